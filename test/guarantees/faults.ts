import type { FaultEffect } from "../../src/emulator/fault.ts";
import type { StudioEmulator } from "../../src/emulator/studio.ts";
import { digestOf } from "../../src/flow/digest.ts";
import { publishMessage } from "../../src/plan/commit-message.ts";
import { definitionOf } from "./flows.ts";
import { PERSON } from "./history.ts";
import { SIDS } from "./shop.ts";
import { ACCOUNT } from "./stage.ts";
import type { Edit } from "./truth.ts";

/** What a fault may do beside answering wrongly. */
export interface Hands {
  readonly studio: StudioEmulator;
  /** The number of the request that meets the fault. */
  readonly nth: number;
  readonly edits: Edit[];
  cancel(): void;
  kill(): void;
}

/** What goes wrong from a request on: so many requests later, and for so many. */
export interface Wrong {
  readonly do: FaultEffect;
  readonly later?: number;
  readonly times?: number;
}

export type Trouble = (hands: Hands) => readonly Wrong[];

const once = (effect: FaultEffect): Trouble => lasting(effect, 1);
const lasting =
  (effect: FaultEffect, times: number): Trouble =>
  () => [{ do: effect, times }];
const hand =
  (act: (hands: Hands) => void, ...more: Wrong[]): Trouble =>
  (hands) => [{ do: { edit: () => act(hands) } }, ...more];

/** What can go wrong with any request, of Twilio and of GitHub. */
export const COMMON: Readonly<Record<string, Trouble>> = {
  "429 with Retry-After": once({ status: 429, headers: { "retry-after": "2" } }),
  "429 without": once({ status: 429 }),
  "500": once({ status: 500 }),
  "502": once({ status: 502 }),
  "503": once({ status: 503 }),
  "403": once({ status: 403 }),
  "reset before": once("resetBefore"),
  "reset after": once("resetAfter"),
  silence: once("silence"),
  "silence after": once("silenceAfter"),
  slow: once({ slow: 15 }),
  garbage: once("garbage"),
  truncated: once("truncated"),
  "stale read": once("staleRead"),
  "trouble for a while": lasting({ status: 503 }, 12),
  "trouble for good": lasting({ status: 503 }, 10_000),
  "lost, then blind": () => [{ do: "resetAfter" }, { do: { status: 503 }, later: 1, times: 15 }],
  SIGTERM: hand(({ cancel }) => cancel()),
  "kill before": hand(({ kill }) => kill(), { do: "resetBefore" }),
  "kill after": hand(({ kill }) => kill()),
};

/** What only an account goes through. */
export const OF_TWILIO: Readonly<Record<string, Trouble>> = {
  "valid: false": once("validFalse"),
  "lost, then stale": () => [{ do: "resetAfter" }, { do: "staleRead", later: 1, times: 2 }],
  "wrong account": once("wrongAccount"),
  "published in the Console": hand((hands) => edit(hands, "published")),
  "saved in the Console": hand((hands) => edit(hands, "draft")),
  "second publisher": hand((hands) => publishedElsewhere(hands)),
  "made in the Console": hand((hands) => makeInConsole(hands)),
};

/** Somebody saves the flow that the request is about, or another one. */
function edit({ studio, nth, edits }: Hands, status: "draft" | "published"): void {
  const sid = flowOf(studio, nth);
  const definition = definitionOf({ says: `Edited at ${nth}.`, runs: [] }, () => "");
  const revision = studio.editInConsole(sid, { definition, status, author: PERSON });
  edits.push({ sid, revision, status });
}

/** Somebody makes a flow of a name that the run is about to make. */
function makeInConsole({ studio, nth, edits }: Hands): void {
  const friendlyName = ["closing", "hotline"][nth % 2] ?? "";
  if (studio.flowsOf(ACCOUNT).some((flow) => flow.friendlyName === friendlyName)) return;
  const definition = definitionOf({ says: `Made at ${nth}.`, runs: [] }, () => "");
  const sid = studio.seedFlow(ACCOUNT, { friendlyName, definition, author: PERSON });
  edits.push({ sid, revision: 1, status: "published" });
}

/** Another run of Flowgate publishes another commit's version of the flow. */
function publishedElsewhere({ studio, nth, edits }: Hands): void {
  const sid = flowOf(studio, nth);
  const definition = definitionOf({ says: `Published elsewhere at ${nth}.`, runs: [] }, () => "");
  const commitMessage = publishMessage(
    { pullRequest: 9, title: "Elsewhere", commit: "fedcba9876543210" },
    digestOf(definition),
  );
  const revision = studio.editInConsole(sid, {
    definition,
    status: "published",
    commitMessage,
    author: PERSON,
  });
  edits.push({ sid, revision, status: "published", flowgate: true });
}

function flowOf(studio: StudioEmulator, nth: number): string {
  const asked = /FW\w{32}/.exec(studio.requests.at(-1)?.path ?? "")?.[0];
  const sids = [...SIDS.values()];
  return asked ?? sids[nth % sids.length] ?? "";
}
