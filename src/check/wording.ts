/** A name or value of a flow for a message: quoted, and short enough for one line. */
export function quoted(value: string): string {
  return JSON.stringify(shortened(value, 60));
}

/** `value` cut to `length` units, with an ellipsis where something is missing; no character is cut in two. */
export function shortened(value: string, length: number): string {
  if (value.length <= length) return value;
  return `${value.slice(0, length).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** `a, b or c`, each quoted; of more than eight the first ones. */
export function oneOf(values: readonly string[]): string {
  const shown = values.slice(0, 8).map(quoted);
  if (values.length > 8) return `${shown.join(", ")} or another of ${values.length}`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}

/** `a` or `an` before a word. */
export function withArticle(word: string): string {
  return `${/^[aeioA]/.test(word) ? "an" : "a"} ${word}`;
}

/** `a, b and c`, each quoted; of more than eight the first ones. */
export function allOf(values: readonly string[]): string {
  const shown = values.slice(0, 8).map(quoted);
  if (values.length > 8) return `${shown.join(", ")} and ${values.length - 8} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
