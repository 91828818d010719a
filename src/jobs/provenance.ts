import { render } from "../config/render.ts";
import { renderingOf } from "../config/rendering.ts";
import { isDefinition } from "../flow/definition.ts";
import { type Digest, digestOf } from "../flow/digest.ts";
import { readJsonText } from "../flow/text.ts";
import { versionsOf } from "../github/contents.ts";
import { GitHubError } from "../github/problem.ts";
import { claimOf, isOwn } from "../plan/commit-message.ts";
import type { AccountState, DesiredFlow, Provenance } from "../plan/flow-facts.ts";
import { inDoubt, isHeld } from "../plan/owner.ts";
import type { Studio } from "../twilio/studio.ts";
import type { Run } from "./run.ts";
import { type Survey, sidsOf } from "./survey.ts";

/** Where a live revision comes from that is neither Flowgate's nor what base or head render; null when that is plain. */
export async function provenanceOf(
  run: Run,
  seen: Survey,
  flow: DesiredFlow,
  state: AccountState,
): Promise<Provenance | null> {
  const account = state.kind === "there" ? state.flow : null;
  if (run.studio === null || flow.gone || account === null || account.live === null) return null;
  const { live, sid } = account;
  if (isHeld(live) && seen.baseCommit === null)
    return { ...UNKNOWN, rolledBack: await publishedBefore(run.studio, sid, live.revision) };
  if (!inDoubt(flow, account.live)) return null;
  const [lastOwn, knownVersion] = await Promise.all([
    lastOwnRevision(run.studio, account.sid, account.live.revision),
    isKnownVersion(run, seen, flow, account.live.digest),
  ]);
  return { lastOwn, knownVersion };
}

const UNKNOWN: Provenance = { lastOwn: null, knownVersion: false };

/** What was live before a revision; null where nothing was. */
async function publishedBefore(studio: Studio, sid: string, revision: number): Promise<Digest | null> {
  for await (const row of studio.revisions(sid)) {
    if (row.revision >= revision || row.status !== "published") continue;
    const found = await studio.revision(sid, row.revision);
    return found?.definition ? digestOf(found.definition) : null;
  }
  return null;
}

/** What Flowgate published last, before somebody else did. */
async function lastOwnRevision(studio: Studio, sid: string, live: number): Promise<Provenance["lastOwn"]> {
  for await (const row of studio.revisions(sid)) {
    const { revision, status, commitMessage } = row;
    if (revision >= live || status !== "published" || claimOf(commitMessage) === null) continue;
    const found = await studio.revision(sid, revision);
    if (found?.definition && isOwn(found.commitMessage, found.definition)) {
      return { revision, definition: found.definition };
    }
  }
  return null;
}

/** True when a touched flow is live as one of its file's last versions renders: a publish that never ran. */
async function isKnownVersion(run: Run, seen: Survey, flow: DesiredFlow, live: Digest): Promise<boolean> {
  if (run.github === null || run.event === null || !flow.touched) return false;
  const from = run.checkedOut ?? run.event.sha;
  const rendering = renderingOf(seen.configuration, sidsOf(seen.places));
  try {
    const { workspace } = run;
    const file = workspace.linkedFromRoot(flow.file) ?? workspace.fromRoot(flow.file);
    const versions = await versionsOf(run.github, from, file);
    return versions.some(({ bytes }) => {
      const { value } = readJsonText(bytes);
      return isDefinition(value) && digestOf(render(value, rendering).definition) === live;
    });
  } catch (error) {
    // Without an answer the edit counts as somebody's: nothing is lost by asking a person.
    if (error instanceof GitHubError) return false;
    throw error;
  }
}
