import { FlowgateError } from "../error.ts";
import { member, stringMember } from "../flow/json.ts";
import type { Try } from "./retry.ts";
import { ANSWER_MS } from "./transport.ts";

/** What a status means to the person who set the run up, and what to do about it. */
const BY_STATUS: ReadonlyMap<number, { what: string; hint: string }> = new Map([
  [
    401,
    {
      what: "refused the credentials",
      hint: "Check api-key and api-secret (or account-sid and auth-token). A subaccount and a region need credentials of their own.",
    },
  ],
  [
    403,
    {
      what: "knows the credentials but does not allow this",
      hint: "Give the API key the right to read and write Studio flows. Restricted keys cover Studio in the US region only.",
    },
  ],
  [
    404,
    {
      what: "knows no such thing",
      hint: "Check the flow's SID and that it lives in the account of these credentials.",
    },
  ],
  [413, { what: "found the request too large", hint: "Split the flow: a request holds at most 1 MB." }],
  [
    429,
    { what: "has too many requests", hint: "Lower the input concurrency, or run again in some minutes." },
  ],
]);

/**
 * The error about a request that could not be had: `doing` says what for ("reading the flow FW…").
 * Twilio's own code and message stand in it (https://www.twilio.com/docs/api/errors).
 */
export function twilioProblem(doing: string, outcome: Try): FlowgateError {
  if (outcome.kind === "unbegun") return new FlowgateError(`Nothing was sent for ${doing}.`);
  if (outcome.kind === "unsent") {
    return new FlowgateError(`Twilio could not be reached while ${doing}: ${causeOf(outcome.cause)}.`, {
      hint: "Check the network, the proxy (HTTPS_PROXY, NO_PROXY), twilio-region and twilio-edge.",
      cause: outcome.cause,
    });
  }
  if (outcome.kind === "lost") {
    return new FlowgateError(`Twilio did not answer while ${doing}: ${causeOf(outcome.cause)}.`, {
      hint: `An answer is waited for ${ANSWER_MS / 1000} s. See https://status.twilio.com, and run again.`,
      cause: outcome.cause,
    });
  }
  const known = BY_STATUS.get(outcome.status);
  const code = member(outcome.json, "code");
  const message = stringMember(outcome.json, "message");
  const said = [`HTTP ${outcome.status}`, code === undefined ? null : `code ${code}`, message ?? null];
  const what = known?.what ?? (outcome.status >= 500 ? "is in trouble" : "did not do what was asked");
  return new FlowgateError(
    `Twilio ${what} while ${doing} (${said.filter((part) => part !== null).join(", ")}).`,
    {
      hint: known?.hint ?? "See https://status.twilio.com, and run again.",
    },
  );
}

function causeOf(cause: Error): string {
  const code = (cause as { code?: unknown }).code;
  return typeof code === "string" && !cause.message.includes(code)
    ? `${cause.message} (${code})`
    : cause.message;
}
