import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";

/**
 * The connections to one host: kept alive, and through the runner's proxy (HTTPS_PROXY, NO_PROXY) unless `loopback`
 * says that the host is this machine.
 */
export function openDispatcher(loopback: boolean, options: Agent.Options): Dispatcher {
  return loopback || !hasProxy(process.env) ? new Agent(options) : new EnvHttpProxyAgent(options);
}

function hasProxy(env: NodeJS.ProcessEnv): boolean {
  return ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some((name) => (env[name] ?? "") !== "");
}
