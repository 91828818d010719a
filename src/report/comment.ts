import { besideComment } from "./footer.ts";
import { page } from "./page.ts";
import type { Report } from "./report.ts";

/** GitHub takes 65,536 characters; the rest is kept for what counts otherwise than we do. In UTF-16 units. */
export const COMMENT_LIMIT = 60_000;

/** The line by which a comment is found again (docs: DESIGN, the action's contract). */
export function commentMarker(key: string): string {
  return `<!-- flowgate ${JSON.stringify({ v: 1, key }).replaceAll(">", "\\u003e")} -->`;
}

/** The pull request's comment, in Markdown, with its marker in the first line. */
export function renderComment(report: Report, key: string): string {
  const marker = `${commentMarker(key)}\n`;
  return marker + page(report, COMMENT_LIMIT - marker.length, (text) => text.length, besideComment(report));
}
