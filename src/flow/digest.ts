import { type CanonicalOptions, canonicalDefinition } from "./canonical.ts";
import { canonicalText } from "./canonical-text.ts";
import type { JsonObject } from "./json.ts";

declare const digestBrand: unique symbol;

/** SHA-256 of a canonical definition: 64 lower-case hex digits. Only this file makes one. */
export type Digest = string & { readonly [digestBrand]: true };

declare const shortBrand: unique symbol;

/** The first 12 hex digits of a digest, as they stand in texts. */
export type ShortDigest = string & { readonly [shortBrand]: true };

/** The digest of a definition: the same for two flows that differ in layout, key order and defaults alone. */
export function digestOf(definition: JsonObject, options: CanonicalOptions = {}): Digest {
  const text = canonicalText(canonicalDefinition(definition, options));
  // Loaded where there is something to compare: it takes 8 ms, which a run without a changed flow does without.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(utf8(text)).digest("hex") as Digest;
}

/** The digest as people and commit messages read it. */
export function shortDigest(digest: Digest): ShortDigest {
  return digest.slice(0, 12) as ShortDigest;
}

/** UTF-8; a lone surrogate becomes its three bytes (as in WTF-8), so that two such texts never share a digest. */
function utf8(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, "utf8");
  const parts: Buffer[] = [];
  for (const part of text.split(/(\p{Surrogate})/u)) {
    const unit = part.charCodeAt(0);
    if (part.length === 1 && unit >= 0xd800 && unit <= 0xdfff) {
      parts.push(Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]));
    } else parts.push(Buffer.from(part, "utf8"));
  }
  return Buffer.concat(parts);
}
