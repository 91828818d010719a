import type { Configuration, FlowEntry } from "../config/configuration.ts";
import { suggestion } from "../config/nearest.ts";
import { FlowgateError } from "../error.ts";
import type { Run } from "./run.ts";

/** The flow that the input `flow` names by its key; null where it is left out. Throws where there is no such flow. */
export function namedFlow({ inputs }: Run, { flows }: Configuration): FlowEntry | null {
  if (inputs.flow === null) return null;
  const found = flows.find(({ key }) => key === inputs.flow);
  if (found !== undefined) return found;
  const keys = flows.map(({ key }) => key);
  throw new FlowgateError(
    `There is no flow ${JSON.stringify(inputs.flow)}.${suggestion(inputs.flow, keys, "There are")}`,
    {
      hint: "The input flow takes a key of flows in the configuration; without one, a file's name without .json.",
    },
  );
}
