/** What a text was taken for, as messages name it. */
export type SecretKind =
  | "private key"
  | "user name or password in a URL"
  | "bearer token"
  | "Basic credentials"
  | "access token"
  | "password"
  | "secret"
  | "token"
  | "API key"
  | "authorization value"
  | "random value under a telling name";

/** A secret inside a text: what it is and where it stands, in UTF-16 units. */
export interface SecretSpan {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/**
 * What `value` under the key `key` (a property, parameter or variable; null where there is none) is taken for,
 * or null. Liquid, `${…}` placeholders, SIDs and words that nobody would keep secret are none.
 */
export function secretIn(key: string | null, value: string): SecretKind | null {
  return secretSpan(key, value)?.kind ?? null;
}

/** Like `secretIn`, with the place of the first secret inside `value`. */
export function secretSpan(key: string | null, value: string): SecretSpan | null {
  const named = key === null ? null : keyKind(key);
  if (key !== null && named === null && isRandomUnder(key, value)) {
    return { kind: "random value under a telling name", start: 0, end: value.length };
  }
  const inside = spansIn(value)[0] ?? null;
  if (inside !== null || named === null) return inside;
  const bare = named === "authorization value" ? value.replace(/^\s*[A-Za-z]+\s+(?=\S+\s*$)/, "") : value;
  const kept = bare.trim();
  if (kept.length < SHORTEST || isNoSecret(kept) || isWord(named, kept)) return null;
  const start = value.lastIndexOf(kept);
  return { kind: named, start, end: start + kept.length };
}

/** Every secret in `value` under `key`, as it stands there. */
export function secretsIn(key: string | null, value: string): string[] {
  const first = secretSpan(key, value);
  const spans = first === null ? [] : [first, ...spansIn(value).filter(({ start }) => start > first.start)];
  return spans.map(({ start, end }) => value.slice(start, end));
}

/** `text` with every secret inside it replaced by `***`: for texts that people read. */
export function redactSecrets(text: string): string {
  let out = "";
  let at = 0;
  for (const span of spansIn(text)) {
    if (span.start < at) continue;
    out += `${text.slice(at, span.start)}***`;
    at = span.end;
  }
  return out + text.slice(at);
}

/** What a name must hold somewhere to promise a secret. */
const TELLING = /pass|pwd|secret|token|key|auth|credential|jwt/i;
/** What a text must hold somewhere to hold a secret: most hold none of it, and are asked for nothing more. */
const SIGNS = new RegExp(
  `://|bearer|basic|eyJ|_live_|gh[opsu]_|xox|AIza|SG\\.|${TELLING.source}`, // a private key says KEY
  "i",
);

/** Every secret that can be told from the text alone, in order. Each pattern runs in linear time. */
function spansIn(text: string): SecretSpan[] {
  if (!SIGNS.test(text)) return [];
  const spans: SecretSpan[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern.find)) {
      const [whole, found = whole] = match;
      if (pattern.holds?.(found) === false) continue;
      const start = match.index + whole.indexOf(found, pattern.skip ?? 0);
      spans.push({ kind: pattern.kind, start, end: start + found.length });
    }
  }
  return spans.concat(namedIn(text)).sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Pattern {
  readonly kind: SecretKind;
  readonly find: RegExp;
  /** Whether the captured text is a secret indeed. */
  readonly holds?: (found: string) => boolean;
  /** Units at the start of the match that the captured text cannot begin in. */
  readonly skip?: number;
}

