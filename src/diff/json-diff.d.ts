declare module "json-diff" {
  /** What differs between two JSON values: by key `{ __old, __new }`, `KEY__added` and `KEY__deleted`. */
  export function diff(before: unknown, after: unknown): Record<string, unknown> | undefined;
}
