import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { inAscii, tightened, withOneRequire, withoutComments } from "./build/comments.ts";
import { trimPackages } from "./build/trimmed.ts";

/**
 * Builds dist/: TypeScript to JavaScript, then for each entry one file with what every run needs, and beside it the
 * parts that are loaded when they are asked for (each `import()`); and the licences of all that is in them.
 */
const root = join(import.meta.dirname, "..");
const build = join(root, "build");
const dist = join(root, process.argv[2] ?? "dist");
const bin = (name: string) => join(root, "node_modules", ".bin", name);
const run = (name: string, ...args: string[]) =>
  execFileSync(bin(name), args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });

/** The entries: the source's name, and the bundle's. */
const ENTRIES = [
  { source: "main", bundle: "index.js" },
  { source: "cli", bundle: "cli.js" },
] as const;

rmSync(build, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "scripts", "schema.ts")], { cwd: root, stdio: "inherit" });
run("tsc", "-p", "tsconfig.build.json");
// tsc takes the declarations beside it for the whole and leaves the compiled schema behind.
copyFileSync(join(root, "src", "config", "schema.cjs"), join(build, "config", "schema.cjs"));
const module = `${JSON.stringify({ type: "module" })}\n`;
writeFileSync(join(build, "package.json"), module);
trimPackages(join(root, "node_modules"), build);
const bundles = ENTRIES.map(({ source, bundle }) => ({ bundle, out: bundled(source) }));
const licences = linesOf(join(bundled(everything()), "licenses.txt"));
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const { bundle, out } of bundles) {
  const files = readdirSync(out).filter((file) => file.endsWith("index.js"));
  for (const file of files) {
    const program = linesOf(join(out, file)).replaceAll(".index.js", `.${bundle}`);
    const path = join(dist, file.replace("index.js", bundle));
    writeFileSync(path, withOneRequire(inAscii(tightened(withoutComments(program)))));
  }
  const size = files.reduce(
    (sum, file) => sum + statSync(join(dist, file.replace("index.js", bundle))).size,
    0,
  );
  const first = statSync(join(dist, bundle)).size;
  process.stdout.write(`${bundle}: ${megabytes(first)} of ${megabytes(size)} MB in ${files.length} files\n`);
}
writeFileSync(join(dist, "licenses.txt"), licences);
// A command that hooks and package managers start as it is.
chmodSync(join(dist, "cli.js"), 0o755);
writeFileSync(join(dist, "package.json"), module);

/** Bundles an entry of `build/`, and gives the folder that it is in. */
function bundled(source: string): string {
  const out = join(build, `bundle-${source}`);
  run("ncc", "build", join(build, `${source}.js`), "-o", out, "--license", "licenses.txt", "--quiet");
  return out;
}

/** An entry with everything in one file: of the parts beside a file ncc tells no licences. */
function everything(): string {
  const late = globSync("**/*.js", { cwd: build, exclude: ["node_modules/**", "bundle-*/**"] }).flatMap(
    (file) =>
      [...readFileSync(join(build, file), "utf8").matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, path]) =>
        join(dirname(file), path ?? ""),
      ),
  );
  const all = [...ENTRIES.map(({ source }) => `${source}.js`), ...new Set(late)].toSorted();
  writeFileSync(join(build, "all.js"), all.map((file) => `import "./${file}";\n`).join(""));
  return "all";
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

/** A file's text with lines that end as they do in the repository: some packages end theirs otherwise. */
function linesOf(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}
