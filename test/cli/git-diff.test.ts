import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { menuFlow, text } from "./menu-flow.ts";
import { CLI, flowgate } from "./run.ts";

const DRIVER = `"${process.execPath}" "${CLI}" git-diff`;

/** A repository whose flow files git compares as docs/git-diff.md says. */
let repository: string;

function git(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd: repository,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: repository,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
      GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
      ...env,
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), content);
}

function commit(message: string): void {
  git(["add", "--all"]);
  git(["commit", "--quiet", "--message", message]);
}

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "flowgate-git-"));
  git(["init", "--quiet", "--initial-branch=main"]);
  git(["config", "user.name", "Tester"]);
  git(["config", "user.email", "tester@example.com"]);
  git(["config", "diff.flowgate.command", DRIVER]);
  write(".gitattributes", "flows/**/*.json diff=flowgate\n");
  write("flows/main.json", text(menuFlow()));
  write("flows/other.json", text(menuFlow({ say: "Good evening" })));
  commit("two flows");
});

afterEach(() => {
  rmSync(repository, { recursive: true, force: true });
});

describe("git diff of flow files", () => {
  it("tells a change in sentences", () => {
    write("flows/main.json", text(menuFlow({ say: "Welcome", more: ["billing"] })));
    expect(git(["diff"])).toBe(
      [
        "flow flows/main.json",
        '~ greet says "Welcome" instead of "Hello"',
        "~ menu: on keypress goes to billing instead of greet",
        "+ billing is new: a Say/Play widget",
        "",
        "1 widget changed, 1 added, 1 transition",
        "",
        "",
      ].join("\n"),
    );
  });

  it("tells of a new, a deleted and a renamed file", () => {
    write("flows/new.json", text(menuFlow()));
    rmSync(join(repository, "flows/other.json"));
    git(["add", "--all"]);
    const staged = git(["diff", "--cached", "--no-renames"]);
    expect(staged).toContain(
      "flow flows/new.json (new file)\n+ New flow with 3 widgets, triggered by incoming",
    );
    expect(staged).toContain("flow flows/other.json (deleted file)\n- The flow is gone: it had 3 widgets");
    git(["reset", "--quiet", "--hard"]);
    renameSync(join(repository, "flows/main.json"), join(repository, "flows/first.json"));
    write("flows/first.json", text(menuFlow({ say: "Welcome" })));
    git(["add", "--all"]);
    expect(git(["diff", "--cached", "--find-renames"])).toContain(
      'flow flows/main.json → flows/first.json\n~ greet says "Welcome" instead of "Hello"',
    );
  });

  it("says of a file that was only renamed, or given another mode, that it is the same", () => {
    renameSync(join(repository, "flows/main.json"), join(repository, "flows/first.json"));
    chmodSync(join(repository, "flows/other.json"), 0o755);
    git(["add", "--all"]);
    const told = git(["diff", "--cached", "--find-renames"]);
    expect(told).toContain("flow flows/main.json → flows/first.json\nRenamed; the content is the same.\n");
    expect(told).toContain(
      "flow flows/other.json (mode 100755 instead of 100644)\nThe content is the same.\n",
    );
  });

  it("has one line for moved widgets, and says where only the file's writing differs", () => {
    write("flows/main.json", text(menuFlow({ x: 900 })));
    write("flows/other.json", JSON.stringify(menuFlow({ say: "Good evening" })));
    const out = git(["diff"]);
    expect(out).toContain("flow flows/main.json\n= layout changed (1 widget)\n");
    expect(out).toContain(
      "flow flows/other.json\nThe flow is the same: its file is written in another way.\n",
    );
  });

  it("leaves to git what is no flow", () => {
    write("flows/main.json", '{"states": [\n');
    write("flows/settings.json", '{\n  "a": 1\n}\n');
    git(["add", "--intent-to-add", "--all"]);
    const out = git(["diff"]);
    expect(out).toContain("file flows/main.json\n--- a/flows/main.json\n+++ b/flows/main.json\n@@ -1,");
    expect(out).toContain('\n+{"states": [\n');
    expect(out).toContain(
      'file flows/settings.json (new file)\n--- /dev/null\n+++ b/flows/settings.json\n@@ -0,0 +1,3 @@\n+{\n+  "a": 1\n+}\n',
    );
  });

  it("names a changed mode, and a binary file", () => {
    chmodSync(join(repository, "flows/main.json"), 0o755);
    write("flows/other.json", "\u0000\u0001");
    const out = git(["diff"]);
    expect(out).toContain("flow flows/main.json (mode 100755 instead of 100644)\n");
    expect(out).toContain("file flows/other.json\nBinary files differ.\n");
  });

  it("says that a file is not merged", () => {
    const change = (branch: string, say: string) => {
      git(["checkout", "--quiet", "-B", branch, "main"]);
      write("flows/main.json", text(menuFlow({ say })));
      commit(say);
    };
    change("a", "Welcome");
    change("b", "Good morning");
    expect(() => git(["merge", "--quiet", "a"])).toThrow("CONFLICT");
    expect(git(["diff", "--cached"])).toContain("flow flows/main.json\nNot merged: both sides changed it.");
  });

  it("works in git log and git show, in a folder below, and as GIT_EXTERNAL_DIFF", () => {
    write("flows/main.json", text(menuFlow({ say: "Welcome" })));
    write("notes.txt", "one\n");
    commit("a friendlier greeting");
    const sentence = '~ greet says "Welcome" instead of "Hello"';
    expect(git(["log", "-p", "--ext-diff", "-1"])).toContain(sentence);
    expect(git(["show", "--ext-diff"])).toContain(sentence);
    expect(git(["-C", "flows", "diff", "HEAD~1"])).toContain(sentence);
    expect(git(["diff", "--no-ext-diff", "HEAD~1"])).toContain("diff --git a/flows/main.json");
    git(["config", "--unset", "diff.flowgate.command"]);
    const out = git(["diff", "HEAD~1"], { GIT_EXTERNAL_DIFF: DRIVER });
    expect(out).toContain(sentence);
    expect(out).toContain("file notes.txt (new file)\n--- /dev/null\n+++ b/notes.txt\n@@ -0,0 +1 @@\n+one\n");
  });

  it("shows colours in git's pager, unless they are not wanted", () => {
    write("flows/main.json", text(menuFlow({ say: "Welcome" })));
    const args = ["flows/main.json", "flows/other.json", "0", "100644", "flows/main.json", "0", "100644"];
    const paged = { GIT_PAGER_IN_USE: "true" };
    expect(flowgate(["git-diff", ...args], repository, paged).out).toContain("\u001b[1mflow flows/main.json");
    expect(flowgate(["git-diff", ...args], repository, { ...paged, NO_COLOR: "1" }).out).not.toContain(
      "\u001b",
    );
  });

  it("tells who calls it by hand what to call instead", () => {
    const { code, err } = flowgate(["git-diff", "a.json", "b.json"], repository);
    expect(code).toBe(2);
    expect(err).toContain("flowgate diff OLD.json NEW.json");
  });
});
