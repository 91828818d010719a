import { type Json, member, stringMember } from "../flow/json.ts";
import type { GitHub } from "./client.ts";
import { GitHubError } from "./problem.ts";

/** The job's own token's author, where nothing else tells it. */
const ACTIONS_BOT = "github-actions[bot]";

/**
 * The login under which the token comments. A job's token may not ask REST for its user (403), but GraphQL's
 * `viewer` answers it; the last resort is the name of the job's own token.
 */
export async function tokenAuthor(github: GitHub): Promise<string> {
  return (
    (await attempt(async () =>
      stringMember(member(await github.ask("{ viewer { login } }"), "viewer"), "login"),
    )) ??
    (await attempt(async () => stringMember((await github.get("/user")).data, "login"))) ??
    ACTIONS_BOT
  );
}

/**
 * True when a comment, as REST gives it, is that author's. REST writes an app's login with `[bot]`, which no
 * person's login can hold; GraphQL leaves it away in places, so a bot is known by either form, a person by one.
 */
export function isBy(author: string, comment: Json): boolean {
  const user = member(comment, "user");
  const login = stringMember(user, "login");
  if (login === undefined) return false;
  return login === author || (stringMember(user, "type") === "Bot" && login === `${author}[bot]`);
}

async function attempt(ask: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}
