import type { Finding } from "../check/finding.ts";
import type { FlowPlan } from "../plan/plan.ts";
import { andMore, detailsOf, diagramOf, sentencesOf } from "./comparison.ts";
import { findingLine, worstFirst } from "./finding-line.ts";
import { fold, inlineCode, joined, link, type Markdown, md, NOTHING } from "./markdown.ts";
import { type Listing, once, type Part, type Section } from "./part.ts";
import type { FlowReport, Report } from "./report.ts";
import { clip } from "./visible.ts";
import { weightOf } from "./weight.ts";
import { changesOf, counted, fateOf, findingCount } from "./wording.ts";

const known = new WeakMap<Report, readonly Section[]>();

/** What stands below the table: of the run, then flow by flow. The comment and the summary share what was made for one of them. */
export function sectionsOf(report: Report): readonly Section[] {
  const sections = known.get(report) ?? [
    ...runSection(report),
    ...report.flows.flatMap((flow) => sectionOf(report, flow)),
  ];
  known.set(report, sections);
  return sections;
}

const knownParts = new WeakMap<FlowReport, ReturnType<typeof partsOf>>();

/** What is told of a flow's changes, before and behind its findings: in every report of one run the same. */
function partsOf(flow: FlowReport): { readonly first: readonly Part[]; readonly last: readonly Part[] } {
  const { plan } = flow;
  const changes = changesOf(plan);
  const parts = knownParts.get(flow) ?? {
    first: [...sentencesOf(changes), ...driftOf(plan), ...diagramOf(changes, () => flow)],
    last: detailsOf(changes),
  };
  knownParts.set(flow, parts);
  return parts;
}

/** Everything there is to tell about one flow below the table; nothing where the table says it all. */
function sectionOf(report: Report, flow: FlowReport): Section[] {
  const { plan } = flow;
  const changes = changesOf(plan);
  const fresh = plan.findings.filter((finding) => finding.origin === "new");
  const existing = plan.findings.filter((finding) => finding.origin === "existing");
  if (changes.length === 0 && plan.findings.length === 0 && plan.drift === null) return [];
  const { first, last } = partsOf(flow);
  const parts = [...first, ...findingsOf(fresh, report), ...existingOf(existing, report), ...last];
  return [{ heading: headingOf(report, flow), parts, weight: weightOf(plan) }];
}

/** What belongs to no flow. */
function runSection(report: Report): Section[] {
  const { findings } = report.plan;
  if (findings.length === 0) return [];
  const fresh = findings.filter((finding) => finding.origin === "new");
  const existing = findings.filter((finding) => finding.origin === "existing");
  const belong = (all: readonly Finding[]) => `that belong${all.length === 1 ? "s" : ""} to no single flow`;
  const title = md`**${findingCount(fresh)} ${belong(fresh)}**`;
  const parts = [
    ...(fresh.length === 0 ? [] : [listingOf(fresh, report, title)]),
    ...existingOf(existing, report, `${belong(existing)} and`),
  ];
  return [{ heading: NOTHING, parts, weight: Number.POSITIVE_INFINITY }];
}

function headingOf(report: Report, { plan, consoleUrl }: FlowReport): Markdown {
  const name = plan.name === plan.key ? NOTHING : md` (${clip(plan.name, 80)})`;
  const console = consoleUrl === null ? NOTHING : md` · ${link(md`open in Twilio`, consoleUrl)}`;
  return md`### ${inlineCode(clip(plan.key, 80))}${name}: ${fateOf(report, plan)}${console}`;
}

function driftOf({ drift }: FlowPlan): Part[] {
  if (drift === null) return [];
  const author = drift.author === null ? NOTHING : md` by ${inlineCode(clip(drift.author, 80))}`;
  const date = drift.date === null ? NOTHING : md` on ${inlineCode(clip(drift.date.slice(0, 10), 20))}`;
  const title = md`⚠️ **Drift**: revision ${drift.revision} was published in Twilio${author}${date}, not by Flowgate.`;
  const { changes } = drift;
  return [
    {
      kind: "drift",
      count: changes.length,
      short: changes.length === 0 ? title : md`${title} That made ${counted(changes.length, "change")}.`,
      item: once((index) => md`- ${clip(changes[index]?.text ?? "", 600)}`),
      around: (left) => [md`${title} What that did:\n\n`, andMore(left)],
    },
  ];
}

function findingsOf(findings: readonly Finding[], report: Report): Part[] {
  return findings.length === 0 ? [] : [listingOf(findings, report, md`**${findingCount(findings)}**`)];
}

/** Findings under a title, the errors first. */
function listingOf(findings: readonly Finding[], report: Report, title: Markdown): Listing {
  return {
    kind: "findings",
    count: findings.length,
    short: title,
    item: lineOf(findings, report),
    around: (left) => [md`${title}\n\n`, andMore(left)],
  };
}

function existingOf(findings: readonly Finding[], report: Report, which = "that"): Part[] {
  if (findings.length === 0) return [];
  const summary = `${findingCount(findings)} ${which} ${findings.length === 1 ? "was" : "were"} there before this change`;
  const [open, close] = fold(summary);
  return [
    {
      kind: "existing",
      count: findings.length,
      short: md`${summary}.`,
      item: lineOf(findings, report),
      around: (left) => [open, joined([andMore(left), close], "")],
    },
  ];
}

function lineOf(findings: readonly Finding[], report: Report): Listing["item"] {
  const sorted = worstFirst(findings);
  return once((index) => {
    const finding = sorted[index];
    return finding === undefined ? NOTHING : findingLine(finding, report.commit);
  });
}
