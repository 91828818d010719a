import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { escapeMarkdown, inlineCode, md, row } from "../../src/report/markdown.ts";
import { madeAfterwards, rendered } from "./github.ts";
import { HOSTILE_TOKENS, hostileTexts } from "./hostile.ts";
import { PLACES, reportOf } from "./hostile-report.ts";

/** Each stands in one place of a page; with `FLOWGATE_DEEP=1` in every one. */
const TEXTS = hostileTexts(10_000);
const ROUNDS = process.env.FLOWGATE_DEEP === "1" ? PLACES : 1;
const GAP = /\u200b/g;

describe("hostile text in Markdown", () => {
  it("makes one inert phrase, cell, item and heading of it", () => {
    for (const token of HOSTILE_TOKENS) {
      const texts = [
        md`Before ${token} after`,
        md`- ${token}\n- next\n\n## ${token}`,
        md`${row(["a", "b"])}\n| --- | --- |\n${row([token, inlineCode(token)])}`,
      ];
      const pages = texts.map((text) => rendered(text.toString()));
      const kinds = pages.map((page) => page.elements.map(({ tag }) => tag).filter((tag) => tag !== "span"));
      expect(kinds[0], token).toEqual(["p"]);
      expect(kinds[1], token).toEqual(["ul", "li", "li", "h2"]);
      expect(kinds[2]?.slice(-4), token).toEqual(["tr", "td", "td", "code"]);
      expect(pages.flatMap(madeAfterwards)).toEqual([]);
    }
  });

  it("keeps what a person reads", () => {
    const text = 'greet says "Hi *you*, press #1 or [2] | <b>, it\'s 10% & 5_000" instead of `x`';
    const shown = rendered(escapeMarkdown(text)).prose.join("");
    expect(shown.replace(GAP, "")).toBe(text);
  });

  it("shows what cannot be seen", () => {
    expect(rendered(escapeMarkdown("a\u202eb\u200bc\u0007d\ne")).prose).toEqual(["a⟨U+202E⟩b⟨U+200B⟩c␇d↵e"]);
    expect(rendered(escapeMarkdown("👩‍👧 ❤️")).prose).toEqual(["👩‍👧 ❤️"]);
  });

  it("keeps letters that run from right to left to themselves", () => {
    expect(escapeMarkdown("שלום")).toBe("\u2068שלום\u2069");
  });
});

describe("hostile text in a comment", () => {
  it("leaves exactly the elements that were written", () => {
    const elementsOf = (text: (place: number) => string) => {
      const page = rendered(renderComment(reportOf(text), "production"));
      return { page, elements: page.elements.filter(({ tag }) => tag !== "span") };
    };
    const plain = elementsOf((place) => `plain${place}`).elements.map(({ tag }) => tag);
    for (let first = 0; first < TEXTS.length * ROUNDS; first += PLACES) {
      const shift = Math.floor(first / PLACES);
      const textAt = (place: number) => TEXTS[(first % TEXTS.length) + ((place + shift) % PLACES)] ?? "plain";
      const { page, elements } = elementsOf(textAt);
      expect(
        elements.map(({ tag }) => tag),
        JSON.stringify(TEXTS.slice(first, first + PLACES)),
      ).toEqual(plain);
      expect(madeAfterwards(page)).toEqual([]);
      for (const { to } of elements)
        expect(to ?? "https://github.com/acme/voice/").toMatch(/^https:\/\/github\.com\/acme\/voice\//);
    }
  });

  it("begins with its marker and holds no other", () => {
    for (const text of hostileTexts(200)) {
      const comment = renderComment(
        reportOf(() => text),
        "production",
      );
      expect(comment.split("\n")[0]).toBe('<!-- flowgate {"v":1,"key":"production"} -->');
      expect(comment.match(/^\s*<!--/gm)).toHaveLength(1);
    }
  });
});
