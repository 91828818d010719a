import { describe, expect, it } from "vitest";
import { compareDefinitions } from "../../src/diff/compare.ts";
import type { Json, JsonObject } from "../../src/flow/json.ts";
import { flowOf, stateOf } from "./examples.ts";

function changes(before: readonly Json[], after: readonly Json[], more: [JsonObject, JsonObject] = [{}, {}]) {
  return compareDefinitions(flowOf(before, more[0]), flowOf(after, more[1]));
}

function texts(before: readonly Json[], after: readonly Json[], more?: [JsonObject, JsonObject]): string[] {
  return changes(before, after, more).map((change) => change.text);
}

const greet = (name: string, next: string, say = "Welcome to the clinic, please hold the line") =>
  stateOf(name, "say-play", { say, offset: { x: 10, y: 20 } }, { audioComplete: next });

describe("a renamed widget", () => {
  it("is one change, and what merely follows is none", () => {
    const before = [
      stateOf("Trigger", "trigger", {}, { incomingCall: "greet" }),
      greet("greet", "end"),
      stateOf("end", "send-message", { body: "{{widgets.greet.Digits}} {{ widgets['greet'].Digits }}" }),
    ];
    const after = [
      stateOf("Trigger", "trigger", {}, { incomingCall: "hello" }),
      greet("hello", "end"),
      stateOf("end", "send-message", { body: "{{widgets.hello.Digits}} {{ widgets['hello'].Digits }}" }),
    ];
    expect(texts(before, after)).toEqual(["renamed greet to hello"]);
  });

  it("that the flow starts at changes no initial state", () => {
    const more: [JsonObject, JsonObject] = [{ initial_state: "greet" }, { initial_state: "hello" }];
    expect(texts([greet("greet", "x")], [greet("hello", "x")], more)).toEqual(["renamed greet to hello"]);
  });

  it("has its own edits under it, with its new name", () => {
    const after = greet("hello", "x", "Welcome to the clinic, please hold on");
    expect(changes([greet("greet", "x")], [after])).toMatchObject([
      { kind: "widget-renamed", widget: "hello", before: "greet", after: "hello" },
      { kind: "property-changed", widget: "hello", property: "say" },
    ]);
  });

  it("that something still refers to by its old name is told apart", () => {
    const before = [
      greet("greet", "end"),
      stateOf("end", "send-message", { body: "{{widgets.greet.x}}" }, { sent: "greet" }),
    ];
    const after = [
      greet("hello", "end"),
      stateOf("end", "send-message", { body: "{{widgets.greet.x}}" }, { sent: "greet" }),
    ];
    expect(texts(before, after)).toEqual([
      "renamed greet to hello",
      "end: body still refers to a widget by its old name",
      "end: once sent still goes to greet, which is now called hello",
    ]);
  });

  it("is known by its neighbours among widgets of the same content", () => {
    const twin = (name: string, next: string) =>
      stateOf(name, "say-play", { say: "Please hold" }, { audioComplete: next });
    const before = [twin("a", "b"), twin("b", "c"), twin("c", "end"), stateOf("end", "send-to-flex")];
    const after = [twin("z", "end"), twin("x", "y"), twin("y", "z"), stateOf("end", "send-to-flex")];
    expect(texts(before, after)).toEqual(["renamed c to z", "renamed a to x", "renamed b to y"]);
  });

  it("is no other that has nothing of it", () => {
    const after = stateOf("bye", "say-play", { say: "See you soon", offset: { x: 900, y: 0 } });
    expect(changes([greet("greet", "x")], [after]).map((change) => change.kind)).toEqual([
      "widget-removed",
      "widget-added",
    ]);
  });
});

describe("two widgets that swap their names", () => {
  it("are two renames", () => {
    const at = (name: string, x: number, say: string) =>
      stateOf(name, "say-play", { say, offset: { x, y: 0 } });
    expect(texts([at("a", 1, "One"), at("b", 2, "Two")], [at("b", 1, "One"), at("a", 2, "Two")])).toEqual([
      "renamed a to b",
      "renamed b to a",
    ]);
  });
});

describe("a widget of another type", () => {
  it("under its old name is one change", () => {
    const before = stateOf("notify", "send-message", { body: "Hi" }, { sent: "end" });
    const after = stateOf("notify", "say-play", { say: "Hi" }, { audioComplete: "end" });
    expect(changes([before], [after])).toMatchObject([
      {
        kind: "widget-retyped",
        widget: "notify",
        text: 'notify is a Say/Play widget that says "Hi" and goes to end instead of Send Message',
      },
    ]);
  });
});

describe("removed widgets", () => {
  it("stand where they stood, new ones in the order of the new flow", () => {
    const of = (...names: readonly string[]) =>
      names.map((name) => stateOf(name, "say-play", { say: name.repeat(20) }));
    const list = changes(of("a", "b", "c", "d"), of("n", "a", "c", "m")).map((change) => change.widget);
    expect(list).toEqual(["n", "a", "b", "c", "d", "m"].filter((name) => !["a", "c"].includes(name)));
  });
});

describe("two widgets of one name", () => {
  it("are matched in their order, and every change says which it means", () => {
    const say = (text: string) => stateOf("a", "say-play", { say: text });
    expect(changes([say("one"), say("two")], [say("one"), say("three"), say("four")])).toMatchObject([
      { kind: "property-changed", widget: "a", after: "three", target: { nth: 1 } },
      { kind: "widget-added", widget: "a", target: { nth: 2 } },
    ]);
  });
});
