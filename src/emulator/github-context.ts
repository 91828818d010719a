import type { Asked } from "./exchange.ts";
import type { TokenHolder } from "./github-token.ts";
import type { Repository } from "./repository.ts";

/** What the routes of one request work on. */
export interface GithubContext {
  readonly repository: Repository;
  readonly holder: TokenHolder | null;
  /** Where the API is: the beginning of every address in an answer. */
  readonly api: string;
}

/** True when a request wants a file's bytes instead of JSON. */
export function wantsRaw(asked: Asked): boolean {
  return /application\/vnd\.github(\.v3)?\.raw(\+json)?/.test(asked.headers.accept ?? "");
}
