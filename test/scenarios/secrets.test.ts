import { describe, expect, it } from "vitest";
import type { EventWanted } from "../../src/emulator/github-event.ts";
import { runOf } from "../hidden.ts";
import { file, line } from "./flows.ts";
import { ACCOUNT, KEY, TOKEN, type Told, type World, world } from "./world.ts";

const SHOP_NAME = "Lakeside Books";
const PASSWORD = "p@ss word/100%";
const BASIC = Buffer.from(`${KEY.sid}:${KEY.secret}`).toString("base64");
const SECRETS = [KEY.secret, TOKEN, BASIC, SHOP_NAME, PASSWORD];
const ENV = { SHOP_NAME, PASSWORD };
const INPUTS = {
  environment: "production",
  comment: "always",
  report: "report.html",
  sarif: "findings.sarif",
  deployment: "true",
};

const CONFIGURATION =
  `source: dev
environments:
  dev: { account: AC${"2".repeat(32)} }
  production: { account: ${ACCOUNT} }
flows:
  line: flows/line.json
resources:
  greeter: { dev: Testing, production: "$` +
  `{SHOP_NAME}" }
  pass: { dev: dev-pass, production: "$` +
  `{PASSWORD}" }
`;

/** A flow whose live definition holds two variables' values, and a change of it. */
async function shop(name = SHOP_NAME): Promise<World> {
  const opened = await world({
    files: {
      "flowgate.yml": CONFIGURATION,
      "flows/line.json": file(line({ greeting: "Welcome to Testing, dev-pass." })),
    },
    live: { line: line({ greeting: `Welcome to ${name}, ${PASSWORD}.` }) },
  });
  const permissions = { contents: "read", pull_requests: "write", deployments: "write" } as const;
  opened.emulators.github.addToken(TOKEN, { login: "github-actions[bot]", type: "Bot", permissions });
  opened.pull({ "flows/line.json": file(line({ greeting: "Welcome to Testing: dev-pass!" })) });
  return opened;
}

/** Everything that a run leaves where somebody can read it, the masks aside. */
function leftBy(told: Told, opened: World): string {
  const files = [INPUTS.report, INPUTS.sarif].map((path) => {
    try {
      return opened.left(path);
    } catch {
      return "";
    }
  });
  const comments = opened.repository.commentsOf(1).map(({ body }) => body);
  const deployments = opened.repository.deployments.map((deployment) => JSON.stringify(deployment));
  const log = told.log.replace(/^::add-mask::.*$/gm, "");
  return [
    log,
    told.errors,
    ...told.outputs.values(),
    told.summary,
    ...files,
    ...comments,
    ...deployments,
  ].join("\n");
}

function found(text: string): string[] {
  return SECRETS.filter((secret) => text.includes(secret));
}

it("secrets are masked before anything else is printed, each once", async () => {
  const opened = await shop();
  const { log } = await opened.run("A review", opened.opened(), { inputs: INPUTS, env: ENV });
  const lines = log.split("\n");
  const masks = lines.filter((text) => text.startsWith("::add-mask::"));
  expect(masks).toEqual([
    "::add-mask::the-api-secret",
    `::add-mask::${TOKEN}`,
    `::add-mask::${BASIC}`,
    `::add-mask::${SHOP_NAME}`,
    `::add-mask::${PASSWORD.replaceAll("%", "%25")}`,
  ]);
  expect(lines.slice(0, masks.length)).toEqual(masks);
});

/** How many requests each job sends to each host: every one of them throws the secrets back once. */
const REQUESTS = [
  ["review", "Twilio", 3],
  ["review", "GitHub", 8],
  ["publish", "Twilio", 5],
  ["publish", "GitHub", 8],
] as const;

const OPTIONS = { inputs: INPUTS, env: ENV };

function eventOf(opened: World, job: "review" | "publish"): EventWanted {
  if (job === "publish") opened.repository.mergePullRequest(1);
  return job === "publish" ? opened.closed() : opened.opened();
}

it.each(["review", "publish"] as const)("secrets stand in nothing that a %s leaves", async (job) => {
  const opened = await shop();
  const told = await opened.run(`A ${job}`, eventOf(opened, job), OPTIONS);
  expect(told.code).toBe(0);
  expect(opened.repository.deployments).toHaveLength(job === "publish" ? 1 : 0);
  expect(found(leftBy(told, opened))).toEqual([]);
  for (const [known, host, count] of REQUESTS)
    if (known === job)
      expect(
        told.requests.filter((one) => one.host === host),
        host,
      ).toHaveLength(count);
});

describe.each(REQUESTS)(
  "secrets stand in nothing that a %s leaves, whichever answer of %s throws them back",
  (job, host, count) => {
    let quoted = 0;
    it.each(Array.from({ length: count }, (_, index) => index + 1))("request %i", async (nth) => {
      const opened = await shop();
      const message = `Refused: ${SECRETS.join(" and ")}.`;
      const emulator = host === "Twilio" ? opened.emulators.studio : opened.emulators.github;
      emulator.order({ match: { nth }, do: { status: 400, message } });
      const failing = await opened.run(`Request ${nth} to ${host} fails`, eventOf(opened, job), OPTIONS);
      expect(found(leftBy(failing, opened))).toEqual([]);
      if (failing.log.includes("Refused: *** and ***")) quoted += 1;
    });

    it("is quoted more than once", () => {
      expect(quoted).toBeGreaterThan(1);
    });
  },
);

