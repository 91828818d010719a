import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect } from "vitest";
import { type ActionResult, runAction } from "../../src/cli/demo/action-run.ts";
import { type Emulators, startEmulators } from "../../src/emulator/emulators.ts";
import type { EventWanted, RunnerEvent } from "../../src/emulator/github-event.ts";
import type { NewCommit, Repository } from "../../src/emulator/repository.ts";
import type { FlowSeed } from "../../src/emulator/studio.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { file, survey } from "./flows.ts";
import { type HostRequest, isWrite, requestLines } from "./requests.ts";
import { outputLines } from "./told.ts";

/** What the scenarios run: the action's source, or its bundle and another Node where the environment names them. */
const ENTRY = process.env.FLOWGATE_ENTRY ?? fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const NODE = process.env.FLOWGATE_NODE ?? process.execPath;

export const ACCOUNT = `AC${"1".repeat(32)}`;
export const OTHER_ACCOUNT = `AC${"2".repeat(32)}`;
export const KEY = { sid: `SK${"1".repeat(32)}`, secret: "the-api-secret" };
export const TOKEN = "the-job-token";
export const READ_ONLY_TOKEN = "a-read-only-token";
const REPOSITORY = "acme/voice";
const SECRETS = [
  KEY.secret,
  TOKEN,
  READ_ONLY_TOKEN,
  Buffer.from(`${KEY.sid}:${KEY.secret}`).toString("base64"),
];

type Files = NewCommit["files"];

export interface WorldOptions {
  /** What `main` holds; default: the flow file of a survey. */
  readonly files?: Files;
  /** What the account holds, by friendly name; default: the survey as `main` has it. */
  readonly live?: Readonly<Record<string, JsonObject | Partial<FlowSeed>>>;
}

export interface RunOptions {
  /** Aborted when the job is cancelled. */
  readonly cancelled?: AbortSignal;
  /** Replaces single inputs; "" leaves one out. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The commit that is checked out; default: the event's own. */
  readonly checkout?: string;
  /** The event as it was, for a run that comes late. */
  readonly event?: RunnerEvent;
  readonly sideBySide?: boolean;
  /** True: the diagrams whole; else only that there is one. What is in them is held by the report's own tests. */
  readonly diagrams?: boolean;
}

