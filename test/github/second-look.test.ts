import { describe, expect, it } from "vitest";
import type { GitHub } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/problem.ts";
import { SecondLook } from "../../src/github/second-look.ts";

/** A pull request whose head moves on with every look, and a clock that stands still until it is set. */
function watched({ failing = 0 } = {}) {
  let looks = 0;
  const github = {
    get: async () => {
      looks += 1;
      if (looks <= failing)
        throw new GitHubError("GitHub does not answer.", { status: 502, hint: "Try again." });
      return { data: { head: { sha: `head ${looks}` } } };
    },
    list: async () => [{ id: looks }],
  } as unknown as GitHub;
  const clock = { ms: 0 };
  return { clock, look: new SecondLook(github, 1, () => clock.ms) };
}

describe("the second look at a pull request", () => {
  it("is taken when it is asked for", async () => {
    expect(await watched().look.sight()).toEqual({ head: "head 1", comments: [{ id: 1 }] });
  });

  it("counts where it was begun and has just been answered", async () => {
    const { look, clock } = watched();
    await look.begin();
    clock.ms = 200;
    expect(await look.sight()).toMatchObject({ head: "head 1" });
  });

  it("counts where it is still under way, however long that takes", async () => {
    const { look, clock } = watched();
    const begun = look.begin();
    clock.ms = 60_000;
    expect(await look.sight()).toBe(await begun);
  });

  it("is taken anew where it was answered too long ago", async () => {
    const { look, clock } = watched();
    await look.begin();
    clock.ms = 201;
    expect(await look.sight()).toMatchObject({ head: "head 2" });
  });

  it("is taken anew where the one that was begun failed", async () => {
    const { look } = watched({ failing: 1 });
    await look.begin().catch(() => {});
    expect(await look.sight()).toMatchObject({ head: "head 2" });
    await expect(watched({ failing: 2 }).look.sight()).rejects.toThrow("GitHub does not answer");
  });
});
