import { describe, expect, it } from "vitest";
import { Slots } from "../src/slots.ts";

describe("slots", () => {
  it("lets no more in than it may, each in its turn, and everybody in the end", async () => {
    const slots = new Slots(3);
    let inside = 0;
    let peak = 0;
    const order: number[] = [];
    const work = (index: number) => async () => {
      inside += 1;
      peak = Math.max(peak, inside);
      order.push(index);
      await new Promise(setImmediate);
      inside -= 1;
      return index;
    };
    const all = Array.from({ length: 20 }, (_, index) => index);
    expect(await Promise.all(all.map((index) => slots.run(work(index))))).toEqual(all);
    expect([peak, order]).toEqual([3, all]);
  });

  it("are free again after work that failed", async () => {
    const slots = new Slots(1);
    const failing = slots.run(() => Promise.reject(new Error("no")));
    const next = slots.run(async () => "next");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("next");
  });

  it("say when the last of those that wait has begun, and nothing where none waits", async () => {
    const slots = new Slots(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const work = (index: number) => () => {
      begun.push(index);
      return new Promise<void>((end) => ends.push(end));
    };
    const all = [slots.run(work(0)), slots.run(work(1))];
    expect(slots.lastBegun()).toBeNull();
    all.push(slots.run(work(2)), slots.run(work(3)));
    const seen = slots.lastBegun()?.then(() => [...begun]);
    for (let index = 0; index < 4; index += 1) {
      ends[index]?.();
      await new Promise(setImmediate);
    }
    expect(await seen).toEqual([0, 1, 2, 3]);
    await Promise.all(all);
    expect(slots.lastBegun()).toBeNull();
  });
});
