/** A line of a run's log that GitHub shows beside a line of a file. */
export interface ShownAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** `file:line:column`, as far as they are known. */
  readonly place: string;
}

const COMMAND = /^::(?<level>error|warning|notice)(?: (?<properties>.*?))?::(?<message>.*)$/;

/** The annotations in a run's log, in their order. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export function annotationsIn(log: string): ShownAnnotation[] {
  return log.split("\n").flatMap((line) => {
    const { level, properties = "", message = "" } = COMMAND.exec(line)?.groups ?? {};
    if (level !== "error" && level !== "warning" && level !== "notice") return [];
    const named = new Map(
      properties
        .split(",")
        .map((pair) => [pair.slice(0, pair.indexOf("=")), unescaped(pair.slice(pair.indexOf("=") + 1))]),
    );
    const place = ["file", "line", "col"].flatMap((name) => named.get(name) ?? []).join(":");
    return [{ level, title: named.get("title") ?? "", message: unescaped(message), place }];
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
