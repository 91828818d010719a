import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { Transport } from "../../src/twilio/transport.ts";
import { TRANSPORT } from "./account.ts";

/** A connection to Twilio costs three journeys there and back before the first request goes out. */
it("opens no more connections than requests at once, and keeps them", async () => {
  const burst: (() => void)[] = [];
  // Answers come in bursts: eight that wait are answered in one moment.
  const server = createServer((_, response) => {
    burst.push(() => response.setHeader("content-type", "application/json").end("{}"));
    if (burst.length === 8) for (const answer of burst.splice(0)) answer();
  });
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const transport = new Transport(TRANSPORT);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/Flows`;
  const answers = await Promise.all(
    Array.from({ length: 80 }, () => transport.send({ method: "GET", url, repeatable: true })),
  );
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(["answer"]));
  expect(connections).toBe(8);
  await transport.close();
  server.close();
});
