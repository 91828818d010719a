import type { Mark } from "../drawing.ts";

export const SIGNS: Readonly<Record<Mark, string>> = {
  added: "+",
  removed: "−",
  changed: "✎",
  unchanged: "",
};
