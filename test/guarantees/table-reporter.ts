import type { Reporter, TestModule } from "vitest/node";
import type { Held, Tried } from "./tally.ts";

/** Prints the fault matrix as a table, and how many random sequences were held; nothing where neither was run. */
export class TableReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const metas = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.meta()));
    const tried = metas.flatMap((meta) => meta.tried ?? []);
    const held = metas.flatMap((meta) => meta.held ?? []);
    const parts = [...(tried.length > 0 ? [tableOf(tried)] : []), ...(held.length > 0 ? [lineOf(held)] : [])];
    if (parts.length > 0) process.stdout.write(`\n${parts.join("\n")}\n`);
  }
}

/** A row a fault, a column whose requests met it; a cell holds the cases, and those that broke a promise where there are any. */
function tableOf(tried: readonly Tried[]): string {
  const met = (column: string) => tried.filter(({ where }) => where === column);
  const columns = [...new Set(tried.map(({ where }) => where))].sort((a, b) => met(b).length - met(a).length);
  const faults = [...new Set(columns.flatMap((column) => met(column).map(({ fault }) => fault)))];
  const cell = (fault: string, column: string) => {
    const found = tried.find((one) => one.fault === fault && one.where === column);
    if (found === undefined) return "";
    return found.broken === 0 ? `${found.cases}` : `${found.cases}, ${found.broken} BROKEN`;
  };
  const rows = faults.map((fault) => [fault, ...columns.map((column) => cell(fault, column))]);
  const all = [["fault, at each request of", ...columns], ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => (row[index + 1] ?? "").length)));
  const first = Math.max(...all.map(([fault = ""]) => fault.length));
  const lines = all.map(([fault = "", ...cells]) =>
    [fault.padEnd(first), ...cells.map((text, index) => text.padStart(widths[index] ?? 0))].join(" | "),
  );
  const [cases, broken] = [sum(tried.map((one) => one.cases)), sum(tried.map((one) => one.broken))];
  return [...lines, `fault matrix: ${cases} cases, ${broken} promises broken`].join("\n");
}

function lineOf(held: readonly Held[]): string {
  const [sequences, runs] = [sum(held.map((one) => one.sequences)), sum(held.map((one) => one.runs))];
  return `model: ${sequences} random sequences held, with ${runs} runs`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
