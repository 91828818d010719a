import { defineConfig } from "vitest/config";
import { TableReporter } from "./test/guarantees/table-reporter.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", new TableReporter(), "./test/count-reporter.ts"],
    testTimeout: 60_000,
    // Of its own accord Vitest leaves a core idle: on a machine with two it would run one file after the other.
    maxWorkers: "100%",
    server: { deps: { inline: [/@actions\//] } },
    coverage: {
      // CI runs every test once, and this with it; it takes a quarter more time.
      enabled: process.env.FLOWGATE_COVERAGE === "1",
      provider: "v8",
      // The action and the command line are processes of their own in many tests.
      autoAttachSubprocess: true,
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      // The measured figures less one, for what a busy machine's retries cover or not: they may only rise.
      thresholds: { lines: 97, functions: 96, branches: 88, statements: 96 },
    },
  },
});
