import type { Job, Report } from "../report/report.ts";
import { drift } from "./drift.ts";
import { publish } from "./publish.ts";
import { pull } from "./pull.ts";
import { review } from "./review.ts";
import { rollback } from "./rollback.ts";
import type { Run } from "./run.ts";
import type { Sources } from "./sources.ts";

/** The jobs that there are, by name. */
export const JOBS: Readonly<Record<Job, (run: Run, head: Sources) => Promise<Report>>> = {
  review,
  publish,
  drift,
  pull,
  rollback,
};
