import type { Finding } from "../check/finding.ts";
import { FlowgateError } from "../error.ts";
import type { Place } from "../flow/place.ts";
import { type Pointer, pointerOf, type Segment } from "../flow/pointer.ts";
import type { YamlText } from "./yaml-text.ts";

/** A configuration that cannot be used. Its findings are of the rule `configuration`, in the order of the file. */
export class ConfigurationError extends FlowgateError {
  readonly findings: readonly Finding[];
  /** The environment that was meant, where that much could be read. */
  readonly environment: string | null;

  constructor(findings: readonly Finding[], environment: string | null = null) {
    const lines = findings.slice(0, 20).map((finding) => `${placeName(finding)}${finding.message}`);
    if (findings.length > 20) lines.push(`and ${findings.length - 20} more`);
    super(lines.join("\n"));
    this.name = "ConfigurationError";
    this.findings = findings;
    this.environment = environment;
  }
}

function placeName(finding: Finding): string {
  if (finding.file === null) return "";
  if (finding.line === null) return `${finding.file}: `;
  return `${finding.file}:${finding.line}:${finding.column}: `;
}

/** A finding of the rule `configuration`; `place` is null for what no configuration file says. */
export function configurationFinding(
  message: string,
  file: string | null,
  pointer: Pointer | null,
  place: Place | null,
): Finding {
  return {
    rule: "configuration",
    severity: "error",
    message,
    widget: null,
    pointer,
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    origin: "new",
  };
}

/** Collects everything that is wrong with one configuration file; of several faults at one place the first. */
export class Problems {
  private readonly path: string;
  private readonly text: YamlText;
  private readonly found: Finding[] = [];
  private readonly taken = new Set<string>();
  private environment: string | null = null;

  constructor(path: string, text: YamlText) {
    this.path = path;
    this.text = text;
    for (const fault of text.faults) this.add(fault.message, fault.pointer, fault.place);
  }

  /** Something is wrong with the value at `path`, or it is missing there. */
  atValue(path: readonly Segment[], message: string): void {
    this.add(message, pointerOf(path), this.text.placeOf(path));
  }

  /** Something is wrong with the key of the member at `path`. */
  atKey(path: readonly Segment[], message: string): void {
    this.add(message, pointerOf(path), this.text.keyPlaceOf(path));
  }

  /** From now on it is known which environment is meant, whatever else is wrong. */
  meantFor(environment: string | null): void {
    this.environment = environment;
  }

  private add(message: string, pointer: Pointer, place: Place): void {
    const key = `${place.line}:${place.column} ${pointer}`;
    if (this.taken.has(key)) return;
    this.taken.add(key);
    this.found.push(configurationFinding(message, this.path, pointer, place));
  }

  /** Throws ConfigurationError when anything was found. */
  settle(): void {
    if (this.found.length > 0) this.refuse();
  }

  /** Throws ConfigurationError with what was found, in the order of the file. */
  refuse(): never {
    const line = (finding: Finding) => finding.line ?? 0;
    const column = (finding: Finding) => finding.column ?? 0;
    const found = this.found.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
    throw new ConfigurationError(found, this.environment);
  }
}

/** A path through the configuration as people write it: `flows.main-ivr.file`. */
export function nameOf(path: readonly Segment[]): string {
  return path.length === 0 ? "The configuration" : path.join(".");
}
