import type { RuleSource } from "../check/rule-source.ts";
import type { JsonObject } from "../flow/json.ts";
import type { FlowPlan, Plan } from "../plan/plan.ts";

export type Job = "review" | "publish" | "drift" | "pull" | "rollback";

/** A flow's plan with the two definitions that its changes compare: for the diagram and the canvas. */
export interface FlowReport {
  readonly plan: FlowPlan;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  /** The Console's page of the flow, where its SID is known. */
  readonly consoleUrl: string | null;
}

/** Everything that a run has to tell; every renderer takes this and nothing else. */
export interface Report {
  readonly job: Job;
  readonly plan: Plan;
  readonly flows: readonly FlowReport[];
  /** What was not done and why, in plain sentences: no credentials, an older commit, a list that was cut. */
  readonly notices: readonly string[];
  /** The commit that was read, and where it can be looked at; null on a terminal outside of git. */
  readonly commit: Commit | null;
  /** What the workflow writes that a shortened text may point at; null for nothing. */
  readonly more: "summary" | "report" | null;
  /** True where the event asks for nothing at all. */
  readonly idle?: boolean;
  /** True where a review looks at everything as it stands: there is nothing to be merged. */
  readonly whole?: boolean;
  /** True where Twilio was not asked, for want of credentials: what is live is not known. */
  readonly unasked?: boolean;
}

export interface Commit {
  readonly sha: string;
  /** `https://github.com/owner/repository`, the prefix of every link to a file. */
  readonly repositoryUrl: string;
  /** The folder of flow files relative to the repository's root, "" for the root itself. */
  readonly root: string;
  readonly runUrl: string | null;
  /** Where the action that made this report explains its rules; left out where that is not known. */
  readonly source?: RuleSource;
}
