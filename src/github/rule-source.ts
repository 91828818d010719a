import type { RuleSource } from "../check/rule-source.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the action that runs can be read: the runner names its repository and version to a step that `uses` it
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables), and neither for `uses: ./`.
 */
export function ruleSourceOf(env: Environment): RuleSource | null {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  if (!repository || !ref) return null;
  const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
  const repositoryUrl = `${server}/${encoded(repository)}`;
  return { repositoryUrl, rulesUrl: `${repositoryUrl}/blob/${encoded(ref)}/docs/rules.md` };
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
