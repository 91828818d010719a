import { setTimeout as setTimer } from "node:timers";
import { setTimeout } from "node:timers/promises";
import { FlowgateError } from "./error.ts";
import type { Inputs } from "./inputs.ts";
import { type Hosts, loopbackHosts, twilioHosts } from "./twilio/host.ts";
import { Studio } from "./twilio/studio.ts";
import { Transport } from "./twilio/transport.ts";

/** The whole run takes at most so long: far under a job's six hours, far over any publish. In ms. */
const RUN_MS = 20 * 60_000;

/**
 * A runner kills 7.5 s after it has asked a run to stop
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation): so long what is under way
 * may settle, and the rest is for the report. In ms.
 */
const SETTLING_MS = 5_000;

/** How long a run may go on: aborted when it has taken too long, and a while after it was cancelled. */
export function deadlineOf(cancelled: AbortSignal): AbortSignal {
  const late = new AbortController();
  const after = (ms: number, why: string) => setTimer(() => late.abort(new Error(why)), ms).unref();
  after(RUN_MS, `the run has taken more than ${RUN_MS / 60_000} minutes`);
  const stop = () => after(SETTLING_MS, "the run was cancelled");
  if (cancelled.aborted) stop();
  else cancelled.addEventListener("abort", stop, { once: true });
  return late.signal;
}

/** Waits so many ms, but not beyond the deadline. */
export function pauseUntil(deadline: AbortSignal): (ms: number) => Promise<void> {
  return (ms) => setTimeout(ms, undefined, { signal: deadline }).catch(() => {});
}

/** Where Twilio is, checked before anything is asked. Throws a FlowgateError for a wrong region, edge or address. */
export function hostsOf(
  { region, edge }: Pick<Inputs, "region" | "edge">,
  env: Readonly<Record<string, string | undefined>>,
): Hosts {
  const hosts = twilioHosts(region, edge);
  const address = env.FLOWGATE_TWILIO_URL ?? "";
  return address === "" ? hosts : loopbackHosts(address);
}

/** Studio's API for this run's credentials, and what closes it; null without credentials. */
export function connectStudio(
  inputs: Inputs,
  expectedAccount: string | null,
  hosts: Hosts,
  deadline: AbortSignal,
): { readonly studio: Studio; readonly close: () => Promise<void> } | null {
  if (inputs.credentials === null) return null;
  const transport = new Transport({
    credentials: inputs.credentials,
    concurrency: inputs.concurrency,
    loopback: hosts.loopback,
    deadline,
    userAgent: "flowgate",
    pause: pauseUntil(deadline),
    random: Math.random,
    now: Date.now,
  });
  return { studio: new Studio(transport, hosts, expectedAccount), close: () => transport.close() };
}

/** The account that must answer: the input's and the configuration's have to agree. */
export function expectedAccount(
  inputs: Inputs,
  target: { readonly name: string; readonly account: string | null },
): string | null {
  const { accountSid } = inputs;
  if (accountSid !== null && target.account !== null && accountSid !== target.account) {
    throw new FlowgateError(
      `The input account-sid is ${accountSid}, but the configuration says that ${target.name} is ${target.account}.`,
      {
        hint: "They have to agree: correct one of them, or leave the input out.",
      },
    );
  }
  return accountSid ?? target.account;
}
