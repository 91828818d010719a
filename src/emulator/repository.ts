import type { JsonObject } from "../flow/json.ts";
import { checkOut } from "./checkout.ts";
import { commitsBetween, mergeBaseOf, mergedFiles } from "./git-history.ts";
import { type Files, NO_COMMIT, ObjectStore, type Signature, type TreeFile } from "./git-object.ts";
import { type EventWanted, eventOf, type RunnerEvent } from "./github-event.ts";

/** A person or an app on GitHub. */
export interface Actor {
  readonly login: string;
  readonly type: "Bot" | "User";
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: Actor;
  /** The branch's name, without its repository. */
  readonly headRef: string;
  /** `owner/name` of the repository that the head comes from. */
  readonly headRepository: string;
  readonly baseRef: string;
  /** The base branch's tip when the pull request was opened: GitHub does not move it. */
  readonly baseSha: string;
  readonly opened: Date;
  headSha: string;
  state: "open" | "closed";
  merged: boolean;
  /** The test merge while it is open (null: a conflict), what came of it once it is merged. */
  mergeCommitSha: string | null;
  /** What the merge put on the base branch. */
  landed: string[];
  closed: Date | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Actor;
  readonly created: Date;
  body: string;
  updated: Date;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly given: JsonObject;
  readonly creator: Actor;
  readonly created: Date;
  readonly statuses: {
    readonly id: number;
    readonly given: JsonObject;
    readonly creator: Actor;
    readonly created: Date;
  }[];
}

export interface NewCommit {
  /** `owner:branch` is a branch of that owner's fork. */
  readonly branch: string;
  /** null deletes; `{link}` is a symbolic link. What is not named stays. */
  readonly files: Readonly<Record<string, string | Uint8Array | null | { readonly link: string }>>;
  readonly message: string;
  /** Default: the branch's tip, else the default branch's. */
  readonly parents?: readonly string[];
  readonly author?: string;
}

export interface NewPullRequest {
  readonly number?: number;
  readonly title: string;
  /** A branch, or `owner:branch` for one of a fork. */
  readonly head: string;
  /** Default: the default branch. */
  readonly base?: string;
  readonly author?: string | Actor;
}

export type MergeMethod = "merge" | "squash" | "rebase";

/** One repository with its commits, branches, pull requests and comments. */
export class Repository {
  readonly store = new ObjectStore();
  readonly pulls = new Map<number, PullRequest>();
  readonly deployments: Deployment[] = [];
  readonly fullName: string;
  readonly id: number;
  readonly private: boolean;
  readonly defaultBranch = "main";
  comments: Comment[] = [];
  /** Full ref → SHA; `previousRefs` is what stood before the last change, `moves` every change in order. */
  refs = new Map<string, string>();
  previousRefs = new Map<string, string>();
  previousComments: Comment[] = [];
  readonly moves: { readonly ref: string; readonly before: string; readonly after: string }[] = [];
  /** A recursive tree of more entries is cut and says so. GitHub's own limit is 100,000. */
  treeLimit = 100_000;
  private readonly now: () => Date;
  private readonly nextId: () => number;

  constructor(
    fullName: string,
    options: { id: number; private: boolean; now: () => Date; nextId: () => number },
  ) {
    this.fullName = fullName;
    this.id = options.id;
    this.private = options.private;
    this.now = options.now;
    this.nextId = options.nextId;
  }

  get owner(): string {
    return this.fullName.split("/")[0] ?? "";
  }

  /** Commits to a branch and pushes it; gives the commit's SHA. */
  commit(wanted: NewCommit): string {
    const tip = this.tip(wanted.branch) ?? this.tip(this.defaultBranch);
    const parents = wanted.parents ?? (tip === undefined ? [] : [tip]);
    const first = parents[0];
    const files = new Map<string, TreeFile>(first === undefined ? [] : this.store.filesOf(first));
    for (const [path, content] of Object.entries(wanted.files)) {
      if (content === null) files.delete(path);
      else if (typeof content === "string" || content instanceof Uint8Array)
        files.set(path, { sha: this.store.blob(content), mode: "100644" });
      else files.set(path, { sha: this.store.blob(content.link), mode: "120000" });
    }
    const sha = this.write(files, parents, wanted.message, wanted.author ?? "octo-dev");
    this.push(wanted.branch, sha);
    return sha;
  }

