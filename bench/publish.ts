import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../scripts/figures.ts";
import { runAction } from "../src/cli/demo/action-run.ts";
import { startEmulators } from "../src/emulator/emulators.ts";
import type { JsonObject } from "../src/flow/json.ts";
import { Limits, SHORT } from "./limits.ts";
import { runEmpty } from "./runs.ts";
import { fileOf, sampleFlow } from "./sample-flow.ts";

/**
 * Publishes five changed flows of two hundred, on hosts that take 80 ms for each answer, beside the ideal: 80 ms for
 * each wave of requests that none can do without. Exits 1 over a limit; the short form runs on shared machines and
 * only tells.
 */
const FLOWS = 200;
const CHANGED = 5;
const DELAY_MS = 80;
const CONCURRENCY = 16;
const RUNS = SHORT ? 3 : 9;
const ACCOUNT = `AC${"1".repeat(32)}`;
const KEY = { sid: `SK${"1".repeat(32)}`, secret: "the-secret-of-the-bench" };
const TOKEN = "the-token-of-the-bench";
const ENTRY = join(import.meta.dirname, "..", "dist", "index.js");

/**
 * The list of flows; what is live, for every flow, with Flow Validate for the changed ones behind it; whether the commit
 * is still the tip; the last look before the write; the write.
 */
const WAVES = 1 + Math.ceil((FLOWS + CHANGED) / CONCURRENCY) + 1 + 1 + 1;

function flow(number: number, changed: boolean): JsonObject {
  return { ...sampleFlow(20, changed ? { every: 3 } : null), description: `Flow ${number}` };
}

/** The milliseconds of one publish, from the process's start to its end. */
async function publish(delayMs: number, folder: string): Promise<number> {
  const emulators = await startEmulators({ studio: { delayMs }, github: { delayMs } });
  try {
    emulators.studio.addAccount({ sid: ACCOUNT, keys: [KEY] });
    const permissions = { contents: "read", pull_requests: "write" } as const;
    emulators.github.addToken(TOKEN, { login: "github-actions[bot]", type: "Bot", permissions });
    const repository = emulators.github.createRepository("acme/flows");
    const files = (changed: number) =>
      Object.fromEntries(
        Array.from({ length: FLOWS }, (_, n) => [`flows/flow-${n}.json`, fileOf(flow(n, n < changed))]),
      );
    repository.commit({ branch: "main", message: "Begin", files: files(0) });
    repository.commit({ branch: "main", message: "Change", files: files(CHANGED) });
    for (let n = 0; n < FLOWS; n += 1)
      emulators.studio.seedFlow(ACCOUNT, { friendlyName: `flow-${n}`, definition: flow(n, false) });
    const event = repository.eventFor({ name: "push", ref: "main" });
    const workspace = join(folder, "workspace");
    repository.checkout(event.sha, workspace);
    const inputs = {
      "account-sid": ACCOUNT,
      "api-key": KEY.sid,
      "api-secret": KEY.secret,
      "github-token": TOKEN,
      concurrency: String(CONCURRENCY),
    };
    const began = performance.now();
    const { outputs, log } = await runAction({
      entry: ENTRY,
      folder: join(folder, "run"),
      workspace,
      repository: "acme/flows",
      event,
      run: 1,
      inputs,
      env: emulators.environment,
    });
    const took = performance.now() - began;
    const published: unknown = JSON.parse(outputs.get("published") ?? "[]");
    if (!Array.isArray(published) || published.length !== CHANGED) throw new Error(log);
    return took;
  } finally {
    await emulators.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), "flowgate-bench-publish-"));
try {
  const [slow, quick]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    slow.push(await publish(DELAY_MS, folder));
    quick.push(await publish(0, folder));
  }
  const took = median(slow);
  const own = median(quick);
  const ideal = WAVES * DELAY_MS;
  const empty = median(Array.from({ length: RUNS }, () => runEmpty().milliseconds));
  console.log(
    `${FLOWS} flows, ${CHANGED} of them changed, ${DELAY_MS} ms an answer, ${CONCURRENCY} at once\n`,
  );
  console.log(
    `${took.toFixed(0)} ms from start to end (${(took / empty).toFixed(1)} × an empty Node script)`,
  );
  console.log(`${ideal} ms for ${WAVES} waves, ${own.toFixed(0)} ms on hosts that answer at once\n`);
  const limits = new Limits();
  limits.holdHere("a publish beside its waves", took / ideal, 1.2, "×");
  process.exitCode = limits.exitCode;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
