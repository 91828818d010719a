import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** The files of one bundle: what every run needs, and the parts that are loaded when they are asked for. */
function filesOf(bundle: string): string[] {
  return globSync(`dist/{,*.}${bundle}`, { cwd: ROOT }).map((path) => join(ROOT, path));
}

/** The action's bundle in MB, with all of its parts. */
export function bundleSize(): number {
  return filesOf("index.js").reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
}

/**
 * Sentences of the emulator's source that stand nowhere else in it, and how many of them each bundle holds.
 * Throws when the search itself no longer finds them where they must be: in the command line's bundle.
 */
export function emulatorTexts(): { readonly inAction: readonly string[]; readonly inCommandLine: number } {
  const sources = globSync("src/**/*.ts", { cwd: ROOT }).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), "utf8"),
  }));
  const emulator = sources.filter(({ path }) => path.startsWith("src/emulator/"));
  const others = sources
    .filter(({ path }) => !path.startsWith("src/emulator/"))
    .map(({ text }) => text)
    .join("\n");
  const texts = emulator
    .flatMap(({ text }) => [...text.matchAll(/"([^"\\\n]{24,})"/g)].map(([, found = ""]) => found))
    .filter((text) => text.split(" ").length > 3 && !others.includes(text));
  const held = (bundle: string) => {
    const code = filesOf(bundle)
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    return texts.filter((text) => code.includes(text));
  };
  const inCommandLine = held("cli.js").length;
  if (inCommandLine < 10) throw new Error("Texts of the emulator are no longer found in dist/cli.js.");
  return { inAction: held("index.js"), inCommandLine };
}

if (import.meta.main) {
  const { inAction, inCommandLine } = emulatorTexts();
  console.log(
    `${inCommandLine} sentences of the emulator are in dist/cli.js, ${inAction.length} in dist/index.js`,
  );
  for (const text of inAction) console.error(`In the action: ${text}`);
  process.exitCode = inAction.length === 0 ? 0 : 1;
}
