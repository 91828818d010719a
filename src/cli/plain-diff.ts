import { spawnSync } from "node:child_process";

/** Two files, and what they are called in the tree. */
export interface PlainPair {
  readonly oldFile: string;
  readonly file: string;
  readonly oldName: string;
  readonly name: string;
}

const BODY = /^(?:\p{Cc}\[[\d;]*m)*(?:@@|Binary files)/mu;

/** Git's own diff of two files under the names that they have in the tree; a note where git gives none. */
export function plainDiff({ oldFile, file, oldName, name }: PlainPair, colour: boolean): string {
  const { status, stdout } = spawnSync(
    "git",
    [
      "--no-pager",
      "diff",
      "--no-index",
      "--no-ext-diff",
      "--no-textconv",
      `--color=${colour ? "always" : "never"}`,
      "--",
      oldFile,
      file,
    ],
    { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  const start = status === 1 ? stdout.search(BODY) : -1;
  if (start < 0) return status === 0 ? "The content is the same.\n" : "It is no flow, and it differs.\n";
  const body = stdout.slice(start);
  return body.includes("Binary files") && !body.includes("@@")
    ? "Binary files differ.\n"
    : `--- ${oldName}\n+++ ${name}\n${body}`;
}
