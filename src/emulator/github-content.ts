import { posix } from "node:path";
import type { Json, JsonObject } from "../flow/json.ts";
import type { Answer, Asked } from "./exchange.ts";
import type { Files, TreeEntry, TreeFile } from "./git-object.ts";
import { githubError, NOT_FOUND } from "./github-answer.ts";
import { type GithubContext, wantsRaw } from "./github-context.ts";
import { resolve } from "./github-revision.ts";
import { type Params, param } from "./route.ts";

/** A file of more is answered without its content, unless it is asked for raw. */
const LARGEST_INLINE = 1_048_576;
const LARGEST_RAW = 100 * 1_048_576;

/** GET contents/{path}?ref= */
export function contents(context: GithubContext, params: Params, asked: Asked): Answer {
  const { repository } = context;
  const ref = asked.url.searchParams.get("ref") ?? repository.defaultBranch;
  const commit = resolve(repository, ref);
  if (commit === undefined) return githubError(404, `No commit found for the ref ${ref}`);
  const path = param(params, "path").replace(/^\/+|\/+$/g, "");
  const files = repository.store.filesOf(commit.sha);
  const file = followed(context, files, path);
  if (file === undefined) return folder(context, path, commit.tree, ref);
  const bytes = repository.store.contentOf(file.sha);
  if (bytes.length > LARGEST_RAW) return githubError(403, "This API returns blobs up to 100 MB in size.");
  if (wantsRaw(asked)) return rawAnswer(bytes);
  const small = bytes.length <= LARGEST_INLINE;
  return {
    status: 200,
    body: {
      ...entryJson(context, path, file.sha, ref),
      type: file.mode === "120000" ? "symlink" : "file",
      ...(file.mode === "120000" ? { target: bytes.toString("utf8") } : {}),
      size: bytes.length,
      encoding: small ? "base64" : "none",
      content: small ? wrapped(bytes) : "",
    },
  };
}

/**
 * What is at a path; of a link to a file of the repository that file, as GitHub does:
 * https://docs.github.com/rest/repos/contents#get-repository-content
 */
function followed({ repository }: GithubContext, files: Files, path: string): TreeFile | undefined {
  const file = files.get(path);
  if (file?.mode !== "120000") return file;
  const target = posix.join(posix.dirname(path), repository.store.contentOf(file.sha).toString("utf8"));
  return files.get(target) ?? file;
}

function folder(context: GithubContext, path: string, root: string, ref: string): Answer {
  let entries = context.repository.store.entriesOf(root);
  for (const part of path === "" ? [] : path.split("/")) {
    const next: TreeEntry | undefined = entries?.find(({ name, mode }) => name === part && mode === "40000");
    entries = next === undefined ? undefined : context.repository.store.entriesOf(next.sha);
  }
  if (entries === undefined) return NOT_FOUND;
  const body = entries.map(
    ({ name, mode, sha }): JsonObject => ({
      ...entryJson(context, path === "" ? name : `${path}/${name}`, sha, ref),
      type: mode === "40000" ? "dir" : "file",
      size: mode === "40000" ? 0 : context.repository.store.contentOf(sha).length,
    }),
  );
  return { status: 200, body };
}

function entryJson(context: GithubContext, path: string, sha: string, ref: string): JsonObject {
  const url = `${context.api}/repos/${context.repository.fullName}`;
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    sha,
    url: `${url}/contents/${encoded}?ref=${encodeURIComponent(ref)}`,
    git_url: `${url}/git/blobs/${sha}`,
    html_url: `https://github.com/${context.repository.fullName}/blob/${ref}/${encoded}`,
  };
}

/** GET git/blobs/{sha} */
export function blob(context: GithubContext, params: Params, asked: Asked): Answer {
  const sha = param(params, "sha");
  const object = context.repository.store.objects.get(sha);
  if (object?.type !== "blob") return NOT_FOUND;
  if (wantsRaw(asked)) return rawAnswer(object.bytes);
  return {
    status: 200,
    body: {
      sha,
      node_id: `B_${sha}`,
      size: object.bytes.length,
      url: `${context.api}/repos/${context.repository.fullName}/git/blobs/${sha}`,
      encoding: "base64",
      content: wrapped(object.bytes),
    },
  };
}

/** GET git/trees/{sha}?recursive=1, by a tree's SHA, a commit's or a branch */
export function tree(context: GithubContext, params: Params, asked: Asked): Answer {
  const { repository } = context;
  const name = param(params, "sha");
  const sha = repository.store.entriesOf(name) === undefined ? resolve(repository, name)?.tree : name;
  if (sha === undefined) return NOT_FOUND;
  const all = listed(context, sha, "", asked.url.searchParams.has("recursive"));
  return {
    status: 200,
    body: {
      sha,
      url: `${context.api}/repos/${repository.fullName}/git/trees/${sha}`,
      tree: all.slice(0, repository.treeLimit),
      truncated: all.length > repository.treeLimit,
    },
  };
}

function listed(context: GithubContext, sha: string, prefix: string, deep: boolean): Json[] {
  const { store, fullName } = context.repository;
  return (store.entriesOf(sha) ?? []).flatMap((entry): Json[] => {
    const isFolder = entry.mode === "40000";
    const path = prefix + entry.name;
    const json: JsonObject = {
      path,
      mode: isFolder ? "040000" : entry.mode,
      type: isFolder ? "tree" : "blob",
      sha: entry.sha,
      url: `${context.api}/repos/${fullName}/git/${isFolder ? "trees" : "blobs"}/${entry.sha}`,
    };
    if (!isFolder) json.size = store.contentOf(entry.sha).length;
    return isFolder && deep ? [json, ...listed(context, entry.sha, `${path}/`, true)] : [json];
  });
}

function rawAnswer(bytes: Uint8Array): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
    body: bytes,
  };
}

/** Base64 as GitHub writes it: a line feed after every 60 characters. */
function wrapped(bytes: Buffer): string {
  return bytes.toString("base64").replace(/.{60}/g, "$&\n");
}
