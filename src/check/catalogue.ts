import { WIDGETS } from "./catalogue-data.ts";

export type JsonType = "string" | "integer" | "boolean" | "array" | "object";

/** What may stand in one property. No `types` means anything. */
export interface PropertyShape {
  readonly types: readonly JsonType[];
  /** The only values it takes, where they are known. */
  readonly values?: readonly string[];
  /** The only items of a list. */
  readonly items?: readonly string[];
  /** What a literal string must look like, and how that is said. */
  readonly pattern?: RegExp;
  readonly meant?: string;
  /** Kinds of SID that it may name. */
  readonly sids?: readonly string[];
  readonly holds?: "url" | "phone";
}

/** What is known of one type of widget; what is left out is not known. */
export interface WidgetShape {
  readonly events?: readonly string[];
  /** Events that say that it did not work. */
  readonly failures?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, PropertyShape>>;
  /** What it leaves in `widgets.NAME`; `x.*` is anything below x. */
  readonly outputs?: readonly string[];
  /** It needs a call to work on. */
  readonly channel?: "call";
  /** It waits for a person, or for something that may. */
  readonly asks?: boolean;
  /** The one trigger event whose executions may come to it. */
  readonly onlyFrom?: "incomingRequest";
}

const SHAPES: ReadonlyMap<string, WidgetShape> = new Map(Object.entries(WIDGETS));
const PROPERTIES: ReadonlyMap<string, ReadonlyMap<string, PropertyShape>> = new Map(
  Object.entries(WIDGETS).flatMap(([type, shape]) =>
    shape.properties === undefined ? [] : [[type, new Map(Object.entries(shape.properties))]],
  ),
);

export const WIDGET_TYPES: readonly string[] = [...SHAPES.keys()];

/** What is known of a type of widget, or undefined. */
export function shapeOf(type: string): WidgetShape | undefined {
  return SHAPES.get(type);
}

/** What is known of the properties of a type, or undefined. */
export function propertiesOf(type: string): ReadonlyMap<string, PropertyShape> | undefined {
  return PROPERTIES.get(type);
}

const HOLDING = { url: holding("url"), phone: holding("phone"), sid: holding("sid") };

/** The properties of a type that hold an address, a telephone number or a SID. */
export function propertiesHolding(
  type: string,
  what: keyof typeof HOLDING,
): ReadonlyArray<readonly [string, PropertyShape]> {
  return HOLDING[what].get(type) ?? [];
}

function holding(what: "url" | "phone" | "sid"): Map<string, [string, PropertyShape][]> {
  const holds = ({ holds, sids }: PropertyShape) => (what === "sid" ? sids !== undefined : holds === what);
  return new Map(
    [...PROPERTIES].map(([type, shapes]) => [type, [...shapes].filter(([, shape]) => holds(shape))]),
  );
}

/** True for a value that is only known later: it holds Liquid, or a placeholder that a template fills. */
export function isOpen(value: string): boolean {
  return /\{\{|\{%|\$\{|%\{|^<[^<>]*>$/.test(value);
}
