import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type GithubEmulator, startGithub } from "../../src/emulator/github.ts";
import type { RunnerEvent } from "../../src/emulator/github-event.ts";
import type { Repository } from "../../src/emulator/repository.ts";
import type { StudioEmulator } from "../../src/emulator/studio.ts";
import { connect } from "../../src/github/client.ts";
import { readEvent } from "../../src/github/event.ts";
import { readInputs } from "../../src/inputs.ts";
import { sourceOptions } from "../../src/jobs/head.ts";
import { publish } from "../../src/jobs/publish.ts";
import type { Run } from "../../src/jobs/run.ts";
import { readConfiguration } from "../../src/jobs/sources.ts";
import type { Report } from "../../src/report/report.ts";
import { Credentials } from "../../src/twilio/credentials.ts";
import { loopbackHosts } from "../../src/twilio/host.ts";
import { Studio } from "../../src/twilio/studio.ts";
import { Workspace } from "../../src/workspace.ts";
import { Patience } from "../twilio/patience.ts";

export const ACCOUNT = `AC${"1".repeat(32)}`;
export const KEY = { sid: `SK${"1".repeat(32)}`, secret: "the-api-secret" };
const TOKEN = "the-job-token";
/** Where checkouts are written: in memory, on a machine that has such a folder. */
const MEMORY = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** What one run is given beside the commit: what may end it, and the inputs that differ. */
export interface Attempt {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly cancelled?: AbortSignal;
  /** Aborted when the process is killed: nothing more leaves it. */
  readonly killed?: AbortSignal;
  readonly event?: RunnerEvent;
}

/** A repository on GitHub and its checkout: publishes run here, in this process, against any account. */
export class Stage {
  readonly github: GithubEmulator;
  readonly repository: Repository;
  /** Of the runs, which may be told when a host stays silent. */
  readonly patience: Patience;
  readonly #folder = mkdtempSync(join(MEMORY, "flowgate-guarantees-"));
  readonly #checkouts = new Map<string, string>();

  private constructor(github: GithubEmulator, patience: Patience) {
    this.github = github;
    this.patience = patience;
    const permissions = { contents: "read", pull_requests: "write", deployments: "write" } as const;
    github.addToken(TOKEN, { login: "github-actions[bot]", type: "Bot", permissions });
    this.repository = github.createRepository("acme/voice");
  }

  static async open(): Promise<Stage> {
    const patience = new Patience();
    return new Stage(await startGithub({ onSilence: patience.timePasses }), patience);
  }

  async close(): Promise<void> {
    await this.github.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The push that the runs are for: the newest, unless it is said otherwise. */
  pushed(): RunnerEvent {
    return this.repository.eventFor({ name: "push", ref: "main" });
  }

  /** Each commit has a folder of its own: two runs may be under way at once. `.git` is not needed: the commit is told. */
  #checkout(sha: string): string {
    const known = this.#checkouts.get(sha);
    if (known !== undefined) return known;
    const folder = join(this.#folder, sha);
    const { store } = this.repository;
    for (const [path, file] of store.filesOf(sha)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), store.contentOf(file.sha));
    }
    this.#checkouts.set(sha, folder);
    return folder;
  }

  /** One run of the job publish. */
  async publish(studio: StudioEmulator, attempt: Attempt = {}): Promise<Report> {
    const never = new AbortController().signal;
    const killed = attempt.killed ?? never;
    const event = attempt.event ?? this.pushed();
    const folder = this.#checkout(event.sha);
    const pause = async () => {};
    const transport = this.patience.transport({
      credentials: new Credentials("api-key", KEY.sid, KEY.secret),
      concurrency: 24,
      loopback: true,
      deadline: killed,
      userAgent: "flowgate",
      pause,
      random: () => 0.5,
      now: () => 0,
    });
    const read = readEvent(event.name, event.payload, {
      GITHUB_SHA: event.sha,
      GITHUB_REF: event.ref,
      GITHUB_REPOSITORY: "acme/voice",
      GITHUB_RUN_ID: "7",
      GITHUB_API_URL: this.github.origin,
    });
    const given = { deployment: "true", "github-token": TOKEN, ...attempt.inputs };
    const inputs = readInputs((name) => new Map(Object.entries(given)).get(name) ?? "");
    const workspace = await Workspace.open(".", folder);
    const options = sourceOptions({ inputs, env: {}, workspace });
    const run: Run = {
      job: "publish",
      inputs,
      scope: "changed",
      env: {},
      workspace,
      configuration: await readConfiguration(workspace, options),
      studio: new Studio(transport, loopbackHosts(studio.origin), ACCOUNT),
      github: connect({
        token: TOKEN,
        apiUrl: this.github.origin,
        repository: read.repository,
        sleep: pause,
        deadline: this.patience.signal,
        end: killed,
      }),
      event: read,
      checkedOut: event.sha,
      cancelled: attempt.cancelled ?? never,
      pause,
    };
    try {
      return await publish(run);
    } finally {
      await transport.close();
    }
  }
}
