import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Every bench, one after the other, with the arguments of this one. Exits 1 where one is over a limit. */
const BENCHES = ["bench.ts", "check.ts", "diff.ts", "publish.ts"];

for (const bench of BENCHES) {
  console.log(`\n== ${bench}`);
  const script = join(import.meta.dirname, bench);
  const { status } = spawnSync(process.execPath, ["--expose-gc", script, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
