import type { Answer, Asked } from "./exchange.ts";

/** What a path's template found in a path, decoded. */
export type Params = ReadonlyMap<string, string>;

export interface Route<Context> {
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: (context: Context, params: Params, asked: Asked) => Answer;
}

/**
 * A row of a route table. In the template `:name` stands for one segment, `*name` for one or more.
 */
export function route<Context>(
  method: string,
  template: string,
  answer: Route<Context>["answer"],
): Route<Context> {
  const source = template
    .replaceAll(".", "\\.")
    .replace(/:(\w+)/g, "(?<$1>[^/]+)")
    .replace(/\*(\w+)/g, "(?<$1>.+)");
  return { method, pattern: new RegExp(`^${source}$`), answer };
}

/** The first row that takes the request, with what its template found. Undefined: no such resource. */
export function findRoute<Row extends Pick<Route<never>, "method" | "pattern">>(
  routes: readonly Row[],
  method: string,
  path: string,
): { route: Row; params: Params } | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const found = candidate.pattern.exec(path);
    if (found === null) continue;
    const params = new Map<string, string>();
    for (const [name, value] of Object.entries(found.groups ?? {})) params.set(name, decoded(value));
    return { route: candidate, params };
  }
  return undefined;
}

/** A parameter that the template of the row names. */
export function param(params: Params, name: string): string {
  return params.get(name) ?? "";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
