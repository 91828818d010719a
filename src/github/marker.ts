import { member } from "../flow/json.ts";
import { parsed } from "../flow/text-fault.ts";

/** The run that wrote a comment: kept in it, so that an older run can see a newer one's. */
export interface Writer {
  readonly run: number;
  readonly attempt: number;
  readonly sha: string;
}

/** A comment as it is sent: below its marker, which is the first line, the writer's own line. */
export function signed(markdown: string, writer: Writer): string {
  const end = markdown.indexOf("\n");
  const [marker, text] = end < 0 ? [markdown, ""] : [markdown.slice(0, end), markdown.slice(end + 1)];
  return `${marker}\n<!-- flowgate-run ${JSON.stringify(writer)} -->\n${text}`;
}

/** What a comment says below its marker, and who wrote it; null where its first line is not this marker. */
export function readComment(marker: string, body: string): { writer: Writer | null; text: string } | null {
  const [first, ...lines] = body.split(/\r\n|\r|\n/);
  if (first !== marker) return null;
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
  const value = json === undefined ? undefined : parsed(json);
  const [run, attempt, sha] = [member(value, "run"), member(value, "attempt"), member(value, "sha")];
  if (typeof run !== "number" || typeof attempt !== "number" || typeof sha !== "string") return null;
  return { run, attempt, sha };
}
