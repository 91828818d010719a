import { describe, expect, it } from "vitest";
import { Redaction } from "../src/redaction.ts";

function redactionOf({
  secrets = [],
  variables = {},
}: {
  secrets?: string[];
  variables?: object;
}): Redaction {
  const redaction = new Redaction();
  redaction.add(secrets);
  redaction.show({ variables: new Map(Object.entries(variables)) });
  return redaction;
}

const QUOTED = String.raw`a"secret\of"theirs\ `.trim();

describe("a single text", () => {
  it("has no secret in it, the longest first, and shows variables by name", () => {
    const redaction = redactionOf({ secrets: ["abc", "abcdef"], variables: { SHOP: "Lakeside" } });
    expect(redaction.apply("abcdef at Lakeside, abc")).toBe(`*** at \${SHOP}, ***`);
  });

  it("has neither where it quotes them as JSON", () => {
    const redaction = redactionOf({ secrets: [QUOTED], variables: { NUMBER: String.raw`+1"5\5` } });
    const text = `Twilio says ${JSON.stringify(QUOTED)} and ${JSON.stringify(String.raw`+1"5\5`)}.`;
    expect(redaction.apply(text)).toBe(`Twilio says "***" and "\${NUMBER}".`);
    expect(redaction.apply(`${QUOTED}!`)).toBe("***!");
  });
});

describe("what a cut left of a secret", () => {
  const { apply } = redactionOf({ secrets: ["SECRETvalue0123456789zz", "short12"] });

  it.each([
    ["says SECRETval… now", "says ***… now"],
    ["says …0123456789zz now", "says …*** now"],
    ["…value0123…", "…***…"],
    ["(SECRETvalue…789zz)", "(***)"],
    ["SECRETvalue…0123…789zz, twice", "***, twice"],
    ["SECRETval… and …789zz", "***… and …***"],
    ['it quotes "SECRETval..."', 'it quotes "***..."'],
    ["SECRETvalue0123456789zz…9zz", "***…9zz"],
  ])("goes with it: %s", (text, shown) => {
    expect(apply(text)).toBe(shown);
  });

  it.each([
    "SEC…9zz",
    "value0123… …SECRET",
    "shor…t12",
    "SECRETval, 789zz",
    "lue0 …",
    "…",
    "……",
    "Please hold…",
  ])("stays where it tells nothing, or is none: %s", (text) => {
    expect(apply(text)).toBe(text);
  });

  it("goes where two secrets were cut, each for itself", () => {
    const two = redactionOf({ secrets: ["abcdefgh1234", "wxyz98765432"] });
    expect(two.apply("abcdefg…5432")).toBe("***…***");
    expect(two.apply("…1234wxyz…")).toBe("…******…");
  });
});

describe("a secret that a report writes in another way", () => {
  it("goes where it was put on one line", () => {
    const { apply } = redactionOf({ secrets: ["one  two\tthree\r\nfour "] });
    expect(apply("says one two three ⏎ four, and one two th…")).toBe("says ***, and ***…");
    expect(redactionOf({ secrets: ["\n", " \t"] }).apply("a ⏎ b c")).toBe("a ⏎ b c");
  });

  it("goes where it is the name of a property or an event", () => {
    const { apply } = redactionOf({ secrets: ["liveKey_9aBcDeF0s"] });
    expect(apply("a: live Key 9a Bc De F0s is 1")).toBe("a: *** is 1");
    expect(apply("a: live Key 9a Bc De F0 x is 1")).toBe("a: *** x is 1");
    expect(apply("a on live key_9a bc de f0s")).toBe("a on ***");
  });
});

describe("a finished text", () => {
  it("keeps what a variable happens to say, and loses secrets", () => {
    const redaction = redactionOf({
      secrets: ["the-api-secret"],
      variables: { N: "1", VERDICT: "pass", STAGE: "production" },
    });
    const text = '<!-- flowgate {"v":1,"key":"production"} --> pass, the-api-secret';
    expect(redaction.finished(text)).toBe(text.replace("the-api-secret", "***"));
  });

  it.each([QUOTED, "nothing-to-see", 'a","b":"c', "ends with \\", '"}],"findings"', "1", "error", '"'])(
    "stays JSON, whatever the secret is: %s",
    (secret) => {
      const redaction = redactionOf({ secrets: [secret] });
      const told = { version: 1, findings: { error: 11 }, text: `a\n${secret.slice(1)}\\${secret}"`, a: "b" };
      const finished = redaction.finished(JSON.stringify(told));
      expect(JSON.parse(finished)).toMatchObject({ version: 1, findings: { error: 11 }, a: "b" });
      if (secret.length >= 8) expect(JSON.parse(finished).text).toBe(`a\n${secret.slice(1)}\\***"`);
    },
  );

  it("has no secret in plain words either", () => {
    expect(redactionOf({ secrets: [QUOTED] }).finished(`see ${QUOTED}`)).toBe("see ***");
  });
});
