/** A file's name as it is typed into a shell: quoted where it must be, and never taken for an option. */
export function inShell(file: string): string {
  const name = file.startsWith("-") ? `./${file}` : file;
  if (/^[\w@%+:,./-]+$/.test(name)) return name;
  // What no line can hold: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_04
  if (/\p{Cc}/u.test(name)) return `$'${name.replace(/['\\]/g, "\\$&").replace(/\p{Cc}/gu, octal)}'`;
  return `'${name.replaceAll("'", "'\\''")}'`;
}

function octal(character: string): string {
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
