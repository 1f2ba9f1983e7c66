import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeLossesPdf } from "../scripts/make-example-pdf.ts";
import { exampleBytes, loadExpected, type PlantedCase, rawText } from "./examples/corpus.ts";

const { documents, cases } = loadExpected();
const files = documents.map((document) => document.file);
const texts = new Map(await Promise.all(files.map(async (file) => [file, await rawText(file)] as const)));
const textOf = (file: string): string => texts.get(file) ?? "";

describe("the example corpus", () => {
  it("lists every document that lies in the folder", () => {
    const there = readdirSync(new URL("../examples/documents/", import.meta.url));
    expect(there.sort()).toEqual([...files].sort());
  });

  it.each(files)("%s is as long as a news story", (file) => {
    const words = textOf(file).split(/\s+/).length;
    expect(words).toBeGreaterThan(150);
    expect(words).toBeLessThan(900);
  });

  it.each(documents)("$file states its title and holds its segments", (document) => {
    const text = textOf(document.file);
    expect(text).toContain(document.title);
    for (const segment of document.segments) expect(text).toContain(segment.text);
    for (const comment of document.comments ?? []) {
      expect(text).toContain(comment.author);
      expect(text).toContain(comment.text);
    }
  });

  it("has the bytes of the PDF that its script makes", async () => {
    expect(Buffer.from(await makeLossesPdf()).equals(exampleBytes("armed-forces-losses-2024.pdf"))).toBe(
      true,
    );
  });

  it("has JSON-LD that parses", () => {
    for (const file of files.filter((name) => name.endsWith(".html")))
      for (const [, json] of exampleBytes(file)
        .toString("utf8")
        .matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g))
        expect(() => JSON.parse(json ?? "")).not.toThrow();
  });
});

describe("the planted cases", () => {
  it("have ids of their own", () => {
    expect(new Set(cases.map((planted) => planted.id)).size).toBe(cases.length);
  });

  it("are all in the table of docs/example-corpus.md, with their words", () => {
    const table = readFileSync(new URL("../docs/example-corpus.md", import.meta.url), "utf8");
    for (const { id, passages } of cases)
      for (const { file, role, quote } of passages)
        expect(table).toContain(`| ${id} | ${file} | ${role} | ${quote} |`);
  });

  it.each(cases)("$id: every quote stands in its document", (planted) => {
    for (const { file, quote } of planted.passages) expect(textOf(file), file).toContain(quote);
  });

  it.each(ofKind("unchanged"))("$id: both editions say the same words", ({ passages }) => {
    expect(passages[0]?.quote).toBe(passages[1]?.quote);
  });

  it.each(ofKind("dropped"))("$id: the later edition does not say it", ({ passages }) => {
    expect(textOf("security-in-the-tavarian-region-2024.md")).not.toContain(passages[0]?.quote);
  });

  it.each(ofKind("new"))("$id: the earlier edition does not say it", ({ passages }) => {
    expect(textOf("security-in-the-tavarian-region-2023.md")).not.toContain(passages[0]?.quote);
  });

  it.each(ofKind("misquote"))("$id: the source does not say the quoted words", (planted) => {
    expect(quotedParts(planted).every((part) => sourceText(planted).includes(part))).toBe(false);
  });

  it.each(ofKind("exact-quote"))("$id: the source says the quoted words", (planted) => {
    expect(quotedParts(planted).every((part) => sourceText(planted).includes(part))).toBe(true);
  });

  it.each(ofKind("ellipsis"))("$id: the source says the parts, not the whole", (planted) => {
    const [whole = ""] = quotedParts(planted);
    expect(sourceText(planted)).not.toContain(whole);
    for (const part of whole.split(" … ")) expect(sourceText(planted)).toContain(part);
  });

  it.each(ofKind("wire-copy-uncredited"))("$id: the copy never names the agency", ({ passages }) => {
    const copy = passages.find((passage) => passage.role === "copy");
    expect(textOf(copy?.file ?? "")).not.toMatch(/MPA|Press Agency/);
  });

  it.each(ofKind("comment"))("$id: its author is a reader of that page", ({ passages }) => {
    const [passage] = passages;
    const page = documents.find((document) => document.file === passage?.file);
    expect(page?.comments?.map((comment) => comment.author)).toContain(passage?.role);
  });
});

function ofKind(kind: string): PlantedCase[] {
  return cases.filter((planted) => planted.kind === kind);
}

/** The words between quotation marks in the passage that quotes, without the comma or stop that belongs to the quoter. */
function quotedParts({ passages }: PlantedCase): string[] {
  const quoting = passages.find((passage) => passage.role === "quote")?.quote ?? "";
  return [...quoting.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words.replace(/[,.]$/, ""));
}

function sourceText({ passages }: PlantedCase): string {
  return textOf(passages.find((passage) => passage.role === "source")?.file ?? "");
}
