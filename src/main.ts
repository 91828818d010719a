import "./engine.ts";
import { getInput } from "@actions/core";
import { act } from "./act.ts";
import { openRunner } from "./github/runner.ts";
import { secretInputs } from "./inputs.ts";
import { Redaction } from "./redaction.ts";

const redaction = new Redaction();
const runner = openRunner(redaction.finished);
const secrets = secretInputs(getInput);
runner.mask(secrets);
redaction.add(secrets);

const cancelled = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => cancelled.abort());

const report = await act({
  read: getInput,
  env: process.env,
  runner,
  redaction,
  cancelled: cancelled.signal,
});
process.exitCode = report.plan.verdict === "pass" ? 0 : 1;
