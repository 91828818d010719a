import { Liquid, type Template as Node } from "liquidjs";

/** A variable that a template reads, and where: `widgets.menu.Digits`. */
export interface Reference {
  readonly segments: readonly (string | number | null)[];
  readonly offset: number;
}

export interface Applied {
  readonly filter: string;
  readonly offset: number;
}

export interface SyntaxFault {
  readonly message: string;
  readonly offset: number;
}

/** What can be said of a string with Liquid without rendering it. */
export interface Template {
  readonly fault: SyntaxFault | null;
  readonly references: readonly Reference[];
  readonly filters: readonly Applied[];
}

/** Said, because liquidjs asks Intl for them otherwise: a quarter of the action's start. */
const ENGINE = new Liquid({ locale: "en-US", timezoneOffset: 0 });

/** Filters that Studio has beside those of Liquid itself. */
const STUDIO_FILTERS = ["to_json", "from_json", "url_escape", "encode_base64", "decode_base64"];
export const FILTERS: ReadonlySet<string> = new Set([...Object.keys(ENGINE.filters), ...STUDIO_FILTERS]);

/** Longer templates are not parsed: what they render to has 16 KB at most. In UTF-16 units. */
const LONGEST = 32 * 1024;

/** What one flow may cost: liquidjs takes time by the square of a template's length. Real flows need a hundredth. */
const BUDGET = 2e9;

const UNREAD: Template = { fault: null, references: [], filters: [] };

/**
 * Reads the templates of one flow, equal ones once. Most of what stands in flows is `{{ a.b.c | filter }}` and
 * nothing else, which a pattern reads in a hundredth of the time; everything beside that, and every fault, is
 * liquidjs's to tell. A flow of Liquid bombs is read as far as the budget goes, and said to be without fault behind it.
 */
export class Templates {
  private readonly known = new Map<string, Template>();
  private spent = 0;

  of(text: string): Template {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const template = plainTemplate(text) ?? this.parsed(text);
    this.known.set(text, template);
    return template;
  }

  private parsed(text: string): Template {
    this.spent += text.length ** 2;
    return text.length > LONGEST || this.spent > BUDGET ? UNREAD : parsedTemplate(text);
  }
}

const OUTPUT =
  /\{\{-?[ \t]*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)((?:[ \t]*\|[ \t]*[a-z_]+(?::[ \t]*(?:'[^'{}]*'|"[^"{}]*"|\d+)(?:,[ \t]*(?:'[^'{}]*'|"[^"{}]*"|\d+))*)?)*)[ \t]*-?\}\}|\{[{%]/g;
/** A filter's name, or an argument of one: what stands in quotes is no name. */
const FILTER = /'[^']*'|"[^"]*"|\|[ \t]*([a-z_]+)/g;

function plainTemplate(text: string): Template | null {
  const references: Reference[] = [];
  const filters: Applied[] = [];
  for (const match of text.matchAll(OUTPUT)) {
    const [whole, path, piped] = match;
    if (path === undefined || path.endsWith("-") || /^(?:true|false|nil|null|empty|blank)$/.test(path))
      return null;
    const offset = match.index + whole.indexOf(path);
    references.push({ segments: path.split("."), offset });
    if (piped === undefined || piped === "") continue;
    const from = offset + path.length;
    for (const filter of piped.matchAll(FILTER)) {
      const [, name] = filter;
      if (name !== undefined)
        filters.push({ filter: name, offset: from + filter.index + filter[0].length - name.length });
    }
  }
  return { fault: null, references, filters };
}

function parsedTemplate(text: string): Template {
  try {
    const nodes = ENGINE.parse(text);
    return {
      fault: null,
      references: referencesIn(nodes, text),
      filters: text.includes("|") ? filtersIn(nodes) : [],
    };
  } catch (error) {
    return { ...UNREAD, fault: faultOf(error, text) };
  }
}

function faultOf(error: unknown, text: string): SyntaxFault {
  const { message, token } = error as { message?: string; token?: { begin?: number } };
  if (message?.includes("call stack")) return { message: "it is nested too deep", offset: 0 };
  const said = String(message ?? "it cannot be read")
    .replace(/, (?:file:.*, )?line:\d+, col:\d+$/, "")
    // liquidjs cuts what it quotes, be it through a character, and then quotes it as JSON.
    .replace(/\\ud[89ab][0-9a-f]{2}(?=\.\.\.)/, "");
  return { message: said, offset: Math.min(Math.max(token?.begin ?? 0, 0), text.length) };
}

function referencesIn(nodes: Node[], text: string): Reference[] {
  const starts = lineStarts(text);
  const { globals } = ENGINE.analyzeSync(nodes, { partials: false });
  return Object.values(globals)
    .flat()
    .map(({ segments, location }) => ({
      segments: segments.map((segment) => (typeof segment === "object" ? null : segment)),
      offset: (starts[location.row - 1] ?? 0) + location.col - 1,
    }));
}

/** The filters of every value in the tree: liquidjs lists variables, and takes unknown filters silently. */
function filtersIn(nodes: readonly Node[]): Applied[] {
  const found: Applied[] = [];
  const seen = new Set<unknown>();
  const open: unknown[] = [...nodes];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const { filters } = node as { filters?: unknown };
    if (Array.isArray(filters)) {
      for (const { name, token } of filters as { name?: unknown; token?: { begin?: number } }[]) {
        if (typeof name === "string") found.push({ filter: name, offset: token?.begin ?? 0 });
      }
    }
    for (const [key, value] of Object.entries(node)) if (!NOT_BELOW.has(key)) open.push(value);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Members of liquidjs's nodes that lead out of the template. */
const NOT_BELOW: ReadonlySet<string> = new Set(["liquid", "token", "tokenizer", "input", "handler"]);

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
