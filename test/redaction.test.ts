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
