import { describe, expect, it } from "vitest";
import { FlowgateError } from "../../src/error.ts";
import { faultsOf, linesOf, parse, sid, withTwoEnvironments } from "./example.ts";

const ENVIRONMENTS = "environments: { dev: {}, production: {} }\n";

/** What is wrong, the configuration from its first line on, and what is said where. */
const FAULTS: ReadonlyArray<[what: string, text: string, ...said: string[]]> = [
  ["an empty file", "", "1:1 The configuration is empty."],
  ["a file of comments", "# later\n", "1:1 The configuration is empty."],
  [
    "a text",
    "flows",
    "1:1 The configuration: A map is expected with the keys source, environments, flows, resources, rules and ignore.",
  ],
  [
    "two documents",
    `flows: { a: a.json }\n---\nflows: {}\n`,
    "2:1 A second YAML document begins here; the configuration is one.",
  ],
  ["no flows", "environments: { production: {} }", '1:1 The configuration has no "flows".'],
  ["a duplicate key", "flows:\n  a: a.json\n  a: b.json", '3:3 The key "a" stands here a second time.'],
  [
    "a key that is no text",
    "flows:\n  ? [a]\n  : a.json",
    "2:5 A key is a text; this one is a list, a map or an alias.",
  ],
  ["an alias of nothing", "flows: { a: *none }", "1:13 No anchor &none stands before this alias."],
  ["an alias in its own anchor", "flows: &f { a: *f }", "1:16 No anchor &f stands before this alias."],
  ["a tag", "flows: { a: !file a.json }", "1:13 The tag !file has no meaning here; leave it out."],
  [
    "an unquoted variable in braces",
    `${ENVIRONMENTS}flows: {}\nresources: { n: { dev: \${N} } }`,
    `3:25 This is not valid YAML: Unexpected flow-map-start at node end. Put the value with \${ in quotes.`,
  ],
  ["an unknown key", withTwoEnvironments("flow: {}"), '1:1 Unknown key "flow". Did you mean "flows"?'],
  [
    "an unknown key that is near nothing",
    withTwoEnvironments("colour: red"),
    '1:1 Unknown key "colour". Known keys: source, environments, flows, resources, rules, ignore.',
  ],
  [
    "an unknown key in a flow",
    `${ENVIRONMENTS}flows:\n  main: { file: a.json, nmae: Main }`,
    '3:25 Unknown key "nmae" in flows.main. Did you mean "name"?',
  ],
  [
    "an unknown key in an environment",
    "environments: { production: { ondrift: fail } }\nflows: {}",
    '1:31 Unknown key "ondrift" in environments.production. Did you mean "on-drift"?',
  ],
  ["a flow without a file", `${ENVIRONMENTS}flows:\n  main: { name: Main }`, '3:9 flows.main has no "file".'],
  [
    "a flow that is a number",
    `${ENVIRONMENTS}flows: { main: 3 }`,
    "2:16 flows.main: The path of the flow file is expected, or a map with the keys file, name, sid and rules.",
  ],
  [
    "a number that YAML reads out of a telephone number",
    withTwoEnvironments("resources: { n: { dev: +15550001111, production: x } }"),
    `1:24 resources.n.dev: The resource's value is expected, as a text that is not empty. Put it in quotes: "+15550001111".`,
  ],
  [
    "an empty value",
    withTwoEnvironments(`resources: { n: { dev: "", production: } }`),
    "1:24 resources.n.dev: The resource's value is expected, as a text that is not empty.",
    "1:40 resources.n.production: The resource's value is expected, as a text that is not empty.",
  ],
  ["no environments", "environments: {}\nflows: {}", "1:15 environments is empty. Fill it or leave it out."],
  [
    "a list of environments",
    "environments: [dev]\nflows: {}",
    "1:15 environments: A map from the name of an environment to its account is expected.",
  ],
  [
    "an environment's name",
    'environments: { "pro duction": {}, production: {} }\nflows: {}',
    '1:17 The name "pro duction" cannot be used. The name of an environment has 1 to 64 characters: letters, digits, `.`, `_`, `/` and `-`.',
  ],
  [
    "a flow's key",
    `${ENVIRONMENTS}flows: { "a}": a.json }`,
    '2:10 The name "a}" cannot be used. The key of a flow has 1 to 200 characters, none of them `}` or a control character.',
  ],
  [
    "an account's SID",
    "environments: { production: { account: AC1 } }\nflows: {}",
    "1:40 environments.production.account: An account SID is expected: AC and 32 hexadecimal digits.",
  ],
  [
    "on-drift",
    "environments: { production: { on-drift: fails } }\nflows: {}",
    '1:41 environments.production.on-drift: One of fail, warn and overwrite is expected. Did you mean "fail"?',
  ],
  [
    "create",
    "environments: { production: { create: no } }\nflows: {}",
    "1:39 environments.production.create: true or false is expected.",
  ],
  [
    "a source that is no environment",
    withTwoEnvironments("source: dve"),
    '1:9 source: There is no environment "dve". Did you mean "dev"?',
  ],
  [
    "a flow's SID",
    `${ENVIRONMENTS}flows:\n  main: { file: a.json, sid: { dev: ${sid("AC", 1)} } }`,
    "3:37 flows.main.sid.dev: A flow SID is expected: FW and 32 hexadecimal digits.",
  ],
  [
    "a variable where none is put in",
    `${ENVIRONMENTS}flows:\n  main: { file: a.json, sid: { dev: "\${FLOW}" } }`,
    `3:37 flows.main.sid.dev: A flow SID is expected: FW and 32 hexadecimal digits. \${NAME} stands for an environment variable only in values of resources and environments.`,
  ],
  [
    "an environment that a flow's SID names",
    `${ENVIRONMENTS}flows:\n  main: { file: a.json, sid: { prodution: ${sid("FW", 1)} } }`,
    '3:32 flows.main.sid: There is no environment "prodution". Did you mean "production"?',
  ],
  [
    "an environment that a resource names",
    withTwoEnvironments("resources: { n: { dev: a, production: b, stagign: c } }"),
    '1:42 resources.n: There is no environment "stagign". There are: dev, production.',
  ],
  [
    "two flows with one file",
    `${ENVIRONMENTS}flows:\n  a: flows/a.json\n  b: { file: ./x/../flows//a.json }`,
    '4:14 The flows "a" and "b" have one file, flows/a.json. Each flow has its own.',
  ],
  [
    "two flows with one SID",
    `${ENVIRONMENTS}flows:\n  a: { file: a.json, sid: { dev: ${sid("FW", 1)} } }\n  b: { file: b.json, sid: { dev: ${sid("FW", 1)} } }`,
    `4:34 The flows "a" and "b" have one SID in dev, ${sid("FW", 1)}.`,
  ],
  [
    "two flows with one name",
    `${ENVIRONMENTS}flows:\n  a: a.json\n  b: { file: b.json, name: a }`,
    '4:28 The flows "a" and "b" have one name, "a". Give each its own, or both their sid in production.',
  ],
  [
    "an absolute path",
    `${ENVIRONMENTS}flows: { a: /etc/flow.json }`,
    "2:13 flows.a: This path is absolute. Write it relative to the working directory.",
  ],
  [
    "a path of another drive",
    `${ENVIRONMENTS}flows: { a: 'C:\\flow.json' }`,
    "2:13 flows.a: This path is absolute. Write it relative to the working directory.",
  ],
  [
    "a path with the wrong slash",
    `${ENVIRONMENTS}flows: { a: 'flows\\a.json' }`,
    "2:13 flows.a: Write / between folders, on Windows too.",
  ],
  [
    "a path out of the repository",
    `${ENVIRONMENTS}flows: { a: { file: flows/../../a.json } }`,
    "2:21 flows.a.file: This path leaves the repository.",
  ],
  ["a folder", `${ENVIRONMENTS}flows: { a: flows/ }`, "2:13 flows.a: This is a folder, and no flow file."],
  [
    "a resource without a value for the target",
    withTwoEnvironments("resources: { n: { dev: a } }"),
    "1:17 resources.n has no value for production.",
  ],
  [
    "a resource without a value for the source",
    withTwoEnvironments("resources: { n: { production: a } }"),
    "1:17 resources.n has no value for dev.",
  ],
  [
    "two resources with one source value",
    withTwoEnvironments("resources: { m: { dev: a, production: b }, n: { dev: a, production: c } }"),
    '1:54 The resources "m" and "n" have one value in dev, a. In a flow file nobody could tell them apart.',
  ],
  [
    "a resource that says otherwise than a flow",
    `${ENVIRONMENTS}flows:\n  a: { file: a.json, sid: { dev: ${sid("FW", 1)}, production: ${sid("FW", 2)} } }\nresources:\n  n: { dev: ${sid("FW", 1)}, production: ${sid("FW", 3)} }`,
    `5:61 In production the flow "a" is ${sid("FW", 2)}, but the resource "n" makes it ${sid("FW", 3)}. The SIDs of flows need not be listed as resources.`,
  ],
  [
    "a missing variable",
    withTwoEnvironments(`resources: { n: { dev: a, production: "x\${N}\${M}" } }`),
    `1:39 resources.n.production: \${N}, \${M} have no value. Set the environment variable in the step that runs Flowgate.`,
  ],
  [
    "a variable of the runner in an environment that is not meant",
    `environments: { dev: {}, production: {}, other: { account: "\${INPUT_X}", on-drift: "\${runner_x}" } }\nflows: {}`,
    `1:60 environments.other.account: \${INPUT_X} cannot be used: variables that begin with INPUT_ belong to the runner. Hand the value on under another name.`,
    `1:84 environments.other.on-drift: \${runner_x} cannot be used: variables that begin with RUNNER_ belong to the runner. Hand the value on under another name.`,
  ],
  [
    "a variable of the runner",
    withTwoEnvironments(`resources: { n: { dev: a, production: "\${GITHUB_TOKEN}" } }`),
    `1:39 resources.n.production: \${GITHUB_TOKEN} cannot be used: variables that begin with GITHUB_ belong to the runner. Hand the value on under another name.`,
  ],
  [
    "a variable without a name",
    withTwoEnvironments(`resources: { n: { dev: a, production: "\${flow:main}" } }`),
    `1:39 resources.n.production: \${flow:main} names no environment variable. Write $\${ for a literal \${.`,
  ],
  [
    "a variable that is not closed",
    withTwoEnvironments(`resources: { n: { dev: a, production: "\${N" } }`),
    `1:39 resources.n.production: A \${ is not closed. Write $\${ for a literal one.`,
  ],
  [
    "a rule's level",
    withTwoEnvironments("rules: { unreachable-widget: warn }"),
    '1:30 rules.unreachable-widget: One of off, warning and error is expected. Did you mean "warning"?',
  ],
  [
    "a level that YAML reads as no text",
    withTwoEnvironments("rules: { unreachable-widget: false }"),
    '1:30 rules.unreachable-widget: One of off, warning and error is expected. Put it in quotes: "false".',
  ],
  [
    "ignoring without a reason",
    withTwoEnvironments("ignore:\n  - rule: unhandled-failure"),
    '2:5 ignore.0 has no "reason".',
  ],
  [
    "ignoring in a flow that is none",
    withTwoEnvironments("ignore:\n  - { rule: r, flow: mian, reason: why }"),
    '2:22 ignore.0: There is no flow "mian". Did you mean "main"?',
  ],
];

