import type { Markdown } from "./markdown.ts";

/** What may be shortened, in the order in which it goes. */
export type Kind = "details" | "existing" | "diagram" | "drift" | "sentences" | "findings" | "heading";

/** A part of a text with its shorter forms: the first is whole, the last says the least. */
export interface Piece {
  readonly kind: Kind;
  readonly forms: readonly [Markdown, ...Markdown[]];
}

/** How long a text is, in the units that its host counts. */
export type Measure = (text: string) => number;

interface Step {
  readonly kind: Kind;
  readonly form: number;
}

/** DESIGN: details, then diagrams, then sentences to counts. The flow's own heading goes last. */
const STEPS: readonly Step[] = [
  { kind: "details", form: 1 },
  { kind: "existing", form: 1 },
  { kind: "diagram", form: 1 },
  { kind: "drift", form: 1 },
  { kind: "sentences", form: 1 },
  { kind: "findings", form: 1 },
  { kind: "sentences", form: 2 },
  { kind: "findings", form: 2 },
  { kind: "sentences", form: 3 },
  { kind: "findings", form: 3 },
  { kind: "existing", form: 2 },
  { kind: "drift", form: 2 },
  { kind: "heading", form: 1 },
];

/** Chosen forms, and how many pieces of each kind are no longer whole. */
export interface Fitted {
  /** In the order of the pieces; what became empty is left out. */
  readonly texts: readonly Markdown[];
  readonly cut: ReadonlyMap<Kind, number>;
  readonly size: number;
}

/**
 * Chooses the longest forms of `pieces` that together take at most `room`, two line breaks after each. Goes
 * step by step, the largest piece first, so that one long flow does not cost the short ones their diagrams.
 * When even the shortest forms are too long, they are what is given.
 */
export function fitted(pieces: readonly Piece[], room: number, measure: Measure): Fitted {
  const chosen = pieces.map(() => 0);
  const sizes = pieces.map((piece) => piece.forms.map((form) => sizeOf(form, measure)));
  const sizeAt = (index: number, form: number) => sizes[index]?.[form] ?? 0;
  let total = pieces.reduce((sum, _, index) => sum + sizeAt(index, 0), 0);
  for (const { kind, form } of STEPS) {
    if (total <= room) break;
    const saved = (index: number) => sizeAt(index, chosen[index] ?? 0) - sizeAt(index, form);
    const candidates = pieces
      .flatMap((piece, index) =>
        piece.kind === kind && form < piece.forms.length && saved(index) > 0 ? [index] : [],
      )
      .sort((a, b) => saved(b) - saved(a) || b - a);
    for (const index of candidates) {
      if (total <= room) break;
      total -= saved(index);
      chosen[index] = form;
    }
  }
  const cut = new Map<Kind, number>();
  pieces.forEach((piece, index) => {
    if ((chosen[index] ?? 0) > 0) cut.set(piece.kind, (cut.get(piece.kind) ?? 0) + 1);
  });
  const texts = pieces.flatMap((piece, index) => {
    const form = piece.forms[chosen[index] ?? 0];
    return form === undefined || form.toString() === "" ? [] : [form];
  });
  return { texts, cut, size: total };
}

function sizeOf(form: Markdown, measure: Measure): number {
  const text = form.toString();
  return text === "" ? 0 : measure(text) + 2;
}
