import { existsSync } from "node:fs";
import { compareDefinitions } from "../src/diff/compare.ts";
import { checkDiagram, type DiagramResult } from "./corpus/diagrams.ts";
import { randomFrom } from "./corpus/disguise.ts";
import { checkFile } from "./corpus/files.ts";
import { readCorpus } from "./corpus/folder.ts";
import { plantFaults } from "./corpus/recall.ts";
import { countRules } from "./corpus/rules.ts";
import { checkStep, definitionOf, type StepResult } from "./corpus/steps.ts";
import { median, percentile } from "./figures.ts";

/** Holds the rooms against a folder of real flows and histories. Exits 1 when anything of it is broken. */
const [folder, ...more] = process.argv.slice(2).filter((argument) => argument !== "--files");
if (folder === undefined || more.length > 0 || !existsSync(folder)) {
  console.error(
    "npm run corpus -- FOLDER [--files]   (a folder with flows/, revisions/, DIGESTS.tsv and STEPS.tsv)",
  );
  process.exit(2);
}
/** Sentences for each line of a plain git diff, at most, in the median. */
const MOST = 0.15;
/** Flows that have a warning, at most: more would be more than anybody reads. */
const MOST_WITH_WARNING = 0.25;
const corpus = readCorpus(folder);
const random = randomFrom(20_240_229);
const faults: string[] = [];

/** Runs one check; a crash is a fault of the file, not the end of the run. */
function guarded<T>(path: string, work: () => T & { readonly faults: readonly string[] }): T[] {
  try {
    const result = work();
    faults.push(...result.faults);
    return [result];
  } catch (error) {
    faults.push(`${path}: crashed: ${(error as Error).stack}`);
    return [];
  }
}

const files = [...corpus.flows, ...corpus.revisions];
const results = files.flatMap((file) =>
  guarded(file.path, () => checkFile(file, corpus.digests.get(file.path), random)),
);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
console.log(`${files.length} files: ${corpus.flows.length} flows and ${corpus.revisions.length} revisions,`);
console.log(
  `  ${sum(results.map((result) => result.widgets))} widgets, the largest flow ${Math.max(...results.map((result) => result.widgets))}`,
);
console.log(
  `  ${sum(results.map((result) => result.positions))} places lead to their token, each file written in four ways`,
);
console.log(`  ${corpus.digests.size} digests compared`);

const steps = corpus.steps.flatMap((step) => guarded(step.to.path, () => checkStep(step, folder)));
const byKind = Map.groupBy(steps, ({ kind }) => kind);
console.log(
  `\n${steps.length} steps: ${[...byKind].map(([kind, list]) => `${list.length} ${kind}`).join(", ")}`,
);
const semantic = byKind.get("semantic") ?? [];
const told = (name: string, unit: string, value: (step: StepResult) => number | null, digits: number) => {
  const values = semantic.map(value).filter((item) => item !== null);
  const shown = [median(values), percentile(values, 0.9), Math.max(...values)].map(
    (item) => `${item.toFixed(digits)}${unit}`,
  );
  console.log(`  ${name.padEnd(32)} median ${shown[0]}, nine of ten ${shown[1]}, most ${shown[2]}`);
};
told("sentences a step", "", (step) => step.sentences, 0);
told("characters a step", "", (step) => step.characters, 0);
const percent = (share: number | null) => (share === null ? null : share * 100);
told("share of git diff's lines needed", " %", (step) => percent(step.share), 1);
told("  of those added or removed", " %", (step) => percent(step.shareOfChanged), 1);
told("time a step", " ms", (step) => step.milliseconds, 1);

const share = median(semantic.flatMap((step) => step.share ?? []));
// Where nothing but the form or the layout changed there is nothing to say.
if (semantic.length > 0 && !(share <= MOST))
  faults.push(`half of the steps need more than ${MOST * 100} % of the lines of git diff`);

const pairs = [
  ...corpus.flows.map((file) => ({ path: file.path, before: null, after: file })),
  ...corpus.steps.map(({ from, to }) => ({ path: `${from.path} to ${to.path}`, before: from, after: to })),
];
const drawn: DiagramResult[] = [];
for (const { path, before, after } of pairs) {
  try {
    const [old, current] = [before === null ? null : definitionOf(before), definitionOf(after)];
    const result = await checkDiagram(old, current, compareDefinitions(old, current));
    faults.push(...result.faults.map((fault) => `${path}: its diagram: ${fault}`));
    drawn.push(result);
  } catch (error) {
    faults.push(`${path}: its diagram: crashed: ${(error as Error).stack}`);
  }
}
const shownAs = Map.groupBy(drawn, ({ shown }) => shown);
console.log(
  `\n${drawn.length} diagrams of new flows and steps: ${[...shownAs].map(([shown, list]) => `${list.length} ${shown}`).join(", ")}`,
);
console.log(
  `  ${sum(drawn.map(({ vertices }) => vertices))} widgets and ${sum(drawn.map(({ edges }) => edges))} transitions read back from Mermaid`,
);

const { rules, withError, withWarning } = countRules(corpus.flows);
console.log(
  `\nChecks over ${corpus.flows.length} flows: an error in ${withError}, a warning in ${withWarning}`,
);
for (const { rule, severity, findings, files: where } of rules) {
  console.log(
    `  ${rule.padEnd(28)} ${severity.padEnd(8)} ${String(findings).padStart(4)} in ${String(where.length).padStart(2)} flows`,
  );
  if (process.argv.includes("--files")) for (const path of where) console.log(`      ${path}`);
}
if (withWarning > corpus.flows.length * MOST_WITH_WARNING)
  faults.push(`a warning in ${withWarning} of ${corpus.flows.length} flows: people would not look any more`);

const planted = plantFaults(corpus.flows);
console.log(`\n${planted.lines.join("\n")}`);
faults.push(...planted.faults);

for (const fault of faults) console.error(`BROKEN ${fault}`);
console.log(`\n${faults.length === 0 ? "Nothing is broken." : `${faults.length} things are broken.`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
