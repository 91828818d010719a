import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeForm, refusedSize, studioForm } from "../../src/flow/form.ts";

describe("a form", () => {
  it("is encoded as the platform encodes one, whatever stands in it", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("a b+c", "!'()~*-._", "%20", "\ud800", "\udc00x", "ä€😀\u0000\r\n"),
    );
    fc.assert(
      fc.property(text, text, (definition, name) => {
        const form = studioForm({ description: definition }, name, definition);
        expect(encodeForm(form)).toBe(new URLSearchParams(form).toString());
      }),
      { seed: 20261128, numRuns: 1_000 },
    );
  });

  it("is refused by its size after encoding, which is told", () => {
    const ofSize = (quotes: number) => studioForm({ description: "'".repeat(quotes) }, "Menu", "");
    expect(refusedSize(ofSize(349_000))).toBeNull();
    expect(refusedSize(ofSize(350_000))).toMatch(
      /^The request that publishes Menu would have 1050\d{3} bytes after encoding; Twilio takes at most 1048576/,
    );
  });
});
