import { join } from "node:path";
import { type Emulators, startEmulators } from "../../emulator/emulators.ts";
import type { EventWanted } from "../../emulator/github-event.ts";
import type { Repository } from "../../emulator/repository.ts";
import { type ActionResult, actionEntry, runAction } from "./action-run.ts";
import {
  CONFIGURATION,
  DEV,
  earlierMainLine,
  FLOW_KEYS,
  type FlowKey,
  fileOf,
  mainLineWithHours,
  NAMES,
  orderStatusRenamed,
  PRODUCTION,
  shopFlows,
} from "./shop.ts";

/** The job's own token, as GitHub makes one for each run, and the account's key. Both are worth nothing elsewhere. */
export const TOKEN = "demo-job-token";
export const KEY = { sid: `SK${"2".repeat(32)}`, secret: "demo-api-secret" };
export const REPOSITORY = "lakeside/phone";
export const PULL_REQUEST = 1;
export const TITLE = "Tell the opening hours, and say more about a missing order";

/** The shop's repository and its production account, on this machine. */
export interface ShopWorld {
  readonly emulators: Emulators;
  readonly repository: Repository;
  /** Commits the change, with one transition forgotten, and opens the pull request. */
  openPullRequest(): void;
  /** Pushes the commit that mends it. */
  pushFix(): void;
  merge(): void;
  /** Checks out the event's commit and runs the action on it, as a runner does; `more` are inputs besides. */
  runAction(event: EventWanted, more?: Readonly<Record<string, string>>): Promise<ActionResult>;
  readonly checkout: string;
}

/** Starts both services and fills them. `folder` is for checkouts and the runner's files. */
export async function openShop(
  folder: string,
  ports: { readonly studio?: number; readonly github?: number } = {},
): Promise<ShopWorld> {
  const emulators = await startEmulators({
    studio: { ...(ports.studio !== undefined && { port: ports.studio }) },
    github: { ...(ports.github !== undefined && { port: ports.github }) },
  });
  fillAccount(emulators);
  const repository = fillRepository(emulators);
  const checkout = join(folder, "checkout");
  let runs = 0;
  return {
    emulators,
    repository,
    checkout,
    openPullRequest() {
      const files = {
        "flows/main-line.json": fileOf(mainLineWithHours(DEV)),
        "flows/order-status.json": fileOf(orderStatusRenamed(DEV, "sorry")),
      };
      repository.commit({ branch: "opening-hours", message: TITLE, files });
      repository.openPullRequest({ number: PULL_REQUEST, title: TITLE, head: "opening-hours" });
    },
    pushFix() {
      const files = { "flows/order-status.json": fileOf(orderStatusRenamed(DEV, "no_such_order")) };
      repository.commit({
        branch: "opening-hours",
        message: "Lead the timeout to the renamed widget",
        files,
      });
    },
    merge() {
      repository.mergePullRequest(PULL_REQUEST);
    },
    runAction(wanted, more = {}) {
      const event = repository.eventFor(wanted);
      repository.checkout(event.sha, checkout);
      runs += 1;
      return runAction({
        entry: actionEntry(),
        folder: join(folder, `run-${runs}`),
        workspace: checkout,
        repository: REPOSITORY,
        event,
        run: runs,
        inputs: {
          environment: "production",
          "api-key": KEY.sid,
          "api-secret": KEY.secret,
          "github-token": TOKEN,
          ...more,
        },
        env: emulators.environment,
      });
    },
  };
}

function fillAccount({ studio }: Emulators): void {
  studio.addAccount({ sid: PRODUCTION.sid, keys: [KEY] });
  const flows = shopFlows(PRODUCTION);
  for (const key of FLOW_KEYS) {
    const definition = key === "main-line" ? earlierMainLine(PRODUCTION) : flows[key];
    studio.seedFlow(PRODUCTION.sid, { sid: PRODUCTION.flows[key], friendlyName: NAMES[key], definition });
  }
  studio.editInConsole(PRODUCTION.flows["main-line"], {
    definition: flows["main-line"],
    status: "published",
  });
}

function fillRepository({ github }: Emulators): Repository {
  github.addToken(TOKEN, {
    login: "github-actions[bot]",
    type: "Bot",
    permissions: { contents: "read", pull_requests: "write" },
  });
  const repository = github.createRepository(REPOSITORY);
  const flows = shopFlows(DEV);
  const files = Object.fromEntries(
    FLOW_KEYS.map((key): [string, string] => [`flows/${key}.json`, fileOf(flows[key])]),
  );
  repository.commit({
    branch: "main",
    message: "Keep the flows in git",
    files: { "flowgate.yml": CONFIGURATION, ...files },
  });
  return repository;
}

/** Each flow's revisions as the account holds them, the first one first. */
export function revisionsOf(world: ShopWorld, key: FlowKey): ReturnType<Emulators["studio"]["revisionsOf"]> {
  return world.emulators.studio.revisionsOf(PRODUCTION.flows[key]);
}
