import { expect, it } from "vitest";
import { FlowgateError } from "../src/error.ts";
import { idleReport, stoppedReport } from "../src/stopped.ts";

const ABOUT = {
  job: "publish",
  environment: "production",
  account: `AC${"1".repeat(32)}`,
  commit: null,
  dryRun: true,
} as const;
const { environment, account, dryRun } = ABOUT;

it("a run that has nothing to do says what it would have been about", () => {
  const report = idleReport("It was closed without a merge.", ABOUT);
  expect(report.plan).toMatchObject({ environment, account, dryRun, verdict: "pass", findings: [] });
  expect(report).toMatchObject({ idle: true, notices: ["It was closed without a merge."] });
});

it("a run that could not go on says so too", () => {
  const { plan } = stoppedReport(new FlowgateError("It is gone.", { hint: "Bring it back." }), ABOUT);
  expect(plan).toMatchObject({ environment, account, dryRun, verdict: "fail" });
  expect(plan.findings).toMatchObject([{ rule: "run-stopped", message: "It is gone. Bring it back." }]);
});
