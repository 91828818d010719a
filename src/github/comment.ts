import { isObject, type Json, member, stringMember } from "../flow/json.ts";
import { commentMarker } from "../report/comment.ts";
import { givenWay } from "../turns.ts";
import { isBy, tokenAuthor } from "./author.ts";
import type { GitHub } from "./client.ts";
import type { Event, PullRequest } from "./event.ts";
import { isNewer, readComment, signed, type Writer } from "./marker.ts";
import { GitHubError } from "./problem.ts";
import { allComments, SecondLook } from "./second-look.ts";

/** One of our comments under this marker, as it stands. */
interface Comment {
  readonly id: number;
  readonly url: string | null;
  readonly text: string;
  readonly writer: Writer | null;
}

/** What stands on the pull request, read before the work begins; `trouble` where it could not be read. */
export interface Standing {
  readonly pull: PullRequest;
  readonly marker: string;
  readonly writer: Writer;
  readonly author: string;
  /** Ours under this marker, the oldest first. */
  readonly own: readonly Comment[];
  readonly trouble: string | null;
  /** How it stands when there is something to write: it may be begun before that. */
  readonly look: SecondLook;
}

export interface CommentWish {
  /** Renders the whole comment, its marker in the first line. */
  readonly render: () => string;
  /** True where a flow changed or there is something to say. */
  readonly changed: boolean;
  readonly when: "changes" | "always" | "off";
  /** Called when the comment is on its way: GitHub's answer is waited for from then on. */
  readonly sending?: () => void;
}

/** What became of the comment. `notice` is no fault (a newer run was first); `warning` is one to mend. */
export interface CommentOutcome {
  readonly written: boolean;
  readonly url: string | null;
  readonly notice: string | null;
  readonly warning: string | null;
}

/**
 * Reads the comments and the token's author, side by side: to be begun early, while the flows are being looked at.
 * `key` keeps the comments of several runs apart. Null where the event has no pull request. Never throws for
 * GitHub's sake.
 */
export async function prepareComment(github: GitHub, event: Event, key: string): Promise<Standing | null> {
  const pull = event.pullRequest;
  if (pull === null) return null;
  const writer = { run: event.run.id, attempt: event.run.attempt, sha: event.sha };
  const marker = commentMarker(key);
  const about = { pull, marker, writer, look: new SecondLook(github, pull.number) };
  try {
    const [author, comments] = await Promise.all([tokenAuthor(github), allComments(github, pull.number)]);
    return { ...about, author, own: ownOf(comments, author, marker), trouble: null };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return {
      ...about,
      author: "",
      own: [],
      trouble: sentence("The pull request's comments could not be read.", error),
    };
  }
}

/**
 * Brings the one comment of this marker up to date: the oldest own one is edited, further own ones are deleted,
 * none is made where nothing changed and none stands (`changes`). Nothing is sent when it would read the same. A
 * run whose commit is no longer the pull request's head, or that is older than the comment's writer, leaves it.
 * Never throws for GitHub's sake: a token that may only read gives a warning that names the permission.
 */
export async function writeComment(
  github: GitHub,
  before: Standing | null,
  wish: CommentWish,
): Promise<CommentOutcome> {
  if (before === null || wish.when === "off") return outcome({});
  if (before.trouble !== null) return outcome({ warning: before.trouble });
  if (wish.when === "changes" && !wish.changed && before.own.length === 0) return outcome({});
  try {
    return await settle(github, before, wish);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const url = before.own[0]?.url ?? null;
    if (before.pull.fork && error.status === 403) return outcome({ url, warning: FORK });
    return outcome({
      url,
      warning: sentence("The comment on the pull request could not be written.", error),
    });
  }
}

/** GitHub's token for such a run may only read, whatever the workflow asks for. */
const FORK =
  "There is no comment on the pull request: that takes the permission `pull-requests: write`, and this one comes from a fork: the token of its runs may only read, whatever the workflow asks for. The summary of this run holds what it would say.";

