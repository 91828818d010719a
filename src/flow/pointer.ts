declare const pointerBrand: unique symbol;

/** A JSON pointer as a URI fragment (RFC 6901, section 6, without percent-encoding): `#/states/3/properties/say`. */
export type Pointer = string & { readonly [pointerBrand]: true };

export type Segment = string | number;

/** The pointer that leads through `segments` from the root. */
export function pointerOf(segments: readonly Segment[]): Pointer {
  let pointer = "#";
  for (const segment of segments) pointer += `/${typeof segment === "number" ? segment : escaped(segment)}`;
  return pointer as Pointer;
}

function escaped(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
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
