import { besideSummary } from "./footer.ts";
import { page } from "./page.ts";
import type { Report } from "./report.ts";

/** GitHub takes 1 MiB for each step's summary. In bytes of UTF-8. */
export const SUMMARY_LIMIT = 900 * 1024;

/** The job's summary, in Markdown: what the comment says, and all that it had to leave out. */
export function renderSummary(report: Report): string {
  return page(report, SUMMARY_LIMIT, (text) => Buffer.byteLength(text, "utf8"), besideSummary(report));
}
