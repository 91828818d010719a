import type { Finding } from "../check/finding.ts";
import type { Change } from "../diff/change.ts";
import type { Digest } from "../flow/digest.ts";

export type Verdict = "pass" | "fail";
export type Action = "create" | "publish" | "layout" | "unchanged" | "blocked" | "skipped";
export type Outcome = "published" | "created" | "unchanged" | "failed" | "rolled-back" | "not-reached";

/** A revision in Twilio, by its number and content. */
export interface RevisionRef {
  readonly revision: number;
  readonly digest: Digest;
}

/** What somebody published in the account since Flowgate, or the base branch, knew it. */
export interface Drift extends RevisionRef {
  /** `US…`, where Twilio tells. */
  readonly author: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** What was edited: from what Flowgate published last (else the base) to what is live. */
  readonly changes: readonly Change[];
}

/** What `changes` of a flow compare: live with the rendered file, or the base branch with it. */
export type Comparison =
  | { readonly with: "live"; readonly revision: number }
  /** `live` is what the account said, where it was asked: none of this flow, or not clear which flow is meant. */
  | { readonly with: "base"; readonly commit: string | null; readonly live?: "none" | "unclear" }
  | { readonly with: "nothing" };

/** What would be done about one flow in one environment, and why not if not. */
export interface FlowPlan {
  readonly key: string;
  /** As the configuration writes it. */
  readonly file: string;
  readonly name: string;
  readonly sid: string | null;
  readonly action: Action;
  /** Null in reviews, in dry runs, and for what is blocked or skipped. */
  readonly outcome: Outcome | null;
  /** The revision that was written; null where nothing was. */
  readonly revision: number | null;
  /** The digest of what was rendered; null where nothing could be. */
  readonly digest: Digest | null;
  readonly live: RevisionRef | null;
  readonly draft: RevisionRef | null;
  readonly drift: Drift | null;
  readonly comparison: Comparison;
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  /** Touched by this pull request or push: base and head differ in rendered definition, name or SID. */
  readonly touched: boolean;
}

/** The plan for one environment, and after publishing what became of it. */
export interface Plan {
  readonly version: 1;
  readonly environment: string;
  /** `AC…`; null where no account was asked or expected. */
  readonly account: string | null;
  readonly verdict: Verdict;
  readonly dryRun: boolean;
  readonly flows: readonly FlowPlan[];
  /** What belongs to no flow. */
  readonly findings: readonly Finding[];
}
