import type { Severity } from "./finding.ts";
import type { Rule, RuleGroup } from "./rule.ts";

/** What the repository, the account and the run itself bring up: found where what is needed is known. */
export const RUN_RULES = [
  stops("configuration", "project", "The configuration cannot be used."),
  tells("no-flows", "project", "warning", "No flow was found."),
  stops("missing-file", "project", "The file of a flow does not exist."),
  tells("removed-flow", "project", "warning", "A flow's file is gone, and the flow is still in Twilio."),
  stops("unknown-flow", "project", "A flow is named by a key that the configuration does not have."),

  stops("flow-validate", "account", "Twilio's Flow Validate refuses the definition."),
  stops("not-validated", "account", "Flow Validate could not be asked about a flow."),
  tells("drift", "account", "warning", "Live is not what was published last."),
  tells("draft-ahead", "account", "warning", "Twilio keeps a draft newer than live."),
  tells("held", "account", "warning", "A flow was rolled back and waits for a change."),
  stops("flow-not-found", "account", "It cannot be told which flow of the account is meant."),
  stops("missing-flow", "account", "A flow is not in the account, and none may be made."),
  tells("renamed-flow", "account", "warning", "A flow's new name would make a second flow."),
  stops("wrong-account", "account", "Another account answered than the expected one."),
  tells("nothing-live", "account", "warning", "There is nothing published to pull."),
  stops("no-way-back", "account", "What is live cannot be written into the flow file."),

  tells("no-base", "run", "warning", "There is no commit to compare with: every flow counts as changed."),
  stops("tip-unknown", "run", "It cannot be told whether a publish is at its branch's tip."),
  stops("edited-meanwhile", "run", "Somebody saved the flow while the run was under way."),
  stops("publish-failed", "run", "Twilio did not take a flow."),
  stops("in-doubt", "run", "It could not be told whether a write was applied."),
  stops("not-restored", "run", "What a failed publish wrote could not be taken back."),
  tells("draft-left", "run", "warning", "A cancelled publish leaves a draft."),
  tells("deployment", "run", "warning", "GitHub has no whole deployment record of a publish."),
  stops("not-written", "run", "A flow file could not be written."),
  tells("report-not-written", "run", "warning", "The report or the SARIF file could not be written."),
  stops("run-stopped", "run", "The run could not go on."),
  stops("defect", "run", "Flowgate met a defect of its own."),
] as const;

const IDS: ReadonlySet<string> = new Set(RUN_RULES.map(({ id }) => id));

/** True for the id of a rule of this table: each of them protects. */
export function isRunRule(id: string): boolean {
  return IDS.has(id);
}

/** A rule whose errors stop a run, or tell what one did: no level and no ignore takes them away. */
function stops<const Id extends string>(id: Id, group: RuleGroup, summary: string): Rule<Id> {
  return tells(id, group, "error", summary);
}

/** One whose findings are warnings, as loud as a team wants them; where the run makes an error of it, it stays one. */
function tells<const Id extends string>(
  id: Id,
  group: RuleGroup,
  severity: Severity,
  summary: string,
): Rule<Id> {
  return { id, group, severity, needs: "run", summary, protects: true };
}