const INPUTS = {
  "account-sid": ACCOUNT,
  "api-key": KEY.sid,
  "api-secret": KEY.secret,
  "github-token": TOKEN,
};

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A repository and an account on loopback, and a runner that the action is run on. Gone after the test. */
export async function world(options: WorldOptions = {}): Promise<World> {
  const emulators = await startEmulators();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "flowgate-scenario-")));
  open.push(async () => {
    await emulators.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { studio, github } = emulators;
  studio.addAccount({ sid: ACCOUNT, keys: [KEY] });
  const read = { contents: "read", pull_requests: "read" } as const;
  github.addToken(TOKEN, {
    login: "github-actions[bot]",
    type: "Bot",
    permissions: { ...read, pull_requests: "write" },
  });
  github.addToken(READ_ONLY_TOKEN, { login: "github-actions[bot]", type: "Bot", permissions: read });
  const repository = github.createRepository(REPOSITORY);
  repository.commit({
    branch: "main",
    files: options.files ?? { "flows/survey.json": file(survey()) },
    message: "Start",
  });
  const sids = new Map<string, string>();
  for (const [friendlyName, seed] of Object.entries(options.live ?? { survey: survey() })) {
    const given: FlowSeed =
      "states" in seed
        ? { friendlyName, definition: seed as JsonObject }
        : { friendlyName, definition: {}, ...seed };
    sids.set(friendlyName, studio.seedFlow(ACCOUNT, given));
  }
  return new World(emulators, repository, sids, folder);
}

/** What one run told, and what it asked. */
export interface Told extends ActionResult {
  readonly requests: readonly HostRequest[];
  /** Everything that was sent and changes something. */
  readonly writes: readonly HostRequest[];
}

export class World {
  readonly emulators: Emulators;
  readonly repository: Repository;
  readonly #sids: ReadonlyMap<string, string>;
  readonly #folder: string;
  readonly #chapters: string[] = [];
  #comments = "";
  #runs = 0;

  constructor(
    emulators: Emulators,
    repository: Repository,
    sids: ReadonlyMap<string, string>,
    folder: string,
  ) {
    this.emulators = emulators;
    this.repository = repository;
    this.#sids = sids;
    this.#folder = folder;
  }

  get studio(): Emulators["studio"] {
    return this.emulators.studio;
  }

  /** The SID of a flow that the account had from the beginning. */
  sid(name: string): string {
    return this.#sids.get(name) ?? "";
  }

  /** Commits to a branch and opens a pull request for it: number 1, unless it is the second. */
  pull(files: Files, { title = "Change the survey", head = "change" } = {}): number {
    this.repository.commit({ branch: head, files, message: title });
    return this.repository.openPullRequest({ title, head }).number;
  }

  /** Commits on top of a pull request's branch. */
  amend(files: Files, branch = "change"): void {
    this.repository.commit({ branch, files, message: "Amend" });
  }

  push(files: Files, message = "Change the survey"): string {
    return this.repository.commit({ branch: "main", files, message });
  }

  opened(number = 1): EventWanted {
    return { name: "pull_request", action: "opened", number };
  }

  updated(number = 1): EventWanted {
    return { name: "pull_request", action: "synchronize", number };
  }

  closed(number = 1): EventWanted {
    return { name: "pull_request", action: "closed", number };
  }

  pushed(): EventWanted {
    return { name: "push", ref: "main" };
  }

  /** Checks out and runs the action; what it told becomes a chapter of the golden text. */
  async run(title: string, wanted: EventWanted, options: RunOptions = {}): Promise<Told> {
    const { studio, github } = this.emulators;
    const event = options.event ?? this.repository.eventFor(wanted);
    this.#runs += 1;
    const workspace = join(this.#folder, "workspace");
    rmSync(workspace, { recursive: true, force: true });
    this.repository.checkout(options.checkout ?? event.sha, workspace);
    const seen = [studio.requests.length, github.requests.length] as const;
    const inputs = Object.entries({ ...INPUTS, ...options.inputs }).filter(([, value]) => value !== "");
    const result = await runAction({
      entry: ENTRY,
      node: NODE,
      folder: join(this.#folder, `run-${this.#runs}`),
      workspace,
      repository: REPOSITORY,
      event,
      run: 100 + this.#runs,
      inputs: Object.fromEntries(inputs),
      env: { ...this.emulators.environment, ...options.env },
      ...(options.cancelled && { cancelled: options.cancelled }),
    });
    const requests = [
      ...studio.requests.slice(seen[0]).map((request): HostRequest => ({ host: "Twilio", ...request })),
      ...github.requests.slice(seen[1]).map((request): HostRequest => ({ host: "GitHub", ...request })),
    ];
    const whole = this.#plain(this.#chapter(title, event, result, requests, options));
    const chapter = options.diagrams ? whole : whole.replace(/(```mermaid\n)[^`]*(\n```)/g, "$1…$2");
    expect(withoutMasks(chapter), "no secret is told").not.toMatch(
      new RegExp(SECRETS.map(escaped).join("|")),
    );
    expect(result.errors, "nothing is printed to standard error").toBe("");
    this.#chapters.push(chapter);
    return { ...result, requests, writes: requests.filter(isWrite) };
  }

  /** A file of the workspace as the last run left it. */
  left(path: string): string {
    return readFileSync(join(this.#folder, "workspace", path), "utf8");
  }

  /** Holds all that the runs told against the one golden text of the scenario. */
  async golden(name: string): Promise<void> {
    await expect(this.#chapters.join("\n\n")).toMatchFileSnapshot(`golden/${name}.txt`);
  }

  #chapter(
    title: string,
    event: RunnerEvent,
    result: ActionResult,
    requests: readonly HostRequest[],
    options: RunOptions,
  ): string {
    const action = typeof event.payload.action === "string" ? ` ${event.payload.action}` : "";
    const comments = [...this.repository.pulls.keys()].flatMap((number) =>
      this.repository.commentsOf(number),
    );
    return [
      `# ${title}`,
      `event ${event.name}${action}, exit code ${result.code}`,
      ...part("log", result.log),
      ...part("outputs", outputLines(result.outputs).join("\n")),
      ...part(
        `comments: ${comments.length}`,
        this.#news(comments.map(({ author, body }) => `(by ${author.login})\n${body}`)),
      ),
      ...part("summary", saysTheSame(result.summary, comments[0]?.body) ? "as the comment" : result.summary),
      ...part("requests", requestLines(requests, options).join("\n")),
    ].join("\n");
  }

  /** The comments, unless they stand as an earlier run of the scenario left them. */
  #news(comments: readonly string[]): string {
    const text = comments.join("\n");
    if (text === "" || text !== this.#comments) {
      this.#comments = text;
      return text;
    }
    return "as before";
  }

  /** Without what differs from machine to machine. */
  #plain(text: string): string {
    const { studio, github } = this.emulators;
    return text
      .replaceAll(studio.origin, "http://twilio")
      .replaceAll(github.origin, "http://github")
      .replaceAll(this.#folder, "/runner");
  }
}

function part(name: string, text: string): string[] {
  return ["", `## ${name}`, ...(text.trim() === "" ? [] : [text.trimEnd()])];
}

/** A summary says what the comment says, but for its hidden lines and for the run that wrote it. */
function saysTheSame(summary: string, comment: string | undefined): boolean {
  const timeless = (text: string) => text.replace(/\/actions\/runs\/\d+/g, "").trim();
  const shown = comment?.split("\n").filter((one) => !one.startsWith("<!-- flowgate"));
  return shown !== undefined && timeless(shown.join("\n")) === timeless(summary);
}

function withoutMasks(text: string): string {
  return text.replace(/^::add-mask::.*$/gm, "");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
