import { setTimeout } from "node:timers/promises";
import { FlowgateError } from "./error.ts";
import type { Inputs } from "./inputs.ts";
import { loopbackHosts, twilioHosts } from "./twilio/host.ts";
import { Studio } from "./twilio/studio.ts";
import { Transport } from "./twilio/transport.ts";

/** The whole run takes at most so long: far under a job's six hours, far over any publish. In ms. */
const RUN_MS = 20 * 60_000;

/** Studio's API for this run's credentials, and what closes it; null without credentials. */
export function connectStudio(
  inputs: Inputs,
  expectedAccount: string | null,
  env: Readonly<Record<string, string | undefined>>,
): { readonly studio: Studio; readonly close: () => Promise<void> } | null {
  const address = env.FLOWGATE_TWILIO_URL ?? "";
  const hosts = address === "" ? twilioHosts(inputs.region, inputs.edge) : loopbackHosts(address);
  if (inputs.credentials === null) return null;
  const transport = new Transport({
    credentials: inputs.credentials,
    concurrency: inputs.concurrency,
    loopback: hosts.loopback,
    deadline: AbortSignal.timeout(RUN_MS),
    userAgent: "flowgate",
    pause: wait,
    random: Math.random,
    now: Date.now,
  });
  return { studio: new Studio(transport, hosts, expectedAccount), close: () => transport.close() };
}

/** Waits so many ms. */
export async function wait(ms: number): Promise<void> {
  await setTimeout(ms);
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
