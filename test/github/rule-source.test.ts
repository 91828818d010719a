import { describe, expect, it } from "vitest";
import { ruleUrl } from "../../src/check/rule-source.ts";
import { ruleSourceOf } from "../../src/github/rule-source.ts";

describe("the page of the rules", () => {
  it("is that of the action which runs, at the version which runs", () => {
    const source = ruleSourceOf({
      GITHUB_SERVER_URL: "https://ghe.example.com/",
      GITHUB_ACTION_REPOSITORY: "acme/flowgate",
      GITHUB_ACTION_REF: "release/v1",
    });
    expect(source).toEqual({
      repositoryUrl: "https://ghe.example.com/acme/flowgate",
      rulesUrl: "https://ghe.example.com/acme/flowgate/blob/release/v1/docs/rules.md",
    });
    expect(ruleUrl(source, "secret")).toBe(
      "https://ghe.example.com/acme/flowgate/blob/release/v1/docs/rules.md#secret",
    );
  });

  it.each([
    ["nothing", {}],
    ["no repository, as for uses: ./", { GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" }],
    ["no version", { GITHUB_ACTION_REPOSITORY: "acme/flowgate" }],
  ])("is unknown where the runner names %s", (_, env) => {
    expect(ruleSourceOf(env)).toBeNull();
    expect(ruleUrl(null, "secret")).toBeNull();
  });

  it("stays one address, whatever a branch is called", () => {
    const source = ruleSourceOf({ GITHUB_ACTION_REPOSITORY: "acme/flowgate", GITHUB_ACTION_REF: "a b#c?)" });
    expect(source?.rulesUrl).toBe("https://github.com/acme/flowgate/blob/a%20b%23c%3F)/docs/rules.md");
  });
});
