import { expect, it } from "vitest";
import { begin, firstCommit, publishedAsModelled } from "./commands.ts";
import { HELD_MS, holdPart } from "./held.ts";
import { Model } from "./model.ts";
import { RealWorld } from "./world.ts";

it(
  "after any sequence of commits, merges, edits in the Console, renames, deletions and failed runs, live is what it must be",
  (context) => holdPart(0, context),
  HELD_MS,
);

it("sequences begin with what a publish leaves", async () => {
  const [published, begun] = await Promise.all([RealWorld.open(), RealWorld.open()]);
  try {
    const [first, model] = [new Model(), new Model()];
    firstCommit(first, published);
    await publishedAsModelled(first, published);
    begin(model, begun);
    expect(Object.fromEntries(begun.live())).toEqual(Object.fromEntries(model.live));
    expect([...begun.live().keys()]).toEqual([...published.live().keys()].sort());
    await begun.run();
    expect(begun.posts).toBe(0);
  } finally {
    await Promise.all([published.close(), begun.close()]);
  }
});
