import type { Commit } from "./git-object.ts";
import type { Repository } from "./repository.ts";

/** The commit that a branch, tag, ref or SHA names; undefined when there is none. */
export function resolve(repository: Repository, name: string): Commit | undefined {
  const { refs, store } = repository;
  for (const ref of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
    const sha = refs.get(ref);
    if (sha !== undefined) return peeled(repository, sha);
  }
  return store.hasCommit(name) ? store.commitOf(name) : store.commitByPrefix(name);
}

/** The commit behind an annotated tag, or the commit itself. */
export function peeled(repository: Repository, sha: string): Commit | undefined {
  const object = repository.store.objects.get(sha);
  const target = object?.type === "tag" ? /^object (\w+)/.exec(object.bytes.toString("utf8"))?.[1] : sha;
  return target !== undefined && repository.store.hasCommit(target)
    ? repository.store.commitOf(target)
    : undefined;
}
