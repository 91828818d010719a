import { posix } from "node:path";
import { isObject, type Json, stringMember } from "../flow/json.ts";
import { encodePath } from "./address.ts";
import type { GitHub } from "./client.ts";
import { GitHubError } from "./problem.ts";

/**
 * The bytes of a file at a commit, null where there is no file. Paths are from the repository's root.
 * Up to 1 MB the answer holds them; of a larger file only its blob's name, which is asked then:
 * https://docs.github.com/rest/repos/contents#get-repository-content
 * Throws a GitHubError where GitHub does not answer.
 */
export async function readFileAt(github: GitHub, commit: string, path: string): Promise<Uint8Array | null> {
  const found = await contentAt(github, commit, path);
  if (!isObject(found) || stringMember(found, "type") !== "file") return null;
  if (stringMember(found, "encoding") === "base64") return bytes(found);
  const blob = stringMember(found, "sha");
  return blob === undefined ? null : bytes((await github.get(`git/blobs/${encodeURIComponent(blob)}`)).data);
}

/** The same where `link`, one of the path's folders, was a symbolic link: GitHub follows none but the last part of a path. */
export async function readBehindLink(
  github: GitHub,
  commit: string,
  path: string,
  link: string,
): Promise<Uint8Array | null> {
  const target = stringMember(await contentAt(github, commit, link), "target");
  if (target === undefined) return await readFileAt(github, commit, path);
  const place = posix.join(posix.dirname(link), target, path.slice(link.length + 1));
  return await readFileAt(github, commit, place);
}

/** A version of a file, as it stood at a commit. */
export interface Version {
  readonly commit: string;
  readonly bytes: Uint8Array;
}

/**
 * The versions of a file that `from` (a commit or a branch) has seen last, newest first: at most `limit`.
 * https://docs.github.com/rest/commits/commits#list-commits. Commits that deleted the file are left out.
 */
export async function versionsOf(github: GitHub, from: string, path: string, limit = 20): Promise<Version[]> {
  const { data } = await github.get("commits", { path, sha: from, per_page: limit });
  const commits = (Array.isArray(data) ? data : []).flatMap((entry) => stringMember(entry, "sha") ?? []);
  const versions = await Promise.all(
    commits.map(async (commit) => {
      const found = await readFileAt(github, commit, path);
      return found === null ? [] : [{ commit, bytes: found }];
    }),
  );
  return versions.flat();
}

async function contentAt(github: GitHub, commit: string, path: string): Promise<Json> {
  try {
    return (await github.get(`contents/${encodePath(path)}`, { ref: commit })).data;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

function bytes(found: Json): Uint8Array {
  return Buffer.from(stringMember(found, "content") ?? "", "base64");
}
