import { pointerOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { quoted } from "../wording.ts";

export const initialState: Rule<"initial-state"> = {
  id: "initial-state",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "The initial state is missing, or is no trigger of this flow.",
  *check({ definition, graph, names }: Subject): Generator<Fault> {
    const pointer = pointerOf(["initial_state"]);
    const name = definition.initialState;
    const hasTrigger = definition.widgets.some((widget) => widget.type === "trigger");
    if (name === null) {
      yield { message: "The flow has no `initial_state`: name its trigger there.", widget: null, pointer };
    } else if (graph.initial === null) {
      const message = `The flow begins at ${quoted(name)}, which is none of its widgets.${names.sentence(name)}`;
      yield { message, widget: null, pointer };
    } else if (hasTrigger && graph.initial.type !== "trigger") {
      const message = `The flow begins at ${quoted(name)}, which is no trigger: nothing can start it there.`;
      yield { message, widget: name, pointer };
    }
  },
};
