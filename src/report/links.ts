import { posix } from "node:path";
import type { Finding } from "../check/finding.ts";
import { ruleUrl } from "../check/rule-source.ts";
import type { RuleId } from "../check/rules.ts";
import type { Commit } from "./report.ts";

/** A path of the configuration, which is relative to the folder `root`, as it reads from the repository's root. */
export function repositoryPath(root: string, file: string): string {
  const path = posix.normalize(posix.join(root, file.replaceAll("\\", "/")));
  return path.replace(/^(?:\.\.?\/)+/, "");
}

/** Where GitHub shows `file` at the report's commit, at `line` where one is known; null without a commit. */
export function fileUrl(commit: Commit | null, file: string, line: number | null): string | null {
  if (commit === null) return null;
  const path = repositoryPath(commit.root, file).split("/").map(encoded).join("/");
  return `${commit.repositoryUrl}/blob/${encoded(commit.sha)}/${path}${line === null ? "" : `#L${line}`}`;
}

/** Where GitHub shows the place of `finding`; null when it has none, and for a file that is not there. */
export function findingUrl(commit: Commit | null, finding: Finding): string | null {
  return finding.file === null || ABSENT.has(finding.rule)
    ? null
    : fileUrl(commit, finding.file, finding.line);
}

/** The rules about files that the commit does not hold. */
const ABSENT: ReadonlySet<RuleId> = new Set(["removed-flow", "missing-file"]);

/** Where the rule of a finding is explained; null where the action's own address is not known. */
export function ruleLink(commit: Commit | null, { rule }: Finding): string | null {
  return ruleUrl(commit?.source ?? null, rule);
}

/** Where GitHub shows a commit. */
export function commitUrl(commit: Commit, sha: string): string {
  return `${commit.repositoryUrl}/commit/${encoded(sha)}`;
}

function encoded(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[()'*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
}
