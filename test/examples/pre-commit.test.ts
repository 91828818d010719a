import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { CLI } from "../cli/run.ts";
import { saying } from "../twilio/account.ts";
import { ROOT, textOf } from "./repository.ts";

const GOOD = JSON.stringify(saying("hello"));
const BROKEN = '{\n  "states": [,]\n}\n';
/** The hook's command where it must not be called. */
const NEVER = "echo It was started; false";

class Repository {
  readonly #folder = mkdtempSync(join(tmpdir(), "flowgate-hook-"));

  constructor(command = `'${process.execPath}' '${CLI}'`) {
    onTestFinished(() => rmSync(this.#folder, { recursive: true, force: true }));
    this.git("init", "-q");
    this.git("config", "user.name", "Test");
    this.git("config", "user.email", "test@example.com");
    this.git("config", "core.hooksPath", join(ROOT, "examples/pre-commit/hooks"));
    this.command(command);
  }

  command(command: string): void {
    this.git("config", "flowgate.command", command);
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", args, { cwd: this.#folder, env: this.#env, encoding: "utf8" });
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
    writeFileSync(join(this.#folder, path), text);
  }

  stage(path: string, text: string): void {
    this.write(path, text);
    this.git("add", path);
  }

  /** Commits; gives what was said, and whether there is one commit more. */
  commit(...args: readonly string[]): { readonly made: boolean; readonly said: string } {
    const { status, stdout, stderr } = spawnSync("git", ["commit", "-q", "-m", "A change", ...args], {
      cwd: this.#folder,
      env: this.#env,
      encoding: "utf8",
    });
    return { made: status === 0, said: `${stdout}${stderr}` };
  }

  get #env(): NodeJS.ProcessEnv {
    return { PATH: process.env.PATH, HOME: this.#folder, GIT_CONFIG_NOSYSTEM: "1" };
  }
}

describe("the hook", () => {
  it("refuses a commit with a broken flow, and says where", () => {
    const repository = new Repository();
    repository.stage("flows/deep/a b.json", BROKEN);
    const { made, said } = repository.commit();
    expect(made).toBe(false);
    expect(said).toContain("flows/deep/a b.json:2:14: error:");
  });

  it("lets a good one through", () => {
    const repository = new Repository();
    repository.stage("flows/a.json", GOOD);
    expect(repository.commit()).toMatchObject({ made: true });
  });

  it("looks at what is staged, not at the folder", () => {
    const repository = new Repository();
    repository.stage("flows/a.json", GOOD);
    repository.write("flows/a.json", BROKEN);
    expect(repository.commit()).toMatchObject({ made: true });
    repository.git("add", "flows/a.json");
    repository.write("flows/a.json", GOOD);
    expect(repository.commit()).toMatchObject({ made: false });
    expect(repository.commit("-a")).toMatchObject({ said: expect.stringContaining("nothing to commit") });
  });

  it("asks nothing of flows that the commit leaves alone", () => {
    const repository = new Repository(NEVER);
    repository.stage("flows/old.json", BROKEN);
    repository.git("commit", "-q", "--no-verify", "-m", "First");
    repository.command(`'${process.execPath}' '${CLI}'`);
    repository.stage("flows/a.json", GOOD);
    expect(repository.commit()).toMatchObject({ made: true });
  });

  it("looks at every flow where the configuration changes", () => {
    const repository = new Repository();
    repository.stage("flows/a.json", GOOD);
    expect(repository.commit()).toMatchObject({ made: true });
    repository.stage("flowgate.yml", "flows: { a: flows/a.json }\nrules: { no-such-rule: error }\n");
    expect(repository.commit().said).toContain('There is no rule "no-such-rule"');
    repository.stage("flowgate.yml", "flows: { a: flows/a.json }\n");
    expect(repository.commit()).toMatchObject({ made: true });
  });

  it("refuses a configuration that names a flow which is not there, and taking one away that it names", () => {
    const repository = new Repository();
    repository.stage("flows/a.json", GOOD);
    repository.stage("flowgate.yml", "flows: { a: flows/zz.json }\n");
    expect(repository.commit().said).toContain("The file flows/zz.json of the flow a does not exist");
    repository.stage("flowgate.yml", "flows: { a: flows/a.json }\n");
    expect(repository.commit()).toMatchObject({ made: true });
    repository.git("rm", "-q", "flows/a.json");
    expect(repository.commit().said).toContain("The file flows/a.json of the flow a does not exist");
  });

  it("starts nothing for a commit without flow files, nor for one that only takes them away", () => {
    const repository = new Repository(NEVER);
    repository.stage("README.md", "# Flows\n");
    repository.stage("package.json", "{}");
    expect(repository.commit()).toEqual({ made: true, said: "" });
    repository.stage("flows/a.json", GOOD);
    repository.git("commit", "-q", "--no-verify", "-m", "A flow");
    repository.git("rm", "-q", "flows/a.json");
    expect(repository.commit()).toEqual({ made: true, said: "" });
  });
});

describe("the hook for pre-commit", () => {
  const [hook] = parse(textOf(".pre-commit-hooks.yaml")) as [Record<string, string>];

  it("is the one that the example names", () => {
    const { repos } = parse(textOf("examples/pre-commit/.pre-commit-config.yaml"));
    expect(repos).toMatchObject([{ repo: "https://github.com/OWNER/flowgate", hooks: [{ id: hook.id }] }]);
  });

  it("runs the command line of this repository, on flow files alone", () => {
    const { bin } = JSON.parse(textOf("package.json"));
    expect(hook.entry).toBe(`${bin.flowgate} check`);
    expect(textOf("src/cli.ts")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const pattern = new RegExp(hook.files ?? "");
    const files = ["flows/a.json", "flows/deep/a.json", "package.json", "flows/a.yml", "more/flows/a.json"];
    expect(files.filter((file) => pattern.test(file))).toEqual(["flows/a.json", "flows/deep/a.json"]);
  });
});