describe("values that a report has of its own", () => {
  const AWKWARD =
    `source: dev
environments:
  dev: { account: AC${"2".repeat(32)} }
  production: { account: "$` +
    `{PROD_ACCOUNT}" }
flows:
  line: flows/line.json
resources:
  n: { dev: three, production: "$` +
    `{N}" }
  word: { dev: verdict, production: "$` +
    `{WORD}" }
  stage: { dev: testing, production: "$` +
    `{STAGE}" }
`;

  it("stay, whatever a variable says: outputs, the comment's marker, links and SARIF", async () => {
    const files = { "flowgate.yml": AWKWARD, "flows/line.json": file(line({ greeting: "Press three." })) };
    const opened = await world({ files, live: { line: line({ greeting: "Press 1." }) } });
    opened.pull({ "flows/line.json": file(line({ greeting: "Press three now." })) });
    const env = { N: "1", WORD: "pass", STAGE: "production", PROD_ACCOUNT: ACCOUNT };
    const options = { inputs: { ...INPUTS, "account-sid": "" }, env };
    const first = await opened.run("A review", opened.opened(), options);
    await opened.run("Another", opened.updated(), options);
    expect(JSON.parse(first.outputs.get("plan") ?? "")).toMatchObject({
      version: 1,
      environment: "production",
      account: ACCOUNT,
      verdict: "pass",
      flows: [{ key: "line", changes: [{ text: expect.stringContaining(`"Press \${N} now."`) }] }],
    });
    expect(first.outputs.get("verdict")).toBe("pass");
    expect(first.outputs.get("comment-url")).toMatch(/\/pull\/1#issuecomment-\d+$/);
    expect(JSON.parse(first.outputs.get("findings") ?? "")).toEqual({ error: 0, warning: 0 });
    expect(JSON.parse(opened.left("findings.sarif"))).toMatchObject({ version: "2.1.0" });
    const comments = opened.repository.commentsOf(1);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^<!-- flowgate \{"v":1,"key":"production"\} -->\n/);
  });
});

it("a secret and a variable's value that JSON escapes stand in no file, escaped or not", async () => {
  const secret = String.raw`an-"api"\secret`;
  const number = String.raw`+1555"000"\7788`;
  const opened = await shop(number);
  const key = { sid: `SK${"3".repeat(32)}`, secret };
  opened.studio.addAccount({ sid: ACCOUNT, keys: [KEY, key] });
  opened.studio.order({
    match: { method: "POST", path: /\/Flows\/FW/ },
    do: { status: 400, message: `Refused: ${secret} and ${number}.` },
  });
  const inputs = { ...INPUTS, "api-key": key.sid, "api-secret": secret };
  const env = { SHOP_NAME: number, PASSWORD };
  const told = await opened.run("A publish", eventOf(opened, "publish"), { inputs, env });
  expect(told.log).toContain("Refused: *** and $" + "{SHOP_NAME}");
  const left = leftBy(told, opened);
  for (const text of [secret, number]) {
    expect(left).not.toContain(text);
    expect(left).not.toContain(JSON.stringify(text).slice(1, -1));
  }
  const sarif = JSON.parse(opened.left("findings.sarif"));
  expect(JSON.stringify(sarif)).toContain("Refused: *** and $" + "{SHOP_NAME}");
});

it("nothing of a secret or of a variable's value stands anywhere, cut or not, be it a name, a key or a text", async () => {
  const secret = "q7Zx0LmP/vTb9RsWc2YdK4hN6jG8fD1e";
  const host = "orders-9876\t hidden.example.com";
  const opened = await shop(host);
  const key = { sid: `SK${"3".repeat(32)}`, secret };
  opened.studio.addAccount({ sid: ACCOUNT, keys: [KEY, key] });
  const long = `${"w".repeat(50)} ${secret}`;
  const flow = line({ greeting: `Welcome to Testing ${long} and much more than a report shows of it.` });
  const text = file({ ...flow, description: `by ${long}`, flags: { [secret]: true, who: long } });
  opened.amend({ "flows/line.json": text.replaceAll('"greet"', JSON.stringify(secret)) });
  const inputs = { ...INPUTS, "api-key": key.sid, "api-secret": secret };
  const told = await opened.run("A review", opened.opened(), { inputs, env: { SHOP_NAME: host, PASSWORD } });
  const left = leftBy(told, opened);
  expect([secret, host].map((hidden) => runOf(hidden, left))).toEqual([null, null]);
  const { flows } = JSON.parse(told.outputs.get("plan") ?? "");
  const secrets = flows[0].findings.filter(({ rule }: { rule: string }) => rule === "secret");
  expect(secrets.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    "#/description",
    "#/states/0/transitions/1/next",
    "#/states/1/name",
    "#/states/1/properties/say",
    "#/flags/***",
    "#/flags/who",
  ]);
});
