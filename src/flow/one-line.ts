/** A text on one line: line ends as ⏎, other control characters as spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/\r\n|\n|\r/g, " ⏎ ")
    .replace(/\p{Cc}/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
