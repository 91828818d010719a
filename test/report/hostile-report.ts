import type { RuleId } from "../../src/check/rules.ts";
import type { Report } from "../../src/report/report.ts";
import {
  createChange,
  createDefinition,
  createFinding,
  createFlowReport,
  createReport,
  DIGEST,
} from "./report-factory.ts";

/** How many places of a report hold a text from outside. */
export const PLACES = 24;

/** A report in which every text from outside is what `text` gives for its place. */
export function reportOf(text: (place: number) => string): Report {
  // Named apart, so that no text joins or parts two widgets.
  const name = `n ${text(0)}`;
  const event = `e ${text(2)}`;
  const before = createDefinition([
    { name: "Trigger", type: "trigger", to: { incomingCall: name } },
    { name, type: text(1), to: { [event]: "end of it" }, properties: { say: `1 ${text(3)}` } },
    { name: "end of it" },
  ]);
  const after = createDefinition([
    { name: "Trigger", type: "trigger", to: { incomingCall: "new one" } },
    { name, type: text(1), to: { [event]: "new one" }, properties: { say: `2 ${text(4)}` } },
    { name: "new one" },
  ]);
  const flow = createFlowReport(
    {
      key: text(5),
      file: text(6),
      name: text(7),
      changes: [
        createChange({ widget: name, property: text(8), text: text(9), before: text(3), after: text(4) }),
        createChange({
          kind: "transition-changed",
          widget: "Trigger",
          property: null,
          event: text(10),
          text: text(11),
          before: { next: text(0) },
          after: { next: "new one" },
        }),
      ],
      drift: {
        revision: 12,
        digest: DIGEST,
        author: text(12),
        date: text(13),
        changes: [createChange({ text: text(14) })],
      },
      findings: [
        createFinding({
          severity: "error",
          message: text(15),
          widget: text(16),
          file: text(17),
          rule: text(18) as RuleId,
        }),
        createFinding({ origin: "existing", message: text(19), widget: text(20) }),
      ],
      comparison: { with: "live", revision: 12 },
    },
    { before, after },
  );
  return createReport(
    [flow],
    { notices: [`Notice: ${text(21)}`] },
    { environment: text(22), findings: [createFinding({ message: text(23), widget: null })] },
  );
}
