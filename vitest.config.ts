import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/count-reporter.ts"],
    testTimeout: 60_000,
    server: { deps: { inline: [/@actions\//] } },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 0, functions: 0, branches: 0, statements: 0 },
    },
  },
});
