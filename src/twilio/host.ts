import { isLoopback } from "../dispatcher.ts";
import { FlowgateError } from "../error.ts";

/** Twilio's products whose API Flowgate asks; each has a host of its own. */
export type Product =
  | "studio"
  | "serverless"
  | "taskrouter"
  | "messaging"
  | "conversations"
  | "content"
  | "api";

/** Where requests go: one host a product, or one origin for all of them. */
export interface Hosts {
  /** The URL that a product's paths (`/v2/Flows`) are put behind, without a slash at its end. */
  base(product: Product): string;
  /** True when a page's `next_page_url` may be followed: its host is this product's configured one or Twilio's own. */
  owns(product: Product, url: URL): boolean;
  /** True where no proxy may stand between: a loopback address. */
  readonly loopback: boolean;
}

const LABEL = /^[a-z0-9-]{1,32}$/;

/**
 * Twilio's hosts as its own libraries build them: `https://studio.{edge}.{region}.twilio.com`,
 * a region alone `https://studio.{region}.twilio.com`, an edge alone with the region us1
 * (https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region).
 */
export function twilioHosts(region: string | null, edge: string | null): Hosts {
  for (const [input, value] of [
    ["twilio-region", region],
    ["twilio-edge", edge],
  ] as const) {
    if (value !== null && !LABEL.test(value)) {
      throw new FlowgateError(
        `The input ${input} is ${JSON.stringify(value)}, which is no name of a ${input.slice(7)}.`,
        {
          hint: "Twilio's are written like us1, ie1 or au1 (regions), and ashburn, dublin or sydney (edges).",
        },
      );
    }
  }
  const place = [edge, region ?? (edge === null ? null : "us1")].filter((part) => part !== null);
  const hostOf = (product: Product) => [product, ...place, "twilio.com"].join(".");
  return {
    base: (product) => `https://${hostOf(product)}`,
    owns: (product, url) =>
      url.protocol === "https:" && (url.host === hostOf(product) || url.host === `${product}.twilio.com`),
    loopback: false,
  };
}

/**
 * One origin in place of all of Twilio's hosts, for tests and the demo (`FLOWGATE_TWILIO_URL`).
 * Studio is at `ORIGIN/v2/…`, the classic API at `ORIGIN/api/…`, a sister at `ORIGIN/PRODUCT/…`.
 * Throws unless the address is loopback: credentials must not be sent where an environment variable says.
 */
export function loopbackHosts(address: string): Hosts {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (
    url === null ||
    !isLoopback(url) ||
    url.username !== "" ||
    (url.pathname !== "/" && url.pathname !== "")
  ) {
    throw new FlowgateError(
      `FLOWGATE_TWILIO_URL is ${JSON.stringify(address)}, which is no loopback origin.`,
      {
        hint: "It stands for Twilio in tests and the demo: give http://127.0.0.1:PORT, or remove it.",
      },
    );
  }
  return {
    base: (product) => (product === "studio" ? url.origin : `${url.origin}/${product}`),
    owns: (product, page) =>
      page.host === url.host || (page.protocol === "https:" && page.host === `${product}.twilio.com`),
    loopback: true,
  };
}
