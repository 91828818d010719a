import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulators, startEmulators } from "../src/emulator/emulators.ts";
import type { JsonObject } from "../src/flow/json.ts";
import { fileOf, sampleFlow } from "./sample-flow.ts";

/**
 * The other side of the measured runs, in a process of its own: emulators, and pull requests to review.
 * Prints one line of JSON, the Situations by name, and stays until its input ends.
 */
const ACCOUNT = `AC${"1".repeat(32)}`;
const KEY = { sid: `SK${"1".repeat(32)}`, secret: "the-secret-of-the-bench" };
const TOKEN = "the-token-of-the-bench";
/** More than the median of real flows, which is 8. */
const WIDGETS = 10;

const folder = mkdtempSync(join(tmpdir(), "flowgate-bench-"));

/** A pull request that changes `changed` of `flows` flows, on hosts that take `delayMs` for each answer. */
async function situation(
  name: string,
  flows: number,
  changed: number,
  delayMs: number,
  inputs: Record<string, string> = {},
) {
  const emulators = await startEmulators({ studio: { delayMs }, github: { delayMs } });
  emulators.studio.addAccount({ sid: ACCOUNT, keys: [KEY] });
  emulators.github.addToken(TOKEN, {
    login: "github-actions[bot]",
    type: "Bot",
    permissions: { contents: "read", pull_requests: "write" },
  });
  const files: Record<string, Buffer> = {};
  const definition = sampleFlow(WIDGETS);
  for (let flow = 0; flow < flows; flow += 1) {
    files[`flows/flow-${flow}.json`] = fileOf(described(definition, flow));
    emulators.studio.seedFlow(ACCOUNT, {
      friendlyName: `flow-${flow}`,
      definition: described(definition, flow),
    });
  }
  return { emulators, environment: open(name, emulators, files, changed, inputs) };
}

function described(definition: JsonObject, flow: number): JsonObject {
  return { ...definition, description: `Flow ${flow}` };
}

function open(
  name: string,
  emulators: Emulators,
  files: Record<string, Buffer>,
  changed: number,
  inputs: Record<string, string>,
) {
  const repository = emulators.github.createRepository("acme/flows");
  repository.commit({ branch: "main", message: "Begin", files: { "README.md": "Flows", ...files } });
  const edited = Object.keys(files)
    .slice(0, changed)
    .map((path, flow) => [path, fileOf(described(sampleFlow(WIDGETS, { every: 3 }), flow))] as const);
  repository.commit({
    branch: "change",
    message: "Change",
    files: { "README.md": "The flows", ...Object.fromEntries(edited) },
  });
  const pull = repository.openPullRequest({ head: "change", title: "A change" });
  const event = repository.eventFor({ name: "pull_request", action: "synchronize", number: pull.number });
  const own = join(folder, name);
  const workspace = join(own, "workspace");
  mkdirSync(workspace, { recursive: true });
  repository.checkout(event.sha, workspace);
  const made = (file: string, text: string) => {
    writeFileSync(join(own, file), text);
    return join(own, file);
  };
  return {
    ...emulators.environment,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: made("event.json", JSON.stringify(event.payload)),
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: "acme/flows",
    GITHUB_WORKSPACE: workspace,
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_OUTPUT: made("output", ""),
    GITHUB_STEP_SUMMARY: made("summary", ""),
    "INPUT_API-KEY": KEY.sid,
    "INPUT_API-SECRET": KEY.secret,
    "INPUT_ACCOUNT-SID": ACCOUNT,
    "INPUT_GITHUB-TOKEN": TOKEN,
    ...Object.fromEntries(
      Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
    ),
  };
}

const situations = {
  nothing: await situation("nothing", 50, 0, 0),
  fifty: await situation("fifty", 50, 50, 80),
  thousand: await situation("thousand", 1000, 10, 0),
  all: await situation("all", 1000, 1000, 0),
};
const environments = Object.entries(situations).map(([name, { environment }]) => [name, environment]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(environments))}\n`);
process.stdin.resume();
process.stdin.once("end", async () => {
  await Promise.all(Object.values(situations).map(({ emulators }) => emulators.close()));
  rmSync(folder, { recursive: true, force: true });
});
