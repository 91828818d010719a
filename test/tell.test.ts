import { expect, it } from "vitest";
import type { GitHub } from "../src/github/client.ts";
import type { Runner } from "../src/github/runner.ts";
import { Redaction } from "../src/redaction.ts";
import type { Annotation } from "../src/report/annotations.ts";
import { Telling } from "../src/tell.ts";
import { createReport } from "./report/report-factory.ts";

/** A runner that keeps what it is told; `broken` is what cannot be written. */
function listening(broken?: "setOutputs" | "writeSummary") {
  const told = {
    annotations: [] as Annotation[],
    outputs: {} as Readonly<Record<string, string>>,
    summary: "",
  };
  const runner: Runner = {
    mask: () => {},
    say: () => {},
    annotate: (annotations) => void told.annotations.push(...annotations),
    setOutputs: (outputs) => void Object.assign(told, { outputs }),
    writeSummary: (summary) => void Object.assign(told, { summary }),
  };
  const refusal = () => {
    throw new Error("no space is left");
  };
  return { told, runner: broken === undefined ? runner : { ...runner, [broken]: refusal } };
}

it.each([
  ["setOutputs", "The step's outputs could not be written: no space is left."],
  ["writeSummary", "The job's summary could not be written: no space is left."],
] as const)("goes on where %s is not possible, and says so", async (broken, warning) => {
  const { told, runner } = listening(broken);
  const telling = new Telling(runner, new Redaction());
  await telling.tell(createReport([]), { place: null, reportPath: null });
  expect(told.annotations.map(({ message }) => message)).toEqual([warning]);
  expect([told.outputs.verdict, told.summary.length > 0]).toEqual(
    broken === "setOutputs" ? [undefined, true] : ["pass", false],
  );
});

it("keeps outputs and summary where the comment meets a defect", async () => {
  const { told, runner } = listening();
  const standing = Promise.reject(new TypeError("it is no function"));
  standing.catch(() => {});
  const place = { github: {} as GitHub, standing, key: "production", when: "always" } as const;
  await new Telling(runner, new Redaction()).tell(createReport([]), { place, reportPath: null });
  expect(told.annotations).toMatchObject([
    { level: "warning", message: "The comment on the pull request could not be written: it is no function." },
  ]);
  expect([told.outputs.verdict, told.outputs["comment-url"], told.summary.length > 0]).toEqual([
    "pass",
    "",
    true,
  ]);
});
