import ts from "typescript";

/**
 * The text of a program without its comments: what is run stays as it was written, to be reviewed, at four fifths
 * of the size. A comment that ends a line leaves the line's end, since `return /* … *\/ x` may mean two things.
 */
export function withoutComments(program: string): string {
  const file = ts.createSourceFile("bundle.js", program, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const comments = new Map<number, number>();
  const collect = (ranges: readonly ts.CommentRange[] | undefined) => {
    for (const { pos, end } of ranges ?? []) comments.set(pos, end);
  };
  const visit = (node: ts.Node): void => {
    collect(ts.getLeadingCommentRanges(program, node.pos));
    collect(ts.getTrailingCommentRanges(program, node.end));
    ts.forEachChild(node, visit);
  };
  visit(file);
  let out = "";
  let at = 0;
  for (const [start, end] of [...comments].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    out += program.slice(at, start) + (program.slice(start, end).includes("\n") ? "\n" : " ");
    at = end;
  }
  return withoutEmptyLines(out + program.slice(at));
}

/** Lines of white space alone go, unless they stand inside of a template. */
function withoutEmptyLines(program: string): string {
  const file = ts.createSourceFile("bundle.js", program, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const kept: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
      kept.push([node.pos, node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  let template = 0;
  return program.replace(/(?<=\n)[ \t]*\r?\n|[ \t]+(?=\r?\n)/g, (found, at: number) => {
    while (template < kept.length && (kept[template]?.[1] ?? 0) <= at) template += 1;
    return (kept[template]?.[0] ?? Number.POSITIVE_INFINITY) <= at ? found : "";
  });
}

/** Every character beyond ASCII as an escape: the engine reads such a text at half the memory and twice the speed. */
export function inAscii(program: string): string {
  return program.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
