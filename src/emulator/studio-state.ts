import type { Json, JsonObject } from "../flow/json.ts";
import { sidOf } from "./twilio-answer.ts";

export type FlowStatus = "draft" | "published";

/** One immutable revision of a flow. */
export interface StoredRevision {
  readonly revision: number;
  readonly friendlyName: string;
  readonly definition: Json;
  readonly status: FlowStatus;
  readonly commitMessage: string | null;
  /** The user who saved it in the Console; null for the API. */
  readonly author: string | null;
  readonly date: Date;
}

export interface StoredStep {
  readonly sid: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly date: Date;
}

export interface StoredExecution {
  readonly sid: string;
  readonly revision: number;
  readonly contact: string;
  readonly context: JsonObject;
  readonly steps: readonly StoredStep[];
  readonly created: Date;
  status: "active" | "ended";
  updated: Date;
}

export interface StoredFlow {
  readonly sid: string;
  readonly account: string;
  readonly created: Date;
  readonly revisions: StoredRevision[];
  testUsers: string[];
  executions: StoredExecution[];
  deleted: boolean;
}

/** A clock that is the same in every run: each look is a second later. */
export function steadyClock(): () => Date {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 0, 5, 9, 0, seconds++));
}

/** Every flow of every account. Reads see what stands now, or what stood before the flow's last write. */
export class StudioState {
  private readonly flows = new Map<string, StoredFlow>();
  private lastWritten: StoredFlow | undefined;
  private count = 0;
  readonly now: () => Date;

  constructor(now: () => Date) {
    this.now = now;
  }

  create(account: string, first: Omit<StoredRevision, "revision" | "date">, sid?: string): StoredFlow {
    this.count += 1;
    const created = this.now();
    const flow: StoredFlow = {
      sid: sid ?? sidOf("FW", account, "flow", this.count),
      account,
      created,
      revisions: [{ ...first, revision: 1, date: created }],
      testUsers: [],
      executions: [],
      deleted: false,
    };
    this.flows.set(flow.sid, flow);
    this.lastWritten = flow;
    return flow;
  }

  addRevision(flow: StoredFlow, next: Omit<StoredRevision, "revision" | "date">): StoredRevision {
    const revision = { ...next, revision: flow.revisions.length + 1, date: this.now() };
    flow.revisions.push(revision);
    this.lastWritten = flow;
    return revision;
  }

  remove(flow: StoredFlow): void {
    flow.deleted = true;
    this.lastWritten = flow;
  }

  /** A flow of an account as it stands; undefined when it is not there. */
  find(account: string, sid: string): StoredFlow | undefined {
    const flow = this.flows.get(sid);
    return flow?.account === account && !flow.deleted ? flow : undefined;
  }

  /** A flow wherever it is, deleted or not. */
  any(sid: string): StoredFlow | undefined {
    return this.flows.get(sid);
  }

  /** The revisions of a flow that a read sees, the newest last; none when it sees no such flow. */
  seen(account: string, sid: string, stale: boolean): readonly StoredRevision[] {
    const flow = this.flows.get(sid);
    if (flow?.account !== account) return [];
    if (!stale) return flow.deleted ? [] : flow.revisions;
    return flow.deleted ? flow.revisions : flow.revisions.slice(0, -1);
  }

  /** The flows of an account that a list sees, in the order in which they were made. */
  listed(account: string, stale: boolean): StoredFlow[] {
    return [...this.flows.values()].filter((flow) => {
      if (flow.account !== account) return false;
      if (!stale || flow !== this.lastWritten) return !flow.deleted;
      return flow.deleted || flow.revisions.length > 1;
    });
  }
}

/** The newest published one of some revisions. */
export function latestPublished(revisions: readonly StoredRevision[]): StoredRevision | undefined {
  return revisions.findLast((revision) => revision.status === "published");
}
