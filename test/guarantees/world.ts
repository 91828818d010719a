import type { RunnerEvent } from "../../src/emulator/github-event.ts";
import type { MergeMethod } from "../../src/emulator/repository.ts";
import { type StudioEmulator, startStudio } from "../../src/emulator/studio.ts";
import { digestOf } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { isOwn, publishMessage } from "../../src/plan/commit-message.ts";
import type { Report } from "../../src/report/report.ts";
import { file } from "../scenarios/flows.ts";
import { definitionOf } from "./flows.ts";
import { liveOf, PERSON } from "./history.ts";
import { type Commit, type Live, type Model, textOf } from "./model.ts";
import { ACCOUNT, type Attempt, KEY, Stage } from "./stage.ts";

/** How a commit comes to the branch. */
export type Way = "push" | MergeMethod;

/** The real thing beside the model: a repository, an account, and runs of the job between them. */
export class RealWorld {
  readonly studio: StudioEmulator;
  readonly #stage: Stage;
  #event: RunnerEvent;
  readonly earlier: RunnerEvent[] = [];
  #branches = 0;
  /** How many runs of the job there were. */
  runs = 0;

  private constructor(studio: StudioEmulator, stage: Stage) {
    this.studio = studio;
    this.#stage = stage;
    stage.repository.commit({ branch: "main", files: { "README.md": "Flows\n" }, message: "Begin" });
    this.#event = stage.pushed();
  }

  static async open(): Promise<RealWorld> {
    const studio = await startStudio();
    studio.addAccount({ sid: ACCOUNT, keys: [KEY] });
    return new RealWorld(studio, await Stage.open());
  }

  async close(): Promise<void> {
    await Promise.all([this.studio.close(), this.#stage.close()]);
  }

  get writes(): number {
    return this.studio.requests.filter(({ method, path }) => method !== "GET" && !path.endsWith("/Validate"))
      .length;
  }

  get posts(): number {
    return this.studio.requests.filter(({ method }) => method === "POST").length;
  }

  /** Puts the model's newest commit on the branch. */
  commit(model: Model, way: Way): void {
    const { repository } = this.#stage;
    const files = { ...removed(model.base), ...filesOf(model.head) };
    this.earlier.push(this.#event);
    if (way === "push") {
      repository.commit({ branch: "main", files, message: "Change" });
      this.#event = this.#stage.pushed();
      return;
    }
    this.#branches += 1;
    const head = `change-${this.#branches}`;
    const tip = repository.tip("main");
    repository.commit({ branch: head, files, message: "Change", parents: tip === undefined ? [] : [tip] });
    const { number } = repository.openPullRequest({ title: "Change", head });
    repository.mergePullRequest(number, way);
    this.#event = repository.eventFor({ name: "pull_request", action: "closed", number });
  }

  /** Puts a flow of the newest commit into the account as a publish leaves it. */
  seed(model: Model, key: string): void {
    const entry = model.head.get(key);
    if (entry === undefined) throw new Error(`The model holds no flow ${key}.`);
    const definition = definitionOf(entry, (other) => this.sidOf(model.head.get(other)?.name ?? "") ?? other);
    const commitMessage = publishMessage(
      { pullRequest: null, title: null, commit: this.#event.sha },
      digestOf(definition),
    );
    this.studio.seedFlow(ACCOUNT, { friendlyName: entry.name, definition, commitMessage });
  }

  run(attempt: Attempt = {}): Promise<Report> {
    this.runs += 1;
    return this.#stage.publish(this.studio, { event: this.#event, ...attempt });
  }

  sidOf(name: string): string | undefined {
    return this.studio.flowsOf(ACCOUNT).find(({ friendlyName }) => friendlyName === name)?.sid;
  }

  /** Somebody saves a flow in the Console so that it says something else; null where there is none of the name. */
  edit(name: string, says: string, status: "draft" | "published"): string | null {
    const sid = this.sidOf(name);
    const live = sid === undefined ? undefined : liveOf(this.studio.revisionsOf(sid));
    if (sid === undefined || live === undefined) return null;
    const { runs } = this.#read(live.definition as JsonObject);
    const definition = definitionOf({ says, runs }, (other) => this.sidOf(other) ?? other);
    this.studio.editInConsole(sid, { definition, status, author: PERSON });
    return textOf(says, runs);
  }

  /** What answers callers, by the flow's name. */
  live(): Map<string, Live> {
    return new Map(
      this.studio.flowsOf(ACCOUNT).flatMap(({ sid, friendlyName }) => {
        const live = liveOf(this.studio.revisionsOf(sid));
        if (live === undefined) return [];
        const definition = live.definition as JsonObject;
        const { says, runs } = this.#read(definition);
        return [[friendlyName, { text: textOf(says, runs), ours: isOwn(live.commitMessage, definition) }]];
      }),
    );
  }

  #read(definition: JsonObject): { says: string; runs: string[] } {
    const text = JSON.stringify(definition);
    const names = new Map(this.studio.flowsOf(ACCOUNT).map(({ sid, friendlyName }) => [sid, friendlyName]));
    const says = [...text.matchAll(/"say":"([^"]*)"/g)]
      .map(([, said]) => said)
      .find((said) => said !== "Goodbye.");
    const runs = [...text.matchAll(/"flow_sid":"([^"]*)"/g)].map(([, sid = ""]) => names.get(sid) ?? sid);
    return { says: says ?? "", runs };
  }
}

function filesOf(commit: Commit): Record<string, string> {
  const entries = [...commit].map(([key, { name, path }]) => `  ${key}: { file: ${path}, name: ${name} }\n`);
  const flows = entries.length === 0 ? "flows: {}\n" : `flows:\n${entries.join("")}`;
  const files = [...commit.values()].map((entry): [string, string] => [
    entry.path,
    file(definitionOf(entry, (key) => `\${flow:${key}}`)),
  ]);
  const configuration = `environments: { production: { account: ${ACCOUNT} } }\n${flows}`;
  return { "flowgate.yml": configuration, ...Object.fromEntries(files) };
}

function removed(commit: Commit): Record<string, null> {
  return Object.fromEntries([...commit.values()].map(({ path }) => [path, null]));
}
