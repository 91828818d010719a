import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import type { Json } from "../../src/flow/json.ts";
import { checkedFlow, only, placed, said } from "./checking.ts";
import { flow, flowOf, match, split } from "./flow.ts";

const HEX = "0123456789abcdef".repeat(2);
const holds = (type: string, properties: Readonly<Record<string, Json>>) =>
  flow([["w", type, {}, properties]]);

describe("a SID", () => {
  it("of the wrong kind is told with the right ones", () => {
    expect(placed(holds("run-function", { url: "", function_sid: `ZS${HEX}` }), "sid-kind")).toEqual([
      `#/states/1/properties/function_sid \`function_sid\` is "ZS${HEX}"; it must be a "ZH" or "ZN" SID.`,
    ]);
  });

  it("of the wrong length is told once, with its length", () => {
    expect(
      placed(holds("send-to-flex", { workflow: `WW${HEX.slice(2)}`, channel: "voice" }), "sid-kind"),
    ).toEqual([
      `#/states/1/properties/workflow "WW${HEX.slice(2)}" is no SID: two capitals and 32 hex digits, and this has 30.`,
    ]);
    expect(placed(holds("send-to-flex", { workflow: `WW${HEX}0123`, channel: "voice" }), "sid-kind")).toEqual(
      [
        `#/states/1/properties/workflow "WW${HEX}0123" is no SID: two capitals and 32 hex digits, and this has 36.`,
      ],
    );
  });

  it.each<[Json, boolean]>([
    [`WW${HEX}`, true],
    [`WW${HEX.toUpperCase()}`, true],
    ["{{flow.data.workflow}}", true],
    ["support", true],
    [3, true],
    [`WW${HEX.slice(0, 19)}`, true],
    [`WW${HEX.slice(0, 20)}`, false],
    [`WW${HEX}0123456789ab`, false],
    [`WW${HEX}0123456789abc`, true],
    [`ww${HEX}`, true],
    [`AWW${HEX}`, true],
    [`WW${"x".repeat(32)}`, true],
  ])("is what looks like one, and no name or placeholder: %j", (workflow, right) => {
    expect(said(holds("send-to-flex", { workflow, channel: "voice" }), "sid-kind").length === 0).toBe(right);
  });

  it.each<[string, boolean]>([
    [`see AC${HEX} and WW${HEX}`, true],
    [`see AC${HEX.slice(1)}`, false],
    [`see AC${HEX}0/`, false],
    [`see AC${HEX.slice(0, 26)}`, false],
    [`see AC${HEX.slice(0, 25)}`, true],
    [`see AC${HEX}01234567`, false],
    [`see AC${HEX}012345678`, true],
    [`see xAC${HEX}0`, true],
    [`see AC${HEX}0x`, true],
    [`see QQ${HEX}0`, true],
    [`see AC${HEX.toUpperCase()}0`, true],
  ])("in the middle of a text has its length: %s", (say, right) => {
    expect(said(holds("say-play", { say }), "sid-kind").length === 0).toBe(right);
  });

  it("in the middle of a text is told where it stands", () => {
    const source = holds("say-play", { say: `see AC${HEX} or AC${HEX}0` });
    const [found, ...more] = checkFlow(checkedFlow(source, { levels: only("sid-kind") }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ widget: "w", pointer: "#/states/1/properties/say" });
    const line = source.split("\n")[(found?.line ?? 0) - 1] ?? "";
    expect(line.slice((found?.column ?? 0) - 1)).toBe(`AC${HEX}0"`);
  });
});