  /** Points a branch at a commit, as a push does (a forced one too); null deletes it. Pull requests follow. */
  push(branch: string, sha: string | null): void {
    this.move(refOf(branch), sha);
    for (const pull of this.pulls.values()) {
      if (pull.state !== "open") continue;
      if (sha !== null && branch === headBranchOf(this, pull)) {
        pull.headSha = sha;
        this.move(`refs/pull/${pull.number}/head`, sha);
      }
      if (branch === headBranchOf(this, pull) || branch === pull.baseRef) this.testMerge(pull);
    }
  }

  /** Points a tag at a commit; an annotated tag is an object of its own between the two. */
  tag(name: string, sha: string, options: { annotated?: boolean } = {}): string {
    const target = options.annotated === true ? this.store.tag(name, sha, this.signature("octo-dev")) : sha;
    this.move(`refs/tags/${name}`, target);
    return target;
  }

  tip(branch: string): string | undefined {
    return this.refs.get(refOf(branch));
  }

  pullRequest(number: number): PullRequest {
    const pull = this.pulls.get(number);
    if (pull === undefined) throw new Error(`The emulator holds no pull request ${number}.`);
    return pull;
  }

  /** Opens a pull request; its test merge is `refs/pull/N/merge`: first parent the base's tip, second the head's. */
  openPullRequest(wanted: NewPullRequest): PullRequest {
    const [fork, branch] = wanted.head.includes(":") ? wanted.head.split(":") : [undefined, wanted.head];
    const baseRef = wanted.base ?? this.defaultBranch;
    const headSha = this.tip(wanted.head);
    const baseSha = this.tip(baseRef);
    if (headSha === undefined || baseSha === undefined)
      throw new Error(`The emulator holds no branch ${headSha === undefined ? wanted.head : baseRef}.`);
    const number = wanted.number ?? Math.max(0, ...this.pulls.keys()) + 1;
    const pull: PullRequest = {
      number,
      title: wanted.title,
      author: actorOf(wanted.author ?? "octo-dev"),
      headRef: branch ?? "",
      headRepository: fork === undefined ? this.fullName : `${fork}/${this.fullName.split("/")[1]}`,
      baseRef,
      baseSha,
      opened: this.now(),
      headSha,
      state: "open",
      merged: false,
      mergeCommitSha: null,
      landed: [],
      closed: null,
    };
    this.pulls.set(number, pull);
    this.move(`refs/pull/${number}/head`, headSha);
    this.testMerge(pull);
    return pull;
  }

  /** Merges a pull request into its base branch; gives the base branch's new tip. */
  mergePullRequest(number: number, method: MergeMethod = "merge"): string {
    const pull = this.pullRequest(number);
    const base = this.tip(pull.baseRef) ?? pull.baseSha;
    const files = this.mergeOf(pull, base);
    if (files === undefined) throw new Error(`Pull request ${number} has a conflict.`);
    const fork = mergeBaseOf(this.store, base, pull.headSha)?.sha;
    if (method === "merge") {
      const message = `Merge pull request #${number} from ${pull.headRepository.split("/")[0]}/${pull.headRef}\n\n${pull.title}`;
      pull.landed = [this.write(files, [base, pull.headSha], message, "octo-dev")];
    } else if (method === "squash") {
      pull.landed = [this.write(files, [base], `${pull.title} (#${number})`, "octo-dev")];
    } else {
      pull.landed = this.rebase(fork, pull.headSha, base);
    }
    const tip = pull.landed.at(-1) ?? base;
    pull.merged = true;
    pull.state = "closed";
    pull.closed = this.now();
    pull.mergeCommitSha = tip;
    this.push(pull.baseRef, tip);
    return tip;
  }

  closePullRequest(number: number): void {
    const pull = this.pullRequest(number);
    pull.state = "closed";
    pull.closed = this.now();
  }

  /** Puts a pull request into the merge queue: a branch `gh-readonly-queue/…` with the merge; gives its SHA. */
  queue(number: number): string {
    const pull = this.pullRequest(number);
    const base = this.tip(pull.baseRef) ?? pull.baseSha;
    const files = this.mergeOf(pull, base);
    if (files === undefined) throw new Error(`Pull request ${number} has a conflict.`);
    const sha = this.write(
      files,
      [base, pull.headSha],
      `Merge pull request #${number} from ${pull.headRef}`,
      "octo-dev",
    );
    this.push(`gh-readonly-queue/${pull.baseRef}/pr-${number}-${base}`, sha);
    return sha;
  }