const PATTERNS: readonly Pattern[] = [
  {
    kind: "private key",
    find: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  },
  {
    kind: "user name or password in a URL",
    // To the last `@` before the path: that is where the host begins (https://url.spec.whatwg.org/#authority-state).
    find: /:\/\/([^\s/?#"<>\\]+)@/g,
    skip: 3,
    holds: (found) => !isTemplate(found) && !isTemplate(found.slice(found.indexOf(":") + 1)),
  },
  {
    kind: "bearer token",
    find: /\bBearer\s{1,4}([A-Za-z0-9._~+/-]{5,}[A-Za-z0-9_~+/-]={0,2})/gi,
    skip: 7,
    holds: (found) =>
      (/[0-9_.]/.test(found) || looksRandom(found, 6) || found.length >= 20) && !isNoSecret(found),
  },
  {
    kind: "bearer token",
    // The value of a header, whole or quoted: however plain it looks, that is what it is.
    find: /(?:^|["':=]\s{0,4})Bearer\s{1,4}([A-Za-z0-9._~+/-]{6,}={0,2})(?=\s*(?:$|["'\\]))/gi,
    skip: 7,
    holds: (found) => !isNoSecret(found),
  },
  { kind: "Basic credentials", find: /\bBasic\s{1,4}([A-Za-z0-9+/_-]{6,}={0,2})/gi, skip: 6, holds: isBasic },
  {
    kind: "Basic credentials",
    find: /(?:^|["':=]\s{0,4})Basic\s{1,4}([A-Za-z0-9+/_-]{6,}={0,2})(?=\s*(?:$|["'\\]))/gi,
    skip: 6,
    holds: (found) => looksRandom(found, 6) && !isNoSecret(found),
  },
  {
    kind: "access token",
    find: /(?<![\w-])(?:eyJ[\w-]{6,}\.eyJ[\w-]{6,}\.[\w-]{6,}|(?:sk|rk)_live_\w{16,}|gh[opsu]_\w{30,}|xox[abpr]-[\w-]{20,}|AIza[\w-]{30,}|SG\.[\w-]{16,}\.[\w-]{16,})/g,
  },
];

/** The base64 of `user:password`. */
function isBasic(found: string): boolean {
  const text = Buffer.from(found, "base64").toString("latin1");
  return (
    (/^[\x20-\x7e]*:[\x20-\x7e]*$/.test(text) && text.length >= 4) ||
    (found.length >= 16 && looksRandom(found, 16))
  );
}

/** Values of telling keys inside a text: `"password":"…"` in JSON, `token=…` in a query or form. */
function namedIn(text: string): SecretSpan[] {
  const spans: SecretSpan[] = [];
  const name = /(?<![\w-])([A-Za-z][\w-]*)(?:\\?["']\s{0,4}:\s{0,4}(\\?["'])?|=)/g;
  for (let match = name.exec(text); match !== null; match = name.exec(text)) {
    const kind = keyKind(match[1] ?? "");
    if (kind === null) continue;
    const start = name.lastIndex;
    const value = valueFrom(text, start, match);
    name.lastIndex = start + value.length;
    if (value.length < SHORTEST || isNoSecret(value) || isWord(kind, value)) continue;
    spans.push({ kind, start, end: start + value.length });
  }
  return spans;
}

/** The value that begins behind a name: "" where there is none that says anything. */
function valueFrom(text: string, start: number, [whole, , quote]: RegExpExecArray): string {
  const read = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0] ?? "";
  };
  if (quote !== undefined) return read(/[^"'\\\r\n]+/y);
  if (!whole.endsWith("=")) return read(/\d+(?=\s*[,}\]\\]|\s*$)/y);
  const value = read(/[^\s"'&,;<>{}\\]+/y);
  if (text[start + value.length] === "{") return "";
  const before = text[start - whole.length - 1];
  const isParameter = before === undefined || before === "?" || before === "&";
  return isParameter || value.length >= 16 || looksRandom(value, 8) ? value : "";
}

/** Last words of a name that say that the value tells something about a secret and is none. */
const ABOUT =
  /^(?:type|name|url|uri|length|used|limit|reset|policy|rules?|question|verified|confirmed|step|hint|sid|id|ids|expiry|expires|expiration|ttl|prompt|message|label|attempts?|count|valid|required|status|method|field|path|format|header|mode|enabled|error|result)$/;

const KEY_KINDS: ReadonlyArray<readonly [RegExp, SecretKind]> = [
  [/(?:^| )(?:[a-z]*(?:password|passwd|passphrase)|pwd)(?: |\d|$)/, "password"],
  [
    /(?:^| )(?:[a-z]*api ?key|access ?key|auth ?key|private ?key|secret ?key|account ?key|subscription ?key)(?: |\d|$)/,
    "API key",
  ],
  [/(?:^| )(?:[a-z]*secret|credentials?)(?: |\d|$)/, "secret"],
  [/(?:^| )(?:[a-z]*token|jwt)(?: |\d|$)/, "token"],
  [/(?:^| )(?:authorization|proxy authorization)$/, "authorization value"],
];

/** Tokens that name a place in a list, or count words. */
const PLACE =
  /(?:^| )[a-z]*(?:page|paging|pagination|next|previous|continuation|cursor|sync|max|min|total) ?token$/;

/** What a key named like `apiKey`, `client_secret` or `X-Auth-Token` promises, or null. */
function keyKind(key: string): SecretKind | null {
  if (key.length > 100 || !TELLING.test(key)) return null;
  const words = wordsOf(key);
  if (ABOUT.test(words.at(-1) ?? "")) return null;
  const name = words.join(" ");
  if (PLACE.test(name)) return null;
  return KEY_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** A long random literal, and a name that may mean a key: neither alone would say enough. */
function isRandomUnder(key: string, value: string): boolean {
  if (key.length > 100 || value.length < 20 || value.length > 512) return false;
  if (!/^[A-Za-z0-9+/_=.~-]+$/.test(value) || !looksRandom(value, 20) || isNoSecret(value)) return false;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return false;
  const words = wordsOf(key);
  const telling = words.some((word) => /^(?:keys?|auth|pass|signature|sig|hmac|creds?|salt|pat)$/.test(word));
  return telling && !ABOUT.test(words.at(-1) ?? "") && entropy(value) >= 3.5;
}

/** Shannon's entropy in bits a character: words have about 3, random letters and digits over 4. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const unit of value) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** A secret shorter than this would be none. */
const SHORTEST = 3;

/** What is filled in by somebody else: Liquid, `${…}`, `<password>`, `****`. */
function isTemplate(value: string): boolean {
  return /\{\{|\{%|\$\{|^[<[%]|^[x*.#_-]+$/i.test(value) || PLACEHOLDER.test(value);
}

/** Where somebody says that a value is still to be put. */
const PLACEHOLDER =
  /^(?:(?:your|insert|enter|replace|change|put)[-_ .]|(?:example|placeholder|dummy|redacted|masked|hidden|changeme|xxx+)(?:$|[-_ .]))|(?:[-_ .]here|xxx+)$/i;

/** Placeholders, SIDs, addresses and plain words that stand where a secret would. */
function isNoSecret(value: string): boolean {
  return (
    isTemplate(value) ||
    isProse(value) ||
    /^(.)\1*$/s.test(value) ||
    /^(?:[A-Z]{2}[0-9a-fA-F]{32}|https?:\/\/.*|\+\d{7,15})$/.test(value) ||
    /^(?:true|false|null|none|nil|undefined|yes|no|on|off|required|optional|password|secret|token|bearer|basic|default|empty|n\/a|todo|test|tbd)$/i.test(
      value,
    ) ||
    /^(?:[A-Z]{2})?[x*.#_-]+\d{0,4}$/i.test(value) ||
    /^MY_[A-Z_]+$/.test(value) ||
    /(?:^|[^a-z])your[^a-z]/i.test(value)
  );
}

/** Words that tell a caller something; a few words without a sentence's marks may be a passphrase. */
function isProse(value: string): boolean {
  return (
    /\s/.test(value.trim()) &&
    (/[.,:;?!…](?:\s|$)|[\r\n]/.test(value.trim()) ||
      value.trim().split(/\s+/).length > 8 ||
      /\b(?:please|the|is|are|was|not|for|and|or|password|token|secret|key|code|pin|press|say)\b/i.test(
        value,
      ))
  );
}

/** Tokens and authorizations may be of a kind that a short word names: `chat`, `approved`. */
function isWord(kind: SecretKind, value: string): boolean {
  if (kind !== "token" && kind !== "authorization value") return false;
  return (
    (kind === "token" && /^[a-z]{1,4}$/i.test(value)) ||
    /^(?:access|refresh|video|voice|email|phone|approved|denied|granted|pending|valid|invalid|success|failed|missing|expired|customer|session|device)$/i.test(
      value,
    )
  );
}

/** Letters and digits, or capitals and small letters, mixed as no word mixes them. */
function looksRandom(value: string, length: number): boolean {
  if (value.length < length) return false;
  return (
    (/\d/.test(value) && /[A-Za-z]/.test(value)) || (/[a-z][A-Z]/.test(value) && /[A-Z][a-z]/.test(value))
  );
}
