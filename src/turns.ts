import { setImmediate } from "node:timers/promises";

/** An answer comes in by steps (its head, its body, its end), each in a turn of the event loop; what follows is asked in one more. */
const STEPS = 4;

/** Does some work for each item; between two of them the answers that have come in meanwhile get their turn. */
export async function inTurns<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  let turn: Promise<void> = Promise.resolve();
  const results = Array.from(items, (item) => {
    turn = turn.then(givenWay);
    return turn.then(() => work(item));
  });
  return await Promise.all(results);
}

/** Lets what has been asked go out, and what has come in be heard. */
export async function givenWay(): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) await setImmediate();
}