  /** Writes a comment as somebody; gives its id. */
  addComment(issue: number, comment: { readonly author: Actor; readonly body: string }): Comment {
    const created = this.now();
    const added = {
      id: this.nextId(),
      issue,
      author: comment.author,
      body: comment.body,
      created,
      updated: created,
    };
    this.rememberComments();
    this.comments.push(added);
    return added;
  }

  editComment(comment: Comment, body: string): void {
    this.rememberComments();
    comment.body = body;
    comment.updated = this.now();
  }

  deleteComment(comment: Comment): void {
    this.rememberComments();
    this.comments = this.comments.filter((other) => other !== comment);
  }

  commentsOf(issue: number): readonly Comment[] {
    return this.comments.filter((comment) => comment.issue === issue);
  }

  addDeployment(sha: string, given: JsonObject, creator: Actor): Deployment {
    const deployment = { id: this.nextId(), sha, given, creator, created: this.now(), statuses: [] };
    this.deployments.push(deployment);
    return deployment;
  }

  addDeploymentStatus(
    deployment: Deployment,
    given: JsonObject,
    creator: Actor,
  ): Deployment["statuses"][number] {
    const status = { id: this.nextId(), given, creator, created: this.now() };
    deployment.statuses.push(status);
    return status;
  }

  /** Writes a commit's files to a folder, with a `.git` whose HEAD is that commit. */
  checkout(sha: string, folder: string): void {
    checkOut(this.store, sha, folder);
  }

  /** What a runner is given for an event: its name, payload, ref and SHA. */
  eventFor(wanted: EventWanted): RunnerEvent {
    return eventOf(this, wanted);
  }

  private rebase(from: string | undefined, head: string, onto: string): string[] {
    let tip = onto;
    return commitsBetween(this.store, from, head).map((commit) => {
      const parent = commit.parents[0];
      const before: Files = parent === undefined ? new Map() : this.store.filesOf(parent);
      const files = mergedFiles(before, this.store.filesOf(tip), this.store.filesOf(commit.sha));
      if (files === undefined) throw new Error(`Commit ${commit.sha} has a conflict.`);
      tip = this.write(files, [tip], commit.message, commit.author.name);
      return tip;
    });
  }

  private testMerge(pull: PullRequest): void {
    const base = this.tip(pull.baseRef);
    if (base === undefined) return;
    const files = this.mergeOf(pull, base);
    const ref = `refs/pull/${pull.number}/merge`;
    pull.mergeCommitSha =
      files === undefined
        ? null
        : this.write(files, [base, pull.headSha], `Merge ${pull.headSha} into ${base}`, "octo-dev");
    this.move(ref, pull.mergeCommitSha);
  }

  private mergeOf(pull: PullRequest, base: string): Files | undefined {
    const fork = mergeBaseOf(this.store, base, pull.headSha);
    const before: Files = fork === undefined ? new Map() : this.store.filesOf(fork.sha);
    return mergedFiles(before, this.store.filesOf(base), this.store.filesOf(pull.headSha));
  }

  private write(files: Files, parents: readonly string[], message: string, author: string): string {
    return this.store.commit(this.store.tree(files), parents, message, this.signature(author)).sha;
  }

  private signature(login: string): Signature {
    return { name: login, email: `${login}@users.noreply.github.com`, date: this.now() };
  }

  private move(ref: string, sha: string | null): void {
    const before = this.refs.get(ref) ?? NO_COMMIT;
    const after = sha ?? NO_COMMIT;
    if (before === after) return;
    this.previousRefs = new Map(this.refs);
    if (sha === null) this.refs.delete(ref);
    else this.refs.set(ref, sha);
    this.moves.push({ ref, before, after });
  }

  private rememberComments(): void {
    this.previousComments = this.comments.map((comment) => ({ ...comment }));
  }
}

/** The branch of this store that a pull request's head is. */
function headBranchOf(repository: Repository, pull: PullRequest): string {
  return pull.headRepository === repository.fullName
    ? pull.headRef
    : `${pull.headRepository.split("/")[0]}:${pull.headRef}`;
}

function refOf(branch: string): string {
  return branch.startsWith("refs/") ? branch : `refs/heads/${branch}`;
}

function actorOf(author: string | Actor): Actor {
  if (typeof author !== "string") return author;
  return { login: author, type: author.endsWith("[bot]") ? "Bot" : "User" };
}
