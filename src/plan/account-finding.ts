import type { Finding } from "../check/finding.ts";
import type { RuleId } from "../check/rules.ts";
import { ROOT } from "../flow/pointer.ts";
import type { AccountFlow, DesiredFlow, LiveRevision, Policy, Provenance } from "./flow-facts.ts";
import type { Drift } from "./plan.ts";

/** The file of a flow is gone, and the flow is not: Flowgate deletes nothing. */
export function removedFlow(desired: DesiredFlow): Finding {
  const message = `The file of the flow ${desired.key} is gone. The flow stays in Twilio as it is: Flowgate deletes nothing. Delete it in the Console if no number, and no other flow, uses it.`;
  return { ...findingOf(desired, "removed-flow", "warning", message), line: null, column: null };
}

/** A flow that is not there, in an environment where none is made. */
export function missingFlow(desired: DesiredFlow, policy: Policy): Finding {
  const message = `The account of ${policy.environment} has no flow named ${JSON.stringify(desired.name)}, and the environment says create: false. Make the flow in the Console, or name its SID in the configuration.`;
  return findingOf(desired, "missing-flow", "error", message);
}

/** A new name that the account does not know: found by its name alone, the flow would be made a second time. */
export function renamedFlow(desired: DesiredFlow): Finding | null {
  const { formerName, name, key } = desired;
  if (formerName === null) return null;
  const message = `The flow ${key} is called ${JSON.stringify(name)} now, and the account has none of that name: another flow is made, and the one called ${JSON.stringify(formerName)} stays as it is, with the numbers that lead to it. To rename it, name its SID in the configuration.`;
  return findingOf(desired, "renamed-flow", "warning", message);
}

/** A flow that was rolled back on purpose. */
export function heldFlow(desired: DesiredFlow, live: LiveRevision): Finding {
  const message = `Revision ${live.revision} of ${desired.name} was rolled back and is held: it is published again by the next change that touches the flow.`;
  return findingOf(desired, "held", "warning", message);
}

/** Somebody's draft that is newer than live; null where there is none, or where it is what is to be published. */
export function draftAhead(desired: DesiredFlow, account: AccountFlow): Finding | null {
  if (account.draft === null || account.draft.digest === desired.digest) return null;
  const message = `${desired.name} has a newer draft, revision ${account.draft.revision}, that is not published. It stays in Twilio under that number; what is published next does not hold it.`;
  return findingOf(desired, "draft-ahead", "warning", message);
}

/** Somebody published in the Console. An error where it stops a publish, and where looking for it is the job. */
export function drifted(
  desired: DesiredFlow,
  drift: Drift,
  provenance: Provenance | null,
  policy: Policy,
): Finding {
  const by = drift.author === null ? "" : ` by ${drift.author}`;
  const last = provenance?.lastOwn ?? null;
  const what =
    last === null
      ? `${desired.name} was not published by Flowgate yet, and its live revision ${drift.revision}${by === "" ? "" : ` (published${by})`} is not what the flow file says.`
      : `Revision ${drift.revision} of ${desired.name} was published${by} after Flowgate had published revision ${last.revision}.`;
  const how = waysOn(desired, policy);
  const severe =
    policy.onDrift === "fail" && (policy.job === "drift" || (policy.job === "publish" && desired.touched));
  return findingOf(desired, "drift", severe ? "error" : "warning", `${what} ${how}`);
}

/** What becomes of a drift, or what to do about it. Only a publish writes: the job drift looks, and that is all. */
function waysOn({ touched }: DesiredFlow, { job, onDrift }: Policy): string {
  if (onDrift !== "overwrite")
    return "Take it over into the flow file (pull), or publish over it once with on-drift: overwrite.";
  if (job === "drift")
    return "Take it over into the flow file (pull), or the next publish of a change to the flow writes over it, as on-drift: overwrite says.";
  if (touched) return "It is published over, as on-drift: overwrite says; its revision stays in Twilio.";
  return "Take it over into the flow file (pull), or publish over it once by a change that touches the flow.";
}

function findingOf(
  desired: DesiredFlow,
  rule: RuleId,
  severity: Finding["severity"],
  message: string,
): Finding {
  const at = desired.text === null ? null : 1;
  return {
    rule,
    severity,
    message,
    widget: null,
    pointer: ROOT,
    file: desired.file,
    line: at,
    column: at,
    origin: "new",
  };
}