describe("a telephone number", () => {
  it.each<[string, string | null]>([
    ["+15550001111", null],
    [" +15550001111 ", null],
    ["whatsapp:+15550001111", null],
    ["rcs:+15550001111", null],
    ["messenger:+15550001111", null],
    ["+1234567", null],
    ["+123456789012345", null],
    ["+1234567890123456", "+1234567890123456"],
    ["+0555000111", "+0555000111"],
    ["15550001111", "15550001111"],
    ["whatsapp:15550001111", "whatsapp:15550001111"],
    ["+15550001111, 555.000.1112 ,+1", "555.000.1112"],
    ["123456", null],
    ["1234567", "1234567"],
    ["(12) 34-56", null],
    ["( ) - ( ) - ", null],
    ["Clinic 5550001111", null],
    ["5550001111 Clinic", null],
    ["sip:5550001111", null],
    [`${"5".repeat(40)}`, "5".repeat(40)],
    [`${"5".repeat(41)}`, null],
    ["{{contact.channel.address}}", null],
  ])("is written as Twilio takes it: %j", (from, wrong) => {
    expect(placed(holds("send-message", { from }), "phone-number")).toEqual(
      wrong === null
        ? []
        : [
            `#/states/1/properties/from \`from\` is "${wrong}"; Twilio takes numbers as +15550001111 (E.164): a plus, the country, no spaces.`,
          ],
    );
  });

  it.each<[string, string, number]>([
    ["number-multi", "+15550001111, 555-000-1112", 1],
    ["number", "+15550001111", 0],
    ["client", "agent-7", 0],
  ])("is one of those that a call is connected to: %s %s", (noun, to, wrong) => {
    expect(said(holds("connect-call-to", { noun, to }), "phone-number")).toHaveLength(wrong);
  });

  it("is looked for where one stands, and nowhere else", () => {
    expect(said(holds("send-message", { from: 5550001111 }), "phone-number")).toEqual([]);
    expect(said(holds("send-message", { from: "+15550001111", body: "5550001111" }), "phone-number")).toEqual(
      [],
    );
    expect(said(holds("brand-new", { from: "5550001111" }), "phone-number")).toEqual([]);
  });
});

describe("an address", () => {
  it.each<[string, boolean]>([
    ["https://example.com", true],
    ["http://example.com", false],
    ["HTTP://example.com", false],
    ["http://localhost/x", true],
    ["http://localhosts.example.com", false],
    ["http://demo.twilio.com/docs/classic.mp3", true],
    ["http://twilio.com", true],
    ["http://twilio.common.example", false],
    ["http://example.com/twilio.com", false],
    ["see http://example.com", true],
    ["", true],
  ])("is https, or Twilio's own: %s", (play, right) => {
    expect(placed(holds("say-play", { play }), "plain-http")).toEqual(
      right
        ? []
        : [
            "#/states/1/properties/play `play` is plain http: whoever is on the way can read and change it. Use https.",
          ],
    );
  });

  it("is looked for where one stands", () => {
    expect(said(holds("say-play", { play: ["http://example.com"] }), "plain-http")).toEqual([]);
    expect(said(holds("brand-new", { play: "http://example.com" }), "plain-http")).toEqual([]);
  });
});

describe("card data", () => {
  const asks = (say: Json, type = "gather-input-on-call") => placed(holds(type, { say }), "card-data");

  it("is told where it is asked for", () => {
    expect(asks("Now key in the CVV on the back.")).toEqual([
      '#/states/1/properties/say "w" asks for card data ("CVV"): what is typed into a Gather stays readable in the logs. Use a capture-payments widget.',
    ]);
  });

  it("is nobody's business where nothing is typed, or another card is meant", () => {
    expect(asks("Your credit card number is safe", "say-play")).toEqual([]);
    expect(asks("Enter the number of your library card")).toEqual([]);
    expect(asks(3)).toEqual([]);
  });
});

describe("a secret", () => {
  const TOKEN = "8f2b1c9d7e6a4503";
  const secrets = (source: string, credentials?: string[]) =>
    checkFlow(checkedFlow(source, { levels: only("secret"), ...(credentials ? { credentials } : {}) }));

  it("is found under its key, in conditions and in the description", () => {
    const condition = { type: "equal_to", value: `Bearer ${TOKEN}`, arguments: ["x", `Bearer ${TOKEN}1`] };
    const states = [
      { name: "ask", type: "run-function", properties: { parameters: [{ key: "api_key", value: TOKEN }] } },
      split(match(condition)),
    ];
    const source = flowOf(states).replace("{", `{"description": "Bearer ${TOKEN}",`);
    expect(secrets(source).map(({ pointer, widget }) => [pointer, widget])).toEqual([
      ["#/description", null],
      ["#/states/1/properties/parameters/0/value", "ask"],
      ["#/states/2/transitions/1/conditions/0/value", "split"],
      ["#/states/2/transitions/1/conditions/0/arguments/1", "split"],
    ]);
  });

  it("is told where it stands", () => {
    const source = holds("say-play", { say: `Use Bearer ${TOKEN} today` });
    const [found] = secrets(source);
    expect((source.split("\n")[(found?.line ?? 0) - 1] ?? "").slice((found?.column ?? 0) - 1)).toMatch(
      /^8f2b1c/,
    );
  });

  it("is called what it is", () => {
    const called = (say: string) =>
      secrets(holds("say-play", { say })).map(({ message }) => message.split(".")[0]);
    expect(called(`Bearer ${TOKEN}`)).toEqual(["This looks like a bearer token"]);
    expect(called("Basic dXNlcjpwYXNz")).toEqual(["This looks like Basic credentials"]);
    expect(called("https://svc:hunter2@example.com")).toEqual([
      "This looks like a user name or password in a URL",
    ]);
  });

  it("is one of this run's own credentials, of eight letters at least", () => {
    const say = (text: string, credentials: string[]) =>
      secrets(holds("say-play", { say: text }), credentials).map(({ message }) => message);
    expect(say("it is horsebat", ["horsebat"])).toEqual([
      "This looks like one of the credentials that this very run uses. Whoever reads the repository can use it: replace it at its service, and let a Function hold the new one.",
    ]);
    expect(say("it is horseba", ["horseba"])).toEqual([]);
    expect(say("horsebat it is", ["other-one", "horsebat"])).toHaveLength(1);
    expect(say("nothing here", ["horsebat"])).toEqual([]);
  });
});

