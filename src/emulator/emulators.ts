import { type GithubEmulator, type GithubOptions, startGithub } from "./github.ts";
import { type StudioEmulator, type StudioOptions, startStudio } from "./studio.ts";

/** Both hosts that Flowgate talks to. */
export interface Emulators {
  readonly studio: StudioEmulator;
  readonly github: GithubEmulator;
  /** What a process must find in its environment to talk to them. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts Studio and GitHub on loopback. Throws when a port is in use; then neither is left running. */
export async function startEmulators(
  options: { readonly studio?: StudioOptions; readonly github?: GithubOptions } = {},
): Promise<Emulators> {
  const studio = await startStudio(options.studio);
  const github = await startGithub(options.github).catch(async (error: unknown) => {
    await studio.close();
    throw error;
  });
  return {
    studio,
    github,
    environment: {
      FLOWGATE_TWILIO_URL: studio.origin,
      GITHUB_API_URL: github.origin,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_GRAPHQL_URL: `${github.origin}/graphql`,
    },
    close: async () => {
      await Promise.all([studio.close(), github.close()]);
    },
  };
}
