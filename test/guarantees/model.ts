/** A flow in the model: what it says, and which flows it runs. */
export interface Content {
  readonly says: string;
  readonly runs: readonly string[];
}

/** One flow of a commit: its content names other flows by their key. */
export interface Entry extends Content {
  readonly name: string;
  readonly path: string;
}

export type Commit = ReadonlyMap<string, Entry>;

/** What answers callers under a name: the content names flows by their name in the account. `ours`: published by Flowgate. */
export interface Live {
  readonly text: string;
  readonly ours: boolean;
}

/** Which flows run which, where they are there: three levels. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  a: [],
  b: [],
  c: ["a", "b"],
  d: ["c"],
  e: ["c", "a"],
};
export const KEYS: readonly string[] = Object.keys(RUNS);

/** The small model of what must be live: everything that a person can tell without knowing how Flowgate works. */
export class Model {
  /** The branch: every commit with the one before it. */
  readonly commits: Commit[] = [new Map()];
  readonly live = new Map<string, Live>();
  /** Every text that a path has ever had, the newest last. */
  readonly versions = new Map<string, Content[]>();
  /** True when nothing has happened since a run without faults. */
  settled = false;

  get head(): Commit {
    return this.commits.at(-1) ?? new Map();
  }

  get base(): Commit {
    return this.commits.at(-2) ?? new Map();
  }

  /** Puts a commit on the branch; what a flow runs follows from which flows are there. */
  commit(change: (entries: Map<string, Entry>) => void): void {
    const next = new Map(this.head);
    change(next);
    for (const [key, entry] of next) {
      const runs = (RUNS[key] ?? []).filter((other) => next.has(other));
      next.set(key, { ...entry, runs });
      const last = [...this.head.values()].find(({ path }) => path === entry.path);
      if (last?.says === entry.says && String(last.runs) === String(runs)) continue;
      this.versions.set(entry.path, [...(this.versions.get(entry.path) ?? []), { says: entry.says, runs }]);
    }
    this.commits.push(next);
    this.settled = false;
  }

  /** What a flow of the newest commit must read like in the account. */
  text({ says, runs }: Content): string {
    return textOf(
      says,
      runs.map((key) => this.head.get(key)?.name ?? `no ${key}`),
    );
  }

  isTouched(key: string): boolean {
    const [before, now] = [this.base.get(key), this.head.get(key)];
    return (
      before?.says !== now?.says || before?.name !== now?.name || String(before?.runs) !== String(now?.runs)
    );
  }

  /** What a run without faults does about a flow. */
  fate(key: string): "unchanged" | "written" | "skipped" | "blocked" {
    const entry = this.head.get(key);
    if (entry === undefined) return "skipped";
    const live = this.live.get(entry.name);
    if (live?.text === this.text(entry)) return "unchanged";
    if (live === undefined || live.ours || this.isKnown(key, entry, live)) return "written";
    return this.isTouched(key) ? "blocked" : "skipped";
  }

  /** Nobody's edit: the base has it, or, for a touched flow, an earlier version of its file. */
  private isKnown(key: string, entry: Entry, live: Live): boolean {
    const before = this.base.get(key);
    if (before !== undefined && this.text(before) === live.text) return true;
    const versions = this.versions.get(entry.path) ?? [];
    return this.isTouched(key) && versions.slice(-20).some((version) => this.text(version) === live.text);
  }

  /** Carries a run without faults out: all or nothing. Gives the keys that are written, null where the run must fail. */
  publish(): string[] | null {
    const keys = [...this.head.keys()];
    if (keys.length === 0 || keys.some((key) => this.fate(key) === "blocked")) return null;
    const written = keys.filter((key) => this.fate(key) === "written");
    for (const key of written) {
      const entry = this.head.get(key);
      if (entry !== undefined) this.live.set(entry.name, { text: this.text(entry), ours: true });
    }
    this.settled = true;
    return written;
  }
}

export function textOf(says: string, runs: readonly string[]): string {
  return JSON.stringify([says, ...runs]);
}
