import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/flow/digest.ts";
import { formatted } from "../../src/flow/format.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { anyDefinition, withKeysShuffled } from "./generated.ts";

const SEED = { seed: 20_240_901, numRuns: 300 };

describe("the steady form of a flow file", () => {
  it("has two spaces, the Console's order of keys, LF, a newline at the end and no byte order mark", () => {
    const compact =
      '\uFEFF{"flags":{"allow_concurrent_calls":true},"states":[{"properties":{"say":"x","offset":{"y":2,"x":1}},\r\n"transitions":[{"next":"b","event":"e"}],"type":"say-play","extra":[],"name":"a"}],"initial_state":"a","description":"d"}';
    expect(formatted(compact)).toBe(`{
  "description": "d",
  "states": [
    {
      "name": "a",
      "type": "say-play",
      "transitions": [
        {
          "next": "b",
          "event": "e"
        }
      ],
      "properties": {
        "say": "x",
        "offset": {
          "x": 1,
          "y": 2
        }
      },
      "extra": []
    }
  ],
  "initial_state": "a",
  "flags": {
    "allow_concurrent_calls": true
  }
}
`);
  });

  it("keeps names, strings and numbers as they are written", () => {
    const text = String.raw`{"states":[{"name":"\u00e9\/","n":1.50e3,"big":12345678901234567890}]}`;
    for (const written of [String.raw`"\u00e9\/"`, "1.50e3", "12345678901234567890"]) {
      expect(formatted(text)).toContain(written);
    }
  });

  it("keeps a key that stands twice in its order, so that the last one goes on counting", () => {
    const text = '{"states":[],"flags":1,"description":"first","flags":2,"description":"last"}';
    expect(JSON.parse(formatted(text))).toEqual(JSON.parse(text));
  });

  it("changes neither the digest, layout included, nor the order of any list", () => {
    fc.assert(
      fc.property(anyDefinition, fc.nat(5), fc.constantFrom(undefined, 1, "\t"), (given, turn, space) => {
        const definition = withKeysShuffled(given, turn) as JsonObject;
        const out = JSON.parse(formatted(JSON.stringify(definition, null, space))) as JsonObject;
        expect(out).toEqual(definition);
        expect(digestOf(out, { layout: true })).toBe(digestOf(definition, { layout: true }));
      }),
      SEED,
    );
  });

  it("is the same for one content however it is spaced, and is its own steady form", () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const steady = formatted(JSON.stringify(definition));
        expect(formatted(JSON.stringify(definition, null, 3).replaceAll("\n", "\r\n"))).toBe(steady);
        expect(formatted(steady)).toBe(steady);
      }),
      SEED,
    );
  });
});