describe("a configuration that cannot be used says what and where:", () => {
  it.each(FAULTS)("%s", (_what, text, ...said) => {
    const environment = text.includes("production") ? "production" : null;
    expect(linesOf(faultsOf(text, { environment }))).toEqual(said);
  });

  it("everything at once, in the order of the file", () => {
    const text = `source: dve
environments: { dev: {}, production: { creat: false } }
flows:
  a: ../a.json
  b: { fiel: b.json }
resources:
  n: { dev: a }
`;
    expect(linesOf(faultsOf(text))).toEqual([
      '1:9 source: There is no environment "dve". Did you mean "dev"?',
      '2:40 Unknown key "creat" in environments.production. Did you mean "create"?',
      "4:6 flows.a: This path leaves the repository.",
      '5:6 flows.b has no "file".',
      '5:8 Unknown key "fiel" in flows.b. Did you mean "file"?',
      "7:6 resources.n has no value for production.",
    ]);
  });
});

describe("an environment that is not there", () => {
  const faults = (environment: string | null) =>
    linesOf(faultsOf("environments:\n  dev: {}\n  production: {}\nflows: {}", { environment }));

  it("is told with the nearest and with all", () => {
    expect(faults("staging")).toEqual(['1:1 There is no environment "staging". There are: dev, production.']);
    expect(faults("prod")).toEqual([
      '1:1 There is no environment "prod". Did you mean "production"? There are: dev, production.',
    ]);
  });

  it("is asked for where there are several", () => {
    expect(faults(null)).toEqual([
      "1:1 There are 2 environments: dev, production. Name the one that is meant with the input environment.",
    ]);
  });
});

