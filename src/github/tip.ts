import { member, stringMember } from "../flow/json.ts";
import { encodePath } from "./address.ts";
import type { GitHub } from "./client.ts";
import type { Event, Ref } from "./event.ts";
import { GitHubError } from "./problem.ts";

/** Whether the event's commit is still where its branch or tag points; `now` is null where that is gone. */
export type Tip =
  | { readonly kind: "tip" }
  | { readonly kind: "behind"; readonly now: string | null }
  | { readonly kind: "unknown"; readonly why: string };

/**
 * Asks GitHub whether the event's own commit is its branch's tip (or its tag's commit) at this moment.
 * https://docs.github.com/rest/git/refs#get-a-reference
 */
export async function isTip(github: GitHub, event: Event): Promise<Tip> {
  if (event.branch === null)
    return { kind: "unknown", why: `${event.ref || "this event"} is no branch and no tag` };
  try {
    const now = await commitOf(github, event.branch);
    return now === event.sha ? { kind: "tip" } : { kind: "behind", now };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const gone = error.status === 404 && (await mayRead(github, event.sha));
    return gone ? { kind: "behind", now: null } : { kind: "unknown", why: error.message };
  }
}

/** An annotated tag points at a tag object first; such a tag may even point at another. */
async function commitOf(github: GitHub, ref: Ref): Promise<string | null> {
  const { data } = await github.get(`git/ref/${ref.kind}/${encodePath(ref.name)}`);
  let object = member(data, "object");
  for (let hops = 0; stringMember(object, "type") === "tag" && hops < 5; hops += 1) {
    const tag = encodeURIComponent(stringMember(object, "sha") ?? "");
    object = member((await github.get(`git/tags/${tag}`)).data, "object");
  }
  return stringMember(object, "sha") ?? null;
}

/** A 404 says that there is no such branch only to a token that may read the repository. */
async function mayRead(github: GitHub, commit: string): Promise<boolean> {
  try {
    await github.get(`git/commits/${commit}`);
    return true;
  } catch (error) {
    if (error instanceof GitHubError) return false;
    throw error;
  }
}
