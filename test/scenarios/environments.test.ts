import { expect, it } from "vitest";
import { closing, file, line } from "./flows.ts";
import { ACCOUNT, OTHER_ACCOUNT, world } from "./world.ts";

const DEV_CLOSING = `FW${"d".repeat(32)}`;
const CLOSING = `FW${"e".repeat(32)}`;
const HOURS = "from 9 to 6";

const CONFIGURATION =
  `source: dev
environments:
  dev: { account: ${OTHER_ACCOUNT} }
  production: { account: "$` +
  `{TWILIO_ACCOUNT}", on-drift: warn }
flows:
  line: { file: flows/line.json, name: Main line }
  closing: { file: flows/closing.json, sid: { dev: ${DEV_CLOSING}, production: ${CLOSING} } }
resources:
  greeter: { dev: Testing, production: "$` +
  `{SHOP_NAME}" }
`;

it("renders for the environment, and shows no value of a variable", async () => {
  const shop = await world({
    files: {
      "flowgate.yml": CONFIGURATION,
      "flows/line.json": file(line({ greeting: "Welcome to Testing.", runs: DEV_CLOSING })),
      "flows/closing.json": file(closing()),
    },
    live: {
      "Main line": line({ greeting: "Welcome to Lakeside Books.", runs: CLOSING }),
      closing: { sid: CLOSING, definition: closing() },
    },
  });
  const options = {
    inputs: { environment: "production" },
    env: { SHOP_NAME: "Lakeside Books", TWILIO_ACCOUNT: ACCOUNT },
  };
  shop.pull({
    "flows/line.json": file(line({ greeting: `Welcome to Testing, open ${HOURS}.`, runs: DEV_CLOSING })),
  });
  const review = await shop.run("A review for production", shop.opened(), options);
  shop.repository.mergePullRequest(1);
  const publish = await shop.run("The merge is published to production", shop.closed(), options);
  const live = shop.studio.revisionsOf(shop.sid("Main line")).at(-1);
  expect(live?.definition).toEqual(
    line({ greeting: `Welcome to Lakeside Books, open ${HOURS}.`, runs: CLOSING }),
  );
  for (const { log, summary, outputs } of [review, publish]) {
    const told = log.replace(/^::add-mask::.*$/gm, "") + summary + [...outputs.values()].join();
    expect(told).not.toContain("Lakeside Books");
  }
  await shop.golden("environments");
});

it("lists the flows as the configuration does, whatever their keys look like", async () => {
  const keys = ["z", "2", "a", "1"];
  const shop = await world({ files: { "README.md": "Flows\n" }, live: {} });
  shop.pull({
    "flowgate.yml": `flows:\n${keys.map((key) => `  ${key}: flows/${key}.json\n`).join("")}`,
    ...Object.fromEntries(keys.map((key) => [`flows/${key}.json`, file(closing())])),
  });
  const { outputs } = await shop.run("Keys that look like numbers", shop.opened());
  const plan = JSON.parse(outputs.get("plan") ?? "") as { flows: { key: string }[] };
  expect(plan.flows.map(({ key }) => key)).toEqual(keys);
  expect(JSON.parse(outputs.get("changed") ?? "")).toEqual(keys);
});
