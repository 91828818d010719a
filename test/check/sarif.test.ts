import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { RULES } from "../../src/check/rules.ts";
import { sarifOf } from "../../src/check/sarif.ts";
import { pointerOf } from "../../src/flow/pointer.ts";

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: "dangling-transition",
    severity: "error",
    message: "It leads nowhere.",
    widget: "menu",
    pointer: pointerOf(["states", 3, "transitions", 1, "next"]),
    file: "flows/main line.json",
    line: 12,
    column: 5,
    origin: "new",
    ...over,
  };
}

function runOf(...findings: Finding[]) {
  const log = JSON.parse(
    sarifOf(
      findings.map((one) => ({ key: "main", finding: one })),
      { root: "studio", fallback: "flowgate.yml", source: null },
    ),
  );
  return log.runs[0];
}

describe("SARIF", () => {
  it("names the version, the tool and every rule with its level and link", () => {
    const rulesUrl = "https://github.com/acme/gate/blob/v1/docs/rules.md";
    const source = { repositoryUrl: "https://github.com/acme/gate", rulesUrl };
    const log = JSON.parse(sarifOf([], { root: "", fallback: "flowgate.yml", source }));
    expect(log.version).toBe("2.1.0");
    const { driver } = log.runs[0].tool;
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(driver.rules.find(({ id }: { id: string }) => id === "unhandled-failure")).toMatchObject({
      defaultConfiguration: { enabled: false, level: "warning" },
      helpUri: `${rulesUrl}#unhandled-failure`,
    });
    expect(driver.informationUri).toBe("https://github.com/acme/gate");
  });

  it("gives no address where it knows none, and names the page", () => {
    const { driver } = runOf().tool;
    expect(driver).not.toHaveProperty("informationUri");
    const [first] = driver.rules;
    expect(first).not.toHaveProperty("helpUri");
    expect(first.help.text).toBe("The file is not JSON. See docs/rules.md#invalid-json");
  });

  it("gives each result its rule, level, place and fingerprint", () => {
    const { results } = runOf(finding());
    expect(results).toEqual([
      {
        ruleId: "dangling-transition",
        ruleIndex: RULES.findIndex(({ id }) => id === "dangling-transition"),
        level: "error",
        message: { text: "It leads nowhere." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "studio/flows/main%20line.json", uriBaseId: "%SRCROOT%" },
              region: { startLine: 12, startColumn: 5 },
            },
            logicalLocations: [{ name: "menu", kind: "member" }],
          },
        ],
        partialFingerprints: { "flowgate/v1": expect.stringMatching(/^[0-9a-f]{32}:1$/) },
        baselineState: "new",
      },
    ]);
  });

  it("keeps a fingerprint when lines and places in lists change, and tells equal ones apart", () => {
    const prints = (...list: Finding[]) =>
      runOf(...list).results.map(
        (one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0],
      );
    const [first, second] = prints(finding(), finding());
    expect(second).toBe(first?.replace(/:1$/, ":2"));
    expect(
      prints(finding({ line: 99, pointer: pointerOf(["states", 7, "transitions", 0, "next"]) })),
    ).toEqual([first]);
    expect(prints(finding({ widget: "other" }))).not.toEqual([first]);
  });

  it("has a place for what has no file and no widget", () => {
    const { results } = runOf(
      finding({
        rule: "no-base",
        file: null,
        line: null,
        column: null,
        widget: null,
        pointer: null,
        origin: "existing",
      }),
    );
    expect(results[0]).toMatchObject({
      baselineState: "unchanged",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "studio/flowgate.yml" },
            region: { startLine: 1, startColumn: 1 },
          },
        },
      ],
    });
  });

  it("reads as code scanning takes it, to the letter", async () => {
    const rulesUrl = "https://github.com/acme/gate/blob/v1/docs/rules.md";
    const source = { repositoryUrl: "https://github.com/acme/gate", rulesUrl };
    const warning = finding({
      rule: "unhandled-failure",
      severity: "warning",
      file: ".//./50%/menü \ud800.json",
      widget: "a\udc00",
      line: null,
      column: null,
    });
    const nowhere = finding({ file: null, widget: null, pointer: null, origin: "existing" });
    const found = [
      { key: "main", finding: finding() },
      { key: null, finding: finding() },
      { key: "main", finding: warning },
      { key: null, finding: nowhere },
    ];
    const place = { root: "./studio/", fallback: "flowgate.yml", source };
    const text = sarifOf(found, place);
    const log = JSON.parse(text);
    const asWritten = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
    expect(text).toBe(asWritten(log));
    // Two of the rules show how one reads; that all are there is said below.
    const shown = ["dangling-transition", "unhandled-failure"];
    const { driver } = log.runs[0].tool;
    driver.rules = driver.rules.filter(({ id }: { id: string }) => shown.includes(id));
    for (const result of log.runs[0].results) delete result.ruleIndex;
    await expect(asWritten(log)).toMatchFileSnapshot("golden/sarif.txt");
    const unlinked = JSON.parse(sarifOf([], { ...place, source: null })).runs[0].tool.driver;
    expect(unlinked.name).toBe("Flowgate");
    for (const { id, summary, severity, group } of RULES) {
      expect(unlinked.rules.find((rule: { id: string }) => rule.id === id)).toEqual({
        id,
        shortDescription: { text: summary },
        help: { text: `${summary} See docs/rules.md#${id}` },
        defaultConfiguration: {
          enabled: severity !== "off",
          level: severity === "error" ? "error" : "warning",
        },
        properties: { tags: [group] },
      });
    }
  });

  it("shows no secret and no half character", () => {
    const { results } = runOf(finding({ message: "Bearer 9fK2mQ7xT4vB8nL1 \ud800" }));
    expect(results[0].message.text).toBe("Bearer *** \ufffd");
  });
});
