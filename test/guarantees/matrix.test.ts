import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMON, OF_TWILIO, type Trouble } from "./faults.ts";
import { openStage, type Place, requestsOf, tried } from "./matrix.ts";
import type { ShopOptions } from "./shop.ts";
import type { Stage } from "./stage.ts";

/** As many cases run at once: their time is waiting, for the most part. */
const LANES = 3;

/** In `npm test` each fault meets every second request, the next fault the others; in CI every one meets all. */
const WHOLE = process.env.FLOWGATE_MATRIX === "all";
const SHARE = 2;

let stages: Stage[] = [];
const rows: string[] = [];
let cases = 0;

beforeAll(async () => {
  stages = await Promise.all(Array.from({ length: LANES }, openStage));
});
afterAll(async () => {
  await Promise.all(stages.map((stage) => stage.close()));
  console.log([row("account", "fault", "host", "cases", "broken"), ...rows, `${cases} cases`].join("\n"));
});

function row(account: string, fault: string, host: string, count: string, broken: string): string {
  return [account.padEnd(20), fault.padEnd(26), host.padEnd(7), count.padStart(5), broken.padStart(7)].join(
    " ",
  );
}

const counts = new Map<string, ReturnType<typeof requestsOf>>();

/** How many requests a publish takes in such an account; asked once. */
function counted(account: string, options: ShopOptions): ReturnType<typeof requestsOf> {
  const [stage] = stages;
  if (stage === undefined) throw new Error("no stage is open");
  const known = counts.get(account) ?? requestsOf(stage, options);
  counts.set(account, known);
  return known;
}

/** One fault at every request of a publish: the sentences that tell of a broken promise, each with its place. */
async function everywhere(
  name: string,
  trouble: Trouble,
  host: Place["host"],
  account: string,
  options: ShopOptions = {},
): Promise<string[]> {
  const requests = await counted(account, options);
  const first = WHOLE ? 0 : rows.length % SHARE;
  const open = Array.from({ length: requests[host] }, (_, index) => index + 1).filter(
    (nth) => WHOLE || nth % SHARE === first,
  );
  const total = open.length;
  const broken: string[] = [];
  await Promise.all(
    stages.map(async (stage) => {
      for (let nth = open.shift(); nth !== undefined; nth = open.shift())
        for (const sentence of await tried(stage, trouble, { host, nth }, options))
          broken.push(`${name} at request ${nth} of ${host}: ${sentence}`);
    }),
  );
  cases += total;
  rows.push(row(account, name, host, String(total), String(broken.length)));
  return broken;
}

const only = (...names: string[]) =>
  Object.entries({ ...COMMON, ...OF_TWILIO }).filter(([name]) => names.includes(name));

describe("a publish of seven flows in three levels, with a fault at each of its requests", () => {
  it.each(Object.entries({ ...COMMON, ...OF_TWILIO }))("of Twilio: %s", async (name, trouble) => {
    expect(await everywhere(name, trouble, "Twilio", "four flows")).toEqual([]);
  });
  it.each(Object.entries(COMMON))("of GitHub: %s", async (name, trouble) => {
    expect(await everywhere(name, trouble, "GitHub", "four flows")).toEqual([]);
  });
});

describe("where Twilio wants a subflow published before the flow that runs it", () => {
  const faults = only("403", "reset after", "lost, then blind", "valid: false", "SIGTERM", "kill after");
  it.each(faults)("of Twilio: %s", async (name, trouble) => {
    const options = { publishedSubflows: true };
    expect(await everywhere(name, trouble, "Twilio", "published subflows", options)).toEqual([]);
  });
});

describe("in an account that has no flows yet", () => {
  const faults = only("403", "reset after", "lost, then blind", "wrong account", "SIGTERM", "kill after");
  it.each([...faults, ...only("made in the Console")])("of Twilio: %s", async (name, trouble) => {
    expect(await everywhere(name, trouble, "Twilio", "no flows", { empty: true })).toEqual([]);
  });
});
