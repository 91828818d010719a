import { describe, expect, it } from "vitest";
import { renderingOf } from "../../src/config/rendering.ts";
import { faultsOf, linesOf, parse, sid } from "./example.ts";

const EXAMPLE = `
source: dev
environments:
  dev:        { account: ${sid("AC", 0x11)} }
  production: { account: ${sid("AC", 0x22)}, on-drift: warn, create: false }
flows:
  main-ivr:
    file: flows/main-ivr.json
    name: Main IVR
    sid: { dev: ${sid("FW", 0x11)}, production: ${sid("FW", 0x22)} }
    rules: { unreachable-widget: warning }
  survey: flows/survey.json
resources:
  support-workflow: { dev: ${sid("WW", 0x11)}, production: ${sid("WW", 0x22)} }
  support-number:   { dev: "+15550001111", production: "\${SUPPORT_NUMBER}" }
rules:
  unreachable-widget: error
ignore:
  - { rule: unhandled-failure, flow: survey, widget: thanks, reason: "the end of the survey" }
`;
const ENV = { SUPPORT_NUMBER: "+15559998888" };

describe("a configuration that can be used", () => {
  const configuration = parse(EXAMPLE, { env: ENV });

  it("names the source and the target", () => {
    expect(configuration.source).toEqual({
      name: "dev",
      account: sid("AC", 0x11),
      onDrift: null,
      create: true,
    });
    expect(configuration.target).toEqual({
      name: "production",
      account: sid("AC", 0x22),
      onDrift: "warn",
      create: false,
    });
  });

  it("holds the flows in the order of the file, in the long form and in the short", () => {
    expect(configuration.flows).toEqual([
      {
        key: "main-ivr",
        file: "flows/main-ivr.json",
        name: "Main IVR",
        sids: new Map([
          ["dev", sid("FW", 0x11)],
          ["production", sid("FW", 0x22)],
        ]),
      },
      { key: "survey", file: "flows/survey.json", name: "survey", sids: new Map() },
    ]);
  });

  it("keeps what is written beside the value that is sent", () => {
    const number = configuration.resources[1]?.values.get("production");
    expect(number).toEqual({ written: `\${SUPPORT_NUMBER}`, value: "+15559998888" });
    expect(configuration.secrets).toEqual(["+15559998888"]);
  });

  it("holds the rules of all flows and those of one", () => {
    expect(configuration.rules).toEqual(new Map([["unreachable-widget", "error"]]));
    expect(configuration.flowRules).toEqual(
      new Map([["main-ivr", new Map([["unreachable-widget", "warning"]])]]),
    );
  });

  it("knows the place of what is ignored", () => {
    expect(configuration.ignore).toEqual([
      {
        rule: "unhandled-failure",
        flow: "survey",
        widget: "thanks",
        reason: "the end of the survey",
        line: 19,
        column: 5,
      },
    ]);
  });

  it("reads the same with a byte order mark and CRLF", () => {
    expect(parse(`\uFEFF${EXAMPLE.replaceAll("\n", "\r\n")}`, { env: ENV })).toEqual(configuration);
  });
});

describe("the environment", () => {
  it("may be left out where there is one", () => {
    const text = "environments: { live: }\nflows: { a: a.json }";
    expect(parse(text, { environment: null }).target.name).toBe("live");
  });

  it("is `default` where the configuration has none", () => {
    const { source, target } = parse("flows: { a: a.json }", { environment: null });
    expect([source.name, target.name, target.account]).toEqual(["default", "default", null]);
  });

  it("that the files come from is the first one, unless source names another", () => {
    const rest = "environments: { dev: {}, staging: {}, production: {} }\nflows: { a: a.json }";
    expect(parse(rest).source.name).toBe("dev");
    expect(parse(`source: staging\n${rest}`).source.name).toBe("staging");
  });

  it("takes its account and on-drift from environment variables", () => {
    const text = `environments: { p: { account: "\${ACCOUNT}", on-drift: "\${DRIFT}" } }\nflows: { a: a.json }`;
    const env = { ACCOUNT: sid("AC", 1), DRIFT: "overwrite" };
    const { target } = parse(text, { environment: "p", env });
    expect(target).toMatchObject({ account: sid("AC", 1), onDrift: "overwrite" });
  });

  it("needs no variable of an environment that is not meant", () => {
    const text = `
environments: { dev: { account: "\${DEV}" }, staging: { account: "\${STAGING}" }, production: {} }
flows: { a: a.json }
resources: { host: { dev: a.twil.io, staging: "\${STAGING_HOST}", production: b.twil.io } }`;
    const configuration = parse(text);
    expect(configuration.source.account).toBeNull();
    expect(configuration.resources[0]?.values.has("staging")).toBe(false);
  });

  it("needs no variable of the source: what has no known value there is replaced nowhere", () => {
    const text = `
environments: { dev: {}, production: {} }
flows: { a: a.json }
resources: { host: { dev: "\${HOST}", production: b.twil.io }, number: { dev: "1", production: "2" } }`;
    const configuration = parse(text);
    expect(configuration.resources[0]?.values.has("dev")).toBe(false);
    expect([...renderingOf(configuration, new Map()).replacements.keys()]).toEqual(["1"]);
    expect(linesOf(faultsOf(text, { environment: "dev" }))).toEqual([
      `4:27 resources.host.dev: \${HOST} has no value. Set the environment variable in the step that runs Flowgate.`,
    ]);
  });
});

