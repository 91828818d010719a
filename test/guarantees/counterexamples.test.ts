import { expect, it } from "vitest";
import { begin, Change, Fail, publishedAsModelled } from "./commands.ts";
import { Model } from "./model.ts";
import { RealWorld } from "./world.ts";

/** What the model test once found, shrunk; the failing request is tried at every place, since their order is the network's. */
it("never leaves a live flow running one that was deleted again", async () => {
  for (let nth = 10; nth <= 40; nth += 1) {
    const [model, world] = [new Model(), await RealWorld.open()];
    try {
      begin(model, world);
      await new Change("rename", "a", "push").run(model, world);
      await new Change("edit", "d", "push").run(model, world);
      await new Change("add", "b", "push").run(model, world);
      await new Fail("lost, then blind", nth).run(model, world);
      expect([...world.live().values()].flatMap(({ text }) => /FW\w{32}/.exec(text) ?? [])).toEqual([]);
      await publishedAsModelled(model, world);
    } finally {
      await world.close();
    }
  }
});
