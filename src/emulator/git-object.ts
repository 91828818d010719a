import { createHash } from "node:crypto";

/** What stands for "no commit" in pushes. */
export const NO_COMMIT = "0".repeat(40);

/** A file in a tree. */
export interface TreeFile {
  readonly sha: string;
  readonly mode: "100644" | "100755" | "120000";
}

export type Files = ReadonlyMap<string, TreeFile>;

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  /** 1 for a root, else one more than the highest of its parents. */
  readonly generation: number;
}

export interface TreeEntry {
  readonly name: string;
  readonly mode: string;
  readonly sha: string;
}

export interface GitObject {
  readonly type: "blob" | "tree" | "commit" | "tag";
  readonly bytes: Buffer;
}

/** Git's objects, named by the SHA-1 that git itself gives them. */
export class ObjectStore {
  readonly objects = new Map<string, GitObject>();
  private readonly commits = new Map<string, Commit>();
  private readonly files = new Map<string, Files>();
  private readonly entries = new Map<string, readonly TreeEntry[]>();

  blob(content: string | Uint8Array): string {
    return this.put(
      "blob",
      typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content),
    );
  }

  /** Stores the tree of some files with all its subtrees. */
  tree(files: Files): string {
    const sha = this.subtree([...files].map(([path, file]) => [path.split("/"), file] as const));
    this.files.set(sha, new Map(files));
    return sha;
  }

  commit(tree: string, parents: readonly string[], message: string, author: Signature): Commit {
    const who = `${author.name} <${author.email}> ${Math.floor(author.date.getTime() / 1000)} +0000`;
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${who}`,
      `committer ${who}`,
      "",
      message.endsWith("\n") ? message : `${message}\n`,
    ];
    const sha = this.put("commit", Buffer.from(lines.join("\n"), "utf8"));
    const generation = 1 + Math.max(0, ...parents.map((parent) => this.commitOf(parent).generation));
    const commit: Commit = { sha, tree, parents, message, author, generation };
    this.commits.set(sha, commit);
    return commit;
  }

  /** An annotated tag: an object of its own that points at a commit. */
  tag(name: string, target: string, tagger: Signature): string {
    const who = `${tagger.name} <${tagger.email}> ${Math.floor(tagger.date.getTime() / 1000)} +0000`;
    const text = `object ${target}\ntype commit\ntag ${name}\ntagger ${who}\n\n${name}\n`;
    return this.put("tag", Buffer.from(text, "utf8"));
  }

  hasCommit(sha: string): boolean {
    return this.commits.has(sha);
  }

  commitOf(sha: string): Commit {
    const commit = this.commits.get(sha);
    if (commit === undefined) throw new Error(`The emulator holds no commit ${sha}.`);
    return commit;
  }

  /** A commit by the beginning of its SHA, seven digits or more. */
  commitByPrefix(prefix: string): Commit | undefined {
    if (!/^[0-9a-f]{7,40}$/.test(prefix)) return undefined;
    const found = [...this.commits.values()].filter(({ sha }) => sha.startsWith(prefix));
    return found.length === 1 ? found[0] : undefined;
  }

  /** Every file of a commit by its path. */
  filesOf(sha: string): Files {
    return this.filesOfTree(this.commitOf(sha).tree);
  }

  filesOfTree(tree: string): Files {
    const files = this.files.get(tree);
    if (files === undefined) throw new Error(`The emulator holds no root tree ${tree}.`);
    return files;
  }

  /** The entries of one tree, or undefined when there is no such tree. */
  entriesOf(tree: string): readonly TreeEntry[] | undefined {
    return this.entries.get(tree);
  }

  contentOf(blob: string): Buffer {
    const object = this.objects.get(blob);
    if (object?.type !== "blob") throw new Error(`The emulator holds no blob ${blob}.`);
    return object.bytes;
  }

  private subtree(files: ReadonlyArray<readonly [readonly string[], TreeFile]>): string {
    const folders = new Map<string, [readonly string[], TreeFile][]>();
    const entries: TreeEntry[] = [];
    for (const [[name = "", ...rest], file] of files) {
      if (rest.length === 0) entries.push({ name, mode: file.mode, sha: file.sha });
      else if (folders.has(name)) folders.get(name)?.push([rest, file]);
      else folders.set(name, [[rest, file]]);
    }
    for (const [name, inside] of folders) entries.push({ name, mode: "40000", sha: this.subtree(inside) });
    entries.sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const bytes = Buffer.concat(
      entries.map(({ name, mode, sha }) =>
        Buffer.concat([Buffer.from(`${mode} ${name}\0`, "utf8"), Buffer.from(sha, "hex")]),
      ),
    );
    const sha = this.put("tree", bytes);
    this.entries.set(sha, entries);
    return sha;
  }

  private put(type: GitObject["type"], bytes: Buffer): string {
    const sha = createHash("sha1").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
    this.objects.set(sha, { type, bytes });
    return sha;
  }
}

/** Git sorts a folder as if its name ended with a slash. */
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === "40000" ? `${entry.name}/` : entry.name, "utf8");
}
