import type { Job, Report } from "../report/report.ts";
import { drift } from "./drift.ts";
import { publish } from "./publish.ts";
import { review } from "./review.ts";
import type { Run } from "./run.ts";
import type { Sources } from "./sources.ts";

/** The jobs that there are, by name. */
export const JOBS: Readonly<Partial<Record<Job, (run: Run, head: Sources) => Promise<Report>>>> = {
  review,
  publish,
  drift,
};