async function settle(
  github: GitHub,
  before: Standing,
  { render, sending }: CommentWish,
): Promise<CommentOutcome> {
  const [first, second] = before.own;
  const only = first !== undefined && second === undefined ? first : null;
  // Where it is sure that there is something to write, GitHub is asked while the comment is made.
  const early = only === null ? before.look.sight() : null;
  early?.catch(() => {});
  if (early !== null) await givenWay();
  const markdown = render();
  const text = readComment(before.marker, markdown)?.text ?? markdown;
  const same = (comment: Comment) => timeless(comment.text, comment.writer) === timeless(text, before.writer);
  if (only !== null && same(only)) return outcome({ url: only.url });
  const { head, comments } = await (early ?? before.look.sight());
  const now: Standing = { ...before, own: ownOf(comments, before.author, before.marker) };
  const [oldest, ...others] = now.own;
  const url = oldest?.url ?? null;
  if (head !== before.pull.headSha) {
    const where = head === undefined ? "GitHub does not say where it is" : `it is at ${head.slice(0, 7)}`;
    return outcome({
      url,
      notice: `The comment was left alone: the pull request is no longer known to be at this run's commit, ${where} by now.`,
    });
  }
  if (now.own.some(({ writer }) => writer !== null && isNewer(writer, before.writer))) {
    return outcome({ url, notice: "The comment was left alone: a newer run has written it." });
  }
  const body = signed(markdown, before.writer);
  const write =
    oldest === undefined
      ? create(github, now, body)
      : same(oldest)
        ? outcome({ url })
        : edit(github, oldest, body);
  sending?.();
  const written = await write;
  await Promise.all(others.map(({ id }) => remove(github, id)));
  return written;
}

/** A text without the address of the run that wrote it: that alone is no reason to write again. */
function timeless(text: string, writer: Writer | null): string {
  return writer === null ? text : text.replaceAll(`/actions/runs/${writer.run}`, "/actions/runs/");
}

async function edit(github: GitHub, comment: Comment, body: string): Promise<CommentOutcome> {
  await github.send("PATCH", `issues/comments/${comment.id}`, { body });
  return outcome({ written: true, url: comment.url });
}

/** A lost answer says nothing: only where the comment is not there is it sent again. */
async function create(github: GitHub, standing: Standing, body: string): Promise<CommentOutcome> {
  const path = `issues/${standing.pull.number}/comments`;
  try {
    return created((await github.send("POST", path, { body })).data);
  } catch (error) {
    if (!(error instanceof GitHubError) || (error.status !== null && error.status < 500)) throw error;
    const [found] = ownOf(await allComments(github, standing.pull.number), standing.author, standing.marker);
    return found
      ? outcome({ written: true, url: found.url })
      : created((await github.send("POST", path, { body })).data);
  }
}

function created(data: Json): CommentOutcome {
  return outcome({ written: true, url: stringMember(data, "html_url") ?? null });
}

async function remove(github: GitHub, id: number): Promise<void> {
  try {
    await github.send("DELETE", `issues/comments/${id}`);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
  }
}

function ownOf(comments: readonly Json[], author: string, marker: string): Comment[] {
  const own = comments.flatMap((comment) => {
    const id = member(comment, "id");
    if (!isObject(comment) || typeof id !== "number" || !isBy(author, comment)) return [];
    const parsed = readComment(marker, stringMember(comment, "body") ?? "");
    return parsed === null ? [] : [{ id, url: stringMember(comment, "html_url") ?? null, ...parsed }];
  });
  return own.sort((a, b) => a.id - b.id);
}

function sentence(what: string, error: GitHubError): string {
  return [what, error.message, error.hint].filter(Boolean).join(" ");
}

function outcome(part: Partial<CommentOutcome>): CommentOutcome {
  return { written: false, url: null, notice: null, warning: null, ...part };
}
