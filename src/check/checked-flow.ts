import type { Ignore, RuleLevel } from "../config/configuration.ts";
import type { JsonObject } from "../flow/json.ts";
import type { JsonText } from "../flow/text.ts";

/** How loud each rule is: for this flow first, then for every flow, else the rule's own default. */
export interface Levels {
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly flowRules: ReadonlyMap<string, RuleLevel>;
}

/** One flow of an environment as the checks take it. */
export interface CheckedFlow {
  readonly key: string;
  /** What Twilio calls it; left out, its key stands for it. */
  readonly name?: string;
  /** As the configuration writes it. */
  readonly file: string;
  readonly text: JsonText;
  /** The rendered definition, whose pointers are those of the text; null where nothing could be rendered. */
  readonly definition: JsonObject | null;
  /** Its own `FW…` in this environment, where it is known. */
  readonly sid: string | null;
  /** The keys of this environment's flows by their `FW…`. */
  readonly keysBySid: ReadonlyMap<string, string>;
  readonly levels: Levels;
  readonly ignore: readonly Ignore[];
  /** The run's own credentials: none of them may stand in a flow. */
  readonly credentials?: readonly string[];
}
