import { afterEach, beforeEach, expect, it } from "vitest";
import type { Answer } from "../../src/emulator/exchange.ts";
import { type Loopback, startLoopback } from "../../src/emulator/loopback.ts";
import { connect } from "../../src/github/client.ts";

/** The Link header of each page of the list, by the page's number. */
let links: ReadonlyMap<string, string>;
let asked: string[];
let host: Loopback;
beforeEach(async () => {
  asked = [];
  host = await startLoopback({}, () => ({
    identify: () => "acme",
    handle: ({ url }): Answer => {
      asked.push(`${url.pathname}${url.search}`);
      const page = url.searchParams.get("page") ?? url.searchParams.get("after") ?? "";
      const link = links.get(page);
      return { status: 200, body: [`item of ${page}`], ...(link === undefined ? {} : { headers: { link } }) };
    },
    error: (status) => ({ status, body: {} }),
  }));
});
afterEach(() => host.close());

function list(): Promise<unknown> {
  const repository = { owner: "acme", name: "flows" };
  return connect({ token: "ghs_secret", apiUrl: host.origin, repository }).list("issues/1/comments");
}

const LIST = "/repos/acme/flows/issues/1/comments";

it("is read to its last page", async () => {
  const to = (page: number, relation: string) =>
    `<https://x.example/a?per_page=100&page=${page}>; rel="${relation}"`;
  links = new Map([["1", `${to(2, "next")}, ${to(3, "last")}`]]);
  expect(await list()).toEqual(["item of 1", "item of 2", "item of 3"]);
});

it("is read from page to page where none is said to be the last, at its own address only", async () => {
  links = new Map([
    ["1", '<https://evil.example/elsewhere?per_page=100&page=2>; rel="next"'],
    ["2", '<https://x.example/a?page=1>; rel="prev", <https://x.example/a?after=c3>; rel="next"'],
    ["c3", '<https://x.example/a?page=1>; rel="first"'],
  ]);
  expect(await list()).toEqual(["item of 1", "item of 2", "item of c3"]);
  expect(asked).toEqual([`${LIST}?per_page=100&page=1`, `${LIST}?per_page=100&page=2`, `${LIST}?after=c3`]);
});

it("goes on behind the last page where the list has grown", async () => {
  links = new Map([
    ["1", '<https://x.example/a?page=2>; rel="next", <https://x.example/a?page=2>; rel="last"'],
    ["2", '<https://x.example/a?page=3>; rel="next", <https://x.example/a?page=3>; rel="last"'],
  ]);
  expect(await list()).toEqual(["item of 1", "item of 2", "item of 3"]);
});

it("ends where a page names itself the next one", async () => {
  links = new Map([
    ["1", '<https://x.example/a?page=2>; rel="next"'],
    ["2", '<https://x.example/a?page=2>; rel="next"'],
  ]);
  expect(await list()).toEqual(["item of 1", "item of 2"]);
});
