declare const pointerBrand: unique symbol;

/** A JSON pointer as a URI fragment (RFC 6901, section 6, without percent-encoding): `#/states/3/properties/say`. */
export type Pointer = string & { readonly [pointerBrand]: true };

export type Segment = string | number;

/** The pointer that leads through `segments` from the root. */
export function pointerOf(segments: readonly Segment[]): Pointer {
  return ["#", ...segments.map((s) => String(s).replaceAll("~", "~0").replaceAll("/", "~1"))].join(
    "/",
  ) as Pointer;
}

/**
 * Reads a pointer as Twilio writes it in `property_path`: `#/states/3/properties/timeout`.
 * The leading `#` may be missing; anything that is no pointer leads to the root.
 */
export function segmentsOf(pointer: string): string[] {
  const path = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  if (!path.startsWith("/")) return [];
  return path
    .slice(1)
    .split("/")
    .map((s) => s.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export const ROOT: Pointer = pointerOf([]);
