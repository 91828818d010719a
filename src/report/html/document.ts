import { Html, html } from "./html.ts";
import { POLICY, STYLE } from "./style.ts";

/** A whole HTML file around `body`: its style within, and a policy under which it loads, runs and sends nothing. */
export function document(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Html.trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${Html.trusted(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.toString();
}
