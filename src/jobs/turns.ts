import { setImmediate } from "node:timers/promises";

/** Does some work for each item; between two of them the answers that have come in meanwhile get their turn. */
export async function inTurns<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    await setImmediate();
    results.push(work(item));
  }
  return results;
}
