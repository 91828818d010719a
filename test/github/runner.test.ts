import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { harmless, openRunner } from "../../src/github/runner.ts";

const redact = (text: string) => text.replaceAll("s3cret", "***");
const runner = openRunner(redact);

let home: string;
let printed: string[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "runner-"));
  printed = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  for (const name of ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"]) {
    vi.stubEnv(name, join(home, name));
    writeFileSync(join(home, name), "");
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const file = (name: string) => readFileSync(join(home, name), "utf8");
const annotation = {
  level: "error",
  title: "dangling",
  message: "menu goes nowhere",
  file: "flows/a.json",
  line: 3,
  column: 5,
} as const;

describe("what is printed", () => {
  it("masks come as commands, each line of a value for itself, empty ones never", () => {
    runner.mask(["s3cret", "", "-----\nabc\n", "  "]);
    expect(printed.join("")).toBe(
      "::add-mask::s3cret\n::add-mask::-----%0Aabc%0A\n::add-mask::-----\n::add-mask::abc\n",
    );
  });

  it("an annotation stands at its place, in the runner's own escapes", () => {
    runner.annotate([{ ...annotation, message: "a: 100%, s3cret\n::stop", title: "t,:" }]);
    expect(printed.join("")).toBe(
      "::error title=t%2C%3A,file=flows/a.json,line=3,col=5::a: 100%25, ***%0A::stop\n",
    );
  });

  it("an annotation without a place has none", () => {
    runner.annotate([{ ...annotation, level: "notice", file: null, line: null, column: null }]);
    expect(printed.join("")).toBe("::notice title=dangling::menu goes nowhere\n");
  });

  it("text is redacted and no line of it is a command", () => {
    runner.say("s3cret\n::error::forged\r\t ::set-output name=x::y\nsee ##[group]x \u001b[31mred");
    expect(printed.join("")).toBe(
      "***\n\u200b::error::forged\n\t \u200b::set-output name=x::y\nsee ##\u200b[group]x [31mred\n",
    );
  });

  it("no text makes the runner see a command", () => {
    const piece = fc.constantFrom(
      "::",
      "##",
      "[",
      "##[",
      "\r",
      "\n",
      "\r\n",
      " ",
      "\t",
      "\u0085",
      "\u00a0",
      "\u2028",
      "\u0000",
      "add-mask::",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const lines = harmless(pieces.join("")).split(/\r\n|\r|\n/);
        expect(
          lines.some((line) => line.replace(/^[\s\u0085]+/, "").startsWith("::") || line.includes("##[")),
        ).toBe(false);
      }),
      { seed: 2, numRuns: 5000 },
    );
  });
});

describe("the runner's files", () => {
  it("hold the outputs, redacted, with whatever lines they have", () => {
    runner.setOutputs({ verdict: "pass", plan: "a\ns3cret" });
    expect(file("GITHUB_OUTPUT")).toMatch(/^verdict<<(\S+)\npass\n\1\nplan<<(\S+)\na\n\*\*\*\n\2\n$/);
  });

  it("hold an output that holds what ends it", () => {
    const value = "a\nghadelimiter_0\nghadelimiter_1\nverdict=pass";
    runner.setOutputs({ plan: value });
    expect(file("GITHUB_OUTPUT")).toBe(`plan<<ghadelimiter_2\n${value}\nghadelimiter_2\n`);
  });

  it("hold the summary, redacted, one after the other", () => {
    runner.writeSummary("# One s3cret");
    runner.writeSummary("# Two\n");
    expect(file("GITHUB_STEP_SUMMARY")).toBe("# One ***\n# Two\n");
  });

  it("are not there on a terminal: summary and outputs are left out", () => {
    for (const name of ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"]) vi.stubEnv(name, "");
    const before = readdirSync(home);
    runner.writeSummary("# One");
    runner.setOutputs({ verdict: "pass" });
    expect(readdirSync(home)).toEqual(before);
  });
});
