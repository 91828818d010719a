import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIFF } from "../../src/cli/diff.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { Redaction } from "../../src/redaction.ts";
import { readFlowchart } from "../report/real-mermaid.ts";
import { menuFlow, text } from "./menu-flow.ts";
import { CLI, flowgate } from "./run.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "flowgate-diff-"));
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  write("old.json", text(menuFlow()));
  write("new.json", text(menuFlow({ say: "Welcome", more: ["billing"] })));
  write("moved.json", text(menuFlow({ x: 600 })));
  write("broken.json", '{"states": [}');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The command without a process of its own; paths are given within the folder. */
async function diff(...args: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const terminal: Terminal = {
    env: {},
    colour: false,
    print: (printed) => {
      out += printed;
    },
    complain: () => {},
    progress: () => () => {},
  };
  const paths = args.map((arg) => (arg.endsWith(".json") ? join(folder, arg) : arg));
  const code = await DIFF.run(paths, terminal, new Redaction());
  return { code, out: out.replaceAll(`${folder}/`, "") };
}

describe("flowgate diff", () => {
  it("prints a sentence a line, and ends with 1 where callers would notice", async () => {
    const { code, out } = await diff("old.json", "new.json");
    expect(code).toBe(1);
    expect(out).toBe(
      [
        '~ greet says "Welcome" instead of "Hello"',
        "~ menu: on keypress goes to billing instead of greet",
        "+ billing is new: a Say/Play widget",
        "",
        "1 widget changed, 1 added, 1 transition",
        "",
      ].join("\n"),
    );
    expect(await diff("old.json", "moved.json")).toMatchObject({ code: 0 });
    expect(await diff("old.json", "old.json")).toMatchObject({ code: 0, out: "No changes.\n" });
  });

  it("prints the part of a comment that is about one flow", async () => {
    const { code, out } = await diff("old.json", "new.json", "--format", "markdown");
    expect(code).toBe(1);
    expect(out).toMatch(
      /^### `old\.json → new\.json`\n\n\*\*3 changes\*\*\n\n- greet says "Welcome" instead/,
    );
    expect(out).toContain("```mermaid\nflowchart TD\n");
    expect(out).toContain("<summary>Exact differences (3)</summary>");
    expect((await diff("old.json", "old.json", "--format", "markdown")).out).toContain("No changes.");
  });

  it("prints a diagram that Mermaid reads, also of nothing", async () => {
    const { vertices, edges } = await readFlowchart(
      (await diff("old.json", "new.json", "--format", "mermaid")).out,
    );
    expect(vertices.map(({ text: shown }) => shown.split("<br/>")[0])).toEqual([
      "Trigger",
      "✎ greet",
      "✎ menu",
      "+ billing",
    ]);
    expect(edges).toHaveLength(4);
    const nothing = await diff("old.json", "moved.json", "--format", "mermaid");
    expect(nothing.code).toBe(0);
    expect((await readFlowchart(nothing.out)).vertices).toEqual([]);
  });

  it("prints JSON for programs", async () => {
    const [first, ...rest] = JSON.parse((await diff("old.json", "new.json", "--format", "json")).out);
    expect(first).toEqual({
      kind: "property-changed",
      widget: "greet",
      property: "say",
      event: null,
      text: 'greet says "Welcome" instead of "Hello"',
    });
    expect(rest).toHaveLength(2);
  });

  it("prints one HTML file with both canvases", async () => {
    const { out } = await diff("old.json", "new.json", "--format", "html");
    expect(out).toMatch(/^<!doctype html>/);
    expect(out.match(/<svg class="canvas"/g)).toHaveLength(2);
    expect(out).toContain("default-src 'none'");
    expect(out).toContain('<h2 id="flow-1">old.json → new.json</h2>');
  });

  it.each(["text", "markdown", "mermaid", "json", "html"])(
    "takes a flow that is not there (%s)",
    async (format) => {
      const added = await diff("/dev/null", "old.json", "--format", format);
      expect(added).toMatchObject({ code: 1 });
      const removed = await diff("old.json", "/dev/null", "--format", format);
      expect(removed).toMatchObject({ code: 1 });
      if (format === "mermaid") return;
      expect(added.out).toContain("New flow with 3 widgets, triggered by incoming calls");
      expect(removed.out).toContain("The flow is gone: it had 3 widgets, triggered by incoming calls");
    },
  );

  it.each([
    [["old.json"], "flowgate diff takes two flow files."],
    [["old.json", "typo.json"], "There is no file typo.json."],
    [["typo.json", "old.json"], "There is no file typo.json."],
    [["/dev/null", "/dev/null"], "There is nothing to compare"],
    [["old.json", "broken.json"], "broken.json:1:13: "],
    [
      ["old.json", "new.json", "--format", "yaml"],
      "Give --format with one of text, markdown, mermaid, json, html.",
    ],
  ])("stops at %j with what to do", (args, message) => {
    const { code, out, err } = flowgate(["diff", ...args], folder);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });

  it("takes what a shell hands over as a stream", () => {
    const told = (line: string) =>
      spawnSync("bash", ["-c", line, process.execPath, CLI], { cwd: folder, encoding: "utf8" });
    const whole = flowgate(["diff", "old.json", "new.json"], folder).out;
    expect(told('"$0" "$1" diff <(cat old.json) <(cat new.json)')).toMatchObject({
      status: 1,
      stdout: whole,
    });
    expect(told('cat new.json | "$0" "$1" diff old.json /dev/stdin')).toMatchObject({
      status: 1,
      stdout: whole,
    });
  });

  it("waits for nobody to write, and reads no further than a flow may go", () => {
    spawnSync("bash", ["-c", "mkfifo pipe.json"], { cwd: folder });
    writeFileSync(join(folder, "large.json"), " ".repeat(1024 * 1024 + 1));
    const told = (path: string) => flowgate(["diff", "old.json", path], folder);
    for (const path of ["pipe.json", "/dev/zero"])
      expect(told(path)).toMatchObject({
        code: 2,
        err: expect.stringContaining(`The file ${path} cannot be read: it is no regular file.`),
      });
    expect(told("large.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("The file large.json has more than 1048576 bytes."),
    });
  });

  it("keeps a name on one line, whatever it holds", () => {
    expect(flowgate(["diff", "old.json", "a\nb.json"], folder).err).toBe(
      "error: There is no file a↵b.json.\n  Paths are relative to the working directory. For a flow that is new, or gone: /dev/null.\n",
    );
  });
});
