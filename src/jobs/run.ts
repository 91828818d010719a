import type { Configuration } from "../config/configuration.ts";
import type { GitHub } from "../github/client.ts";
import type { Event } from "../github/event.ts";
import type { Inputs } from "../inputs.ts";
import type { Job, Report } from "../report/report.ts";
import type { Studio } from "../twilio/studio.ts";
import type { Workspace } from "../workspace.ts";

/** What a run tells of its way: the waits at its end are long enough to prepare the telling in them. */
export interface Progress {
  /** Of many requests the last ones are on their way. */
  readonly lastSent: () => void;
  /** Little is left to wait for, and this is known by then; what becomes of the run may differ from it. */
  readonly mostKnown: (soFar: Report) => void;
}

/** One run: what it was asked for, and the three worlds that it reads and writes. Made once, at the root. */
export interface Run {
  readonly job: Job;
  readonly inputs: Inputs;
  /** Which flows a review looks at: the inputs' scope, unless the event has no change to look at. */
  readonly scope: "changed" | "all";
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workspace: Workspace;
  /** The checkout's own; of a repository without one, that of none, which names no flow. */
  readonly configuration: Configuration;
  /** Null without credentials: a review then does what needs none. */
  readonly studio: Studio | null;
  /** Null on a terminal, and without a token. */
  readonly github: GitHub | null;
  readonly event: Event | null;
  /** The commit of the working directory; null where that cannot be told. */
  readonly checkedOut: string | null;
  readonly cancelled: AbortSignal;
  readonly pause: (ms: number) => Promise<void>;
  /** Hears how far it has come, so that what is told can be prepared; left out where nothing is. */
  readonly progress?: Progress;
}
