import type { Change } from "../../diff/change.ts";
import { stringMember } from "../../flow/json.ts";
import type { Drawing, DrawnWidget, Mark } from "../drawing.ts";

/** What became of a widget, and of one that did not change whether it stands elsewhere. */
export type Fate = Mark | "moved";

export interface PlacedWidget extends Omit<DrawnWidget, "mark"> {
  readonly mark: Fate;
}

export interface PlacedDrawing extends Omit<Drawing, "widgets"> {
  readonly widgets: readonly PlacedWidget[];
}

/** The drawing with what only moved on the canvas: no change of the flow, but one that can be seen. */
export function withMoved(drawing: Drawing, changes: readonly Change[]): PlacedDrawing {
  const layout = changes.find(({ kind }) => kind === "layout-changed")?.after;
  const moved = new Set(
    Array.isArray(layout) ? layout.flatMap((place) => stringMember(place, "widget") ?? []) : [],
  );
  const widgets = drawing.widgets.map((widget) =>
    widget.mark === "unchanged" && moved.has(widget.name) ? { ...widget, mark: "moved" as const } : widget,
  );
  return { ...drawing, widgets };
}

/** The place of the first widget that changed, or where none did that moved; -1 without either. */
export function firstTouched(widgets: readonly PlacedWidget[], gone: Mark | null): number {
  const changed = widgets.findIndex(({ mark }) => mark !== "unchanged" && mark !== "moved" && mark !== gone);
  return changed < 0 ? widgets.findIndex(({ mark }) => mark === "moved") : changed;
}
