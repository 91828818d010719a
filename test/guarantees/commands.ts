import fc from "fast-check";
import { expect } from "vitest";
import { COMMON, OF_TWILIO } from "./faults.ts";
import { KEYS, type Model } from "./model.ts";
import type { Edit } from "./truth.ts";
import type { RealWorld, Way } from "./world.ts";

type Command = fc.AsyncCommand<Model, RealWorld>;

let count = 0;
/** A text that nobody has said before. */
const fresh = () => {
  count += 1;
  return `Text ${count}.`;
};

/** A change of the repository, which comes to the branch in one of several ways; nothing is run for it yet. */
export class Change implements Command {
  readonly what: "edit" | "add" | "remove" | "rename" | "move" | "take over";
  readonly key: string;
  readonly way: Way;

  constructor(what: Change["what"], key: string, way: Way) {
    this.what = what;
    this.key = key;
    this.way = way;
  }

  check({ head, live }: Readonly<Model>): boolean {
    const entry = head.get(this.key);
    if (this.what === "add") return entry === undefined;
    if (this.what === "remove") return entry !== undefined && head.size > 1;
    if (this.what !== "take over") return entry !== undefined;
    return entry !== undefined && live.get(entry.name)?.ours === false;
  }

  async run(model: Model, world: RealWorld): Promise<void> {
    model.commit((entries) => {
      const { key } = this;
      const entry = entries.get(key) ?? { says: fresh(), runs: [], name: key, path: `flows/${key}.json` };
      if (this.what === "remove") entries.delete(key);
      else if (this.what === "add") entries.set(key, entry);
      else if (this.what === "edit") entries.set(key, { ...entry, says: fresh() });
      else if (this.what === "rename") entries.set(key, { ...entry, name: nextName(entry.name) });
      else if (this.what === "move") entries.set(key, { ...entry, path: moved(entry.path) });
      else {
        const [says = ""] = JSON.parse(model.live.get(entry.name)?.text ?? "[]") as string[];
        entries.set(key, { ...entry, says });
      }
    });
    world.commit(model, this.way);
  }

  toString(): string {
    return `${this.what} ${this.key} (${this.way})`;
  }
}

function nextName(name: string): string {
  const [key = "", number = "1"] = name.split("-");
  return `${key}-${Number(number) + 1}`;
}

function moved(path: string): string {
  return path.startsWith("flows/moved/")
    ? path.replace("moved/", "")
    : path.replace("flows/", "flows/moved/");
}

/** Somebody works in the Console. */
class InConsole implements Command {
  readonly key: string;
  readonly status: "draft" | "published";

  constructor(key: string, status: InConsole["status"]) {
    this.key = key;
    this.status = status;
  }

  check({ head, live }: Readonly<Model>): boolean {
    return live.has(head.get(this.key)?.name ?? "");
  }

  async run(model: Model, world: RealWorld): Promise<void> {
    const name = model.head.get(this.key)?.name ?? "";
    const text = world.edit(name, fresh(), this.status);
    model.settled = false;
    if (text !== null && this.status === "published") model.live.set(name, { text, ours: false });
  }

  toString(): string {
    return `${this.status} ${this.key} in the Console`;
  }
}

/** A run without faults, and the same once more: what is live is what must be, with no write too many. */
class Publish implements Command {
  check({ settled }: Readonly<Model>): boolean {
    return !settled;
  }

  async run(model: Model, world: RealWorld): Promise<void> {
    await publishedAsModelled(model, world);
  }

  toString(): string {
    return "publish";
  }
}

/** Three flows in three levels come to the branch. */
export function firstCommit(model: Model, world: RealWorld): void {
  model.commit((entries) => {
    for (const name of ["a", "c", "d"])
      entries.set(name, { says: fresh(), runs: [], name, path: `flows/${name}.json` });
  });
  world.commit(model, "push");
}

/** Where every sequence begins: the first commit, and what a publish of it leaves. */
export function begin(model: Model, world: RealWorld): void {
  firstCommit(model, world);
  for (const key of model.publish() ?? []) world.seed(model, key);
}

