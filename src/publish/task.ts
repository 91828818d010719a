import type { Finding } from "../check/finding.ts";
import type { RuleId } from "../check/rules.ts";
import type { Digest } from "../flow/digest.ts";
import type { JsonObject } from "../flow/json.ts";
import type { LiveRevision } from "../plan/flow-facts.ts";
import type { Outcome } from "../plan/plan.ts";
import type { Status } from "../twilio/answer.ts";
import type { Studio } from "../twilio/studio.ts";

/** One flow to be written: everything is known, nothing is decided here any more. */
export interface WriteTask {
  readonly key: string;
  readonly name: string;
  readonly definition: JsonObject;
  readonly digest: Digest;
  readonly message: string;
  /** The flow in the account; null for one that is to be made. */
  readonly target: WriteTarget | null;
}

export interface WriteTarget {
  readonly sid: string;
  readonly friendlyName: string;
  /** The newest revision when the plan was made: another one means that somebody saved meanwhile. */
  readonly latestRevision: number;
  /** What answers callers until now: put back when the run fails. Null for a flow that was never published. */
  readonly live: LiveRevision | null;
  /** Live is somebody's edit: what puts it back must not call it Flowgate's. */
  readonly drifted: boolean;
  /** The draft that this very run made of it, deleted again when the run fails; null for a flow that was there. */
  readonly made: WriteTask | null;
}

/** What one write did. `holds` is what the account has of it: `unknown` where no read could tell. */
export interface Written {
  readonly task: WriteTask;
  readonly status: Status;
  readonly ok: boolean;
  readonly holds: "nothing" | "written" | "unknown";
  readonly sid: string | null;
  /** The newest revision before the write, 0 for a flow that was made. */
  readonly base: number;
  /** What was written, or what stands instead. */
  readonly revision: number | null;
  readonly findings: readonly Finding[];
}

/** What became of a task. */
export interface WriteResult {
  readonly key: string;
  readonly sid: string | null;
  readonly outcome: Outcome;
  readonly revision: number | null;
  readonly findings: readonly Finding[];
}

/** What the writing needs of the world. */
export interface Writing {
  readonly studio: Studio;
  /** The account that must answer; null where it is not expected to be any (never when publishing). */
  readonly account: string | null;
  readonly pause: (ms: number) => Promise<void>;
  /** Aborted when the run is cancelled: nothing new is started, what is under way settles. */
  readonly cancelled: AbortSignal;
}

/** A finding about what happened while writing: it belongs to a flow, not to a place of its file. */
export function writeFinding(rule: RuleId, severity: Finding["severity"], message: string): Finding {
  return {
    rule,
    severity,
    message,
    widget: null,
    pointer: null,
    file: null,
    line: null,
    column: null,
    origin: "new",
  };
}
