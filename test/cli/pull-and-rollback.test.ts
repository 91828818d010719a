import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ACCOUNT, KEY, openAccount, said, saying } from "../twilio/account.ts";
import { run } from "./command.ts";

/** A flow whose first revision said one thing, and whose second says another; its file says the first. */
async function place() {
  const account = await openAccount();
  const folder = mkdtempSync(join(tmpdir(), "flowgate-cli-"));
  onTestFinished(async () => {
    await account.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { emulator } = account;
  const sid = emulator.seedFlow(ACCOUNT, { friendlyName: "survey", definition: saying("first") });
  emulator.editInConsole(sid, { definition: saying("second"), status: "published" });
  const file = join(folder, "survey.json");
  writeFileSync(file, `${JSON.stringify(saying("first"), null, 2)}\n`);
  const env = {
    FLOWGATE_TWILIO_URL: emulator.origin,
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_API_KEY: KEY.sid,
    TWILIO_API_SECRET: KEY.secret,
  };
  const command = (...args: string[]) => run([...args, "--flows", "*.json"], env, folder);
  return { command, file, says: () => emulator.revisionsOf(sid).map(({ definition }) => said(definition)) };
}

it("pulls from a terminal", async () => {
  const { command, file, says } = await place();
  const dry = await command("pull", "--flow", "survey", "--dry-run");
  expect(dry).toMatchObject({ code: 0, errors: "" });
  expect(said(JSON.parse(readFileSync(file, "utf8")))).toBe("first");
  expect(await command("pull")).toMatchObject({ code: 0, errors: "" });
  expect(said(JSON.parse(readFileSync(file, "utf8")))).toBe("second");
  expect(says()).toEqual(["first", "second"]);
});

it("rolls back from a terminal, and says what it could not try", async () => {
  const { command, says } = await place();
  expect((await command("rollback", "--flow", "survey", "--dry-run")).code).toBe(0);
  expect(says()).toEqual(["first", "second"]);
  const back = await command("rollback", "--flow", "survey", "--revision", "1");
  expect(back).toMatchObject({ code: 0, errors: "" });
  expect(says()).toEqual(["first", "second", "first"]);
  const [none, other] = [await command("rollback"), await command("pull", "--revision", "1")];
  expect([none.code, other.code]).toEqual([2, 2]);
  expect(none.errors).toContain("needs to know which flow is meant");
  expect(other.errors).toContain("--revision");
});
