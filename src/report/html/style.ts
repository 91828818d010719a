import { createHash } from "node:crypto";

/** Everything that the report looks like. No address in it: the page loads nothing. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--soft:#59636e;--line:#818b98;--faint:#f6f8fa;--added:#116329;--removed:#a40e26;--changed:#7d4e00;--link:#0757b5}
@media(prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--soft:#a5b0bb;--line:#78828d;--faint:#161b22;--added:#56d364;--removed:#ff9492;--changed:#e3b341;--link:#79c0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:100rem;padding:1rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.35rem;margin-top:3rem;border-bottom:1px solid var(--line)}h3{font-size:1.1rem}h4{font-size:1rem;margin-bottom:.25rem}
.verdict{border-left:.4rem solid var(--added);padding:.25rem 1rem;background:var(--faint)}.verdict.fail{border-color:var(--removed)}
.scroll{overflow:auto;max-width:100%}
table{border-collapse:collapse;width:100%;overflow-wrap:normal}caption{text-align:left;color:var(--soft);padding:.25rem 0}@media(max-width:36rem){caption::after{content:" (scrolls sideways)"}}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}th{background:var(--faint)}td.number{text-align:right}
code,pre{font:.9em/1.45 ui-monospace,monospace}pre{background:var(--faint);border:1px solid var(--line);padding:.6rem;overflow:auto;white-space:pre-wrap}
figure{margin:1rem 0}figcaption{font-weight:600;margin-bottom:.4rem}
.canvases{display:flex;flex-wrap:wrap;gap:1rem}.canvases figure{max-width:100%;margin:0 0 1rem}
.frame{overflow:auto;max-height:85vh;border:1px solid var(--line);background:var(--faint)}
svg.canvas{display:block;font-family:system-ui,sans-serif}
.frame{position:relative}.opening{position:absolute;top:0;left:0;display:flex;align-items:flex-end;pointer-events:none}.opening svg{flex:none}.opening i{width:1px;height:1px;margin-left:calc(-1*clamp(1rem,(100vw - 15rem)/2,25rem));margin-bottom:min(10rem,25vh);scroll-initial-target:nearest}
.widget rect{fill:var(--paper);stroke:var(--line);stroke-width:2}.widget .name{font-size:20px;font-weight:600;fill:var(--ink)}.widget .type{font-size:17px;fill:var(--soft)}
.widget.added rect{stroke:var(--added);stroke-width:6}.widget.removed rect{stroke:var(--removed);stroke-width:5;stroke-dasharray:14 9}.widget.changed rect{stroke:var(--changed);stroke-width:6}.widget.moved rect{stroke:var(--link);stroke-width:4}
.widget.added .name{fill:var(--added)}.widget.removed .name{fill:var(--removed)}.widget.changed .name{fill:var(--changed)}
.edge path{fill:none;stroke:var(--line);stroke-width:2.5}.edge path.tip{fill:var(--line);stroke:none}.edge text{font-size:17px;paint-order:stroke;stroke:var(--faint);stroke-width:6px;stroke-linejoin:round;pointer-events:none}
.edge.added path{stroke:var(--added);stroke-width:5}.edge.added .tip{fill:var(--added)}.edge.added text{fill:var(--added)}
.edge.removed path{stroke:var(--removed);stroke-width:4;stroke-dasharray:12 9}.edge.removed .tip{fill:var(--removed)}.edge.removed text{fill:var(--removed)}
svg a:focus rect,svg a:hover rect{stroke:var(--link);stroke-width:8}
.mark{font-weight:600}.mark.added{color:var(--added)}.mark.removed{color:var(--removed)}.mark.changed{color:var(--changed)}.mark.moved{color:var(--link)}
.detail{border-left:.3rem solid var(--line);padding:0 0 .25rem 1rem;margin:1rem 0}.detail.added{border-color:var(--added)}.detail.removed{border-color:var(--removed)}.detail.changed{border-color:var(--changed)}.detail.moved{border-color:var(--link)}
.detail:target{background:var(--faint)}
.plus{color:var(--added)}.minus{color:var(--removed)}
.error{color:var(--removed);font-weight:600}.warning{color:var(--changed);font-weight:600}
footer{margin-top:3rem;color:var(--soft)}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--faint:#fff}body{max-width:none;padding:0}.frame{overflow:visible;max-height:none;border:0}svg.canvas{max-width:100%;height:auto;max-height:22cm}h2{break-before:page}h2:first-of-type{break-before:auto}.detail,tr{break-inside:avoid}.skip,nav{display:none}}
`;

/** Nothing may be loaded, run, sent or framed; of styles the one above alone, known by its hash. */
export const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
