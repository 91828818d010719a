import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const BIOME = join(ROOT, "node_modules", ".bin", "biome");

/** What must not be imported where: the rules of docs/architecture.md, one forbidden import each. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ...["flow", "check", "diff", "plan", "report"].flatMap((room) =>
    [
      "../twilio/studio.ts",
      "../github/client.ts",
      "../jobs/run.ts",
      "../emulator/studio.ts",
      "@actions/core",
      "undici",
      "node:fs",
      "node:fs/promises",
      "node:http",
      "node:net",
      "node:child_process",
    ].map((source) => [`src/${room}/example.ts`, source] as const),
  ),
  ["src/check/rules/example.ts", "../../twilio/studio.ts"],
  ["src/twilio/example.ts", "../github/client.ts"],
  ["src/twilio/example.ts", "../jobs/run.ts"],
  ["src/twilio/example.ts", "@actions/core"],
  ["src/github/example.ts", "../twilio/studio.ts"],
  ["src/github/example.ts", "../jobs/run.ts"],
  ["src/config/example.ts", "../twilio/studio.ts"],
  ["src/config/example.ts", "undici"],
  ["src/publish/example.ts", "../github/client.ts"],
  ["src/publish/example.ts", "../jobs/run.ts"],
  ["src/emulator/example.ts", "../twilio/studio.ts"],
  ["src/emulator/example.ts", "../check/check.ts"],
  ["src/emulator/example.ts", "../diff/compare.ts"],
  ["src/emulator/example.ts", "../report/summary.ts"],
  ["src/emulator/example.ts", "../slots.ts"],
  ["src/jobs/example.ts", "../emulator/studio.ts"],
  ["src/main.ts", "./emulator/studio.ts"],
  ["src/act.ts", "./emulator/studio.ts"],
];

/** And what may: one import each that looks like a forbidden one. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ["src/report/example.ts", "../plan/plan.ts"],
  ["src/twilio/example.ts", "../flow/json.ts"],
  ["src/jobs/example.ts", "../twilio/studio.ts"],
  ["src/emulator/example.ts", "../flow/json.ts"],
  ["src/emulator/example.ts", "./github.ts"],
  ["src/cli/example.ts", "../emulator/studio.ts"],
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "flowgate-rules-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "biome.json"), readFileSync(join(ROOT, "biome.json")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files in which Biome, under this project's own rules, finds a forbidden import. */
function restricted(cases: readonly (readonly [string, string])[]): Set<string> {
  const files = cases.map(([path, source], index) => {
    const file = path.replace(/\.ts$/, path.includes("example") ? `-${index}.ts` : ".ts");
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `import { thing } from "${source}";\n\nexport const it = thing;\n`);
    return file;
  });
  const { stdout } = spawnSync(BIOME, ["lint", "--reporter=json", "--max-diagnostics=1000", ...files], {
    cwd: folder,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  const found = diagnostics.filter(({ category }) => category === "lint/style/noRestrictedImports");
  const paths = found.map(({ location: { path } }) => (typeof path === "string" ? path : path.file));
  return new Set(
    files.flatMap((file, index) =>
      paths.some((path) => path.endsWith(file)) ? [cases[index]?.join(" imports ") ?? ""] : [],
    ),
  );
}

describe("the lint rule of the rooms", () => {
  it("finds every forbidden import", () => {
    const found = restricted(FORBIDDEN);
    expect(FORBIDDEN.map((one) => one.join(" imports ")).filter((one) => !found.has(one))).toEqual([]);
  });

  it("lets what is allowed be", () => {
    expect([...restricted(ALLOWED)]).toEqual([]);
  });
});

describe("the imports of the source", () => {
  const files = globSync("src/**/*.ts", { cwd: ROOT }).filter((path) => !path.endsWith(".d.ts"));
  const namedIn = (path: string, pattern: RegExp) =>
    [...readFileSync(join(ROOT, path), "utf8").matchAll(pattern)].map(([, source = ""]) =>
      posix.join(dirname(path), source),
    );
  /** Imports that are there when the program runs: types are gone by then. */
  const importsOf = (path: string) => namedIn(path, /^(?:import|export) (?!type)[^;]*?from "(\.[^"]+)"/gm);
  /** Those that are made when they are asked for. */
  const partsOf = (path: string) => namedIn(path, /\bimport\("(\.[^"]+)"\)/g);

  it("never go in a circle", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]) => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      if (done.has(path) || way.includes(path)) return;
      for (const next of importsOf(path)) visit(next, [...way, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  it("never lead from the action to the emulator", () => {
    const reached = new Set<string>();
    const open = ["src/main.ts"];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      if (path.endsWith(".ts")) open.push(...importsOf(path), ...partsOf(path));
    }
    expect(reached.size).toBeGreaterThan(200);
    expect(
      [...reached].filter((path) => path.startsWith("src/emulator/") || path.startsWith("src/cli")),
    ).toEqual([]);
  });
});
