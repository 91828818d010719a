import type { Finding } from "../check/finding.ts";
import type { OnDrift } from "../config/configuration.ts";
import type { Digest } from "../flow/digest.ts";
import type { JsonObject } from "../flow/json.ts";
import type { JsonText } from "../flow/text.ts";
import type { RevisionRef } from "./plan.ts";

/** One flow as the repository wants it in the environment. */
export interface DesiredFlow {
  readonly key: string;
  readonly file: string;
  readonly name: string;
  /** Entry and file are both gone since the base. */
  readonly gone: boolean;
  /** The file's text with its places; null where there is no file. */
  readonly text: JsonText | null;
  /** The rendered definition; null where the file could not be read. */
  readonly definition: JsonObject | null;
  /** Null where there is no definition, or while the SID of a flow that it runs is not known. */
  readonly digest: Digest | null;
  /** Keys of flows that it names and that are not in the account yet. */
  readonly pending: readonly string[];
  /** Base and head differ in rendered definition, name or SID. */
  readonly touched: boolean;
  /** The base's rendered definition; null where the base has none, or there is no base. */
  readonly base: JsonObject | null;
  /** What the base calls the flow, where that is another name. */
  readonly formerName: string | null;
  /** What was found in it, `origin` set. */
  readonly findings: readonly Finding[];
}

/** A published revision with all that decides whose it is. */
export interface LiveRevision extends RevisionRef {
  readonly definition: JsonObject;
  readonly commitMessage: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** A flow as the account holds it. */
export interface AccountFlow {
  readonly sid: string;
  readonly friendlyName: string;
  /** Null for a flow that was never published. */
  readonly live: LiveRevision | null;
  /** A newer revision that is not published. */
  readonly draft:
    | (RevisionRef & { readonly commitMessage: string | null; readonly definition: JsonObject })
    | null;
  /** The number of the newest revision, draft or published. */
  readonly latestRevision: number;
}

/**
 * What the account says of a flow: `unasked` without credentials, `absent` where no flow has that name,
 * `unclear` where it could not be told which flow is meant (a finding says why).
 */
export type AccountState =
  | { readonly kind: "unasked" }
  | { readonly kind: "absent" }
  | { readonly kind: "unclear" }
  | { readonly kind: "there"; readonly flow: AccountFlow };

/** What an earlier publish left: needed only where live is nobody's that we know. */
export interface Provenance {
  /** Live is what one of the file's recent versions renders: a publish that never ran, not an edit. */
  readonly knownVersion: boolean;
  /** What Flowgate published last in this flow; null where it never did. */
  readonly lastOwn: { readonly revision: number; readonly definition: JsonObject } | null;
  /** Of a flow that was rolled back, what was live before; null where that was not asked for. */
  readonly rolledBack?: Digest | null;
}

/** What a team has decided about an environment. */
export interface Policy {
  readonly job: "review" | "publish" | "drift";
  readonly environment: string;
  readonly create: boolean;
  readonly onDrift: OnDrift;
  readonly failOn: "error" | "warning";
  /** The base's commit, to be named where changes compare with it. */
  readonly baseCommit: string | null;
  /** What SIDs and other values are called, for the changes' sentences. */
  readonly names: ReadonlyMap<string, string>;
  /** The team's levels and ignores, for what is found here: findings about a flow in the account. */
  readonly settle: (flow: DesiredFlow, findings: readonly Finding[]) => readonly Finding[];
}
