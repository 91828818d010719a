const { writeSync } = require("node:fs");

/** Writes the process's peak of resident memory, in KiB, to the file descriptor 3 when it ends. */
process.once("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
