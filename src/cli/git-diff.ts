import { compareDefinitions } from "../diff/compare.ts";
import { FlowgateError } from "../error.ts";
import type { JsonObject } from "../flow/json.ts";
import { renderChanges } from "../report/changes.ts";
import { painter } from "../report/paint.ts";
import type { Command } from "./command.ts";
import { bytesOf, flowIn } from "./flow-file.ts";
import { type PlainPair, plainDiff } from "./plain-diff.ts";
import type { Terminal } from "./terminal.ts";

/** One file of two trees, as git hands it to an external diff: `GIT_EXTERNAL_DIFF` in git(1). */
interface GitPair {
  readonly path: string;
  readonly old: GitSide;
  readonly current: GitSide;
  /** Where the file was renamed to; null where it was not. */
  readonly renamedTo: string | null;
}

interface GitSide {
  /** A file that holds the side's content, `/dev/null` where it has none. */
  readonly file: string;
  /** `100644`, or `.` where there is no file. */
  readonly mode: string;
}

/**
 * What git calls for each file that differs: `path old-file old-hex old-mode new-file new-hex new-mode`, for a
 * renamed one its new path and what git says of it besides, for an unmerged one the path alone. Prints what
 * changes in a flow, and git's own diff of anything else. Always exit code 0: git takes another for a crash.
 */
async function gitDiff(args: readonly string[], terminal: Terminal): Promise<number> {
  const colour = terminal.colour || pagedInColour(terminal.env);
  const paint = painter(colour);
  const [path, ...rest] = args;
  if (path !== undefined && rest.length === 0) {
    terminal.print(
      `${paint("bold", `flow ${path}`)}\nNot merged: both sides changed it. Merge it first.\n\n`,
    );
    return 0;
  }
  const pair = pairOf(args);
  const sides = await flowsOf(pair);
  const kind = sides === null ? "file" : "flow";
  const told =
    (await sameContent(pair)) ??
    (sides === null ? plainDiff(named(pair), colour) : changesBetween(...sides, colour));
  terminal.print(`${paint("bold", `${kind} ${headingOf(pair)}`)}\n${told}\n`);
  return 0;
}

/** What is said of two sides with one content: only the name, or the mode, is another. Null where they differ. */
async function sameContent({ old, current, renamedTo }: GitPair): Promise<string | null> {
  if (old.mode === "." || current.mode === ".") return null;
  const [before, after] = [await bytesOf(old.file), await bytesOf(current.file)];
  if (before === null || after === null || !Buffer.from(before).equals(after)) return null;
  return renamedTo === null ? "The content is the same.\n" : "Renamed; the content is the same.\n";
}

/** Git's pager shows colours, though this process writes to no terminal then. */
function pagedInColour(env: NodeJS.ProcessEnv): boolean {
  return env.GIT_PAGER_IN_USE === "true" && !env.NO_COLOR && env.TERM !== "dumb";
}

function changesBetween(before: JsonObject | null, after: JsonObject | null, colour: boolean): string {
  const changes = compareDefinitions(before, after);
  return changes.length === 0
    ? "The flow is the same: its file is written in another way.\n"
    : renderChanges(changes, { colour });
}

function pairOf(args: readonly string[]): GitPair {
  const [path, oldFile, , oldMode, file, , mode, renamedTo] = args;
  if (
    path === undefined ||
    oldFile === undefined ||
    oldMode === undefined ||
    file === undefined ||
    mode === undefined
  ) {
    throw new FlowgateError("flowgate git-diff is called by git, with the arguments of an external diff.", {
      hint: "To compare two files: flowgate diff OLD.json NEW.json",
    });
  }
  return {
    path,
    old: { file: oldFile, mode: oldMode },
    current: { file, mode },
    renamedTo: renamedTo ?? null,
  };
}

function headingOf({ path, old, current, renamedTo }: GitPair): string {
  if (old.mode === ".") return `${path} (new file)`;
  if (current.mode === ".") return `${path} (deleted file)`;
  const mode = old.mode === current.mode ? "" : ` (mode ${current.mode} instead of ${old.mode})`;
  return `${path}${renamedTo === null ? "" : ` → ${renamedTo}`}${mode}`;
}

function named({ path, old, current, renamedTo }: GitPair): PlainPair {
  return {
    oldFile: old.file,
    file: current.file,
    oldName: old.mode === "." ? "/dev/null" : `a/${path}`,
    name: current.mode === "." ? "/dev/null" : `b/${renamedTo ?? path}`,
  };
}

/** What is no link and no submodule. */
const REGULAR = /^100/;

/** Both sides as definitions; null where one of them is a file, but no flow. */
async function flowsOf({ old, current }: GitPair): Promise<[JsonObject | null, JsonObject | null] | null> {
  const sides: (JsonObject | null)[] = [];
  for (const { file, mode } of [old, current]) {
    if (mode !== "." && !REGULAR.test(mode)) return null;
    const bytes = await bytesOf(file);
    try {
      sides.push(bytes === null ? null : flowIn(bytes, file));
    } catch (error) {
      if (error instanceof FlowgateError) return null;
      throw error;
    }
  }
  const [before = null, after = null] = sides;
  return before === null && after === null ? null : [before, after];
}

export const GIT_DIFF: Command = {
  name: "git-diff",
  takes: "",
  summary: "The same for git, which calls it: see docs/git-diff.md",
  options: {},
  run: gitDiff,
};
