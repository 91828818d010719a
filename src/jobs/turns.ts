import { setImmediate } from "node:timers/promises";

/** Does some work for each item; between two of them the answers that have come in meanwhile get their turn. */
export async function inTurns<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  let turn: Promise<void> = Promise.resolve();
  const results = Array.from(items, (item) => {
    turn = turn.then(() => setImmediate());
    return turn.then(() => work(item));
  });
  return await Promise.all(results);
}
