import { FlowgateError } from "../error.ts";
import type { GitHub } from "../github/client.ts";
import type { Event } from "../github/event.ts";
import { isTip, type Tip } from "../github/tip.ts";
import type { Run } from "./run.ts";

/** May this run write at all: `late` is no fault (a newer commit publishes), `unknown` is one. */
export type Standing =
  | { readonly kind: "first" }
  | { readonly kind: "late"; readonly notice: string }
  | { readonly kind: "unknown"; readonly message: string };

/** Whether the event's commit is still its branch's tip. Without GitHub (a terminal) the caller answers for it. */
export async function standingOf(run: Run): Promise<Standing> {
  const { event, github } = run;
  if (event === null) return { kind: "first" };
  const short = event.sha.slice(0, 7);
  if (github === null) {
    return {
      kind: "unknown",
      message:
        "Without a GitHub token it cannot be told whether this commit is still its branch's tip. Leave the input github-token out: it is the job's own token then.",
    };
  }
  const tip = await believedTip(run, github, event);
  if (tip.kind === "tip") return { kind: "first" };
  if (tip.kind === "unknown") {
    const message = `GitHub could not tell whether ${short} is still its branch's tip (${tip.why}). Nothing was written: run again.`;
    return { kind: "unknown", message };
  }
  const where = tip.now === null ? "is gone" : `is at ${tip.now.slice(0, 7)} by now`;
  const notice = `This run is for commit ${short}, and ${event.branch?.name ?? "its branch"} ${where}. An older commit is not published over a newer one.`;
  return { kind: "late", notice };
}

/** Pauses before "not the tip" is asked for again, in ms: right after a push a read can be stale. */
const LOOKS: readonly number[] = [500, 1500];

async function believedTip({ pause }: Run, github: GitHub, event: Event): Promise<Tip> {
  let tip = await isTip(github, event);
  for (const ms of LOOKS) {
    if (tip.kind !== "behind") break;
    await pause(ms);
    tip = await isTip(github, event);
  }
  return tip;
}

/** Throws unless the run may write: credentials, an expected account, and the event's own commit on the disk. */
export function requireWriter(run: Run, expectedAccount: string | null): void {
  requireReader(run);
  const job = run.job === "rollback" ? "Rolling back" : "Publishing";
  if (expectedAccount === null) {
    throw new FlowgateError(`${job} needs to know which account is meant, and none is named.`, {
      hint: "Set the input account-sid (AC…), or the environment's account in the configuration.",
    });
  }
  if (run.event !== null && run.checkedOut !== null && run.checkedOut !== run.event.sha) {
    throw new FlowgateError(
      `The commit that is checked out (${run.checkedOut.slice(0, 7)}) is not the event's (${run.event.sha.slice(0, 7)}): what was merged would not be what is published.`,
      {
        hint: "Check out the event's own commit: actions/checkout without ref, or with the merge commit as its ref.",
      },
    );
  }
}

/** Throws unless the run can ask Twilio. */
export function requireReader(run: Run): void {
  if (run.studio !== null) return;
  throw new FlowgateError(`The job ${run.job} needs Twilio credentials, and none were given.`, {
    hint:
      run.event === null
        ? "Set TWILIO_API_KEY and TWILIO_API_SECRET in the environment (recommended), or TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN."
        : "Set api-key and api-secret (recommended), or account-sid and auth-token, from the repository's or environment's secrets.",
  });
}
