import type { RecordedRequest } from "../../src/emulator/exchange.ts";
import { digestOf, shortDigest } from "../../src/flow/digest.ts";
import { type JsonObject, member } from "../../src/flow/json.ts";

/** A request, and which of the two hosts was asked. */
export interface HostRequest extends RecordedRequest {
  readonly host: "GitHub" | "Twilio";
}

/**
 * The requests of a run as text. Before the first write only reads happen, in waves that no clock orders: they are
 * told sorted, with how often each was made. From the first write on (with the look that goes before it) each stands
 * where it came; where flows are written side by side, `sideBySide` tells one flow after the other.
 */
export function requestLines(requests: readonly HostRequest[], { sideBySide = false } = {}): string[] {
  const all = [...requests].sort((a, b) => a.arrival - b.arrival);
  const first = all.findIndex(isWrite);
  let start = first < 0 ? all.length : first;
  while (start > 0 && isLook(all[start - 1])) start -= 1;
  const reads = counted(
    all
      .slice(0, start)
      .map((request) => lineOf(request))
      .sort(),
  );
  const writes = all.slice(start);
  if (sideBySide) writes.sort((a, b) => laneOf(a).localeCompare(laneOf(b)) || a.arrival - b.arrival);
  const told = writes.flatMap((request) => [lineOf(request), ...formLines(request)]);
  return [...reads, ...(told.length > 0 ? ["-- then", ...told] : [])];
}

export function isWrite({ method, path }: RecordedRequest): boolean {
  return method !== "GET" && !path.endsWith("/graphql") && path !== "/v2/Flows/Validate";
}

/** The look at a flow's newest revision that goes before each write. */
function isLook(request: HostRequest | undefined): boolean {
  return request?.path.endsWith("/Revisions/LatestRevision") === true;
}

function laneOf({ host, path, form }: HostRequest): string {
  return `${host} ${/FW\w{32}/.exec(path)?.[0] ?? form.FriendlyName ?? path}`;
}

function lineOf({ host, method, path, status, form }: HostRequest): string {
  const about = path === "/v2/Flows/Validate" ? ` (${form.FriendlyName})` : "";
  return `${host} ${method} ${path}${about} → ${status ?? "no answer"}`;
}

function counted(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line}, ${count} times`));
}

function formLines({ form, json, method }: HostRequest): string[] {
  const fields = Object.entries(form).map(([name, value]) =>
    name === "Definition"
      ? `    Definition = the one of digest ${digestIn(value)}`
      : `    ${name} = ${value}`,
  );
  const body = member(json, "body");
  return typeof body === "string" && method !== "GET"
    ? [...fields, `    body: ${body.split("\n")[2]}`]
    : fields;
}

function digestIn(definition: string): string {
  return shortDigest(digestOf(JSON.parse(definition) as JsonObject));
}
