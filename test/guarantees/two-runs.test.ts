import { expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { filesOf } from "./flows.ts";
import { differing, digest, historyOf, liveOf, namesIn } from "./history.ts";
import { openStage } from "./matrix.ts";
import { HEAD, startShop } from "./shop.ts";
import { ACCOUNT } from "./stage.ts";

/** A newer commit: what the older one brings, and two flows that say something else. */
const NEWER = {
  ...HEAD,
  greet: { says: "Good evening.", runs: [] },
  hotline: { says: "The other hotline.", runs: ["night"] },
};

interface Runs {
  readonly broken: readonly string[];
  readonly verdicts: string;
}

/** Two runs on one account: the second begins with the nth request of the first, for the same commit or a newer one. */
async function sideBySide(nth: number, newer: boolean): Promise<Runs> {
  const [stage, studio] = [await openStage(), await startShop({ owned: true })];
  try {
    const before = historyOf(studio);
    const older = stage.pushed();
    const second: Promise<Report>[] = [];
    const begin = () => {
      if (newer)
        stage.repository.commit({ branch: "main", files: filesOf(ACCOUNT, NEWER), message: "Newer" });
      second.push(stage.publish(studio));
    };
    studio.order({ match: { nth }, do: { edit: begin } });
    const reports = [await stage.publish(studio, { event: older }), ...(await Promise.all(second))];
    const broken = [...namesIn(studio).twice.map((name) => `${name} was made twice`)];
    for (const report of reports) broken.push(...lost(report, reports, historyOf(studio, before)));
    const wanted = newer && second.length > 0 ? NEWER : HEAD;
    const last = await stage.publish(studio);
    if (last.plan.verdict !== "pass") broken.push("the next run does not pass");
    const open = differing(studio, wanted);
    if (open.length > 0) broken.push(`the next run leaves ${open.join(", ")}`);
    return { broken, verdicts: reports.map(({ plan }) => plan.verdict).join(" and ") };
  } finally {
    await Promise.all([stage.close(), studio.close()]);
  }
}

/** What a run tells as published is live at the end, or another run that knew of it has published since. */
function lost(report: Report, all: readonly Report[], after: ReturnType<typeof historyOf>): string[] {
  return report.plan.flows.flatMap(({ key, sid, outcome, revision, digest: wanted }) => {
    if (outcome !== "published" && outcome !== "created") return [];
    const live = liveOf(after.get(sid ?? ""));
    if (digest(live) === wanted) return [];
    const others = all.filter((other) => other !== report).flatMap(({ plan }) => plan.flows);
    const known = others.some(
      (flow) =>
        flow.sid === sid && (flow.live?.revision ?? 0) >= (revision ?? 0) && flow.revision === live?.revision,
    );
    return known ? [] : [`revision ${revision} of ${key} was told as live and is not`];
  });
}

const EVERY = Array.from({ length: 34 }, (_, index) => index + 1);

it("two runs of one commit at once lose nothing and make nothing twice, whenever the second begins", async () => {
  const runs: Runs[] = [];
  for (const nth of EVERY) runs.push(await sideBySide(nth, false));
  expect(runs.flatMap(({ broken }) => broken)).toEqual([]);
  expect(new Set(runs.map(({ verdicts }) => verdicts)).size, "they do meet").toBeGreaterThan(1);
});

it("a run of a newer commit beside one of an older loses nothing, whenever it begins", async () => {
  const runs: Runs[] = [];
  for (const nth of EVERY) runs.push(await sideBySide(nth, true));
  expect(runs.flatMap(({ broken }) => broken)).toEqual([]);
});
