import type { GitHub } from "./github/client.ts";
import { prepareComment, type Standing } from "./github/comment.ts";
import type { Event } from "./github/event.ts";
import type { Assignment } from "./github/job.ts";
import type { Inputs } from "./inputs.ts";

/** The pull request's comment, as it was found before the work began; null where none is written. */
export interface CommentPlace {
  readonly github: GitHub;
  readonly standing: Promise<Standing | null>;
  readonly key: string;
  readonly when: Inputs["comment"];
}

/** Looks at the pull request once more: the comment is to be written soon. What goes wrong comes up when it is. */
export async function lookAgain(place: CommentPlace): Promise<void> {
  const standing = await place.standing.catch(() => null);
  if (standing?.trouble === null) await standing.look.begin().catch(() => {});
}

/** Begins to read what stands on the pull request; null where this run writes no comment. */
export function placeOf(
  inputs: Inputs,
  event: Event,
  github: GitHub | null,
  assignment: Assignment,
  environment: string,
): CommentPlace | null {
  if (github === null || assignment.job === "none" || !assignment.comment || inputs.comment === "off")
    return null;
  const key = inputs.commentKey ?? environment;
  const standing = prepareComment(github, event, key);
  standing.catch(() => {});
  return { github, standing, key, when: inputs.comment };
}