describe("rules that are checked against a list", () => {
  it("are told with the nearest", () => {
    const text = withTwoEnvironments(
      "rules: { unreachable-wigdet: off }\nignore:\n  - { rule: dangling-transitions, reason: why }",
    );
    const knownRules = ["unreachable-widget", "dangling-transition"].map((id) => ({
      id,
      severity: "warning" as const,
    }));
    expect(linesOf(faultsOf(text, { knownRules }))).toEqual([
      '1:10 rules: There is no rule "unreachable-wigdet". Did you mean "unreachable-widget"?',
      '3:13 ignore.0: There is no rule "dangling-transitions". Did you mean "dangling-transition"?',
    ]);
    expect(faultsOf(text)).toEqual([]);
  });
});

describe("a rule that protects", () => {
  const knownRules = [
    { id: "wrong-account", severity: "error", protects: true },
    { id: "drift", severity: "warning", protects: true },
  ] as const;

  it("is lowered by no level and taken away by no ignore", () => {
    const text = withTwoEnvironments(
      "rules: { wrong-account: warning, drift: off }\nignore:\n  - { rule: wrong-account, reason: why }",
    );
    expect(linesOf(faultsOf(text, { knownRules }))).toEqual([
      "1:10 rules: The rule wrong-account cannot be set to warning: it stops a run, or tells what one did. Take this out.",
      "3:13 ignore.0: The rule wrong-account cannot be ignored: it stops a run, or tells what one did. Take this out.",
    ]);
  });

  it("takes the level that it has", () => {
    const text = withTwoEnvironments("rules: { wrong-account: error }");
    expect(faultsOf(text, { knownRules })).toEqual([]);
  });
});

