import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkedOut, checkoutsBelow } from "../../src/github/checkout.ts";
import { commit } from "./payload.ts";

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "checkout-")));
});
afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(home, path, ".."), { recursive: true });
  writeFileSync(join(home, path), text);
}

describe("what is checked out", () => {
  it("is nothing where there is no .git", () => {
    expect(checkedOut(home)).toBeNull();
  });

  it("is not looked for above the ceiling", () => {
    write(".git/HEAD", `${commit("1")}\n`);
    write("inner/flows/menu.json", "{}");
    expect(checkedOut(join(home, "inner/flows"), join(home, "inner"))).toBeNull();
    expect(checkedOut(join(home, "inner/flows"), home)?.root).toBe(home);
  });

  it("is seen in a folder right below, where a step was given a path", () => {
    write("flows/menu.json", "{}");
    expect(checkoutsBelow(home)).toEqual([]);
    write("voice/.git/HEAD", `${commit("1")}\n`);
    write("app/.git/HEAD", `${commit("2")}\n`);
    write("deep/down/.git/HEAD", `${commit("3")}\n`);
    expect(checkoutsBelow(home)).toEqual(["app", "voice"]);
  });

  it("is a detached HEAD, as a runner's checkout leaves it, from any folder below", () => {
    write(".git/HEAD", `${commit("1")}\n`);
    write("flows/ivr/menu.json", "{}");
    expect(checkedOut(join(home, "flows/ivr"))).toEqual({ root: home, commit: commit("1") });
  });

  it("is a branch, by its own file before the packed ones", () => {
    write(".git/HEAD", "ref: refs/heads/feature/menu\n");
    write(
      ".git/packed-refs",
      `# pack-refs with: peeled\n${commit("2")} refs/heads/feature/menu\n^${commit("3")}\n`,
    );
    expect(checkedOut(home)?.commit).toBe(commit("2"));
    write(".git/refs/heads/feature/menu", `${commit("4")}\n`);
    expect(checkedOut(home)?.commit).toBe(commit("4"));
  });

  it("is unknown before the first commit, and when the refs lie outside", () => {
    write(".git/HEAD", "ref: refs/heads/main\n");
    expect(checkedOut(home)).toEqual({ root: home, commit: null });
    write(".git/HEAD", "ref: refs/../../secret\n");
    write("secret", commit("5"));
    expect(checkedOut(home)?.commit).toBeNull();
  });

  it("ends where refs point at each other", () => {
    write(".git/HEAD", "ref: refs/heads/a\n");
    write(".git/refs/heads/a", "ref: refs/heads/b\n");
    write(".git/refs/heads/b", "ref: refs/heads/a\n");
    expect(checkedOut(home)?.commit).toBeNull();
  });

  it("agrees with git itself, in a clone, packed, and in a worktree", () => {
    const git = (at: string, ...args: string[]) =>
      execFileSync("git", ["-C", at, ...args], { encoding: "utf8" }).trim();
    git(home, "init", "-q", "-b", "main");
    git(
      home,
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.com",
      "commit",
      "-q",
      "--allow-empty",
      "-m",
      "one",
    );
    expect(checkedOut(home)).toEqual({ root: home, commit: git(home, "rev-parse", "HEAD") });
    git(home, "pack-refs", "--all");
    expect(checkedOut(home)?.commit).toBe(git(home, "rev-parse", "HEAD"));
    git(home, "worktree", "add", "-q", "-b", "other", join(home, "tree"));
    git(
      join(home, "tree"),
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.com",
      "commit",
      "-q",
      "--allow-empty",
      "-m",
      "two",
    );
    const tree = checkedOut(join(home, "tree"));
    expect(tree).toEqual({ root: join(home, "tree"), commit: git(join(home, "tree"), "rev-parse", "HEAD") });
    expect(tree?.commit).not.toBe(checkedOut(home)?.commit);
  });
});
