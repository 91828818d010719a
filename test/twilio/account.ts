import { type StudioEmulator, type StudioOptions, startStudio } from "../../src/emulator/studio.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { Credentials } from "../../src/twilio/credentials.ts";
import { loopbackHosts } from "../../src/twilio/host.ts";
import { Studio } from "../../src/twilio/studio.ts";
import type { TransportOptions } from "../../src/twilio/transport.ts";
import { Patience } from "./patience.ts";

export const ACCOUNT = `AC${"1".repeat(32)}`;
export const KEY = { sid: `SK${"2".repeat(32)}`, secret: "the-key-secret" };

export interface Account {
  readonly emulator: StudioEmulator;
  readonly studio: Studio;
  /** The pauses that were asked for, in ms; none was waited. */
  readonly pauses: number[];
  readonly pause: (ms: number) => Promise<void>;
  close(): Promise<void>;
}

/** Sends requests over loopback, eight at once, without pauses or chance. */
export const TRANSPORT: TransportOptions = {
  credentials: new Credentials("api-key", KEY.sid, KEY.secret),
  concurrency: 8,
  loopback: true,
  deadline: new AbortController().signal,
  userAgent: "flowgate",
  pause: async () => {},
  random: () => 0.5,
  now: () => 0,
};

/** An account on loopback and a client of it that waits for nothing. */
export async function openAccount(
  options: {
    readonly expected?: string | null;
    readonly transport?: Partial<TransportOptions>;
    readonly studio?: StudioOptions;
  } = {},
): Promise<Account> {
  const patience = new Patience();
  const emulator = await startStudio({ onSilence: patience.timePasses, ...options.studio });
  emulator.addAccount({ sid: ACCOUNT, keys: [KEY] });
  const pauses: number[] = [];
  const pause = async (ms: number) => void pauses.push(ms);
  const transport = patience.transport({ ...TRANSPORT, pause, ...options.transport });
  const expected = options.expected === undefined ? ACCOUNT : options.expected;
  const studio = new Studio(transport, loopbackHosts(emulator.origin), expected);
  const close = async () => {
    await transport.close();
    await emulator.close();
  };
  return { emulator, studio, pauses, pause, close };
}

/** A flow that says one thing: valid, and told apart by what it says. */
export function saying(say: string): JsonObject {
  const trigger = [
    "incomingMessage",
    "incomingCall",
    "incomingConversationMessage",
    "incomingRequest",
    "incomingParent",
  ];
  return {
    description: "says something",
    states: [
      {
        name: "Trigger",
        type: "trigger",
        transitions: trigger.map((event) =>
          event === "incomingCall" ? { event, next: "greet" } : { event },
        ),
        properties: { offset: { x: 0, y: 0 } },
      },
      {
        name: "greet",
        type: "say-play",
        transitions: [{ event: "audioComplete" }],
        properties: { say, offset: { x: 100, y: 200 } },
      },
    ],
    initial_state: "Trigger",
    flags: { allow_concurrent_calls: true },
  };
}

/** What a flow says. */
export function said(definition: unknown): string {
  return /"say":"([^"]*)"/.exec(JSON.stringify(definition))?.[1] ?? "";
}
