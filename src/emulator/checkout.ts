import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import type { ObjectStore } from "./git-object.ts";

/**
 * Writes the files of a commit to a folder, with a shallow `.git` that git itself can read: HEAD is
 * detached at the commit. What an earlier checkout wrote there and this commit does not hold is removed.
 */
export function checkOut(store: ObjectStore, sha: string, folder: string): void {
  const head = join(folder, ".git", "HEAD");
  const before = existsSync(head) ? readFileSync(head, "utf8").trim() : "";
  const files = store.filesOf(sha);
  if (store.hasCommit(before))
    for (const path of store.filesOf(before).keys()) rmSync(join(folder, path), { force: true });
  for (const [path, file] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const content = store.contentOf(file.sha);
    rmSync(target, { force: true });
    if (file.mode === "120000") symlinkSync(content.toString("utf8"), target);
    else writeFileSync(target, content, { mode: file.mode === "100755" ? 0o755 : 0o644 });
  }
  writeGit(store, sha, join(folder, ".git"));
}

function writeGit(store: ObjectStore, sha: string, git: string): void {
  for (const part of ["objects", "refs/heads", "refs/tags"]) mkdirSync(join(git, part), { recursive: true });
  writeFileSync(join(git, "HEAD"), `${sha}\n`);
  writeFileSync(join(git, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = false\n");
  writeFileSync(join(git, "shallow"), `${sha}\n`);
  const open = [sha, store.commitOf(sha).tree];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    writeObject(store, next, git);
    open.push(...(store.entriesOf(next) ?? []).map((entry) => entry.sha));
  }
}

function writeObject(store: ObjectStore, sha: string, git: string): void {
  const object = store.objects.get(sha);
  if (object === undefined) throw new Error(`The emulator holds no object ${sha}.`);
  const target = join(git, "objects", sha.slice(0, 2), sha.slice(2));
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  const header = Buffer.from(`${object.type} ${object.bytes.length}\0`);
  writeFileSync(target, deflateSync(Buffer.concat([header, object.bytes])));
}
