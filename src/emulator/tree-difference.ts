import type { Files, ObjectStore } from "./git-object.ts";

/** One file that differs between two commits, as GitHub's lists say it. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly previous: string | null;
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

/** More pairs than this are not looked at for renames with a change, as git's own limit does. */
const MOST_PAIRS = 2_500;
const ALIKE = 0.5;

/** What changed between two sets of files, by path; renames are found as git finds them, half alike or more. */
export function differenceOf(store: ObjectStore, before: Files, after: Files): ChangedFile[] {
  const added = new Map([...after].filter(([path]) => !before.has(path)));
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const changes: ChangedFile[] = [];
  for (const [path, file] of after) {
    const old = before.get(path);
    if (old !== undefined && (old.sha !== file.sha || old.mode !== file.mode))
      changes.push({
        filename: path,
        status: "modified",
        previous: null,
        sha: file.sha,
        ...lines(store, old.sha, file.sha),
      });
  }
  for (const [from, to] of renames(store, removed, added)) {
    const [old, file] = [removed.get(from), added.get(to)];
    if (old === undefined || file === undefined) continue;
    removed.delete(from);
    added.delete(to);
    changes.push({
      filename: to,
      status: "renamed",
      previous: from,
      sha: file.sha,
      ...lines(store, old.sha, file.sha),
    });
  }
  for (const [path, { sha }] of added)
    changes.push({ filename: path, status: "added", previous: null, sha, ...lines(store, null, sha) });
  for (const [path, { sha }] of removed)
    changes.push({ filename: path, status: "removed", previous: null, sha, ...lines(store, sha, null) });
  return changes.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

function renames(store: ObjectStore, removed: Files, added: Files): [string, string][] {
  const pairs: [string, string][] = [];
  const taken = new Set<string>();
  const bySha = new Map([...added].map(([path, file]) => [file.sha, path]));
  for (const [path, { sha }] of removed) {
    const same = bySha.get(sha);
    if (same === undefined || taken.has(same)) continue;
    taken.add(same);
    pairs.push([path, same]);
  }
  const open = [...removed].filter(([path]) => !pairs.some(([from]) => from === path));
  const free = [...added].filter(([path]) => !taken.has(path));
  if (open.length * free.length > MOST_PAIRS) return pairs;
  for (const [path, { sha }] of open) {
    const best = free
      .filter(([other]) => !taken.has(other))
      .map(([other, file]) => ({ other, alike: likeness(store, sha, file.sha) }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (best === undefined || best.alike < ALIKE) continue;
    taken.add(best.other);
    pairs.push([path, best.other]);
  }
  return pairs;
}

function likeness(store: ObjectStore, one: string, other: string): number {
  const { additions, deletions } = lines(store, one, other);
  const total = linesOf(store, one).length + linesOf(store, other).length;
  return total === 0 ? 1 : 1 - (additions + deletions) / total;
}

/** Lines that only one side has, each counted as often as it stands there. */
function lines(
  store: ObjectStore,
  one: string | null,
  other: string | null,
): { additions: number; deletions: number } {
  const counts = new Map<string, number>();
  for (const line of one === null ? [] : linesOf(store, one)) counts.set(line, (counts.get(line) ?? 0) + 1);
  let additions = 0;
  for (const line of other === null ? [] : linesOf(store, other)) {
    const left = counts.get(line) ?? 0;
    if (left > 0) counts.set(line, left - 1);
    else additions += 1;
  }
  return { additions, deletions: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

function linesOf(store: ObjectStore, blob: string): string[] {
  const found = store.contentOf(blob).toString("latin1").split("\n");
  if (found.at(-1) === "") found.pop();
  return found;
}
