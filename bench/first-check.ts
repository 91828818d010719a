import { grownFlow } from "../test/check/grown.ts";
import { checkOnce } from "./check-once.ts";
import { cpuTimeOf } from "./cpu-time.ts";
import { fileOf } from "./sample-flow.ts";

/** The first check of a new process, as a hook before a commit does it; prints the milliseconds. */
const bytes = fileOf(grownFlow(Number(process.argv[2])));
process.stdout.write(String(cpuTimeOf(() => checkOnce(bytes))));
