import { digestOf } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { closing, file, line } from "../scenarios/flows.ts";

/** A key, what the flow says, and the keys of the flows that it runs. */
export interface FlowText {
  readonly says: string;
  readonly runs: readonly string[];
}

export type Flows = Readonly<Record<string, FlowText>>;

/** A flow that says something and runs others one after the other; `sidOf` gives what stands for them. */
export function definitionOf({ says, runs }: FlowText, sidOf: (key: string) => string): JsonObject {
  const [first, ...rest] = runs;
  const plain = first === undefined ? closing({ text: says }) : line({ greeting: says, runs: sidOf(first) });
  const states = plain.states;
  if (!Array.isArray(states)) throw new Error("a flow without states");
  const more = rest.map((key, index) => ({
    name: `run_${index}`,
    type: "run-subflow",
    transitions: [{ event: "completed" }, { event: "failed" }],
    properties: { flow_sid: sidOf(key), flow_revision: "LatestPublished", parameters: [] },
  }));
  return { ...plain, states: [...states, ...more] };
}

/** What a repository holds: the configuration, and a file for each flow, which names others by their key. */
export function filesOf(account: string, flows: Flows): Record<string, string> {
  const entries = Object.keys(flows).map((key) => `  ${key}: flows/${key}.json\n`);
  const configuration = `environments: { production: { account: ${account} } }\nflows:\n${entries.join("")}`;
  const files = Object.entries(flows).map(([key, flow]): [string, string] => [
    `flows/${key}.json`,
    file(definitionOf(flow, (other) => `\${flow:${other}}`)),
  ]);
  return { "flowgate.yml": configuration, ...Object.fromEntries(files) };
}

/** The digest of a flow in an account where the flows have these SIDs. */
export function digestIn(flow: FlowText, sids: ReadonlyMap<string, string>): string {
  return digestOf(definitionOf(flow, (key) => sids.get(key) ?? `no flow ${key}`));
}
