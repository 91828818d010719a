import { expect, it } from "vitest";
import { showing } from "../../src/config/shown.ts";

const shown = (text: string, variables: Record<string, string>) =>
  showing({ variables: new Map(Object.entries(variables)) })(text);

it("shows the values of environment variables as their names, the longest first, wherever they stand", () => {
  const variables = { HOST: "a.twil.io", PATH_A: "a.twil.io/secret", NUMBER: "+15550001111" };
  expect(shown("xa.twil.io/secret a.twil.io tel:+15550001111", variables)).toBe(
    `x\${PATH_A} \${HOST} tel:\${NUMBER}`,
  );
});

it("never shows a name within what it has shown already", () => {
  expect(shown("abcd", { X: "abcd", Y: "X" })).toBe(`\${X}`);
});

it("replaces very short values as whole words only", () => {
  expect(shown("dev device 1 15", { STAGE: "dev", N: "1" })).toBe(`\${STAGE} device \${N} 15`);
});

it("leaves a text alone when there are no variables", () => {
  expect(shown("abc", {})).toBe("abc");
  expect(showing({})("abc")).toBe("abc");
});

it("shows a value that is quoted as JSON by its name too", () => {
  const quoting = String.raw`say "hi" \ bye`;
  expect(shown(JSON.stringify({ a: quoting }), { WORDS: quoting })).toBe(`{"a":"\${WORDS}"}`);
});

it("leaves an account's SID: reports compare and name it", () => {
  const account = `AC${"1".repeat(32)}`;
  expect(shown(`${account} 12345`, { ACCOUNT: account, PIN: "12345" })).toBe(`${account} \${PIN}`);
});
