import { expect, it } from "vitest";
import { startEmulators } from "../../src/emulator/emulators.ts";
import { ask } from "./ask.ts";

it("starts both hosts, and tells a process where they are", async () => {
  const both = await startEmulators();
  const { FLOWGATE_TWILIO_URL = "", GITHUB_API_URL = "" } = both.environment;
  expect((await ask("GET", `${FLOWGATE_TWILIO_URL}/v2/Flows`)).status).toBe(401);
  expect((await ask("GET", `${GITHUB_API_URL}/user`)).status).toBe(401);
  await both.close();
  await expect(ask("GET", `${GITHUB_API_URL}/user`)).rejects.toThrow();
});

it("leaves none running when a port is in use", async () => {
  const first = await startEmulators();
  const port = Number(new URL(first.github.origin).port);
  const free = Number(new URL(first.studio.origin).port);
  await first.studio.close();
  await expect(startEmulators({ studio: { port: free }, github: { port } })).rejects.toThrow("EADDRINUSE");
  await expect(ask("GET", `http://127.0.0.1:${free}/v2/Flows`)).rejects.toThrow();
  await first.github.close();
});
