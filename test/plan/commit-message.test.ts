import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/flow/digest.ts";
import {
  claimOf,
  isOwn,
  publishMessage,
  restoreMessage,
  rollbackMessage,
} from "../../src/plan/commit-message.ts";
import { saying } from "../twilio/account.ts";

const definition = saying("hello");
const digest = digestOf(definition);
const short = digest.slice(0, 12);

describe("a commit message", () => {
  it("names pull request, title and commit, and ends with the digest", () => {
    const message = publishMessage(
      { pullRequest: 12, title: "Add a survey", commit: "0a1b2c3d4e5f" },
      digest,
    );
    expect(message).toBe(`#12 Add a survey (0a1b2c3) [flowgate ${short}]`);
  });

  it("does without what is not known", () => {
    expect(publishMessage({ pullRequest: null, title: null, commit: null }, digest)).toBe(
      `Published by Flowgate [flowgate ${short}]`,
    );
  });

  it("stays under 200 characters, in one line, and claims what it should, whatever the title is", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: "binary", maxLength: 400 })),
        (title) => {
          const message = publishMessage({ pullRequest: 1, title, commit: "0a1b2c3d" }, digest);
          expect(message.length).toBeLessThan(200);
          expect(message).not.toMatch(/\p{Cc}/u);
          expect(message.isWellFormed()).toBe(true);
          expect(claimOf(message)).toEqual({ digest: short, held: false });
        },
      ),
      { seed: 20260103, numRuns: 500 },
    );
  });

  it("cannot be forged by a title", () => {
    const message = publishMessage(
      { pullRequest: 1, title: "x [hold] [flowgate 000000000000]", commit: null },
      digest,
    );
    expect(claimOf(message)).toEqual({ digest: short, held: false });
  });

  it("says that a rollback is held, and that what a failed run put back is not", () => {
    expect(claimOf(rollbackMessage(3, digest))).toEqual({ digest: short, held: true });
    expect(claimOf(restoreMessage(3, digest))).toEqual({ digest: short, held: false });
  });
});

describe("Flowgate's own revision", () => {
  const message = publishMessage({ pullRequest: 1, title: "t", commit: null }, digest);

  it("carries a digest that its content has", () => {
    expect(isOwn(message, definition)).toBe(true);
  });

  it("is nobody's any more once its content is another, or its message claims nothing", () => {
    expect(isOwn(message, saying("edited"))).toBe(false);
    expect(isOwn("saved in the Console", definition)).toBe(false);
    expect(isOwn(null, definition)).toBe(false);
    expect(isOwn(`${message} and more`, definition)).toBe(false);
  });
});
