import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/check/rules.ts";
import { createDefinition } from "../report/report-factory.ts";
import { folderWith } from "./folder.ts";
import { menuFlow, text } from "./menu-flow.ts";
import { flowgate } from "./run.ts";

const GOOD = text(menuFlow());
const CHILD = `FW${"0123456789abcdef".repeat(2)}`;
const PARENT = JSON.stringify({
  states: [
    {
      name: "Trigger",
      type: "trigger",
      transitions: [{ event: "incomingCall", next: "ask" }],
      properties: {},
    },
    {
      name: "ask",
      type: "run-subflow",
      transitions: [{ event: "completed" }, { event: "failed" }],
      properties: { flow_sid: CHILD, flow_revision: "LatestPublished" },
    },
  ],
  initial_state: "Trigger",
});

describe("a check of named files", () => {
  it("reads no other flow file", () => {
    const folder = folderWith({ "flows/a.json": GOOD });
    symlinkSync("/etc/hosts", join(folder, "flows", "b.json"));
    expect(flowgate(["check"], folder).code).toBe(2);
    for (const command of ["check", "format"]) {
      const told = flowgate([command, "flows"], folder);
      expect([told.code, told.err + told.out]).toEqual([2, expect.stringMatching(/is a folder/)]);
    }
    expect(flowgate(["diff", "flows", "flows"], folder).err).toMatch(
      /it is a folder\.\n {2}Name a flow's file\./,
    );
    expect(flowgate(["check", "flows/a.json"], folder)).toMatchObject({ code: 0, err: "" });
  });

  it("knows the other flows of the configuration all the same", () => {
    const folder = folderWith({
      "flowgate.yml": `flows:\n  parent: parent.json\n  child: { file: child.json, sid: { default: ${CHILD} } }\n`,
      "parent.json": PARENT,
    });
    expect(flowgate(["check", "parent.json"], folder)).toMatchObject({
      code: 0,
      out: expect.not.stringContaining("missing-subflow"),
    });
    expect(flowgate(["check"], folder).out).toContain("[missing-file]");
  });

  it("knows a file by whatever path the configuration writes, with its rules and what it ignores", () => {
    const folder = folderWith({
      "flowgate.yml": "flows:\n  a: { file: ./flows/a.json, rules: { unreachable-widget: error } }\n",
      "flows/a.json": text(menuFlow({ more: ["bye", "nobody-leads-here"] })),
    });
    const whole = flowgate(["check"], folder);
    expect(whole.code).toBe(1);
    for (const path of ["flows/a.json", "./flows/a.json"])
      expect(flowgate(["check", path], folder)).toMatchObject({ code: 1, out: whole.out });
  });

  it("takes the configuration by its whole path too, and none from outside", () => {
    const folder = folderWith({
      "team/flowgate.yml": "flows:\n  a: { file: flows/a.json, rules: { unreachable-widget: error } }\n",
      "flows/a.json": text(menuFlow({ more: ["bye", "nobody-leads-here"] })),
    });
    const named = flowgate(["check", "-c", "team/flowgate.yml"], folder);
    expect(named.code).toBe(1);
    expect(flowgate(["check", "-c", join(folder, "team/flowgate.yml")], folder)).toEqual(named);
    expect(flowgate(["check", "-c", "/etc/hosts"], folder).err).toContain("leads out of the repository");
  });

  it("takes a file that the configuration does not know, once", () => {
    const folder = folderWith({ "flowgate.yml": "flows: { a: a.json }\n", "new.json": '{"states": [,]}' });
    const told = flowgate(["check", "new.json", "./new.json"], folder);
    expect(told.code).toBe(1);
    expect(told.out.match(/new\.json:1:13/g)).toHaveLength(1);
  });

  it("could not be tried on a file that is not there", () => {
    const told = flowgate(["check", "a.json"], folderWith({}));
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining('There is no file "a.json".') });
  });
});

describe("a level for what belongs to no flow", () => {
  const configured = (rules: string) =>
    flowgate(
      ["check"],
      folderWith({
        "flowgate.yml": `flows: { a: a.json }\n${rules}ignore:\n  - { rule: plain-http, reason: an old one }\n`,
        "a.json": GOOD,
      }),
    );

  it.each([
    ["", { code: 0, out: expect.stringContaining("warning: Nothing is left for this ignore") }],
    [
      "rules: { unused-ignore: error }\n",
      { code: 1, out: expect.stringContaining("error: Nothing is left") },
    ],
    ["rules: { unused-ignore: off }\n", { code: 0, out: expect.not.stringContaining("Nothing is left") }],
  ])("is obeyed: %j", (rules, expected) => {
    expect(configured(rules)).toMatchObject(expected);
  });

  it("cannot lower what stops a run", () => {
    const told = configured("rules: { missing-file: off }\n");
    expect(told).toMatchObject({
      code: 2,
      err: expect.stringContaining("flowgate.yml:2:10: rules: The rule missing-file cannot be set to off"),
    });
  });
});

