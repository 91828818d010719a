import type { Finding } from "../check/finding.ts";
import { isSameDefinition } from "../flow/canonical.ts";
import { heldFlow, missingFlow, removedFlow, renamedFlow } from "./account-finding.ts";
import { isOwn } from "./commit-message.ts";
import type { AccountFlow, AccountState, DesiredFlow, LiveRevision, Policy } from "./flow-facts.ts";
import { isHeld, type Owner } from "./owner.ts";
import type { Action } from "./plan.ts";
import { blocks } from "./verdict.ts";

/** What is to be done about a flow, and the finding that says why not, where that needs saying. */
export interface Decision {
  readonly action: Action;
  readonly finding: Finding | null;
}

/** Decides about one flow of one environment: desired beside live. */
export function decide(desired: DesiredFlow, state: AccountState, owner: Owner, policy: Policy): Decision {
  if (desired.gone) return { action: "skipped", finding: removedFlow(desired) };
  if (desired.definition === null || state.kind === "unclear" || desired.findings.some(blocks)) {
    return only("blocked");
  }
  if (state.kind === "unasked") return only(againstBase(desired));
  if (state.kind === "absent") {
    return policy.create
      ? { action: "create", finding: renamedFlow(desired) }
      : { action: "blocked", finding: missingFlow(desired, policy) };
  }
  const { live, draft } = state.flow;
  if (live === null) {
    const theirs = draft !== null && !isOwn(draft.commitMessage, draft.definition, draft.digest);
    return only(!desired.touched && theirs ? "skipped" : "publish");
  }
  if (desired.digest === live.digest) return only(sameContent(desired, state.flow, live));
  if (owner === "somebody" && !(desired.touched && policy.onDrift === "overwrite")) {
    return only(!desired.touched || policy.onDrift === "warn" ? "skipped" : "blocked");
  }
  // Without a base every flow counts as touched: then a change is what differs from what was rolled back (owner.ts).
  if (owner === "held" && !(desired.touched && policy.baseCommit !== null))
    return { action: "skipped", finding: heldFlow(desired, live) };
  return only("publish");
}

/**
 * The configuration calls the flow otherwise than the account does: a touched flow takes the new name, and so does one
 * that Flowgate wrote last, which an earlier run has left behind.
 */
export function isRenamed(desired: DesiredFlow, account: AccountFlow): boolean {
  if (account.friendlyName === desired.name) return false;
  const { live, draft } = account;
  const own =
    live !== null &&
    draft === null &&
    isOwn(live.commitMessage, live.definition, live.digest) &&
    !isHeld(live);
  return desired.touched || own;
}

function sameContent(desired: DesiredFlow, account: AccountFlow, live: LiveRevision): Action {
  if (isRenamed(desired, account)) return "publish";
  return desired.touched && !sameLayout(desired, live) ? "layout" : "unchanged";
}

/** Without credentials the base branch stands for what is live. */
function againstBase({ base, definition }: DesiredFlow): Action {
  if (base === null || definition === null) return "create";
  if (!isSameDefinition(base, definition)) return "publish";
  return isSameDefinition(base, definition, { layout: true }) ? "unchanged" : "layout";
}

function sameLayout({ definition }: DesiredFlow, live: LiveRevision): boolean {
  return definition === null || isSameDefinition(definition, live.definition, { layout: true });
}

function only(action: Action): Decision {
  return { action, finding: null };
}
