import { COMMENT_LIMIT } from "./comment.ts";
import { type Comparison, detailsOf, diagramOf, sentencesOf } from "./comparison.ts";
import { fitted } from "./fitted.ts";
import { cutNote } from "./footer.ts";
import { inlineCode, joined, md } from "./markdown.ts";
import { clip } from "./visible.ts";

/**
 * Two definitions beside each other as Markdown that fits in a comment: the sentences, the diagram and the exact
 * differences that a review has of one flow. `title` says what was compared.
 */
export function renderComparison(comparison: Comparison, title: string): string {
  const heading = md`### ${inlineCode(clip(title, 200))}`;
  const { changes } = comparison;
  const parts = [...sentencesOf(changes), ...diagramOf(changes, () => comparison), ...detailsOf(changes)];
  const section = { heading, parts, weight: 0 };
  const { texts, left } = fitted([section], COMMENT_LIMIT - 1_000, (text) => text.length);
  const none = changes.length === 0 ? [md`No changes.`] : [];
  const rest = md` All of it: \`flowgate diff\` with \`--format text\` or \`html\`.`;
  return `${joined(
    [...texts, ...none, cutNote(left, null, rest)].filter((part) => part.toString() !== ""),
    "\n\n",
  )}\n`;
}
