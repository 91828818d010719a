/** How far a cut may move so that it falls between two words. */
const WORD = 14;

/** The text with `…` in its middle when it is longer than `length`; no character is cut in two, nor a short word. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Math.ceil((length - 1) * 0.6);
  return `${beginningOf(text, head).trimEnd()}…${endOf(text, length - 1 - head).trimStart()}`;
}

/** As many of the words as `length` has room for, the first one in any case, and how many `more` there are. */
export function sequence(words: readonly string[], separator: string, length: number, more = "more"): string {
  const beginning = (count: number) => {
    const left = words.length - count;
    return `${words.slice(0, count).join(separator)}${left === 0 ? "" : ` and ${left} ${more}`}`;
  };
  const whole = words.join(separator);
  if (whole.length <= length) return whole;
  let count = 1;
  while (count < words.length - 1 && beginning(count + 1).length <= length) count += 1;
  return beginning(count);
}

/** At most `length` of the text from its beginning, up to the end of a word where one is near. */
export function beginningOf(text: string, length: number): string {
  const start = text.slice(0, length);
  const cutsWord = /\S/.test(text.charAt(length)) && /\S$/.test(start);
  const space = cutsWord ? start.search(/\s\S*$/) : -1;
  return whole(space > 0 && start.length - space <= WORD ? start.slice(0, space) : start);
}

/** At most `length` of the text from its end, from the beginning of a word where one is near. */
export function endOf(text: string, length: number): string {
  const from = text.length - length;
  const end = text.slice(from);
  const cutsWord = /\S/.test(text.charAt(from - 1)) && /^\S/.test(end);
  const space = cutsWord ? end.search(/\s/) : -1;
  return whole(space >= 0 && space < WORD && space < end.length - 1 ? end.slice(space + 1) : end);
}

/** The text without the halves of characters that a cut left over. */
export function whole(text: string): string {
  return text.replace(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g, "");
}
