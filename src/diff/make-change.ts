import type { Json } from "../flow/json.ts";
import type { Change, ChangeKind, Target } from "./change.ts";
import { type Sentence, told } from "./sentence.ts";

interface Details {
  readonly property?: string;
  readonly event?: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly target?: Partial<Target>;
}

/** A change, with what is left out filled in, and its sentence free of secrets and within its length. */
export function changeOf(
  kind: ChangeKind,
  widget: string | null,
  sentence: Sentence,
  details: Details,
): Change {
  return {
    kind,
    widget,
    property: details.property ?? null,
    event: details.event ?? null,
    text: told(sentence),
    ...(details.before === undefined ? {} : { before: details.before }),
    ...(details.after === undefined ? {} : { after: details.after }),
    target: { nth: 0, steps: [], from: null, to: null, written: null, follows: false, ...details.target },
  };
}
