import type { FlowPlan } from "../plan/plan.ts";
import { detailsOf, diagramOf, sentencesOf } from "./comparison.ts";
import { findingList } from "./finding-line.ts";
import { folded, inlineCode, joined, link, type Markdown, md, NOTHING } from "./markdown.ts";
import type { Piece } from "./piece.ts";
import type { FlowReport, Report } from "./report.ts";
import { clip } from "./visible.ts";
import { changesOf, counted, fateOf, findingCount } from "./wording.ts";

/** How many sentences and findings a flow keeps before they become mere counts. */
const FEW = 10;

/** Everything there is to tell about one flow below the table; empty where the table says it all. */
export function sectionOf(report: Report, flow: FlowReport): Piece[] {
  const { plan } = flow;
  const changes = changesOf(plan);
  const fresh = plan.findings.filter((finding) => finding.origin === "new");
  const existing = plan.findings.filter((finding) => finding.origin === "existing");
  if (changes.length === 0 && plan.findings.length === 0 && plan.drift === null) return [];
  return [
    { kind: "heading", forms: [headingOf(report, flow), NOTHING] },
    ...sentencesOf(changes),
    ...driftOf(plan),
    ...diagramOf({ ...flow, changes }),
    ...findingsOf("findings", fresh, report),
    ...findingsOf("existing", existing, report),
    ...detailsOf(changes),
  ];
}

function headingOf(report: Report, { plan, consoleUrl }: FlowReport): Markdown {
  const name = plan.name === plan.key ? NOTHING : md` (${clip(plan.name, 80)})`;
  const console = consoleUrl === null ? NOTHING : md` · ${link(md`open in Twilio`, consoleUrl)}`;
  return md`### ${inlineCode(clip(plan.key, 80))}${name}: ${fateOf(report, plan)}${console}`;
}

function driftOf({ drift }: FlowPlan): Piece[] {
  if (drift === null) return [];
  const author = drift.author === null ? NOTHING : md` by ${inlineCode(clip(drift.author, 80))}`;
  const date = drift.date === null ? NOTHING : md` on ${inlineCode(clip(drift.date.slice(0, 10), 20))}`;
  const title = md`⚠️ **Drift**: revision ${drift.revision} was published in Twilio${author}${date}, not by Flowgate.`;
  if (drift.changes.length === 0) return [{ kind: "drift", forms: [title, title, NOTHING] }];
  const count = counted(drift.changes.length, "change");
  const list = drift.changes.slice(0, FEW).map((change) => md`- ${clip(change.text, 600)}`);
  const rest = drift.changes.length - FEW;
  const lines = rest > 0 ? [...list, md`- … and ${rest} more`] : list;
  return [
    {
      kind: "drift",
      forms: [
        joined([md`${title} What that did:`, NOTHING, ...lines], "\n"),
        md`${title} That made ${count}.`,
        NOTHING,
      ],
    },
  ];
}

function findingsOf(kind: "findings" | "existing", findings: FlowPlan["findings"], report: Report): Piece[] {
  if (findings.length === 0) return [];
  const count = findingCount(findings);
  const all = findingList(findings, report.commit);
  if (kind === "existing") {
    const summary = `${count} that ${findings.length === 1 ? "was" : "were"} there before this change`;
    return [{ kind, forms: [folded(summary, all), md`${summary}.`, NOTHING] }];
  }
  const errors = findings.filter((finding) => finding.severity === "error");
  const worst = [...errors, ...findings.filter((finding) => finding.severity === "warning")].slice(0, FEW);
  const rest = findings.length - worst.length;
  const few = rest > 0 ? md`${findingList(worst, report.commit)}\n- … and ${rest} more` : all;
  return [
    { kind, forms: [md`**${count}**\n\n${all}`, md`**${count}**\n\n${few}`, md`**${count}**`, NOTHING] },
  ];
}
