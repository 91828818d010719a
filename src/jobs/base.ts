import type { Finding } from "../check/finding.ts";
import type { Configuration } from "../config/configuration.ts";
import { FlowgateError } from "../error.ts";
import { type ChangeSet, changeSet } from "./change-set.ts";
import { sourceOptions } from "./head.ts";
import type { Run } from "./run.ts";
import { DEFAULT_CONFIG, readSources, type Sources } from "./sources.ts";

/** What the event changes, as GitHub tells it; on a terminal, and without a token, that is not known. */
export async function changesOf(run: Run): Promise<ChangeSet> {
  if (run.event === null) return { kind: "unknown", why: "" };
  if (run.github === null) return { kind: "unknown", why: "there is no GitHub token" };
  return await changeSet(run.github, run.event, run.checkedOut, run.workspace);
}

/** The base's files; null where there is none to compare with, and why. */
interface BaseSources {
  readonly sources: Sources | null;
  readonly findings: readonly Finding[];
}

/** Reads the base of a change: the head itself where both read the same. A base that cannot be used is a warning. */
export async function baseSources(run: Run, changes: ChangeSet, head: Sources): Promise<BaseSources> {
  if (changes.kind === "unknown") {
    if (changes.why === "") return { sources: null, findings: [] };
    const message = `There is no base to compare with (${changes.why}): every flow counts as changed.`;
    return { sources: null, findings: [unknownBase(message)] };
  }
  if (!concerns(changes, head, run)) return { sources: head, findings: [] };
  const known = (file: string) => (changes.touches(file) ? undefined : head.texts.get(file));
  const options = { ...sourceOptions(run), known };
  try {
    return { sources: await readSources(changes.tree, options), findings: [] };
  } catch (error) {
    if (!(error instanceof FlowgateError)) throw error;
    const message = `The base's configuration cannot be used (${error.message}): every flow counts as changed.`;
    return { sources: null, findings: [unknownBase(message)] };
  }
}

/** False where the base reads as the head does: neither the configuration nor any flow's file is changed. */
function concerns(
  { touches, touchesAny }: Extract<ChangeSet, { kind: "known" }>,
  { configuration, texts }: Sources,
  { inputs }: Run,
): boolean {
  if (touches(inputs.config ?? DEFAULT_CONFIG) || [...texts.keys()].some(touches)) return true;
  return configuration.path === null && touchesAny(inputs.flows);
}

function unknownBase(message: string): Finding {
  const nowhere = { widget: null, pointer: null, file: null, line: null, column: null };
  return { rule: "no-base", severity: "warning", message, origin: "new", ...nowhere };
}

/** The files of the base's flows that are gone; what head has read is there. */
export async function missingFiles(run: Run, base: Configuration, { texts }: Sources): Promise<Set<string>> {
  const files = base.flows.map(({ file }) => file).filter((file) => !texts.get(file));
  const there = await Promise.all(files.map((file) => run.workspace.has(file)));
  return new Set(files.filter((_, index) => !there[index]));
}
