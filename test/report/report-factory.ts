import type { Finding } from "../../src/check/finding.ts";
import type { Change } from "../../src/diff/change.ts";
import type { Digest } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { pointerOf } from "../../src/flow/pointer.ts";
import type { FlowPlan, Plan } from "../../src/plan/plan.ts";
import type { Commit, FlowReport, Report } from "../../src/report/report.ts";

export const DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" as Digest;

export function createChange(overrides: Partial<Change> = {}): Change {
  return {
    kind: "property-changed",
    widget: "greet",
    property: "say",
    event: null,
    text: 'greet says "Welcome" instead of "Hello"',
    before: "Hello",
    after: "Welcome",
    ...overrides,
  };
}

export function createFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: "unreachable-widget",
    severity: "warning",
    message: "No transition leads to this widget. Connect it, or delete it.",
    widget: "old-menu",
    pointer: pointerOf(["states", 3]),
    file: "flows/main-ivr.json",
    line: 12,
    column: 5,
    origin: "new",
    ...overrides,
  };
}

export function createFlowPlan(overrides: Partial<FlowPlan> = {}): FlowPlan {
  return {
    key: "main-ivr",
    file: "flows/main-ivr.json",
    name: "Main IVR",
    sid: "FW00000000000000000000000000000001",
    action: "publish",
    outcome: null,
    revision: null,
    digest: DIGEST,
    live: { revision: 12, digest: DIGEST },
    draft: null,
    drift: null,
    comparison: { with: "live", revision: 12 },
    changes: [createChange()],
    findings: [],
    touched: true,
    ...overrides,
  };
}

export function createFlowReport(
  overrides: Partial<FlowPlan> = {},
  rest: Partial<Omit<FlowReport, "plan">> = {},
): FlowReport {
  return { plan: createFlowPlan(overrides), before: null, after: null, consoleUrl: null, ...rest };
}

export const COMMIT: Commit = {
  sha: "4a5c1d9e0f3b2a6c7d8e9f0a1b2c3d4e5f6a7b8c",
  repositoryUrl: "https://github.com/acme/voice",
  root: "",
  runUrl: "https://github.com/acme/voice/actions/runs/7",
};

export function createReport(
  flows: readonly FlowReport[] = [createFlowReport()],
  overrides: Partial<Omit<Report, "plan" | "flows">> = {},
  plan: Partial<Plan> = {},
): Report {
  return {
    job: "review",
    plan: {
      version: 1,
      environment: "production",
      account: "AC00000000000000000000000000000001",
      verdict: "pass",
      dryRun: false,
      flows: flows.map((flow) => flow.plan),
      findings: [],
      ...plan,
    },
    flows,
    notices: [],
    commit: COMMIT,
    more: "summary",
    ...overrides,
  };
}

interface WidgetShape {
  readonly name: string;
  readonly type?: string;
  readonly to?: Readonly<Record<string, string>>;
  readonly properties?: JsonObject;
}

/** A definition of widgets that lead to each other; each stands where Studio would put it. */
export function createDefinition(widgets: readonly WidgetShape[]): JsonObject {
  return {
    description: "A flow",
    states: widgets.map(({ name, type = "say-play", to = {}, properties = {} }, index) => ({
      name,
      type,
      transitions: Object.entries(to).map(([event, next]) => ({ event, next })),
      properties: { offset: { x: (index % 4) * 300, y: Math.floor(index / 4) * 250 }, ...properties },
    })),
    initial_state: widgets[0]?.name ?? "Trigger",
    flags: { allow_concurrent_calls: true },
  };
}
