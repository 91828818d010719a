/** What runs workflows, and what their inputs are, is no business of a configuration. */
const REFUSED = ["INPUT_", "GITHUB_", "ACTIONS_", "RUNNER_"];

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What a value of the configuration becomes when its environment variables are put in. */
export interface Expanded {
  /** Null when a variable is missing or the template is wrong. */
  readonly value: string | null;
  /** Names of variables that have no value; an empty one counts as none, as GitHub hands on a missing secret. */
  readonly missing: readonly string[];
  /** What is wrong with the template itself, whatever the variables are. */
  readonly faults: readonly string[];
}

/**
 * The environment as the configuration may use it: `${NAME}` is a variable, `$${` a literal `${`.
 * Remembers every value it gave away, since all of them have to be masked.
 */
export class Variables {
  /** By name, in the order of the first use. */
  readonly used = new Map<string, string>();
  private readonly env: Readonly<Record<string, string | undefined>>;

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.env = env;
  }

  expand(written: string): Expanded {
    const missing: string[] = [];
    const faults: string[] = [];
    const value = written.replace(
      /(\$?)\$\{([^}]*)(\}?)/g,
      (whole, literal: string, name: string, end: string) => {
        if (literal !== "") return whole.slice(1);
        const fault = end === "" ? "A ${ is not closed. Write $${ for a literal one." : faultOf(name);
        if (fault !== null) {
          faults.push(fault);
          return "";
        }
        const found = Object.hasOwn(this.env, name) ? this.env[name] : undefined;
        if (found === undefined || found.trim() === "") {
          if (!missing.includes(name)) missing.push(name);
          return "";
        }
        this.used.set(name, found);
        return found;
      },
    );
    return { value: missing.length + faults.length === 0 ? value : null, missing, faults };
  }
}

/** What is wrong with a template, whatever the variables are. */
export function faultsIn(written: string): readonly string[] {
  return new Variables({}).expand(written).faults;
}

function faultOf(name: string): string | null {
  if (!NAME.test(name)) {
    return `\${${name}} names no environment variable. Write $\${ for a literal \${.`;
  }
  const prefix = REFUSED.find((start) => name.toUpperCase().startsWith(start));
  if (prefix === undefined) return null;
  return `\${${name}} cannot be used: variables that begin with ${prefix} belong to the runner. Hand the value on under another name.`;
}
