/** The text with `…` in its middle when it is longer than `length`; no character is cut in two. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Math.ceil((length - 1) * 0.6);
  const tail = length - 1 - head;
  return `${whole(text.slice(0, head))}…${whole(text.slice(text.length - tail))}`;
}

/** The text without the halves of characters that a cut left over. */
export function whole(text: string): string {
  return text.replace(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g, "");
}

/** A text on one line: line ends as ⏎, other control characters as spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/\r\n|\n|\r/g, " ⏎ ")
    .replace(/\p{Cc}/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
