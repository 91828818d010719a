import type { Commit, Files, ObjectStore, TreeFile } from "./git-object.ts";

/** A commit and everything before it. */
export function ancestorsOf(store: ObjectStore, sha: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...store.commitOf(next).parents);
  }
  return seen;
}

/** The best common ancestor of two commits, or undefined when they share no history. */
export function mergeBaseOf(store: ObjectStore, one: string, other: string): Commit | undefined {
  const ancestors = ancestorsOf(store, one);
  let best: Commit | undefined;
  for (const sha of ancestorsOf(store, other)) {
    if (!ancestors.has(sha)) continue;
    const commit = store.commitOf(sha);
    if (best === undefined || commit.generation > best.generation) best = commit;
  }
  return best;
}

/** The commits of `head` that `base` does not have, the oldest first. */
export function commitsBetween(store: ObjectStore, base: string | undefined, head: string): Commit[] {
  const known = base === undefined ? new Set<string>() : ancestorsOf(store, base);
  return [...ancestorsOf(store, head)]
    .filter((sha) => !known.has(sha))
    .map((sha) => store.commitOf(sha))
    .sort((a, b) => a.generation - b.generation || a.author.date.getTime() - b.author.date.getTime());
}

/** The commits that changed a path (or all of them), the newest first, as `git log` simplifies history. */
export function historyOf(store: ObjectStore, head: string, path: string | null): Commit[] {
  const all = commitsBetween(store, undefined, head).reverse();
  if (path === null || path === "") return all;
  return all.filter((commit) => {
    const here = fingerprint(store, commit.sha, path);
    if (commit.parents.length === 0) return here !== "";
    return commit.parents.every((parent) => fingerprint(store, parent, path) !== here);
  });
}

function fingerprint(store: ObjectStore, sha: string, path: string): string {
  const files = store.filesOf(sha);
  const file = files.get(path);
  if (file !== undefined) return file.sha;
  const inside = [...files].filter(([name]) => name.startsWith(`${path}/`));
  return inside.map(([name, { sha: blob }]) => `${name} ${blob}`).join("\n");
}

/** The files of a three-way merge, or undefined where both sides changed one file in different ways. */
export function mergedFiles(base: Files, ours: Files, theirs: Files): Files | undefined {
  const merged = new Map<string, TreeFile>();
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const [old, our, their] = [base.get(path), ours.get(path), theirs.get(path)];
    if (our?.sha !== their?.sha && our?.sha !== old?.sha && their?.sha !== old?.sha) return undefined;
    const chosen = our?.sha === old?.sha ? their : our;
    if (chosen !== undefined) merged.set(path, chosen);
  }
  return merged;
}
