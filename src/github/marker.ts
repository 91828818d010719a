import { isObject, type Json, member } from "../flow/json.ts";

/** The run that wrote a comment: kept in it, so that an older run can see a newer one's. */
export interface Writer {
  readonly run: number;
  readonly attempt: number;
  readonly sha: string;
}

/** The line that a comment of this key begins with: the contract's. */
export function markerOf(key: string): string {
  return `<!-- flowgate ${JSON.stringify({ v: 1, key })} -->`;
}

/** The whole comment: marker, writer, text. */
export function bodyOf(key: string, writer: Writer, text: string): string {
  return `${markerOf(key)}\n<!-- flowgate-run ${JSON.stringify(writer)} -->\n${text.trimEnd()}\n`;
}

/** A comment's text without marker and writer, null where its first line is not this key's marker. */
export function parseBody(key: string, body: string): { writer: Writer | null; text: string } | null {
  const lines = body.split(/\r\n|\r|\n/);
  if (lines.shift() !== markerOf(key)) return null;
  const writer = writerOf(lines[0] ?? "");
  if (writer !== null) lines.shift();
  return { writer, text: lines.join("\n").trimEnd() };
}

/** True when `other` is a later run than `own`, or a later attempt of the same one. */
export function isNewer(other: Writer, own: Writer): boolean {
  return other.run === own.run ? other.attempt > own.attempt : other.run > own.run;
}

function writerOf(line: string): Writer | null {
  const json = /^<!-- flowgate-run (\{.*\}) -->$/.exec(line)?.[1];
  const value = json === undefined ? undefined : parse(json);
  const [run, attempt, sha] = [member(value, "run"), member(value, "attempt"), member(value, "sha")];
  if (typeof run !== "number" || typeof attempt !== "number" || typeof sha !== "string") return null;
  return { run, attempt, sha };
}

function parse(json: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
