import type { Finding } from "../check/finding.ts";
import { findingUrl, ruleLink } from "./links.ts";
import { inlineCode, link, type Markdown, md, NOTHING } from "./markdown.ts";
import type { Commit } from "./report.ts";
import { clip } from "./visible.ts";

const SEVERITY = { error: md`❌ **Error**`, warning: md`⚠️ **Warning**` } as const;

/** The errors, then the rest. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter((finding) => finding.severity === "error");
  return [...errors, ...findings.filter((finding) => finding.severity === "warning")];
}

/** A finding as an item of a list, with a link to its line. */
export function findingLine(finding: Finding, commit: Commit | null): Markdown {
  const at = finding.widget === null ? NOTHING : md` at ${inlineCode(clip(finding.widget, 100))}`;
  const rule = link(inlineCode(clip(finding.rule, 60)), ruleLink(commit, finding));
  return md`- ${SEVERITY[finding.severity]}${at}: ${clip(finding.message, 800)} ${placeOf(finding, commit)}(${rule})`;
}

function placeOf(finding: Finding, commit: Commit | null): Markdown {
  if (finding.file === null) return NOTHING;
  const line = finding.line === null ? "" : `:${finding.line}`;
  return md`${link(inlineCode(`${clip(finding.file, 200)}${line}`), findingUrl(commit, finding))} `;
}
