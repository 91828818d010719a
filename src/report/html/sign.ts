import type { Fate } from "./moved.ts";

export const SIGNS: Readonly<Record<Fate, string>> = {
  added: "+",
  removed: "−",
  changed: "✎",
  moved: "↔",
  unchanged: "",
};
