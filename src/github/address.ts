/** A path for a URL: each part is encoded, the slashes stay. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** An address of GitHub's as the runner gives it, or the default, without a slash at its end. */
export function addressOf(given: string | undefined, usual: string): string {
  return (given || usual).replace(/\/+$/, "");
}

/** Where people look at GitHub: GITHUB_SERVER_URL, which is another one on Enterprise Server. */
export function serverOf({ GITHUB_SERVER_URL }: Readonly<Record<string, string | undefined>>): string {
  return addressOf(GITHUB_SERVER_URL, "https://github.com");
}
