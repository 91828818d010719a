import { describe, expect, it } from "vitest";
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
async function shop(): Promise<World> {
  const opened = await world({
    files: {
      "flowgate.yml": CONFIGURATION,
      "flows/line.json": file(line({ greeting: "Welcome to Testing, dev-pass." })),
    },
    live: { line: line({ greeting: `Welcome to ${SHOP_NAME}, ${PASSWORD}.` }) },
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

describe("secrets", () => {
  it("are masked before anything else is printed, each once", async () => {
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

  it.each([
    ["review", "Twilio"],
    ["review", "GitHub"],
    ["publish", "Twilio"],
    ["publish", "GitHub"],
  ] as const)(
    "stand in nothing that a %s leaves, whichever answer of %s throws them back",
    async (job, host) => {
      const options = { inputs: INPUTS, env: ENV };
      const eventOf = (opened: World) => {
        if (job === "publish") opened.repository.mergePullRequest(1);
        return job === "publish" ? opened.closed() : opened.opened();
      };
      const clean = await shop();
      const told = await clean.run(`A ${job}`, eventOf(clean), options);
      expect(told.code).toBe(0);
      expect(clean.repository.deployments).toHaveLength(job === "publish" ? 1 : 0);
      expect(found(leftBy(told, clean))).toEqual([]);
      let echoed = 0;
      const count = told.requests.filter((request) => request.host === host).length;
      for (let nth = 1; nth <= count; nth += 1) {
        const opened = await shop();
        const message = `Refused: ${SECRETS.join(" and ")}.`;
        const emulator = host === "Twilio" ? opened.emulators.studio : opened.emulators.github;
        emulator.order({ match: { nth }, do: { status: 400, message } });
        const failing = await opened.run(`Request ${nth} to ${host} fails`, eventOf(opened), options);
        expect(found(leftBy(failing, opened)), `after request ${nth} to ${host}`).toEqual([]);
        if (failing.log.includes("Refused: *** and ***")) echoed += 1;
      }
      expect(echoed, "answers are quoted").toBeGreaterThan(1);
    },
  );
});
