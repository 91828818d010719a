import { situationsOf } from "./diff/situations.ts";
import { timeOf, WAYS, type WayName } from "./diff/ways.ts";

/** The first call of one way in a process that has compared nothing yet; prints the milliseconds of each situation's place. */
const [way, place] = process.argv.slice(2);
const situation = situationsOf(1000)[Number(place)];
if (way === undefined || !Object.hasOwn(WAYS, way) || situation === undefined) {
  throw new Error("which way, and which situation?");
}
process.stdout.write(String(timeOf(way as WayName, situation)));
