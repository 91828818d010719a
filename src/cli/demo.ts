import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { FlowgateError } from "../error.ts";
import type { Command, Options } from "./command.ts";
import type { ActionResult } from "./demo/action-run.ts";
import { actionEntry } from "./demo/action-run.ts";
import { Narrator } from "./demo/narrator.ts";
import { FLOW_KEYS, NAMES, PRODUCTION } from "./demo/shop.ts";
import {
  KEY,
  openShop,
  PULL_REQUEST,
  REPOSITORY,
  revisionsOf,
  type ShopWorld,
  TITLE,
  TOKEN,
} from "./demo/shop-world.ts";
import { annotationsIn } from "./demo/workflow-command.ts";
import { readOptions } from "./options.ts";
import { untilInterrupted, whenInterrupted } from "./serve.ts";
import type { Terminal } from "./terminal.ts";

const OPTIONS = {
  serve: { type: "boolean", help: "let Studio and GitHub answer on until Ctrl+C" },
  out: { type: "string", value: "FOLDER", help: "where to write the comments and the summary" },
} as const satisfies Options;

/**
 * The whole way on this machine: a pull request is reviewed, mended and merged, and the merge publishes.
 * Exit code 0 when all went as it is told; 1 when something went otherwise, which is then named.
 */
async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  const values = readOptions("demo", args, OPTIONS);
  const out = folderFor(values.out);
  const folder = mkdtempSync(join(tmpdir(), "flowgate-runner-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const story = new Narrator(terminal, Math.max(60, Math.min(process.stdout.columns || 110, 120)));
  const uninterrupted = whenInterrupted(() => {
    story.breakOff();
    remove();
    if (values.out === undefined && readdirSync(out).length === 0) rmdirSync(out);
  });
  try {
    const begun = performance.now();
    const world = await beginning(story, folder);
    try {
      await review(story, world, out);
      await mend(story, world, out);
      await publish(story, world, out);
      ending(story, out, performance.now() - begun);
      uninterrupted();
      if (values.serve === true) await serve(story, world);
    } finally {
      await world.emulators.close();
    }
  } finally {
    uninterrupted();
    remove();
  }
  return story.otherwise.length === 0 ? 0 : 1;
}

/** Where the texts are written: the folder that is named, else one of its own. */
function folderFor(named: unknown): string {
  if (typeof named !== "string") return mkdtempSync(join(tmpdir(), "flowgate-demo-"));
  try {
    mkdirSync(resolve(named), { recursive: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "EEXIST" || code === "ENOTDIR" ? "a file is in its place" : message;
    throw new FlowgateError(`The folder ${JSON.stringify(named)} of --out cannot be made: ${why}.`, {
      hint: "Name another folder, or leave it out to have one made.",
    });
  }
  return resolve(named);
}

async function beginning(story: Narrator, folder: string): Promise<ShopWorld> {
  story.tell(
    "A pull request changes two flows of a bookshop, one of them wrongly. It is reviewed, mended, merged and published.",
  );
  const world = await story.step("Twilio Studio and GitHub start on this machine", () => openShop(folder));
  const { studio, github } = world.emulators;
  story.tell(
    `Studio answers at ${studio.origin}, GitHub at ${github.origin}. Nothing leaves this machine.`,
    `The repository ${REPOSITORY} holds a flowgate.yml and the four flows of a bookshop, exported from its dev account. They are live in its production account, where the shop's number, its orders service and the flows' SIDs are others:`,
  );
  story.lines(revisionLines(world));
  return world;
}

async function review(story: Narrator, world: ShopWorld, out: string): Promise<void> {
  await story.step(`Pull request #${PULL_REQUEST} is opened: ${TITLE}`, () => world.openPullRequest());
  story.tell(
    "flows/main-line.json gets a third choice in its menu, which tells the opening hours. That is well.",
    "flows/order-status.json gets a renamed widget, and one transition still leads to its old name. That is broken.",
  );
  const result = await story.step(`The action reviews it: node ${shown(actionEntry())}`, () =>
    world.runAction({ name: "pull_request", action: "opened", number: PULL_REQUEST }),
  );
  tellRun(story, result);
  story.tell("", "Beside the lines of the pull request stands:");
  const annotations = annotationsIn(result.log);
  for (const { level, place, title, message } of annotations) {
    const style = level === "error" ? "red" : level === "warning" ? "yellow" : "dim";
    story.tell(`• ${place === "" ? "" : `${place} `}${story.paint(style, level)} ${title}: ${message}`);
  }
  tellComment(story, world, join(out, "1-review.md"));
  story.expect(result.code === 1 && result.outputs.get("verdict") === "fail", "The first review fails.");
  story.expect(
    annotations.some(
      ({ level, place }) => level === "error" && /^flows\/order-status\.json:\d+:\d+$/.test(place),
    ),
    "An error stands at its line and column in flows/order-status.json.",
  );
  story.expect(commentOf(world).includes("❌ Fail"), "The comment says that it fails.");
}

async function mend(story: Narrator, world: ShopWorld, out: string): Promise<void> {
  await story.step("The fix is pushed: the transition leads to the renamed widget", () => world.pushFix());
  const result = await story.step("The action reviews the pull request again", () =>
    world.runAction({ name: "pull_request", action: "synchronize", number: PULL_REQUEST }),
  );
  tellRun(story, result);
  tellComment(story, world, join(out, "2-mended.md"), "brief");
  story.expect(result.code === 0 && result.outputs.get("verdict") === "pass", "The second review passes.");
  story.expect(commentOf(world).includes("✅ Pass"), "The same comment says that it passes.");
  story.expect(
    world.repository.commentsOf(PULL_REQUEST).length === 1,
    "There is one comment, brought up to date.",
  );
}

async function publish(story: Narrator, world: ShopWorld, out: string): Promise<void> {
  const before = revisionCounts(world);
  await story.step(`Pull request #${PULL_REQUEST} is merged`, () => world.merge());
  const result = await story.step("The action publishes the merge", () =>
    world.runAction({ name: "push", ref: "main" }),
  );
  tellRun(story, result);
  const file = join(out, "3-published.md");
  writeFileSync(file, result.summary);
  story.tell("", `The job's summary begins (all of it: ${file}):`);
  story.show(headOf(result.summary));
  story.tell("", "The revisions in the production account, before and after:");
  story.lines(revisionLines(world, before));
  const written = FLOW_KEYS.filter((_, index) => revisionCounts(world)[index] !== before[index]);
  story.expect(result.code === 0 && result.outputs.get("verdict") === "pass", "The publish passes.");
  story.expect(
    result.outputs.get("published") === '["main-line","order-status"]',
    "It says that it published the two changed flows.",
  );
  story.expect(
    written.join() === "main-line,order-status",
    "The account has a new revision of exactly these two.",
  );
  story.expect(
    ["main-line", "order-status"].every(
      (key) => revisionsOf(world, key as "main-line").at(-1)?.status === "published",
    ),
    "Both are live.",
  );
}

function ending(story: Narrator, out: string, ms: number): void {
  story.lines([""]);
  if (story.otherwise.length === 0) {
    story.tell(
      story.paint("green", `All went as told, in ${(ms / 1000).toFixed(1)} s.`),
      `The comments and the summary, as GitHub gets them: ${out}`,
      "Next: README.md has the two workflows for your own repository.",
    );
    return;
  }
  story.tell(
    story.paint("red", "Something went otherwise than told:"),
    ...story.otherwise.map((promise) => `• not so: ${promise}`),
  );
}

async function serve(story: Narrator, { emulators, checkout }: ShopWorld): Promise<void> {
  story.tell("", "Both services stay up until Ctrl+C. To try against them, in another terminal:");
  const variables = {
    ...emulators.environment,
    GITHUB_TOKEN: TOKEN,
    TWILIO_API_KEY: KEY.sid,
    TWILIO_API_SECRET: KEY.secret,
  };
  story.lines(
    Object.entries(variables).map(([name, value]) => `export ${name}=${value}`),
    "  ",
  );
  story.lines(
    [
      `node ${shown(process.argv[1] ?? "dist/cli.js")} plan --working-directory ${checkout} --environment production`,
    ],
    "  ",
  );
  await untilInterrupted();
}

function tellRun(story: Narrator, { code, outputs, errors }: ActionResult): void {
  const verdict = outputs.get("verdict") ?? "none";
  story.tell(`Exit code ${code}, verdict ${story.paint(verdict === "pass" ? "green" : "red", verdict)}.`);
  if (errors !== "") story.lines(errors.trimEnd().split("\n"), "! ");
}

function tellComment(
  story: Narrator,
  world: ShopWorld,
  file: string,
  length: "whole" | "brief" = "whole",
): void {
  const comment = commentOf(world);
  writeFileSync(file, comment);
  const what = length === "whole" ? "The comment on the pull request" : "The same comment now begins";
  story.tell("", `${what} (as GitHub has it: ${file}):`);
  story.show(length === "whole" ? comment : headOf(comment));
}

function commentOf({ repository }: ShopWorld): string {
  return repository.commentsOf(PULL_REQUEST)[0]?.body ?? "";
}

/** A comment's verdict and table, without what follows flow by flow. */
function headOf(markdown: string): string {
  const end = markdown.indexOf("\n### ");
  return end < 0 ? markdown : markdown.slice(0, end);
}

function revisionCounts(world: ShopWorld): number[] {
  return FLOW_KEYS.map((key) => revisionsOf(world, key).length);
}

/** One line a flow: its live revision, what it was before where that is asked for, and the last revision's message. */
function revisionLines(world: ShopWorld, before?: readonly number[]): string[] {
  return FLOW_KEYS.map((key, index) => {
    const last = revisionsOf(world, key).at(-1);
    const was = before?.[index];
    const number =
      was === undefined || was === last?.revision
        ? `revision ${last?.revision}`
        : `revision ${was} → ${last?.revision}`;
    const message = was === undefined || was === last?.revision ? "" : (last?.commitMessage ?? "");
    return `  ${NAMES[key].padEnd(15)} ${PRODUCTION.flows[key]}  ${number.padEnd(14)}  ${message}`.trimEnd();
  });
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}

export const DEMO: Command = {
  name: "demo",
  takes: "",
  summary: "The whole way on this machine, without an account",
  options: OPTIONS,
  run: demo,
};
