import { checkFlow } from "../src/check/check.ts";
import { readJsonText } from "../src/flow/text.ts";

/** Reads and checks one flow file as `flowgate check` does. */
export function checkOnce(bytes: Uint8Array): void {
  checkFlow({
    key: "flow",
    file: "flows/flow.json",
    text: readJsonText(bytes),
    definition: null,
    sid: null,
    keysBySid: new Map(),
    levels: { rules: new Map(), flowRules: new Map() },
    ignore: [],
  });
}
