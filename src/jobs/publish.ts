import type { Report } from "../report/report.ts";
import type { Run } from "./run.ts";
import { requireWriter, standingOf } from "./standing.ts";
import { survey } from "./survey.ts";

/** Publishes what the event touched and what an earlier run left behind: all of it, or none of it. */
export async function publish(run: Run): Promise<Report> {
  const account = run.inputs.accountSid ?? run.configuration.target.account;
  requireWriter(run, account);
  const rest = () => Promise.all([import("./published.ts"), import("./checks.ts")]);
  const [surveyed, standing] = await Promise.all([survey(run, rest), standingOf(run)]);
  return await (await rest())[0].published(run, account, surveyed, standing);
}