/**
 * Runs the job and holds the account to the model; where the run sent a POST, runs it again, which sends none.
 * Nothing is done where nothing has happened since.
 */
export async function publishedAsModelled(model: Model, world: RealWorld): Promise<void> {
  if (model.settled) return;
  const [before, asked] = [world.writes, world.posts];
  const made = KEYS.filter((key) => world.sidOf(model.head.get(key)?.name ?? "") === undefined).length;
  const report = await world.run();
  const written = model.publish();
  expect(Object.fromEntries(world.live())).toEqual(Object.fromEntries(model.live));
  expect(report.plan.verdict).toBe(written === null ? "fail" : "pass");
  const writes = world.writes - before;
  expect(writes).toBeGreaterThanOrEqual(written?.length ?? 0);
  expect(writes).toBeLessThanOrEqual(written === null ? 0 : written.length + made);
  const posts = world.posts;
  if (written === null || posts === asked) return;
  await world.run();
  expect(world.posts).toBe(posts);
}

/** A run that something happens to: every flow is as it was, or as it should be, or as somebody left it. */
export class Fail implements Command {
  readonly fault: string;
  readonly nth: number;

  constructor(fault: string, nth: number) {
    this.fault = fault;
    this.nth = nth;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, world: RealWorld): Promise<void> {
    model.settled = false;
    const [cancelled, killed] = [new AbortController(), new AbortController()];
    const edits: Edit[] = [];
    const { studio } = world;
    const hands = {
      studio,
      nth: this.nth,
      edits,
      cancel: () => cancelled.abort(),
      kill: () => killed.abort(new Error("killed")),
    };
    const trouble = { ...COMMON, ...OF_TWILIO }[this.fault];
    for (const { do: effect, later = 0, times = 1 } of trouble?.(hands) ?? [])
      studio.order({ match: { nth: this.nth + later, times }, do: effect });
    await world.run({ cancelled: cancelled.signal, killed: killed.signal }).catch(() => null);
    studio.clearFaults();
    const after = world.live();
    for (const [name, was] of model.live)
      expect(after.has(name), `${name} is live, as it was (${was.text})`).toBe(true);
    for (const [name, now] of after) {
      const entry = [...model.head.values()].find((other) => other.name === name);
      const wanted = entry === undefined ? [] : [model.text(entry)];
      expect([...wanted, model.live.get(name)?.text], `${name} after ${this}`).toContain(now.text);
      model.live.set(name, now);
    }
  }

  toString(): string {
    return `fail by ${this.fault} at ${this.nth}`;
  }
}

/** A run for an earlier commit comes late: it does nothing. */
class Late implements Command {
  check({ commits }: Readonly<Model>): boolean {
    return commits.length > 2;
  }

  async run(_: Model, world: RealWorld): Promise<void> {
    const [writes, event] = [world.writes, world.earlier.at(-1)];
    if (event === undefined) return;
    const report = await world.run({ event });
    expect([report.plan.verdict, world.writes]).toEqual(["pass", writes]);
  }

  toString(): string {
    return "a late run";
  }
}

const key = fc.constantFrom(...KEYS);
const way = fc.constantFrom<Way>("push", "push", "merge", "squash", "rebase");
const change = (what: Change["what"]) => fc.tuple(key, way).map(([of, by]) => new Change(what, of, by));
const faults = [
  "403",
  "503",
  "reset after",
  "lost, then blind",
  "trouble for a while",
  "SIGTERM",
  "kill before",
  "kill after",
];

/** Sequences of what teams, the Console and networks do. */
export const sequences = fc.commands(
  [
    change("add"),
    change("add"),
    change("edit"),
    change("edit"),
    change("remove"),
    change("rename"),
    change("move"),
    change("take over"),
    fc
      .tuple(key, fc.constantFrom<InConsole["status"]>("draft", "published"))
      .map((args) => new InConsole(...args)),
    fc.constant(new Publish()),
    fc.constant(new Publish()),
    fc.tuple(fc.constantFrom(...faults), fc.integer({ min: 1, max: 40 })).map((args) => new Fail(...args)),
    fc.constant(new Late()),
  ],
  { maxCommands: 30, size: "max" },
);
