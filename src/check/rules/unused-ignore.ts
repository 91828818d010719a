import type { Rule } from "../rule.ts";

/** Found by `unusedIgnores`, and in a flow's own description by `checkFlow`. */
export const unusedIgnore: Rule<"unused-ignore"> = {
  id: "unused-ignore",
  group: "project",
  severity: "warning",
  needs: "project",
  summary: "An ignore no longer matches anything.",
};
