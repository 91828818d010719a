import { describe, expect, it } from "vitest";
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

describe("a value that a report has put on one line or cut", () => {
  const HOST = "orders-9876-hidden.twil.io";

  it.each([
    ["host support-workflow (orders-9876-…twil.io)", `host support-workflow (\${HOST})`],
    ['says "…ers-9876-hid…"', `says "…\${HOST}…"`],
    ["says orders-98… and …twil.io", `says \${HOST}… and …\${HOST}`],
    ["ord…io", "ord…io"],
  ])("is its name again: %s", (text, told) => {
    expect(shown(text, { HOST })).toBe(told);
  });

  it("is its name again with the line ends and tabs that it has", () => {
    expect(shown("r (SECRET end), a ⏎ b c", { R: "SECRET\tend", LINES: "a\nb  c" })).toBe(
      `r (\${R}), \${LINES}`,
    );
    expect(shown("a ⏎ b 1", { LINE: "\n", N: "\t1" })).toBe("a ⏎ b 1");
  });

  it("is its name again without what was taken for a password in it", () => {
    const url = "https://user:hunter2@orders.example.com/a";
    expect(shown("https://***@orders.example.com/a, https://***@ord…", { URL: url })).toBe(
      `\${URL}, \${URL}…`,
    );
  });

  it("stays where the value is short, or an account's SID", () => {
    const account = `AC${"1".repeat(32)}`;
    const text = `${account.slice(0, 12)}…1111 abcd…`;
    expect(shown(text, { ACCOUNT: account, WORD: "abcdef" })).toBe(text);
  });
});
