import { describe, expect, it } from "vitest";
import { isMap, isScalar, visit } from "yaml";
import { lint } from "./actionlint.ts";
import { filesLike, textOf, workflowOf } from "./repository.ts";

const EXAMPLES = filesLike("examples/*/.github/workflows/*.yml");
const OWN = filesLike(".github/workflows/*.yml");
/** A server may be too old to know `queue`; its README says what that means. */
const WITHOUT_QUEUE = new Set(["examples/enterprise-server/.github/workflows/publish-flows.yml"]);

/** The workflows that the README shows. */
const SHOWN = [...textOf("README.md").matchAll(/```yaml\n(# \.github\/workflows\/(\S+)\n[\s\S]*?)```/g)].map(
  ([, text = "", name = ""]) => [`.github/workflows/${name}`, text] as const,
);

const ALL = [...SHOWN, ...[...EXAMPLES, ...OWN].map((path) => [path, textOf(path)] as const)];

interface Concurrency {
  readonly "cancel-in-progress"?: unknown;
  readonly queue?: unknown;
}

interface Job {
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly steps?: ReadonlyArray<{
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }>;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe("the workflows", () => {
  it("are there", () => {
    expect(SHOWN.map(([path]) => path)).toEqual([
      ".github/workflows/review-flows.yml",
      ".github/workflows/publish-flows.yml",
    ]);
    expect(EXAMPLES.length).toBeGreaterThan(8);
    expect(OWN).toContain(".github/workflows/ci.yml");
  });

  it.each(ALL)("%s: actionlint finds nothing", async (path, text) => {
    expect(await lint(text, path)).toEqual([]);
  });

  it("lets nothing but queue: max pass actionlint", async () => {
    const text = (value: string) =>
      `on: push\nconcurrency:\n  group: a\n  ${value}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n`;
    expect(await lint(text("queue: max"), "a.yml")).toEqual([]);
    expect(await lint(text("queue: maxx"), "a.yml")).toHaveLength(1);
    expect(await lint(text("queu: max"), "a.yml")).toHaveLength(1);
  });

  it.each(ALL)("%s: no job has a permission that it does not say the reason of", (_path, text) => {
    const workflow = workflowOf(text).toJS() as Workflow;
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
    const bare: string[] = [];
    visit(workflowOf(text), {
      Pair: (_key, pair) => {
        if (!isScalar(pair.key) || pair.key.value !== "permissions" || !isMap(pair.value)) return;
        for (const { key, value } of pair.value.items) {
          if (isScalar(value) && !value.comment?.trim()) bare.push(String(key));
        }
      },
    });
    expect(bare).toEqual([]);
  });
});

describe("the workflows that publish", () => {
  const publishing = ALL.filter(([path]) => path.endsWith("publish-flows.yml"));

  it.each(publishing)("%s: no publish is ever dropped", (path, text) => {
    const workflow = workflowOf(text).toJS() as Workflow;
    for (const job of Object.values(workflow.jobs)) {
      const concurrency = job.concurrency ?? workflow.concurrency;
      expect(concurrency?.["cancel-in-progress"]).toBe(false);
      expect(concurrency?.queue).toBe(WITHOUT_QUEUE.has(path) ? undefined : "max");
    }
  });
});

describe("the inputs in the workflows", () => {
  const known = Object.keys((workflowOf(textOf("action.yml")).toJS() as { inputs: object }).inputs);

  it.each([...SHOWN, ...EXAMPLES.map((path) => [path, textOf(path)] as const)])(
    "%s: are those of action.yml",
    (_path, text) => {
      const { jobs } = workflowOf(text).toJS() as Workflow;
      const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
      const own = steps.filter((step) => step.uses?.startsWith("OWNER/flowgate@"));
      expect(own).not.toHaveLength(0);
      for (const input of own.flatMap((step) => Object.keys(step.with ?? {}))) expect(known).toContain(input);
    },
  );
});
