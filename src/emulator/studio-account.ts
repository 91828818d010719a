import type { Asked } from "./exchange.ts";

export interface AccountSeed {
  readonly sid: string;
  readonly authToken?: string;
  readonly keys?: readonly { readonly sid: string; readonly secret: string }[];
}

/** Who asked: the account, and whether with its own token (a key may not read accounts). */
export interface Caller {
  readonly account: string;
  readonly byToken: boolean;
}

/** The accounts with their credentials. A key belongs to one account. */
export class Accounts {
  private readonly tokens = new Map<string, string>();
  private readonly keys = new Map<string, { secret: string; account: string }>();
  readonly sids = new Set<string>();

  add(seed: AccountSeed): void {
    this.sids.add(seed.sid);
    if (seed.authToken !== undefined) this.tokens.set(seed.sid, seed.authToken);
    for (const key of seed.keys ?? []) this.keys.set(key.sid, { secret: key.secret, account: seed.sid });
  }

  /** The caller that the Basic credentials of a request prove, or undefined. */
  callerOf(asked: Asked): Caller | undefined {
    const [scheme, encoded] = (asked.headers.authorization ?? "").split(" ");
    if (scheme?.toLowerCase() !== "basic" || encoded === undefined) return undefined;
    const pair = Buffer.from(encoded, "base64").toString("utf8");
    const colon = pair.indexOf(":");
    if (colon < 0) return undefined;
    const user = pair.slice(0, colon);
    const password = pair.slice(colon + 1);
    if (this.tokens.get(user) === password) return { account: user, byToken: true };
    const key = this.keys.get(user);
    return key?.secret === password ? { account: key.account, byToken: false } : undefined;
  }
}
