import { FlowgateError } from "../error.ts";
import { isObject, type Json, stringMember } from "../flow/json.ts";

/** A request to GitHub that got no useful answer. `status` is null where no whole answer came at all. */
export class GitHubError extends FlowgateError {
  readonly status: number | null;

  constructor(message: string, options: { status: number | null; hint: string; cause?: unknown }) {
    super(message, options);
    this.name = "GitHubError";
    this.status = options.status;
  }
}

/** One failed try, as the client's retry decides on it. */
export interface Problem {
  readonly status: number | null;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer that broke off, or is not GitHub's. */
export class BrokenAnswer extends Error {
  constructor() {
    super("the answer broke off or is no JSON");
    this.name = "BrokenAnswer";
  }
}

/** How much of GitHub's words is quoted. */
const LONGEST = 300;

/** Reads what Octokit throws; null for what is no failed request but a defect. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof BrokenAnswer) return { status: null, text: error.message, headers: {} };
  if (!(error instanceof Error) || !("status" in error)) return null;
  // Octokit gives a connection that broke the status 500; only a real answer has a `response`.
  const response = "response" in error ? error.response : undefined;
  if (!isObject(response)) return { status: null, text: error.message, headers: {} };
  const status = typeof error.status === "number" ? error.status : null;
  return { status, text: said(response.data, error), headers: headersOf(response.headers) };
}

function said(data: Json | undefined, error: Error): string {
  const words = typeof data === "string" ? "" : (stringMember(data, "message") ?? error.message);
  const line = words.split(/[\r\n]/, 1)[0] ?? "";
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

function headersOf(value: Json | undefined): Record<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** True where GitHub refused because too much was asked, not because of who asked. */
export function isLimit(problem: Problem): boolean {
  if (problem.status === 429) return true;
  if (problem.status !== 403) return false;
  return (
    problem.headers["x-ratelimit-remaining"] === "0" ||
    problem.headers["retry-after"] !== undefined ||
    /rate limit|abuse detection/i.test(problem.text)
  );
}

/** The error that a user sees: what was asked, what GitHub said, and what to do. */
export function explain(method: string, path: string, problem: Problem): GitHubError {
  const asked = `${method} ${path}`;
  const { status } = problem;
  if (status === null) {
    return new GitHubError(`GitHub gave no whole answer to ${asked}: ${problem.text}.`, {
      status,
      hint: "Run the job again; if it stays, look at the runner's network and proxy, and at githubstatus.com.",
    });
  }
  const answer = problem.text === "" ? "" : `: ${problem.text.replace(/\.$/, "")}`;
  return new GitHubError(`GitHub answered ${status} to ${asked}${answer}.`, {
    status,
    hint: hint(path, method, problem),
  });
}

function hint(path: string, method: string, problem: Problem): string {
  if (isLimit(problem))
    return "GitHub's rate limit is used up. Run the job again later, or let fewer jobs run at once.";
  if (problem.status === 401)
    return "The input github-token is wrong or has expired. Leave it out to use the job's own.";
  if (problem.status === 403)
    return `Give the job the permission ${permission(path, method, problem)} (in the workflow, under permissions:).`;
  if (problem.status === 404) {
    return `It is not there, or the token may not see it: then give the job the permission ${permission(path, method, problem)}.`;
  }
  if (problem.status !== null && problem.status >= 500)
    return "GitHub has trouble (githubstatus.com). Run the job again.";
  return "This request was not accepted; if it stays, please report it with the text above.";
}

/**
 * The missing permission in a workflow's own words. GitHub names it in a header, its valid sets parted by ";":
 * https://github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors
 */
function permission(path: string, method: string, problem: Problem): string {
  const accepted = (problem.headers["x-accepted-github-permissions"] ?? "")
    .split(";")
    .map((set) => set.trim())
    .filter((set) => /^[a-z_]+=[a-z]+(?:, ?[a-z_]+=[a-z]+)*$/.test(set));
  // A comment on a pull request may be written with either; the narrower is what a review asks for.
  const chosen = accepted.find((set) => set.startsWith("pull_requests=")) ?? accepted[0];
  if (chosen !== undefined) {
    return chosen
      .split(/, ?/)
      .map((one) => `\`${one.replaceAll("_", "-").replace("=", ": ")}\``)
      .join(" and ");
  }
  const level = method === "GET" ? "read" : "write";
  if (/\/deployments(\/|$)/.test(path)) return `\`deployments: ${level}\``;
  return /\/(issues|pulls)\//.test(path) ? `\`pull-requests: ${level}\`` : `\`contents: ${level}\``;
}
