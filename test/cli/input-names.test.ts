import { describe, expect, it } from "vitest";
import { withOptions } from "../../src/cli/input-names.ts";
import { run } from "./command.ts";
import { folderWith } from "./folder.ts";

describe("a message on a terminal", () => {
  it.each([
    ["Set the input flows, or add a flowgate.yml.", "Set the option --flows, or add a flowgate.yml."],
    ["The input fail-on is “x”.", "The option --fail-on is “x”."],
    ["The input api-key is given without api-secret.", "TWILIO_API_KEY is given without TWILIO_API_SECRET."],
    ["What my-api-key is, and api-keys are.", "What my-api-key is, and api-keys are."],
    [
      "NUMBER has no value. Set the environment variable in the step that runs Flowgate.",
      "NUMBER has no value. Set the environment variable, and export it.",
    ],
    ["Publish over it once with on-drift: overwrite.", "Publish over it once with --on-drift overwrite."],
    ["As on-drift: overwrite says.", "As on-drift: overwrite says."],
    ["The input of the caller", "The input of the caller"],
  ])("names what a terminal has: %s", (message, told) => {
    expect(withOptions(message)).toBe(told);
  });

  it.each([
    [["plan", "--concurrency", "0"], {}, 'error: The option --concurrency is "0".\n'],
    [["check", "--fail-on", "never"], {}, 'error: The option --fail-on is "never".\n'],
    [
      ["plan"],
      { TWILIO_API_SECRET: "a-secret" },
      "error: TWILIO_API_SECRET is given without TWILIO_API_KEY.\n",
    ],
  ])("does so where %j goes wrong", async (args, env, message) => {
    const { code, errors } = await run(args, env, folderWith({}));
    expect([code, errors.slice(0, message.length)]).toEqual([2, message]);
  });

  it("asks for the variable where a half of the credentials is missing", async () => {
    const { errors } = await run(["plan"], { TWILIO_API_KEY: `SK${"1".repeat(32)}` }, folderWith({}));
    expect(errors).toContain("\n  Give both. Is TWILIO_API_SECRET set, and exported?\n");
  });
});

describe("where there is no configuration", () => {
  it.each(["check", "plan"])(
    "%s takes the globs of its flow files, and names the option where none matches",
    async (command) => {
      const flow =
        '{"states":[{"name":"a","type":"trigger","transitions":[],"properties":{}}],"initial_state":"a"}';
      const folder = folderWith({ "menus/a.json": flow, "menus/b.json": flow });
      const globs = ["--flows", "menus/a.json", "--flows", "menus/b*.json"];
      expect((await run([command, ...globs], {}, folder)).out).not.toContain("No flow was found");
      expect((await run([command, "--flows", "none/*.json"], {}, folder)).out).toContain(
        "no file matches none/*.json. Set the option --flows, or add a flowgate.yml.",
      );
    },
  );
});
