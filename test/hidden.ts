import fc from "fast-check";

/** Secrets as services and people make them: letters and digits, or anything that can be typed and is no Liquid. */
export const SECRET = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{8,60}$/),
  fc.stringMatching(/^[A-Za-z0-9_-]{8,60}$/),
  fc
    .string({
      unit: fc.oneof(
        fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
        fc.constantFrom("\t", "\n", "é", "😀"),
      ),
      minLength: 8,
      maxLength: 60,
    })
    .filter((text) => text.trim().length > 7 && !/[{}%]/.test(text)),
);

/** Words of a prompt before or behind a secret: none, some, or more than any report shows. */
export const WORDS = fc.oneof(
  fc.constant(""),
  fc.string({ unit: fc.constantFrom("q", "z", " ", " ", ".", "\n", "é", "😀"), maxLength: 120 }),
);

/** The first run of eight characters of the secret that stands in the text, or null; words of a sentence are none. */
export function runOf(secret: string, text: string): string | null {
  for (let at = 0; at + 8 <= secret.length; at += 1) {
    const run = secret.slice(at, at + 8);
    if (!/^[a-z ]+$/.test(run) && text.includes(run)) return run;
  }
  return null;
}
