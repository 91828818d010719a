import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the bundles take of a package that they use a part of. */
interface Trimmed {
  /** True where nothing happens when a file of it is loaded: what nobody imports from it is left out then. */
  readonly pure?: true;
  /** Its modules, where its manifest names their older form first. */
  readonly main?: string;
  /** Files that stand in the place of the package's own. */
  readonly files?: Readonly<Record<string, string>>;
  /** In a file, what is written in the place of what. */
  readonly words?: Readonly<Record<string, readonly [from: string, to: string]>>;
}

/**
 * The engine reads all of a bundle before it runs the first line, at some 20 ms a megabyte: what is never called costs
 * every run. None of these files has a logic of its own: they export less, or refuse.
 */
const TRIMMED: Readonly<Record<string, Trimmed>> = {
  // Inputs, outputs, masks and annotations; not OpenID's tokens, and not what asks the platform for its version.
  "@actions/core": { pure: true },
  // Its client. The event is read by src/github/event.ts, which says so where it cannot be; this would end the process.
  // An older http-client of its own is left out, so that it finds what follows.
  "@actions/github": { files: { "lib/context.js": "export class Context {}\n" } },
  // @actions/github makes agents when it is loaded, whose place src/github/fetch.ts takes.
  "@actions/http-client": {
    files: { "lib/index.js": "export class HttpClient { getAgent() {} getAgentDispatcher() {} }\n" },
  },
  // Positions; edits and formats are parts of their own.
  "jsonc-parser": { pure: true, main: "lib/esm/main.js" },
  // Requests are made by their path, not by the names of a thousand methods.
  "@octokit/plugin-rest-endpoint-methods": {
    files: { "dist-src/index.js": "export const restEndpointMethods = () => ({});\n" },
  },
  // Requests over HTTP/1.1, through a proxy where there is one: no fetch, no WebSocket, no mocks.
  undici: {
    files: {
      "index.js": `
        const Dispatcher = require("./lib/dispatcher/dispatcher");
        Object.assign(Dispatcher.prototype, { request: require("./lib/api/api-request") });
        module.exports.Agent = require("./lib/dispatcher/agent");
        module.exports.EnvHttpProxyAgent = require("./lib/dispatcher/env-http-proxy-agent");
        module.exports.fetch = () => { throw new Error("The fetch of undici is not in this bundle."); };
      `,
      "lib/dispatcher/client-h2.js": `
        module.exports = () => { throw new Error("HTTP/2 is not in this bundle."); };
      `,
      "lib/web/fetch/body.js": `
        module.exports.extractBody = () => { throw new Error("Forms of fetch are not in this bundle."); };
      `,
    },
    words: {
      // It warns in every log that what it does is an experiment; this version is the one that is tested here.
      "lib/dispatcher/env-http-proxy-agent.js": [
        "let experimentalWarned = false",
        "let experimentalWarned = true",
      ],
      // Of node:http: the class of a server's requests, and the size of headers that Node takes where no flag says more.
      "lib/core/util.js": ["require('node:http')", "{ IncomingMessage: null }"],
      "lib/dispatcher/client.js": ["require('node:http')", "{ maxHeaderSize: 16384 }"],
    },
  },
};

/** Copies the trimmed packages from the folder `modules` to below `folder`, where what is bundled there finds them first. */
export function trimPackages(modules: string, folder: string): void {
  for (const [name, { pure, main, files = {}, words = {} }] of Object.entries(TRIMMED)) {
    const copy = join(folder, "node_modules", name);
    const own = join(modules, name, "node_modules");
    cpSync(join(modules, name), copy, { recursive: true, filter: (path) => path !== own });
    for (const [path, text] of Object.entries(files)) {
      // Throws where a newer version of the package no longer has the file.
      readFileSync(join(copy, path));
      writeFileSync(join(copy, path), text);
    }
    for (const [path, [from, to]] of Object.entries(words)) {
      const text = readFileSync(join(copy, path), "utf8");
      if (text.split(from).length !== 2) throw new Error(`${name}/${path} no longer says ${from} once.`);
      writeFileSync(join(copy, path), text.replace(from, to));
    }
    const manifest = join(copy, "package.json");
    const described = {
      ...(JSON.parse(readFileSync(manifest, "utf8")) as object),
      ...(pure && { sideEffects: false }),
      ...(main && { main }),
    };
    writeFileSync(manifest, JSON.stringify(described));
  }
}
