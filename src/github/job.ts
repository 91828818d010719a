import { FlowgateError } from "../error.ts";
import type { Mode } from "../inputs.ts";
import type { Job } from "../report/report.ts";
import type { Event, Situation } from "./event.ts";

/** What a run has to do; `none` is no work: verdict pass, with the notice. */
export type Assignment =
  | { readonly job: Job; readonly comment: boolean; readonly scope: "changed" | "all" }
  | { readonly job: "none"; readonly notice: string };

type Answer = Job | { readonly none: string } | { readonly refused: string; readonly hint: string };

const AUTOMATIC = new Set([
  "pull_request",
  "pull_request_target",
  "merge_group",
  "push",
  "schedule",
  "workflow_dispatch",
]);

/** What each event does under `mode: auto`, and what a named mode meets there. The table of the README. */
const TABLE: Record<
  Situation,
  { readonly auto: Answer; readonly publish?: Answer; readonly rollback?: Answer; readonly any?: Answer }
> = {
  "open-pull-request": {
    auto: "review",
    publish: {
      refused: "Publishing from an open pull request is refused: nobody has merged it yet.",
      hint: "Leave `mode` out, or publish on push or on a merged pull request (pull_request, types: [closed]).",
    },
    rollback: rollbackRefused("an open pull request"),
  },
  merged: { auto: "publish" },
  unmerged: {
    auto: none("The pull request was closed without a merge."),
    any: none("The pull request was closed without a merge."),
  },
  settled: {
    auto: none("The pull request is closed already."),
    publish: none("The pull request is closed already."),
    rollback: none("The pull request is closed already."),
  },
  "merge-group": {
    auto: "review",
    publish: {
      refused: "Publishing from a merge queue is refused: the group is not merged yet.",
      hint: "Leave `mode` out for merge_group, and publish on push.",
    },
    rollback: rollbackRefused("a merge queue"),
  },
  push: { auto: "publish" },
  "queue-branch": {
    auto: none("This is a temporary branch of the merge queue."),
    publish: none("This is a temporary branch of the merge queue."),
    rollback: none("This is a temporary branch of the merge queue."),
  },
  deleted: { auto: none("The branch or tag was deleted."), any: none("The branch or tag was deleted.") },
  schedule: { auto: "drift" },
  dispatch: { auto: "review" },
  "pull-request-target": { auto: targetRefused(), any: targetRefused() },
  other: { auto: "review" },
};

/**
 * The job of an event under a mode, by the table of the contract ("Events").
 * Throws a FlowgateError for what is refused, saying what to set instead.
 */
export function jobFor(event: Event, mode: Mode): Assignment {
  if (mode === "auto" && !AUTOMATIC.has(event.name)) throw unknownEvent(event.name);
  const row = TABLE[event.situation];
  const named = (mode === "publish" || mode === "rollback" ? row[mode] : undefined) ?? row.any;
  const answer = mode === "auto" ? row.auto : (named ?? mode);
  if (typeof answer === "string") return assignment(answer, event);
  if ("none" in answer) return { job: "none", notice: `${answer.none} There is nothing to do.` };
  throw new FlowgateError(answer.refused, { hint: answer.hint });
}

function assignment(job: Job, event: Event): Assignment {
  return {
    job,
    comment: job === "review" && event.situation === "open-pull-request",
    // Where nothing but the checked-out commit is known there is no change to look at.
    scope: event.base.kind === "checked-out" ? "all" : "changed",
  };
}

function none(notice: string): Answer {
  return { none: notice };
}

function rollbackRefused(where: string): Answer {
  return {
    refused: `Rolling back from ${where} is refused: what has not been merged decides nothing about what is live.`,
    hint: "Roll back by hand: a workflow on workflow_dispatch with `mode: rollback` and the input `flow`.",
  };
}

function targetRefused(): Answer {
  return {
    refused:
      "The event pull_request_target is refused: it would hand this repository's secrets to a stranger's files.",
    hint: "Use pull_request. A pull request from a fork is reviewed without credentials.",
  };
}

function unknownEvent(name: string): FlowgateError {
  return new FlowgateError(`There is no job for the event "${name}" under mode auto.`, {
    hint: "Name it: set the input `mode` to review, publish, drift, pull or rollback.",
  });
}
