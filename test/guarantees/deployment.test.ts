import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StudioEmulator } from "../../src/emulator/studio.ts";
import { member } from "../../src/flow/json.ts";
import type { Report } from "../../src/report/report.ts";
import { filesOf } from "./flows.ts";
import { openStage } from "./matrix.ts";
import { HEAD, SIDS, startShop } from "./shop.ts";
import { ACCOUNT, type Stage } from "./stage.ts";

let stage: Stage;
let studio: StudioEmulator;
beforeEach(async () => {
  stage = await openStage();
  studio = await startShop();
});
afterEach(async () => {
  await Promise.all([stage.close(), studio.close()]);
});

const records = () =>
  stage.repository.deployments.map(({ sha, given, statuses }) => ({
    sha,
    given,
    states: statuses.map(({ given: status }) => member(status, "state")),
    last: statuses.at(-1)?.given,
  }));
const warnings = ({ plan }: Report) =>
  plan.findings.map(({ severity, message }) => `${severity}: ${message}`);

describe("the deployment record of a publish", () => {
  it("is for the commit and the environment, and ends in success", async () => {
    await stage.publish(studio);
    expect(records()).toEqual([
      {
        sha: stage.repository.tip("main"),
        given: {
          ref: stage.repository.tip("main"),
          environment: "production",
          description: "Flowgate publishes 6 flows",
          auto_merge: false,
          required_contexts: [],
        },
        states: ["in_progress", "success"],
        last: {
          state: "success",
          environment: "production",
          environment_url: "https://console.twilio.com/us1/develop/studio/flows",
          log_url: "https://github.com/acme/voice/actions/runs/7",
        },
      },
    ]);
  });

  it("names the flow's page where one flow is published", async () => {
    await stage.publish(studio);
    const flows = { ...HEAD, greet: { says: "Good evening.", runs: [] } };
    stage.repository.commit({ branch: "main", files: filesOf(ACCOUNT, flows), message: "Greet" });
    await stage.publish(studio);
    expect(records().at(-1)?.last).toMatchObject({
      environment_url: `https://console.twilio.com/us1/develop/studio/flows/${SIDS.get("greet")}`,
    });
  });

  it("ends in failure when the publish fails", async () => {
    studio.order({ match: { method: "POST", path: /\/v2\/Flows\/FW/ }, do: { status: 403 } });
    await stage.publish(studio);
    expect(records()[0]?.states).toEqual(["in_progress", "failure"]);
  });

  it("ends in failure when the run is cancelled half-way", async () => {
    const cancelled = new AbortController();
    const match = { method: "POST", path: /\/v2\/Flows\/FW/ } as const;
    studio.order({ match, do: { edit: () => cancelled.abort() } });
    const { plan } = await stage.publish(studio, { cancelled: cancelled.signal });
    expect(plan.verdict).toBe("fail");
    expect(records().map(({ states }) => states)).toEqual([["in_progress", "failure"]]);
  });

  it("stays in progress after a plain kill, and the next run's own ends in success", async () => {
    const killed = new AbortController();
    const match = { method: "POST", path: /\/v2\/Flows\/FW/ } as const;
    studio.order({ match, do: { edit: () => killed.abort(new Error("killed")) } });
    await stage.publish(studio, { killed: killed.signal }).catch(() => {});
    await stage.publish(studio);
    expect(records().map(({ states }) => states)).toEqual([["in_progress"], ["in_progress", "success"]]);
  });

  it("is not kept where nothing is written, nor where it is not wanted", async () => {
    await stage.publish(studio, { inputs: { deployment: "false" } });
    await stage.publish(studio);
    expect(records()).toEqual([]);
  });

  it("warns and names the permission where the token may not, and publishes all the same", async () => {
    stage.github.order({ match: { method: "POST", path: /\/deployments$/ }, do: { status: 403 } });
    const report = await stage.publish(studio);
    expect(report.plan.verdict).toBe("pass");
    expect(warnings(report)).toEqual([
      expect.stringMatching(
        /^warning: The publish has no whole deployment record in GitHub\. .*`deployments: write`/,
      ),
    ]);
  });
});
