import { type Json, member, stringMember } from "../flow/json.ts";
import type { GitHub } from "./client.ts";

/** How a pull request stands at one moment. */
export interface Sight {
  /** The commit of its head; undefined where GitHub does not say. */
  readonly head: string | undefined;
  readonly comments: readonly Json[];
}

/** So old an answer may be before GitHub is asked again: no run comes from its start to its comment in it. In ms. */
const FRESH_MS = 200;

/**
 * The look at a pull request right before its comment is written: the work took its time, another run may have
 * written since, or the pull request may have moved on. It may be begun while the last answers of others are waited
 * for, and counts only where the comment is ready soon after.
 */
export class SecondLook {
  readonly #github: GitHub;
  readonly #pull: number;
  readonly #now: () => number;
  #begun: { readonly sight: Promise<Sight>; answered: number | null } | null = null;

  /** `now` is a clock that only goes forward, in ms. */
  constructor(github: GitHub, pull: number, now = () => performance.now()) {
    this.#github = github;
    this.#pull = pull;
    this.#now = now;
  }

  /** Asks GitHub. What goes wrong comes up where the sight is awaited. */
  begin(): Promise<Sight> {
    const sight = this.#ask();
    const begun = { sight, answered: null as number | null };
    this.#begun = begun;
    sight.then(
      () => {
        begun.answered = this.#now();
      },
      () => {
        if (this.#begun === begun) this.#begun = null;
      },
    );
    return sight;
  }

  /** What was begun, where it is under way or has just been answered; else GitHub is asked now. Throws a GitHubError. */
  sight(): Promise<Sight> {
    const { sight, answered } = this.#begun ?? { sight: null, answered: null };
    const old = answered !== null && this.#now() - answered > FRESH_MS;
    return sight === null || old ? this.begin() : sight;
  }

  async #ask(): Promise<Sight> {
    const [pull, comments] = await Promise.all([
      this.#github.get(`pulls/${this.#pull}`),
      allComments(this.#github, this.#pull),
    ]);
    return { head: stringMember(member(pull.data, "head"), "sha"), comments };
  }
}

/** Every page: https://docs.github.com/rest/issues/comments#list-issue-comments, the oldest first. */
export function allComments(github: GitHub, pull: number): Promise<Json[]> {
  return github.list(`issues/${pull}/comments`);
}
