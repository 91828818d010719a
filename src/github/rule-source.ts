import type { RuleSource } from "../check/rule-source.ts";
import { encodePath, serverOf } from "./address.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the action that runs can be read: the runner names its repository and version to a step that `uses` it
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables), and neither for `uses: ./`.
 */
export function ruleSourceOf(env: Environment): RuleSource | null {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  if (!repository || !ref) return null;
  const repositoryUrl = `${serverOf(env)}/${encodePath(repository)}`;
  return { repositoryUrl, rulesUrl: `${repositoryUrl}/blob/${encodePath(ref)}/docs/rules.md` };
}
