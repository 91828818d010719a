import type { Comparison } from "../comparison.ts";
import { clip } from "../visible.ts";
import { document } from "./document.ts";
import { changeList, pictured } from "./flow-section.ts";
import { html } from "./html.ts";

/** Two definitions beside each other as one HTML file: `title` says what was compared. */
export function renderComparisonHtml(comparison: Comparison, title: string): string {
  const name = clip(title, 200);
  return document(
    `Flowgate: ${name}`,
    html`<a class="skip" href="#flow-1">Skip to the flow</a>
<header><h1>What changes in a flow</h1></header>
<main>
<section aria-labelledby="flow-1">
<h2 id="flow-1">${name}</h2>
${changeList(comparison.changes)}
${pictured(comparison, title, "flow-1")}
</section>
</main>`,
  );
}
