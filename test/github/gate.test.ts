import { describe, expect, it } from "vitest";
import { Gate } from "../../src/github/gate.ts";

describe("a gate", () => {
  it("lets no more in than it may, each in its turn, and everybody in the end", async () => {
    const gate = new Gate(3);
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
    expect(await Promise.all(all.map((index) => gate.pass(work(index))))).toEqual(all);
    expect([peak, order]).toEqual([3, all]);
  });

  it("opens again after work that failed", async () => {
    const gate = new Gate(1);
    const failing = gate.pass(() => Promise.reject(new Error("no")));
    const next = gate.pass(async () => "next");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("next");
  });
});
