import { beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../src/model/index.ts";
import { readDocument } from "../../src/read/index.ts";
import { exampleBytes, loadExpected } from "./corpus.ts";

const { documents, cases } = loadExpected();

describe.each(documents)("reading $file", (expected) => {
  let document: Document;

  beforeAll(async () => {
    document = await readDocument({ bytes: exampleBytes(expected.file), path: expected.file });
  });

  it("finds what the document states of itself", () => {
    const { title, publisher, published, authors, work, edition, language } = document.metadata;
    expect({
      mediaType: document.mediaType,
      title: title?.value,
      publisher: publisher?.value,
      published: published?.value.slice(0, 10),
      language: language?.value,
      ...(expected.authors && { authors: authors?.value }),
      ...(expected.work && { work: work?.value, edition: edition?.value }),
    }).toEqual({
      mediaType: expected.mediaType,
      title: expected.title,
      publisher: expected.publisher,
      published: expected.published,
      language: "en",
      ...(expected.authors && { authors: expected.authors }),
      ...(expected.work && { work: expected.work, edition: expected.edition }),
    });
  });

  it.each(expected.segments)("reads “$text” as $kind", ({ kind, text }) => {
    expect(kindsOf(document, text)).toContain(kind);
  });

  it.each(expected.comments ?? [])("reads the comment of $author", ({ author, text }) => {
    const holding = document.segments.filter((segment) => wordsOf(document, segment).includes(text));
    expect(holding.map((segment) => [segment.kind, segment.author])).toEqual([["comment", author]]);
  });

  it("keeps the words of every planted case, in one segment each", () => {
    const quotes = cases.flatMap((planted) =>
      planted.passages.filter((passage) => passage.file === expected.file).map((passage) => passage.quote),
    );
    expect(quotes.filter((quote) => kindsOf(document, quote).length === 0)).toEqual([]);
  });
});

describe("the PDF of the corpus", () => {
  it("joins the sentence that crosses the page, without the running text", async () => {
    const path = "armed-forces-losses-2024.pdf";
    const document = await readDocument({ bytes: exampleBytes(path), path });
    const joined = "against 118 killed and 294 wounded in the year before.";
    expect(kindsOf(document, joined)).toEqual(["body"]);
  });
});

/** The kinds of the segments that hold these words; line breaks count as spaces. */
function kindsOf(document: Document, words: string): string[] {
  return document.segments
    .filter((segment) => wordsOf(document, segment).includes(words))
    .map((segment) => segment.kind);
}

function wordsOf(
  document: Document,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return document.text.slice(start, end).replace(/\s+/g, " ");
}
