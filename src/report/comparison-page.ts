import { COMMENT_LIMIT } from "./comment.ts";
import { type Comparison, detailsOf, diagramOf, sentencesOf } from "./comparison.ts";
import { cutNote } from "./footer.ts";
import { inlineCode, joined, md } from "./markdown.ts";
import { fitted } from "./piece.ts";
import { clip } from "./visible.ts";

/**
 * Two definitions beside each other as Markdown that fits in a comment: the sentences, the diagram and the exact
 * differences that a review has of one flow. `title` says what was compared.
 */
export function renderComparison(comparison: Comparison, title: string): string {
  const heading = md`### ${inlineCode(clip(title, 200))}`;
  const { changes } = comparison;
  const pieces = [...sentencesOf(changes), ...diagramOf(comparison), ...detailsOf(changes)];
  const { texts, cut } = fitted(pieces, COMMENT_LIMIT - 1_000, (text) => text.length);
  const body = changes.length === 0 ? [md`No changes.`] : texts;
  const parts = [heading, ...body, cutNote({ more: null, commit: null }, cut, null)];
  return `${joined(
    parts.filter((part) => part.toString() !== ""),
    "\n\n",
  )}\n`;
}