describe("the error", () => {
  it("is one that a user can act on, with every place in its message", () => {
    const text = withTwoEnvironments("colour: red\nsource: 3");
    expect(() => parse(text, { path: "ivr/flowgate.yml" })).toThrow(FlowgateError);
    expect(() => parse(text, { path: "ivr/flowgate.yml" })).toThrow(
      'ivr/flowgate.yml:1:1: Unknown key "colour". Known keys: source, environments, flows, resources, rules, ignore.\n' +
        'ivr/flowgate.yml:2:9: source: The name of an environment is expected. Put it in quotes: "3".',
    );
  });

  it("shows twenty findings and counts the others", () => {
    const flows = Array.from({ length: 30 }, (_, n) => `  f${n}: 3`).join("\n");
    expect(() => parse(`flows:\n${flows}`, { environment: null })).toThrow(/\nand 10 more$/);
  });

  it("never shows what a variable holds", () => {
    const text = `environments: { p: { account: "\${ACCOUNT}" } }\nflows: {}`;
    const [fault] = faultsOf(text, { environment: "p", env: { ACCOUNT: "hunter2" } });
    expect(fault?.message).not.toContain("hunter2");
    expect(fault?.pointer).toBe("#/environments/p/account");
  });
});

it("judges paths from the working directory and from the repository's root", () => {
  const text = "flows: { a: ../shared/a.json }";
  const options = { environment: null };
  expect(faultsOf(text, { ...options, root: "apps/ivr" })).toEqual([]);
  expect(linesOf(faultsOf(text, { ...options, path: "ivr/flowgate.yml" }))).toEqual([
    "1:13 flows.a: This path leaves the repository.",
  ]);
});
