import type { TestContext } from "vitest";
import { COMMON, OF_TWILIO, type Trouble } from "./faults.ts";
import { openStage, type Place, requestsOf, tried } from "./matrix.ts";
import type { ShopOptions } from "./shop.ts";
import type { Stage } from "./stage.ts";
import { tally } from "./tally.ts";

/** As many cases run at once: a part of their time is waiting. */
const LANES = 3;

/** In `npm test` each fault meets every second request, the next fault the others; in CI every one meets all. */
const WHOLE = process.env.FLOWGATE_MATRIX === "all";
const SHARE = 2;

/** The faults of some names, with their names. */
export function only(...names: string[]): [string, Trouble][] {
  return Object.entries({ ...COMMON, ...OF_TWILIO }).filter(([name]) => names.includes(name));
}

/** One account before a publish, and whose requests meet the faults. */
export class Everywhere {
  readonly #where: string;
  readonly #host: Place["host"];
  readonly #options: ShopOptions;
  readonly #stages: readonly Stage[];
  readonly #requests: number;
  #faults = 0;

  private constructor(
    where: string,
    host: Place["host"],
    options: ShopOptions,
    stages: readonly Stage[],
    requests: number,
  ) {
    this.#where = where;
    this.#host = host;
    this.#options = options;
    this.#stages = stages;
    this.#requests = requests;
  }

  static async open(where: string, host: Place["host"], options: ShopOptions = {}): Promise<Everywhere> {
    const [first, ...more] = await Promise.all([
      openStage(),
      ...Array.from({ length: LANES - 1 }, openStage),
    ]);
    const requests = await requestsOf(first, options);
    return new Everywhere(`${where}: ${host}`, host, options, [first, ...more], requests[host]);
  }

  async close(): Promise<void> {
    await Promise.all(this.#stages.map((stage) => stage.close()));
  }

  /** One fault at every request of a publish: the sentences that tell of a broken promise, each with its place. */
  async meets(fault: string, trouble: Trouble, context: Pick<TestContext, "task">): Promise<string[]> {
    const first = WHOLE ? 0 : this.#faults % SHARE;
    this.#faults += 1;
    const open = Array.from({ length: this.#requests }, (_, index) => index + 1).filter(
      (nth) => WHOLE || nth % SHARE === first,
    );
    const cases = open.length;
    const broken: string[] = [];
    await Promise.all(
      this.#stages.map(async (stage) => {
        for (let nth = open.shift(); nth !== undefined; nth = open.shift())
          for (const sentence of await tried(stage, trouble, { host: this.#host, nth }, this.#options))
            broken.push(`${fault} at request ${nth} of ${this.#host}: ${sentence}`);
      }),
    );
    tally(context, { tried: { fault, where: this.#where, cases, broken: broken.length } });
    return broken;
  }
}
