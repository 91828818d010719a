/** How large a widget is drawn: as on the Studio canvas, where they stand some 300 by 200 apart. */
export const WIDGET = { width: 280, height: 112 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
