import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segment } from "../../src/model/index.ts";
import { type HtmlReading, readHtml } from "../../src/read/html.ts";
import cases from "./html/pages.cases.json" with { type: "json" };

interface Case {
  readonly page: string;
  readonly note: string;
  readonly segments?: readonly (readonly [kind: string, start: string])[];
  readonly comments?: readonly (readonly [author: string, text: string])[];
  readonly absent?: readonly string[];
  readonly metadata?: Readonly<Record<string, readonly [value: unknown, from: string]>>;
}

const pageAt = (name: string): string => readFileSync(new URL(`./html/${name}`, import.meta.url), "utf8");
const wordsOf = ({ text }: HtmlReading, { start, end }: Segment): string => text.slice(start, end);

/** Segments in order, inside the text, apart, never empty, and nothing but white space between them. */
function expectWhole(reading: HtmlReading): void {
  let last = 0;
  for (const segment of reading.segments) {
    expect(segment.start).toBeGreaterThanOrEqual(last);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(reading.text.slice(last, segment.start).trim()).toBe("");
    expect(wordsOf(reading, segment).trim()).not.toBe("");
    last = segment.end;
  }
  expect(reading.text.length).toBe(last);
}

describe("a page's segments and metadata", () => {
  for (const { page, note, segments, comments, absent, metadata } of cases as unknown as Case[])
    it(`${page}: ${note}`, () => {
      const reading = readHtml(pageAt(page), page);
      expectWhole(reading);
      let from = 0;
      for (const [kind, start] of segments ?? []) {
        const at = reading.segments.findIndex((s, i) => i >= from && wordsOf(reading, s).startsWith(start));
        expect(at, `no segment begins with "${start}"`).toBeGreaterThanOrEqual(from);
        expect([reading.segments[at]!.kind, start]).toEqual([kind, start]);
        from = at + 1;
      }
      const found = reading.segments.filter((s) => s.kind === "comment");
      expect(found.map((s) => [s.author, wordsOf(reading, s)])).toEqual(comments ?? []);
      for (const words of absent ?? []) expect(reading.text).not.toContain(words);
      for (const [field, [value, origin]] of Object.entries(metadata ?? {}))
        expect([field, reading.metadata[field as keyof typeof reading.metadata]]).toEqual([
          field,
          { value, from: origin },
        ]);
    });
});

describe("hostile pages", () => {
  const levels = 100_000;

  it("reads markup nested 100,000 levels deep, and says that it made it flat", () => {
    const reading = readHtml(`${"<div>".repeat(levels)}The bridge fell.${"</div>".repeat(levels)}`, "deep");
    expect(reading.text).toBe("The bridge fell.");
    expect(reading.notes.join()).toContain("512");
  });

  it("reads 100,000 elements that are never closed, and as many end tags that close nothing", () => {
    expect(readHtml(`${"<b>".repeat(levels)}The bridge fell.`, "open").text).toBe("The bridge fell.");
    expect(readHtml(`${"</p></b></div>".repeat(levels)}Rain.`, "stray").text).toBe("Rain.");
  });

  it("keeps a reader's comments out of the article however long they are", () => {
    const comment = `<li class="comment"><b class="fn">Mira</b><div class="comment-content"><p>${"I do not agree with a word of it. ".repeat(20)}</p></div></li>`;
    const page = `<h1>Rain</h1><p>${"The minister spoke of the rain. ".repeat(4)}</p><ol class="comment-list">${comment.repeat(30)}</ol>`;
    const kinds = readHtml(page, "long").segments.map((s) => s.kind);
    expect(kinds.filter((kind) => kind === "body")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "comment")).toHaveLength(30);
  });

  it("refuses a page without visible text with a clear error", () => {
    for (const html of ["", "   ", "<script>1</script>", "<!-- only this -->"])
      expect(() => readHtml(html, "blank.html")).toThrowError(
        expect.objectContaining({ code: "no-text", stage: "read", place: "blank.html" }),
      );
  });

  it("reads what a page hides until its script runs, with a note, when it shows nothing else", () => {
    const reading = readHtml(
      `<div style="display:none"><p>${"Words of the article. ".repeat(30)}</p></div>`,
      "late",
    );
    expect(reading.segments.map((s) => s.kind)).toEqual(["body"]);
    expect(reading.notes.join()).toContain("hidden text");
  });
});

describe("any markup at all", () => {
  const tag = fc.constantFrom(
    ..."p div li ul table tr td h1 h2 a b pre br blockquote article nav figure figcaption script time dl dt dd form".split(
      " ",
    ),
  );
  const name = fc.constantFrom(
    "",
    "comment",
    "comments",
    "byline",
    "nav",
    "entry-content",
    "caption",
    "post",
    "tags",
  );
  const piece = fc.oneof(
    fc.tuple(tag, name).map(([t, n]) => `<${t} class="${n}" href="#">`),
    tag.map((t) => `</${t}>`),
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      "The minister said that the bridge fell. ",
      "&amp;",
      "&#0;",
      "<",
      "\n\n",
      "By Ada Orvane",
      "<![CDATA[",
      "<!--",
    ),
  );

  it("gives segments that are ordered, apart, inside the text and never empty", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        let reading: HtmlReading;
        try {
          reading = readHtml(pieces.join(""), "any");
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: "no-text" });
          return;
        }
        expectWhole(reading);
      }),
      { numRuns: 400 },
    );
  });
});

const sample = new URL("../../../shared/samples/safe-haven/article.html", import.meta.url);
if (!existsSync(sample)) console.warn("skipped: ../shared/samples/safe-haven is not here");

describe.skipIf(!existsSync(sample))("a page of July 2017 on safe havens", () => {
  it("parts the headline, caption, bio, tags and the readers' comments from the article", () => {
    const reading = readHtml(readFileSync(sample, "utf8"), "safe-haven");
    expectWhole(reading);
    const count = (kind: string): number => reading.segments.filter((s) => s.kind === kind).length;
    expect(["headline", "byline", "caption", "bio", "tags"].map(count)).toEqual([1, 1, 1, 1, 1]);
    expect(count("body")).toBe(21);
    const authors = reading.segments.flatMap((s) => (s.kind === "comment" ? [s.author] : []));
    expect(authors).toHaveLength(6);
    expect(authors[3]).toBe("D. W.");
  });
});