it("reads anchors and aliases", () => {
  const text = `
environments: { dev: {}, production: {} }
flows:
  a: { file: a.json, rules: &strict { unreachable-widget: error } }
  b: { file: b.json, rules: *strict }`;
  const strict = new Map([["unreachable-widget", "error"]]);
  expect(parse(text).flowRules).toEqual(
    new Map([
      ["a", strict],
      ["b", strict],
    ]),
  );
});

it("takes names that objects inherit for what they are", () => {
  const text = `
environments: { constructor: {}, __proto__: {} }
flows: { __proto__: a.json, toString: { file: b.json, sid: { __proto__: ${sid("FW", 1)} } } }
resources: { __proto__: { constructor: a.twil.io, __proto__: b.twil.io } }
rules: { __proto__: off }`;
  const configuration = parse(text, { environment: "__proto__" });
  expect(configuration.flows.map((flow) => flow.key)).toEqual(["__proto__", "toString"]);
  expect(configuration.flows[1]?.sids.get("__proto__")).toBe(sid("FW", 1));
  expect(configuration.resources[0]?.values.get("__proto__")?.value).toBe("b.twil.io");
  expect(configuration.rules.get("__proto__")).toBe("off");
});

describe("keys that look like numbers", () => {
  it("stand where they are written: the first environment is the source", () => {
    const configuration = parse('environments: { dev: {}, "2024": {} }\nflows: { a: a.json }', {
      environment: "2024",
    });
    expect([configuration.source.name, configuration.target.name]).toEqual(["dev", "2024"]);
    expect(
      linesOf(faultsOf("environments: { dev: {}, 2024: {} }\nflows: { a: a.json }", { environment: null })),
    ).toEqual([
      "1:1 There are 2 environments: dev, 2024. Name the one that is meant with the input environment.",
    ]);
  });

  it("stand where they are written: flows, their SIDs, resources and rules", () => {
    const text = `
environments: { z: {}, 7: {} }
flows:
  z: z.json
  2: { file: 2.json, sid: { z: ${sid("FW", 1)}, 7: ${sid("FW", 2)} }, rules: { b: off, 1: off } }
  a: a.json
  1: 1.json
resources: { y: { z: aa, 7: bb }, 3: { z: cc, 7: dd } }
rules: { x: error, 5: off }`;
    const configuration = parse(text, { environment: "7" });
    expect(configuration.source.name).toBe("z");
    expect(configuration.flows.map(({ key }) => key)).toEqual(["z", "2", "a", "1"]);
    expect([...(configuration.flows[1]?.sids.keys() ?? [])]).toEqual(["z", "7"]);
    expect([...(configuration.flowRules.get("2")?.keys() ?? [])]).toEqual(["b", "1"]);
    expect(configuration.resources.map(({ name }) => name)).toEqual(["y", "3"]);
    expect([...configuration.rules.keys()]).toEqual(["x", "5"]);
  });

  it("are held against the schema like others", () => {
    expect(
      linesOf(faultsOf("flows: { z: z.json, 2: { files: 2.json } }\n9: x", { environment: null })),
    ).toEqual([
      '1:24 flows.2 has no "file".',
      '1:26 Unknown key "files" in flows.2. Did you mean "file"?',
      '2:1 Unknown key "9". Known keys: source, environments, flows, resources, rules, ignore.',
    ]);
  });
});