describe("the credentials of this run", () => {
  it("are secrets wherever they stand", () => {
    const credential = "plainwordsofaccount";
    const source = flow([["a", "say-play", {}, { say: `Hi ${credential}` }]]).replace(
      "{",
      `{"description": "by ${credential}",`,
    );
    const found = checkFlow(checkedFlow(source, { levels: only("secret"), credentials: [credential, "Hi"] }));
    expect(found.map(({ rule, widget }) => [rule, widget])).toEqual([
      ["secret", null],
      ["secret", "a"],
    ]);
    expect(source.split("\n")[0]?.slice((found[0]?.column ?? 0) - 1)).toMatch(/^plainwords/);
    expect(said(source, "secret")).toEqual([]);
  });

  const CREDENTIAL = "plain/words~of account";

  it.each<[string, object, string | null]>([
    ["#/states/1/name", { name: CREDENTIAL }, CREDENTIAL],
    ["#/states/1/type", { type: `x${CREDENTIAL}` }, "a"],
    ["#/states/1/properties/plain~1words~0of account", { properties: { [CREDENTIAL]: "x" } }, "a"],
    ["#/states/1/properties/deep/0/x plain~1words~0of account", deep(`x ${CREDENTIAL}`), "a"],
    ["#/states/1/properties/parameters/0/key", { properties: { parameters: [{ key: CREDENTIAL }] } }, "a"],
    ["#/states/1/transitions/0/event", { transitions: [{ event: CREDENTIAL }] }, "a"],
    ["#/states/1/transitions/0/next", { transitions: [{ event: "audioComplete", next: CREDENTIAL }] }, "a"],
    ["#/states/1/x/plain~1words~0of account", { x: { [CREDENTIAL]: null } }, "a"],
    ["#/flags/who", { flags: { who: CREDENTIAL } }, null],
    ["#/flags/plain~1words~0of account", { flags: { [CREDENTIAL]: true } }, null],
    ["#/plain~1words~0of account", { [CREDENTIAL]: {} }, null],
  ])("are found and told where they stand, and not told: %s", (pointer, over, widget) => {
    const state = { name: "a", type: "say-play", transitions: [], properties: { say: "Hi" } };
    const ofWidget = pointer.startsWith("#/states");
    const flow = JSON.parse(flowOf([ofWidget ? { ...state, ...over } : state]));
    if (ofWidget && widget === CREDENTIAL) flow.states[0].transitions[0].next = "a";
    const source = JSON.stringify(ofWidget ? flow : { ...flow, ...over }, null, 2);
    const found = checkFlow(checkedFlow(source, { levels: only("secret"), credentials: [CREDENTIAL] }));
    expect(found.map((finding) => [finding.pointer, finding.widget])).toEqual([[pointer, widget]]);
    const [one] = found;
    const rest = (source.split("\n")[(one?.line ?? 0) - 1] ?? "").slice((one?.column ?? 0) - 1);
    expect(rest).toMatch(/^(?:"x? ?)?plain\/words~of account/);
    expect(one?.message).not.toContain(CREDENTIAL);
  });

  it("are found in a key and in its value, each for itself", () => {
    const source = holds("say-play", { [CREDENTIAL]: `Bearer ${CREDENTIAL}`, say: "Hi" });
    const found = checkFlow(checkedFlow(source, { levels: only("secret"), credentials: [CREDENTIAL] }));
    expect(found.map(({ line }) => line)).toEqual([found[0]?.line, found[0]?.line]);
    expect(new Set(found.map(({ column }) => column)).size).toBe(2);
  });
});

function deep(key: string): object {
  return { properties: { deep: [{ [key]: 1 }] } };
}
