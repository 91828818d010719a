import type { Asked } from "./exchange.ts";

export type Permission = "contents" | "pull_requests" | "issues" | "checks" | "deployments";
export type Level = "none" | "read" | "write";

/** Whose token it is, and what it may do. A Bot's is an installation token, as a workflow's own is. */
export interface TokenHolder {
  readonly login: string;
  readonly type: "Bot" | "User";
  readonly permissions: Readonly<Partial<Record<Permission, Level>>>;
}

/** The token that a request carries; undefined for none. */
export function tokenOf(asked: Asked): string | undefined {
  return /^(?:token|bearer)\s+(\S+)$/i.exec(asked.headers.authorization ?? "")?.[1];
}

/** True when a token may do as much. */
export function may(holder: TokenHolder | null, permission: Permission, level: "read" | "write"): boolean {
  const held = holder?.permissions[permission] ?? "none";
  return held === "write" || held === level;
}
