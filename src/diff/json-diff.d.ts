declare module "json-diff" {
  /** What differs between two objects of strings: by key `{ __old, __new }`, `KEY__added` and `KEY__deleted`. */
  export function diff(
    before: Record<string, string>,
    after: Record<string, string>,
  ): Record<string, unknown> | undefined;
}
