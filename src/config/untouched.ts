/** What is known of a member: that its text is no text of the team's, or what stands in its object or list. */
export type Walk = "fixed" | Members;
export type Members = ReadonlyMap<string, Walk>;

/** Anywhere in a definition `type` is a word of Studio's own. */
export const PLAIN: Members = membersOf({});

const NAMED_VALUE = membersOf({ key: "fixed" });
const TRANSITION = membersOf({ event: "fixed", next: "fixed" });
const STATE = membersOf({
  name: "fixed",
  transitions: TRANSITION,
  properties: membersOf({ parameters: NAMED_VALUE, variables: NAMED_VALUE }),
});

/** What rendering never touches in a definition: names of widgets and of parameters, `type`, `event`, `next`, `initial_state`. */
export const DEFINITION: Members = membersOf({ initial_state: "fixed", states: STATE });

function membersOf(members: Readonly<Record<string, Walk>>): Members {
  return new Map<string, Walk>([["type", "fixed"], ...Object.entries(members)]);
}
