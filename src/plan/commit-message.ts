import { CURRENT_DEFAULTS, DEFAULT_LISTS } from "../flow/defaults.ts";
import { type Digest, digestOf, type ShortDigest, shortDigest } from "../flow/digest.ts";
import type { JsonObject } from "../flow/json.ts";

/** Twilio's limit for a commit message is not documented: stay under 200 characters. */
const LONGEST = 199;
const CLAIM = /(?<hold>\[hold\] )?\[flowgate (?<digest>[0-9a-f]{12})\]$/;

/** What a published revision came from. */
export interface Origin {
  readonly pullRequest: number | null;
  /** The pull request's title, or the first line of the commit's message. Hostile. */
  readonly title: string | null;
  readonly commit: string | null;
}

/** The message of a publish: `#12 Add a survey (0a1b2c3) [flowgate 0123456789ab]`, under 200 characters. */
export function publishMessage(origin: Origin, digest: Digest): string {
  const number = origin.pullRequest === null ? "" : `#${origin.pullRequest} `;
  const commit = origin.commit === null ? "" : ` (${origin.commit.slice(0, 7)})`;
  const tail = `${commit} [flowgate ${shortDigest(digest)}]`;
  const title = plain(origin.title ?? "") || "Published by Flowgate";
  return `${number}${cut(title, LONGEST - number.length - tail.length)}${tail}`;
}

/**
 * The message of what puts an earlier revision back after a failed run. `digest` is its own, or another's where it was
 * somebody's edit: a claim that does not fit its content is none, so that the next run sees the edit.
 */
export function restoreMessage(revision: number, digest: Digest): string {
  return `Restore revision ${revision} after a failed publish [flowgate ${shortDigest(digest)}]`;
}

/** The message of what puts somebody's revision back that a publish hid; `digest` as for what a failed run restores. */
export function giveBackMessage(
  revision: number,
  author: string | null,
  digest: Digest,
  held: boolean,
): string {
  const by = author === null ? "" : ` by ${author}`;
  const hold = held ? "[hold] " : "";
  return `Restore revision ${revision}, published${by} while Flowgate was publishing ${hold}[flowgate ${shortDigest(digest)}]`;
}

/** The message of a rollback: it is held, so that no later run publishes over it unless a change touches the flow. */
export function rollbackMessage(revision: number, digest: Digest): string {
  return `Roll back to revision ${revision} [hold] [flowgate ${shortDigest(digest)}]`;
}

/** What a commit message claims: the digest of what Flowgate published, and whether it is held. Null: no claim. */
export function claimOf(message: string | null): { digest: ShortDigest; held: boolean } | null {
  const found = CLAIM.exec(message ?? "")?.groups;
  if (found?.digest === undefined) return null;
  return { digest: found.digest as ShortDigest, held: found.hold !== undefined };
}

/**
 * True when Flowgate published this revision: its message claims a digest, and its content has that digest,
 * under the list of defaults of this version or of any earlier one. `digest` is the definition's, where it is known.
 */
export function isOwn(message: string | null, definition: JsonObject, digest?: Digest): boolean {
  const claim = claimOf(message);
  if (claim === null) return false;
  return DEFAULT_LISTS.some((defaults) => {
    const made =
      defaults === CURRENT_DEFAULTS ? (digest ?? digestOf(definition)) : digestOf(definition, { defaults });
    return made.startsWith(claim.digest);
  });
}

/** One line of printable text that can be taken for no claim of ours. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .trim();
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, "")
        .trimEnd()}…`;
}
