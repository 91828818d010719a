import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, type Asked, formOf, jsonOf, type RecordedRequest, type Service } from "./exchange.ts";
import { type Fault, FaultBook, type FaultEffect, fromAnotherAccount, VALID_FALSE } from "./fault.ts";

export interface LoopbackOptions {
  /** Default: any free one. */
  readonly port?: number;
  /** How long every answer takes at least. */
  readonly delayMs?: number;
  /** Told of each request that will never be answered, because silence was ordered for it. */
  readonly onSilence?: () => void;
}

/** An emulated host on 127.0.0.1. */
export interface Loopback {
  readonly origin: string;
  /** Every request in the order of arrival. */
  readonly requests: RecordedRequest[];
  /** The most requests that were under way at once. */
  readonly peak: number;
  order(fault: Fault): void;
  clearFaults(): void;
  close(): Promise<void>;
}

/**
 * Serves a host on loopback: reads requests, records them, lets the ordered faults happen.
 * Throws what listening throws (a port in use).
 */
export async function startLoopback(
  options: LoopbackOptions,
  serviceAt: (origin: string) => Service,
): Promise<Loopback> {
  const requests: RecordedRequest[] = [];
  const faults = new FaultBook();
  let underWay = 0;
  let peak = 0;
  const server = createServer((request, response) => {
    underWay += 1;
    peak = Math.max(peak, underWay);
    response.once("close", () => {
      underWay -= 1;
    });
    const effects = faults.take(request.method ?? "GET", request.url ?? "/");
    answer(request, response, effects).catch((error: unknown) => {
      console.error(error);
      request.socket.destroy();
    });
  });
  server.keepAliveTimeout = 60_000;
  server.requestTimeout = 0;
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(options.port ?? 0, "127.0.0.1", done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service = serviceAt(origin);

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    effects: FaultEffect[],
  ): Promise<void> {
    const arrived = performance.now();
    const asked: Asked = {
      method: request.method ?? "GET",
      url: new URL(request.url ?? "/", origin),
      headers: request.headers,
      body: await bodyOf(request),
      stale: effects.includes("staleRead"),
    };
    const record = recordOf(asked, service);
    requests.push(record);
    for (const effect of effects) await beforehand(effect);
    const decisive = effects.find(isDecisive);
    if (decisive === "silence") {
      options.onSilence?.();
      return;
    }
    if (decisive === "resetBefore") {
      request.socket.resetAndDestroy();
      return;
    }
    const given = give(asked, decisive);
    if (decisive === "silenceAfter") {
      options.onSilence?.();
      return;
    }
    if (decisive === "resetAfter") {
      request.socket.resetAndDestroy();
      return;
    }
    // What the host itself works on is a part of the time that its answers take.
    const left = (options.delayMs ?? 0) - (performance.now() - arrived);
    if (left > 0) await sleep(left);
    record.status = given.status;
    send(response, given, decisive === "truncated");
  }

  function give(asked: Asked, effect: FaultEffect | undefined): Answer {
    if (effect === "validFalse") return VALID_FALSE;
    if (typeof effect === "object" && "status" in effect) {
      const error = service.error(effect.status, effect.code, effect.message);
      return { ...error, headers: { ...error.headers, ...effect.headers } };
    }
    const given = service.handle(asked);
    if (effect === "garbage") return { status: 200, body: Buffer.from("<html>A proxy was here.</html>") };
    return effect === "wrongAccount" ? fromAnotherAccount(given) : given;
  }

  return {
    origin,
    requests,
    get peak() {
      return peak;
    },
    order: (fault) => faults.order(fault),
    clearFaults: () => faults.clear(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** What happens while the request waits, in the order in which it was ordered. */
async function beforehand(effect: FaultEffect): Promise<void> {
  if (typeof effect !== "object") return;
  if ("slow" in effect) await sleep(effect.slow);
  if ("edit" in effect) effect.edit();
}

function isDecisive(effect: FaultEffect): boolean {
  return effect !== "staleRead" && (typeof effect === "string" || "status" in effect);
}

let arrivals = 0;

function recordOf(asked: Asked, service: Service): RecordedRequest {
  const form = new Map<string, string>();
  for (const [key, value] of formOf(asked)) {
    const before = form.get(key);
    form.set(key, before === undefined ? value : `${before},${value}`);
  }
  const json = (asked.headers["content-type"] ?? "").includes("json") ? jsonOf(asked) : undefined;
  arrivals += 1;
  return {
    arrival: arrivals,
    method: asked.method,
    path: asked.url.pathname + asked.url.search,
    form: Object.fromEntries(form),
    json: json ?? null,
    userAgent: asked.headers["user-agent"] ?? "",
    status: null,
    account: service.identify(asked),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function send(response: ServerResponse, answer: Answer, truncated: boolean): void {
  const raw = answer.body instanceof Uint8Array;
  const bytes = raw
    ? Buffer.from(answer.body)
    : Buffer.from(answer.body === null ? "" : JSON.stringify(answer.body), "utf8");
  const headers: Record<string, string | number> = { ...answer.headers };
  if (answer.status !== 204) headers["content-length"] = bytes.length;
  if (bytes.length > 0) headers["content-type"] ??= raw ? "text/html" : "application/json; charset=utf-8";
  response.writeHead(answer.status, headers);
  if (truncated) response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  else response.end(bytes);
}
