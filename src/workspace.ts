import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { listFiles } from "./config/walk.ts";
import { FlowgateError } from "./error.ts";

/** Far more than any file that Flowgate reads; what is larger is not worth the memory. In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** As many links in a row as Linux follows (path_resolution(7)). */
const MOST_LINKS = 40;

/** How a file is opened to be written; what became a link since it was looked at is not followed. */
const TO_WRITE = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;

/** The checked-out repository on the disk. Every path is relative to the working directory, with `/`. */
export class Workspace {
  /** The working directory and the repository's root, absolute, symbolic links followed. */
  readonly folder: string;
  readonly root: string;
  /** Where the folders lead that files were read from, so that of a thousand files in one it is asked once. */
  readonly #folders = new Map<string, string | null>();
  /** Where the files lead that were read through a link, from the repository's root. */
  readonly #linked = new Map<string, string>();

  private constructor(folder: string, root: string) {
    this.folder = folder;
    this.root = root;
  }

  /** Throws when the working directory is missing or outside of the repository. */
  static async open(workingDirectory: string, root: string): Promise<Workspace> {
    const realRoot = realpathSync.native(root);
    const folder = realPathOf(resolve(realRoot, workingDirectory));
    if (folder === null) {
      throw new FlowgateError(`The working-directory ${JSON.stringify(workingDirectory)} does not exist.`, {
        hint: "It is relative to the workspace. Is the step actions/checkout there, and before this one?",
      });
    }
    if (!isInside(realRoot, folder)) throw outside("working-directory", workingDirectory);
    if (!statSync(folder).isDirectory()) {
      throw new FlowgateError(`The working-directory ${JSON.stringify(workingDirectory)} is no folder.`, {
        hint: "Name the folder that the flow files lie in.",
      });
    }
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

  /** True where a path leads to a folder inside of the repository. */
  isFolder(path: string): boolean {
    const real = this.#follow(path, "path");
    return real !== null && statSync(real).isDirectory();
  }

  /** Writes a file: a report, or a flow file that is pulled. Throws when the path leaves the repository. */
  async write(path: string, text: string): Promise<void> {
    const file = openSync(await this.writable(path), TO_WRITE);
    try {
      writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
  }

  /** Makes the folder of a file that is to be written, where it is missing. Throws when it would lie outside of the repository. */
  async makeFolderOf(path: string): Promise<void> {
    const wanted = resolve(this.folder, path, "..");
    let there = wanted;
    let real = realPathOf(there);
    while (real === null) {
      if (linkAt(there) !== null) throw leadsNowhere("path", path);
      there = resolve(there, "..");
      real = realPathOf(there);
    }
    if (!isInside(this.root, real)) throw outside("path", path);
    mkdirSync(wanted, { recursive: true });
  }

  /** Throws when a path leaves the repository; `what` is what a message calls it. Nothing need be there. */
  refuseOutside(path: string, what: string): void {
    this.#follow(path, what);
  }

  /**
   * Where a file of the run's own may be written, symbolic links followed, those to what is not there yet among them.
   * Throws when its folder is missing or the path leaves the repository; `what` is what a message calls it.
   */
  async writable(path: string, what = "path"): Promise<string> {
    const place = this.#destination(path, what);
    if (statSync(place, { throwIfNoEntry: false })?.isFile() === false) {
      throw new FlowgateError(
        `The ${what} ${JSON.stringify(path)} is no file, and a report is to be written there.`,
        {
          hint: "Name a file in it.",
        },
      );
    }
    return place;
  }

  // Link by link: realpath says nothing of a link to a file that is not there, and writing would follow it.
  #destination(path: string, what: string): string {
    let at = resolve(this.folder, path);
    for (let links = 0; links <= MOST_LINKS; links += 1) {
      const real = realPathOf(at);
      const folder = real === null ? realPathOf(dirname(at)) : dirname(real);
      const place = real ?? join(folder ?? dirname(at), basename(at));
      if (!isInside(this.root, place)) throw outside(what, path);
      if (folder === null) {
        throw new FlowgateError(`The folder of the ${what} ${JSON.stringify(path)} does not exist.`, {
          hint: "Make it in a step before this one.",
        });
      }
      const link = real === null ? linkAt(place) : null;
      if (link === null) return place;
      at = resolve(folder, link);
    }
    throw leadsNowhere(what, path);
  }

  /** The files that the globs match, in a fixed order. */
  async list(patterns: readonly string[]): Promise<string[]> {
    return listFiles(this.folder, patterns);
  }

  /** A path as GitHub names it: from the repository's root. */
  fromRoot(path: string): string {
    return relative(this.root, resolve(this.folder, path)).split(sep).join("/");
  }

  /** The same of what a path that was read leads to by symbolic links: git has its content there. Null where there are none. */
  linkedFromRoot(path: string): string | null {
    return this.#linked.get(path) ?? null;
  }

  /** The other way round: a path of GitHub's as seen from the working directory; null where it lies outside. */
  fromFolder(path: string): string | null {
    const target = resolve(this.root, path);
    return isInside(this.folder, target) ? relative(this.folder, target).split(sep).join("/") : null;
  }

  /** A path as it is read from the working directory, however it is written; one that lies outside stays as it is. */
  named(path: string): string {
    return this.fromFolder(this.fromRoot(path)) ?? path;
  }

  // At once: a thousand files are a thousand small ones, and each wait would cost more than the reading.
  #locate(path: string): { readonly path: string; readonly size: number } | null {
    const real = this.#follow(path, "path");
    if (real === null) return null;
    if (real !== resolve(this.folder, path)) this.#linked.set(path, this.fromRoot(real));
    const info = statSync(real);
    return info.isFile() ? { path: real, size: info.size } : null;
  }

  /** Where a path leads, its links followed; null where nothing is. Throws when it leaves the repository. */
  #follow(path: string, what: string): string | null {
    const wanted = resolve(this.folder, path);
    const folder = this.#realFolder(dirname(wanted));
    if (folder !== null && !isAbsolute(path)) {
      const real = join(folder, basename(wanted));
      const info = lstatSync(real, { throwIfNoEntry: false });
      if (info !== undefined && !info.isSymbolicLink()) return real;
    }
    if (isAbsolute(path) || !isInside(this.root, wanted)) throw outside(what, path);
    const real = realPathOf(wanted);
    if (real !== null && !isInside(this.root, real)) throw outside(what, path);
    return real;
  }

  /** Where a folder inside of the repository leads; null for one that leads out of it, or that is not there. */
  #realFolder(folder: string): string | null {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const real = isInside(this.root, folder) ? realPathOf(folder) : null;
    const inside = real !== null && isInside(this.root, real) ? real : null;
    this.#folders.set(folder, inside);
    return inside;
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

/** What a symbolic link says; null where there is none. */
function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
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

function leadsNowhere(what: string, path: string): FlowgateError {
  return new FlowgateError(`The ${what} ${JSON.stringify(path)} is a symbolic link that leads nowhere.`, {
    hint: "Name a path inside of the repository, whose links lead to what is there.",
  });
}
