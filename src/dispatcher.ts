import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";

/**
 * The connections to one host: kept alive, and through the runner's proxy (HTTPS_PROXY, NO_PROXY) unless `loopback`
 * says that the host is this machine.
 */
export function openDispatcher(loopback: boolean, options: Agent.Options): Dispatcher {
  return loopback || !hasProxy(process.env) ? new Agent(options) : new EnvHttpProxyAgent(options);
}

/** True for an address on this machine, of which no proxy knows. */
export function isLoopback({ protocol, hostname }: URL): boolean {
  if (protocol !== "http:" && protocol !== "https:") return false;
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function hasProxy(env: NodeJS.ProcessEnv): boolean {
  return ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some((name) => (env[name] ?? "") !== "");
}
