import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { selectionOf } from "./globs.ts";

const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * The files under the folder `root` that the globs select, relative to it with `/`, sorted by UTF-16 code unit.
 * A linked folder is walked once and only when it lies inside of `root`; a linked file is listed, for whoever
 * opens it to decide. Throws the system's error for a folder that is there and cannot be read.
 */
export function listFiles(root: string, globs: readonly string[]): string[] {
  const selection = selectionOf(globs);
  const walk = new Walk(realpathSync.native(root));
  for (const base of selection.bases) walk.enter(base);
  return walk.files().filter(selection.matches);
}

class Walk {
  private readonly root: string;
  private readonly found = new Set<string>();
  /** Real paths of the folders that were walked. */
  private readonly walked = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  files(): string[] {
    return [...this.found].toSorted();
  }

  /** Walks what a glob begins with: a folder, or a file that it names in full. */
  enter(base: string): void {
    const path = posix.normalize(base === "" ? "." : base);
    if (path === ".." || path.startsWith("../") || isAbsolute(path)) return;
    const info = attempt(() => statSync(join(this.root, path)));
    if (info === null) return;
    if (!info.isDirectory()) this.found.add(path);
    else this.folders([path === "." ? "" : path]);
  }

  /** Walks real folders before linked ones, so that a file is known by its own path where it has one. */
  private folders(paths: readonly string[]): void {
    const links: string[] = [];
    const open = [...paths];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (!this.isNew(path)) continue;
      for (const entry of this.entries(path)) {
        const child = path === "" ? entry.name : `${path}/${entry.name}`;
        if (SKIPPED.has(entry.name)) continue;
        if (entry.isDirectory()) open.push(child);
        else if (entry.isFile()) this.found.add(child);
        else if (entry.isSymbolicLink()) links.push(child);
      }
    }
    const linkedFolders: string[] = [];
    for (const link of links.toSorted()) {
      const info = attempt(() => statSync(join(this.root, link)));
      if (info?.isDirectory()) linkedFolders.push(link);
      else this.found.add(link);
    }
    if (linkedFolders.length > 0) this.folders(linkedFolders.toReversed());
  }

  private isNew(path: string): boolean {
    const real = attempt(() => realpathSync.native(join(this.root, path)));
    if (real === null || this.walked.has(real)) return false;
    const way = relative(this.root, real);
    if (isAbsolute(way) || way === ".." || way.startsWith(`..${sep}`)) return false;
    this.walked.add(real);
    return true;
  }

  private entries(path: string): Dirent[] {
    try {
      return readdirSync(join(this.root, path), { withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw error;
    }
  }
}

/** Null where the system refuses. */
function attempt<Result>(ask: () => Result): Result | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
