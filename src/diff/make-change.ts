import type { Json } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { redactSecrets } from "../flow/secret.ts";
import type { Change, ChangeKind, Target } from "./change.ts";
import { shortened } from "./shortened.ts";
import { LENGTH } from "./wording.ts";

interface Details {
  readonly property?: string;
  readonly event?: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly target?: Partial<Target>;
}

/** A change, with what is left out filled in, and its sentence free of secrets and within its length. */
export function changeOf(kind: ChangeKind, widget: string | null, text: string, details: Details): Change {
  return {
    kind,
    widget,
    property: details.property ?? null,
    event: details.event ?? null,
    text: shortened(oneLine(redactSecrets(text)), LENGTH.sentence),
    ...(details.before === undefined ? {} : { before: details.before }),
    ...(details.after === undefined ? {} : { after: details.after }),
    target: { nth: 0, steps: [], from: null, to: null, written: null, follows: false, ...details.target },
  };
}
