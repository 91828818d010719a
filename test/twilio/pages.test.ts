import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { FlowgateError } from "../../src/error.ts";
import { loopbackHosts } from "../../src/twilio/host.ts";
import { Studio } from "../../src/twilio/studio.ts";
import { Transport } from "../../src/twilio/transport.ts";
import { ACCOUNT, TRANSPORT } from "./account.ts";

const FLOW = `FW${"1".repeat(32)}`;

let server: Server;
let transport: Transport;
let asked: string[];
afterEach(async () => {
  await transport.close();
  server.closeAllConnections();
  server.close();
});

/** A Studio whose lists hold one revision a page, and go on where `nextOf` says. */
async function listing(nextOf: (path: string) => string | null): Promise<Studio> {
  asked = [];
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const next = nextOf(path);
    const row = {
      sid: FLOW,
      account_sid: ACCOUNT,
      friendly_name: "hours",
      status: "published",
      revision: asked.length,
      valid: true,
    };
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        flows: [row],
        revisions: [row],
        meta: { next_page_url: next === null ? null : `https://studio.twilio.com${next}` },
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  transport = new Transport(TRANSPORT);
  const { port } = server.address() as AddressInfo;
  return new Studio(transport, loopbackHosts(`http://127.0.0.1:${port}`), ACCOUNT);
}

async function failure(promise: Promise<unknown>): Promise<FlowgateError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FlowgateError);
  return error as FlowgateError;
}

it("reads a list to its end", async () => {
  const studio = await listing((path) => (path.includes("Page=2") ? null : "/v2/Flows?PageSize=1000&Page=2"));
  expect(await studio.listFlows()).toHaveLength(2);
});

it("stops at a page that names itself as the next one", async () => {
  const studio = await listing((path) => path);
  const { message, hint } = await failure(studio.listFlows());
  expect(message).toBe(
    `Twilio's answer while listing the account's flows names as the next page one that was read already: "/v2/Flows?PageSize=1000".`,
  );
  expect(hint).toContain("Run the job again");
  expect(asked).toHaveLength(1);
});

it("stops at a page that leads back to an earlier one", async () => {
  const list = `/v2/Flows/${FLOW}/Revisions?PageSize=1000`;
  const studio = await listing((path) => `${list}&Page=${path.endsWith("Page=1") ? 2 : 1}`);
  const { message } = await failure(Array.fromAsync(studio.revisions(FLOW)));
  expect(message).toContain(`while listing the revisions of the flow ${FLOW}`);
  expect(message).toContain(`"${list}&Page=1"`);
  expect(asked).toHaveLength(3);
});
