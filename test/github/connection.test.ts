import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect as dial } from "node:net";
import type { Duplex } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect, type GitHub } from "../../src/github/client.ts";
import { startWorld, type World } from "./world.ts";

const PROXIES = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY"];

const open: Server[] = [];
beforeEach(() => {
  for (const name of PROXIES) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on loopback; its origin. */
async function serve(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The client of a host, which is GitHub for it. */
function clientOf(apiUrl: string, token = "a-token"): GitHub {
  return connect({
    token,
    apiUrl,
    repository: { owner: "acme", name: "flows" },
    sleep: async () => {},
  });
}

describe("a proxy that the runner names", () => {
  let world: World;
  let proxy: string;
  /** Where the proxy was asked to lead to. */
  let tunnels: (string | undefined)[];
  beforeEach(async () => {
    world = await startWorld();
    world.hub.addToken("a-token", {
      login: "github-actions[bot]",
      type: "Bot",
      permissions: { contents: "read" },
    });
    tunnels = [];
    const server = createServer((_, response) => response.writeHead(405).end());
    server.on("connect", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      tunnels.push(request.url);
      // Whatever host is meant, it is our own GitHub.
      const hub = dial(Number(new URL(world.hub.origin).port), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        hub.write(head);
        hub.pipe(socket).pipe(hub);
      });
      for (const end of [hub, socket]) end.on("error", () => {});
    });
    proxy = await serve(server);
  });
  afterEach(() => world.hub.close());

  it.each(["HTTP_PROXY", "http_proxy"])("leads to GitHub: %s", async (name) => {
    vi.stubEnv(name, proxy);
    const { data } = await clientOf("http://github.example").get("git/ref/heads/main");
    expect(data).toMatchObject({ ref: "refs/heads/main" });
    expect(tunnels).toEqual(["github.example:80"]);
    expect(world.hub.requests).toHaveLength(1);
  });

  it("leads to no host that NO_PROXY names", async () => {
    vi.stubEnv("HTTP_PROXY", proxy);
    vi.stubEnv("NO_PROXY", "github.invalid");
    await expect(clientOf("http://github.invalid").get("git/ref/heads/main")).rejects.toThrow(
      /no whole answer/,
    );
    expect(tunnels).toEqual([]);
  });

  it("is passed by where GitHub is this machine", async () => {
    vi.stubEnv("HTTP_PROXY", proxy);
    const local = world.hub.origin.replace("127.0.0.1", "localhost");
    for (const origin of [world.hub.origin, local]) await clientOf(origin).get("git/ref/heads/main");
    expect(tunnels).toEqual([]);
    expect(world.hub.requests).toHaveLength(2);
  });
});

/** A host that answers every request, and what it was asked. */
interface Host {
  readonly origin: string;
  readonly asked: IncomingMessage[];
}

async function host(answer: RequestListener): Promise<Host> {
  const asked: IncomingMessage[] = [];
  const origin = await serve(
    createServer((request, response) => {
      asked.push(request);
      answer(request, response);
    }),
  );
  return { origin, asked };
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

describe("an answer of GitHub's", () => {
  it("is read where it is packed", async () => {
    const { origin, asked } = await host((_, response) =>
      response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(gzipSync('{"said":"Grüße"}')),
    );
    expect((await clientOf(origin).get("a")).data).toEqual({ said: "Grüße" });
    expect(asked[0]?.headers["accept-encoding"]).toBe("gzip");
  });

  it.each(["application/vnd.github+json", "text/plain", "application/octet-stream", null])(
    "is read as JSON whatever it is called: %s",
    async (type) => {
      const { origin } = await host((_, response) =>
        response.writeHead(200, type === null ? {} : { "content-type": type }).end('{"said":"yes"}'),
      );
      expect((await clientOf(origin).get("a")).data).toEqual({ said: "yes" });
    },
  );

  it.each([
    ["application/xml", "<error/>"],
    ["application/problem+json", '{"title":"busy"}'],
    ["application/octet-stream", "\u0000"],
  ])("is tried again where it is trouble, whatever that is called: %s", async (type, body) => {
    const { origin, asked } = await host((_, response) => {
      if (asked.length === 1) response.writeHead(502, { "content-type": type }).end(body);
      else response.writeHead(200, JSON_TYPE).end('{"said":"yes"}');
    });
    expect((await clientOf(origin).get("a")).data).toEqual({ said: "yes" });
  });

  it("is tried again where what is packed breaks off", async () => {
    const packed = gzipSync('{"said":"something that is long enough"}');
    const { origin, asked } = await host((_, response) => {
      const bytes = asked.length === 1 ? packed.subarray(0, packed.length >> 1) : packed;
      response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(bytes);
    });
    expect((await clientOf(origin).get("a")).data).toEqual({ said: "something that is long enough" });
    expect(asked).toHaveLength(2);
  });

  it("is looked for where a renamed repository is now", async () => {
    const { origin, asked } = await host((request, response) => {
      if (request.url === "/repositories/7/a") response.writeHead(200, JSON_TYPE).end('{"said":"here"}');
      else
        response.writeHead(301, { ...JSON_TYPE, location: "/repositories/7/a" }).end('{"message":"Moved"}');
    });
    expect((await clientOf(origin).get("a")).data).toEqual({ said: "here" });
    expect(asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ["/repos/acme/flows/a", "token a-token"],
      ["/repositories/7/a", "token a-token"],
    ]);
  });

  it("has what is sent come along to where a renamed repository is now", async () => {
    const sent: string[] = [];
    const { origin, asked } = await host(async (request, response) => {
      let body = "";
      for await (const part of request) body += part;
      sent.push(`${request.method} ${body}`);
      if (request.url === "/repositories/7/a") response.writeHead(201, JSON_TYPE).end('{"id":1}');
      else
        response.writeHead(307, { ...JSON_TYPE, location: "/repositories/7/a" }).end('{"message":"Moved"}');
    });
    expect((await clientOf(origin).send("POST", "a", { body: "Hello" })).data).toEqual({ id: 1 });
    expect(asked).toHaveLength(2);
    expect(sent).toEqual(['POST {"body":"Hello"}', 'POST {"body":"Hello"}']);
  });

  it("takes the token to no other host", async () => {
    const other = await host((_, response) => response.writeHead(200, JSON_TYPE).end('{"said":"there"}'));
    const { origin, asked } = await host((_, response) =>
      response.writeHead(301, { ...JSON_TYPE, location: `${other.origin}/a` }).end('{"message":"Moved"}'),
    );
    expect((await clientOf(origin).get("a")).data).toEqual({ said: "there" });
    expect(asked[0]?.headers.authorization).toBe("token a-token");
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it("is not followed round and round", async () => {
    const { origin, asked } = await host((_, response) =>
      response.writeHead(301, { ...JSON_TYPE, location: "/again" }).end('{"message":"Moved"}'),
    );
    await expect(clientOf(origin).get("a")).rejects.toThrow(
      "GitHub gave no whole answer to GET /repos/acme/flows/a: it leads on to other addresses more than 3 times.",
    );
    expect(asked.length).toBeLessThan(30);
  });
});
