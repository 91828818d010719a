import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { selectionOf } from "./globs.ts";

const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * The files under the folder `root` that the globs select, relative to it with `/`, sorted by UTF-16 code unit.
 * A linked folder is walked once and only when it lies inside of `root`; a linked file is listed, for whoever
 * opens it to decide. Folders that cannot be read are taken for empty.
 */
export async function listFiles(root: string, globs: readonly string[]): Promise<string[]> {
  const selection = selectionOf(globs);
  const walk = new Walk(await realpath(root));
  for (const base of selection.bases) await walk.enter(base);
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
  async enter(base: string): Promise<void> {
    const path = posix.normalize(base === "" ? "." : base);
    if (path === ".." || path.startsWith("../") || isAbsolute(path)) return;
    const info = await stat(join(this.root, path)).catch(() => null);
    if (info === null) return;
    if (!info.isDirectory()) this.found.add(path);
    else await this.folders([path === "." ? "" : path]);
  }

  /** Walks real folders before linked ones, so that a file is known by its own path where it has one. */
  private async folders(paths: readonly string[]): Promise<void> {
    const links: string[] = [];
    const open = [...paths];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (!(await this.isNew(path))) continue;
      for (const entry of await this.entries(path)) {
        const child = path === "" ? entry.name : `${path}/${entry.name}`;
        if (SKIPPED.has(entry.name)) continue;
        if (entry.isDirectory()) open.push(child);
        else if (entry.isFile()) this.found.add(child);
        else if (entry.isSymbolicLink()) links.push(child);
      }
    }
    const linkedFolders: string[] = [];
    for (const link of links.toSorted()) {
      const info = await stat(join(this.root, link)).catch(() => null);
      if (info?.isDirectory()) linkedFolders.push(link);
      else this.found.add(link);
    }
    if (linkedFolders.length > 0) await this.folders(linkedFolders.toReversed());
  }

  private async isNew(path: string): Promise<boolean> {
    const real = await realpath(join(this.root, path)).catch(() => null);
    if (real === null || this.walked.has(real)) return false;
    const way = relative(this.root, real);
    if (isAbsolute(way) || way === ".." || way.startsWith(`..${sep}`)) return false;
    this.walked.add(real);
    return true;
  }

  private async entries(path: string): Promise<Dirent[]> {
    return await readdir(join(this.root, path), { withFileTypes: true }).catch(() => []);
  }
}
