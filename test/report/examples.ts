import type { Report } from "../../src/report/report.ts";
import {
  createChange,
  createDefinition,
  createFinding,
  createFlowReport,
  createReport,
  DIGEST,
} from "./report-factory.ts";

const BEFORE = createDefinition([
  { name: "Trigger", type: "trigger", to: { incomingCall: "greet" } },
  { name: "greet", to: { audioComplete: "menu" }, properties: { say: "Hello", voice: "alice" } },
  { name: "menu", type: "gather-input-on-call", to: { keypress: "branch", timeout: "menu" } },
  { name: "branch", type: "split-based-on", to: { match: "sales", noMatch: "menu" } },
  { name: "sales", type: "connect-call-to", properties: { to: "+15550001111" } },
  { name: "hours", type: "run-function", to: { success: "branch", fail: "old-menu" } },
  { name: "old-menu", to: { audioComplete: "sales" } },
]);
const AFTER = createDefinition([
  { name: "Trigger", type: "trigger", to: { incomingCall: "greet" } },
  { name: "greet", to: { audioComplete: "menu" }, properties: { say: "Welcome", voice: "alice" } },
  { name: "menu", type: "gather-input-on-call", to: { keypress: "branch", timeout: "menu" } },
  { name: "branch", type: "split-based-on", to: { match: "billing", noMatch: "menu" } },
  { name: "sales", type: "connect-call-to", properties: { to: "+15550001111" } },
  { name: "hours", type: "run-function", to: { success: "branch" } },
  { name: "billing", type: "send-to-flex", to: { failedToEnqueue: "sales" } },
]);

const ivr = createFlowReport(
  {
    draft: { revision: 14, digest: DIGEST },
    changes: [
      createChange(),
      createChange({
        kind: "transition-changed",
        widget: "branch",
        property: null,
        event: "match",
        text: "branch: on match 2 goes to billing instead of sales",
        before: { event: "match", next: "sales" },
        after: { event: "match", next: "billing" },
      }),
      createChange({
        kind: "transition-removed",
        widget: "hours",
        property: null,
        event: "fail",
        text: "hours: fail no longer leads anywhere (it led to old-menu)",
        before: { event: "fail", next: "old-menu" },
        after: undefined as never,
      }),
      createChange({
        kind: "widget-added",
        widget: "billing",
        property: null,
        text: "billing is new: a Send to Flex",
        before: undefined as never,
        after: { name: "billing", type: "send-to-flex" },
      }),
      createChange({
        kind: "widget-removed",
        widget: "old-menu",
        property: null,
        text: "old-menu is gone: it was a Say/Play",
        before: undefined as never,
        after: undefined as never,
      }),
    ],
    findings: [
      createFinding({
        severity: "error",
        rule: "missing-property",
        widget: "billing",
        message: "This Send to Flex has no workflow. Choose one in the widget.",
        line: 81,
      }),
      createFinding({
        widget: "hours",
        rule: "unhandled-failure",
        message: "Nothing happens when the function fails. Connect fail.",
        line: 64,
      }),
      createFinding({
        origin: "existing",
        widget: "sales",
        message: "The call may end here in silence.",
        rule: "endless-loop",
        line: 55,
      }),
    ],
    action: "blocked",
  },
  {
    before: BEFORE,
    after: AFTER,
    consoleUrl: "https://console.twilio.com/us1/develop/studio/flows/FW00000000000000000000000000000001",
  },
);

const survey = createFlowReport({
  key: "survey",
  file: "flows/survey.json",
  name: "survey",
  live: { revision: 3, digest: DIGEST },
  comparison: { with: "live", revision: 3 },
  drift: {
    revision: 3,
    digest: DIGEST,
    author: "US00000000000000000000000000000009",
    date: "2026-05-04T10:20:30Z",
    changes: [
      createChange({
        widget: "ask",
        property: "body",
        text: 'ask sends "Rate us 1 to 10" instead of "Rate us"',
      }),
    ],
  },
  changes: [
    createChange({
      widget: "thanks",
      property: "body",
      text: 'thanks sends "Thank you!" instead of "Thanks"',
      before: "Thanks",
      after: "Thank you!",
    }),
  ],
});

const voicemail = createFlowReport({
  key: "voicemail",
  file: "flows/voicemail.json",
  name: "voicemail",
  action: "unchanged",
  changes: [],
  live: { revision: 5, digest: DIGEST },
  comparison: { with: "live", revision: 5 },
});

/** One pull request with a bit of everything. */
export const REVIEW: Report = createReport([ivr, survey, voicemail], {}, { verdict: "fail" });

/** What became of it when it was merged. */
export const PUBLISHED: Report = createReport(
  [
    {
      ...ivr,
      plan: { ...ivr.plan, action: "publish", outcome: "published", revision: 13, draft: null, findings: [] },
    },
    { ...survey, plan: { ...survey.plan, outcome: "published", revision: 4, drift: null } },
    { ...voicemail, plan: { ...voicemail.plan, outcome: "unchanged" } },
  ],
  { job: "publish" },
);
