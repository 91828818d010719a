import type { Finding } from "../check/finding.ts";
import type { RuleId } from "../check/rules.ts";
import type { Configuration, FlowEntry } from "../config/configuration.ts";
import type { FlowRecord } from "../twilio/answer.ts";

/** Which flow of the account an entry means. */
export type Place =
  | { readonly kind: "unasked" }
  | { readonly kind: "absent" }
  | { readonly kind: "unclear"; readonly message: string }
  | { readonly kind: "there"; readonly row: FlowRecord };

/** Finds each configured flow in the account's list: by its SID, else by its friendly name. */
export function placesOf(
  configuration: Configuration,
  rows: readonly FlowRecord[] | null,
): Map<string, Place> {
  const places = new Map<string, Place>();
  const taken = new Map<string, string>();
  const listed = rows === null ? null : listedRows(rows);
  for (const entry of configuration.flows) {
    const place = listed === null ? ({ kind: "unasked" } as const) : placeOf(entry, configuration, listed);
    const sid = place.kind === "there" ? place.row.sid : "";
    const other = taken.get(sid);
    if (sid !== "") taken.set(sid, entry.key);
    places.set(
      entry.key,
      other === undefined ? place : { kind: "unclear", message: shared(entry, other, sid) },
    );
  }
  return places;
}

/** The account's list as it is looked up. */
interface Listed {
  readonly bySid: ReadonlyMap<string, FlowRecord>;
  readonly byName: ReadonlyMap<string, readonly FlowRecord[]>;
}

function listedRows(rows: readonly FlowRecord[]): Listed {
  const byName = new Map<string, FlowRecord[]>();
  for (const row of rows) {
    const named = byName.get(row.friendlyName);
    if (named === undefined) byName.set(row.friendlyName, [row]);
    else named.push(row);
  }
  return { bySid: new Map(rows.map((row) => [row.sid, row])), byName };
}

function placeOf(entry: FlowEntry, configuration: Configuration, { bySid, byName }: Listed): Place {
  const { target } = configuration;
  const sid = entry.sids.get(target.name);
  if (sid !== undefined) {
    const row = bySid.get(sid);
    if (row !== undefined) return { kind: "there", row };
    const message = `The account of ${target.name} has no flow ${sid}, which the configuration names for ${entry.key}. Correct the SID, or leave it out to find the flow by its friendly name.`;
    return { kind: "unclear", message };
  }
  const named = byName.get(entry.name) ?? [];
  const [first] = named;
  if (first === undefined) return { kind: "absent" };
  if (named.length === 1) return { kind: "there", row: first };
  const sids = named.map((row) => row.sid).join(", ");
  const message = `The account of ${target.name} has ${named.length} flows named ${JSON.stringify(entry.name)}: ${sids}. Name the one that is meant under sid in the configuration.`;
  return { kind: "unclear", message };
}

function shared(entry: FlowEntry, other: string, sid: string): string {
  return `The flows ${other} and ${entry.key} both are ${sid} in the account. Give each its own name or SID.`;
}

/** A finding about a flow as a whole: it has no place in its file. */
export function placeFinding(rule: RuleId, file: string, message: string): Finding {
  return {
    rule,
    severity: "error",
    message,
    widget: null,
    pointer: null,
    file,
    line: null,
    column: null,
    origin: "new",
  };
}
