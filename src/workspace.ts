import { readFileSync, realpathSync, statSync } from "node:fs";
import { mkdir, realpath, stat, writeFile } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { listFiles } from "./config/walk.ts";
import { FlowgateError } from "./error.ts";

/** Far more than any file that Flowgate reads; what is larger is not worth the memory. In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** The checked-out repository on the disk. Every path is relative to the working directory, with `/`. */
export class Workspace {
  /** The working directory and the repository's root, absolute, symbolic links followed. */
  readonly folder: string;
  readonly root: string;

  private constructor(folder: string, root: string) {
    this.folder = folder;
    this.root = root;
  }

  /** Throws when the working directory is missing or outside of the repository. */
  static async open(workingDirectory: string, root: string): Promise<Workspace> {
    const realRoot = await realpath(root);
    const folder = await realpath(resolve(realRoot, workingDirectory)).catch(() => null);
    if (folder === null) {
      throw new FlowgateError(`The working-directory ${JSON.stringify(workingDirectory)} does not exist.`, {
        hint: "It is relative to the workspace. Is the step actions/checkout there, and before this one?",
      });
    }
    if (!isInside(realRoot, folder)) throw outside("working-directory", workingDirectory);
    return new Workspace(folder, realRoot);
  }

  /** The bytes of a file, or null when there is none. Throws when the path leaves the repository. */
  async read(path: string): Promise<Uint8Array | null> {
    const file = this.#locate(path);
    if (file === null) return null;
    if (file.size > LARGEST) {
      throw new FlowgateError(`The file ${path} has ${file.size} bytes; nothing of that size is read.`, {
        hint: "Name the flow's own file: one of Studio's has at most 1 MB.",
      });
    }
    return readFileSync(file.path);
  }

  /** True when there is a file at the path, inside of the repository. */
  async has(path: string): Promise<boolean> {
    return this.#locate(path) !== null;
  }

  /** Writes a file: a report, or a flow file that is pulled. Throws when the path leaves the repository. */
  async write(path: string, text: string): Promise<void> {
    await writeFile(await this.writable(path), text);
  }

  /** Makes the folder of a file that is to be written, where it is missing. Throws when it would lie outside of the repository. */
  async makeFolderOf(path: string): Promise<void> {
    const wanted = resolve(this.folder, path, "..");
    let there = wanted;
    let real = await realpath(there).catch(() => null);
    while (real === null) {
      there = resolve(there, "..");
      real = await realpath(there).catch(() => null);
    }
    if (!isInside(this.root, real)) throw outside("path", path);
    await mkdir(wanted, { recursive: true });
  }

  /** Where a file of the run's own may be written. Throws when its folder is missing or the path leaves the repository. */
  async writable(path: string): Promise<string> {
    const target = resolve(this.folder, path);
    const parent = await realpath(resolve(target, "..")).catch(() => null);
    if (parent === null) {
      throw new FlowgateError(`The folder of ${JSON.stringify(path)} does not exist.`, {
        hint: "Make it in a step before this one.",
      });
    }
    const existing = await realpath(target).catch(() => null);
    if (!isInside(this.root, parent) || (existing !== null && !isInside(this.root, existing)))
      throw outside("path", path);
    if (existing !== null && !(await stat(existing)).isFile()) {
      throw new FlowgateError(
        `The path ${JSON.stringify(path)} is no file, and a report is to be written there.`,
        {
          hint: "Name a file in it.",
        },
      );
    }
    return target;
  }

  /** The files that the globs match, in a fixed order. */
  list(patterns: readonly string[]): Promise<string[]> {
    return listFiles(this.folder, patterns);
  }

  /** A path as GitHub names it: from the repository's root. */
  fromRoot(path: string): string {
    return relative(this.root, resolve(this.folder, path)).split(sep).join("/");
  }

  /** The other way round: a path of GitHub's as seen from the working directory; null where it lies outside. */
  fromFolder(path: string): string | null {
    const target = resolve(this.root, path);
    return isInside(this.folder, target) ? relative(this.folder, target).split(sep).join("/") : null;
  }

  // At once: a thousand files are a thousand small ones, and each wait would cost more than the reading.
  #locate(path: string): { readonly path: string; readonly size: number } | null {
    const wanted = resolve(this.folder, path);
    if (isAbsolute(path) || !isInside(this.root, wanted)) throw outside("path", path);
    const real = realPathOf(wanted);
    if (real === null) return null;
    if (!isInside(this.root, real)) throw outside("path", path);
    const info = statSync(real);
    return info.isFile() ? { path: real, size: info.size } : null;
  }
}

/** Where a path leads when its links are followed; null where nothing is. */
function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
}

function outside(what: string, path: string): FlowgateError {
  return new FlowgateError(`The ${what} ${JSON.stringify(path)} leads out of the repository.`, {
    hint: "Name a path inside of it; symbolic links are followed.",
  });
}