it("lists every rule with its level, and says which one is fixed", () => {
  const { code, out } = flowgate(["check", "--rules"], folderWith({}));
  const lines = out.trimEnd().split("\n");
  expect(code).toBe(0);
  expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(RULES.map(({ id }) => id));
  expect(lines).toContainEqual(expect.stringMatching(/^drift +warning +Live is not/));
  expect(lines).toContainEqual(expect.stringMatching(/^wrong-account +error, always +Another account/));
});

it.each(["text", "json", "sarif", "github"])(
  "shows the name of a variable, not its value, as %s",
  (format) => {
    const folder = folderWith({
      "flowgate.yml": `environments: { dev: {}, production: {} }
flows: { a: flows/a.json }
resources: { support: { dev: "+15550001111", production: "\${SUPPORT}" } }
`,
      "flows/a.json": text(
        createDefinition([
          { name: "Trigger", type: "trigger", to: { incomingRequest: "call" } },
          {
            name: "call",
            type: "make-outgoing-call-v2",
            properties: { from: "{{flow.channel.address}}", to: "+15550001111" },
          },
        ]),
      ),
    });
    const env = { SUPPORT: "0049 30 1234567 99" };
    const { out } = flowgate(["check", "-e", "production", "--format", format], folder, env);
    expect(out).toContain(`\${SUPPORT}`);
    expect(out).not.toContain("1234567");
  },
);

it("prints SARIF that names no address", () => {
  const { runs } = JSON.parse(
    flowgate(["check", "--format", "sarif"], folderWith({ "flows/a.json": GOOD })).out,
  );
  expect(JSON.stringify(runs[0].tool)).not.toContain("://");
});

describe("a check that cannot be made", () => {
  it("obeys nothing that a key of the configuration says", () => {
    const folder = folderWith({ "flowgate.yml": 'flows: {"a\\e[31m\\n::error::k": { name: x }}\n' });
    const { code, err } = flowgate(["check"], folder);
    expect(code).toBe(2);
    expect(err).toContain("::error::k".replace("::", ": :"));
    expect(err).not.toContain("\u001b");
    expect(err).not.toMatch(/^\s*::/m);
  });

  it("is told in the format that was asked for too", () => {
    const folder = folderWith({ "flowgate.yml": "flows: { a: flows/a.json }\nrulez: {}\n" });
    const told = (format: string) => {
      const { code, out, err } = flowgate(["check", "--format", format], folder);
      expect([code, err]).toEqual([2, expect.stringContaining('flowgate.yml:2:1: Unknown key "rulez".')]);
      return out;
    };
    expect(JSON.parse(told("json"))).toMatchObject([
      { rule: "configuration", severity: "error", file: "flowgate.yml", line: 2, column: 1 },
    ]);
    expect(JSON.parse(told("sarif")).runs[0].results).toMatchObject([
      { ruleId: "configuration", level: "error" },
    ]);
    expect(told("github")).toMatch(/^::error .*file=flowgate\.yml,line=2/);
    expect(told("text")).toBe("");
  });

  it.each([
    ["check", "nope"],
    ["plan", "flows/a.json"],
    ["format", "flows/a.json/x"],
  ])("wants a folder to work in: %s -C %s", (command, path) => {
    const told = flowgate([command, "-C", path], folderWith({ "flows/a.json": GOOD }));
    expect(told).toEqual({
      code: 2,
      out: "",
      err: `error: The option --working-directory names "${path}", and there is no such folder.\n  It is relative to the folder that you are in: name the one that the flow files lie in.\n`,
    });
  });

  it("shows what turns the direction of an annotation", () => {
    const folder = folderWith({
      "flows/a.json": GOOD.replaceAll("menu", "me\u202Enu").replace("say-play", "say-pley"),
    });
    const { out } = flowgate(["check", "--format", "github", "flows/a.json"], folder);
    expect(out).toMatch(/^::/m);
    expect(out).not.toContain("\u202E");
  });
});
