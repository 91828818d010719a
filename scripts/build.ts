import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inAscii, tightened, withoutComments } from "./comments.ts";

/** Builds dist/: TypeScript to JavaScript, then one file an entry with everything in it, and the licences of what that is. */
const root = join(import.meta.dirname, "..");
const build = join(root, "build");
const dist = join(root, process.argv[2] ?? "dist");
const bin = (name: string) => join(root, "node_modules", ".bin", name);
const run = (name: string, ...args: string[]) =>
  execFileSync(bin(name), args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });

/** The entries: the source's name, the bundle's, and where its licences go. */
const ENTRIES = [
  { source: "main", bundle: "index.js", licences: "licenses.txt" },
  { source: "cli", bundle: "cli.js", licences: "licenses.cli.txt" },
] as const;

rmSync(build, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
execFileSync(process.execPath, [join(root, "scripts", "schema.ts")], { cwd: root, stdio: "inherit" });
run("tsc", "-p", "tsconfig.build.json");
// tsc takes the declarations beside it for the whole and leaves the compiled schema behind.
copyFileSync(join(root, "src", "config", "schema.cjs"), join(build, "config", "schema.cjs"));
writeFileSync(join(build, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
for (const { source, bundle, licences } of ENTRIES) {
  const out = join(build, `bundle-${source}`);
  run("ncc", "build", join(build, `${source}.js`), "-o", out, "--license", "licenses.txt", "--quiet");
  writeFileSync(join(dist, bundle), inAscii(tightened(withoutComments(linesOf(join(out, "index.js"))))));
  writeFileSync(join(dist, licences), linesOf(join(out, "licenses.txt")));
  const size = readFileSync(join(dist, bundle)).byteLength;
  process.stdout.write(`${bundle}: ${(size / 1e6).toFixed(2)} MB\n`);
}
// A command that hooks and package managers start as it is.
chmodSync(join(dist, "cli.js"), 0o755);
writeFileSync(join(dist, "package.json"), `${JSON.stringify({ type: "module" })}\n`);

/** A file's text with lines that end as they do in the repository: some packages end theirs otherwise. */
function linesOf(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}
