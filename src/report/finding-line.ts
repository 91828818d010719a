import type { Finding } from "../check/finding.ts";
import { findingUrl, ruleLink } from "./links.ts";
import { inlineCode, joined, link, type Markdown, md, NOTHING } from "./markdown.ts";
import type { Commit } from "./report.ts";
import { clip } from "./visible.ts";

const SEVERITY = { error: md`❌ **Error**`, warning: md`⚠️ **Warning**` } as const;

/** Findings as a list, the errors first, each with a link to its line. */
export function findingList(findings: readonly Finding[], commit: Commit | null): Markdown {
  const errors = findings.filter((finding) => finding.severity === "error");
  const warnings = findings.filter((finding) => finding.severity === "warning");
  return joined(
    [...errors, ...warnings].map((finding) => findingLine(finding, commit)),
    "\n",
  );
}

function findingLine(finding: Finding, commit: Commit | null): Markdown {
  const at = finding.widget === null ? NOTHING : md` at ${inlineCode(clip(finding.widget, 100))}`;
  const rule = link(inlineCode(clip(finding.rule, 60)), ruleLink(commit, finding));
  return md`- ${SEVERITY[finding.severity]}${at}: ${clip(finding.message, 800)} ${placeOf(finding, commit)}(${rule})`;
}

function placeOf(finding: Finding, commit: Commit | null): Markdown {
  if (finding.file === null) return NOTHING;
  const line = finding.line === null ? "" : `:${finding.line}`;
  return md`${link(inlineCode(`${clip(finding.file, 200)}${line}`), findingUrl(commit, finding))} `;
}
