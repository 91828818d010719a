import type { Job, Report } from "../report/report.ts";
import { publish } from "./publish.ts";
import { review } from "./review.ts";
import type { Run } from "./run.ts";

type Work = (run: Run) => Promise<Report>;

/** The jobs that there are, by name. Most runs are reviews and publishes; the others are loaded when they are asked for. */
export const JOBS: Readonly<Record<Job, Work>> = {
  review,
  publish,
  drift: async (run) => (await import("./drift.ts")).drift(run),
  pull: async (run) => (await import("./pull.ts")).pull(run),
  rollback: async (run) => (await import("./rollback.ts")).rollback(run),
};
