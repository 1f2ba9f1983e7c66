import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleLedger, exported, type TestLedger } from "./evidence-of-examples.ts";

interface Item {
  readonly title: string;
  readonly URL?: string;
  readonly note?: string;
  readonly author?: readonly { literal?: string; family?: string; given?: string }[];
  readonly issued?: { "date-parts": readonly (readonly number[])[] };
}

let made: TestLedger;
beforeAll(async () => {
  made = await exampleLedger();
}, 120_000);
afterAll(() => made.close());

test("CSL-JSON, BibTeX and RIS hold the same documents, as citation-js reads them", async () => {
  const items = JSON.parse((await exported("csl-json", made.evidence())).toString()) as Item[];
  const kept = [];
  for await (const { id } of made.evidence().documents()) kept.push(id.replace("sha256:", "SHA-256 "));
  expect(items.map(({ note }) => note)).toEqual(kept);
  // What citation-js takes for CSL-JSON it can set as a citation.
  expect(plugins.output.format("bibliography", items, { format: "text" })).toContain("Partner and haven");

  for (const [format, input] of [
    ["bibtex", "@bibtex/text"],
    ["ris", "@ris/file"],
  ] as const) {
    const text = (await exported(format, made.evidence())).toString();
    const read = plugins.input.chain(text, { forceType: input }) as Item[];
    expect(read).toHaveLength(items.length);
    for (const [i, { title, URL, issued }] of read.entries()) {
      const item = items[i]!;
      expect(title.replace(/\s+/g, " ")).toBe(item.title.replace(/\s+/g, " "));
      if (item.URL !== undefined) expect(decodeURI(URL ?? "")).toBe(decodeURI(item.URL));
      if (item.issued !== undefined)
        expect(issued?.["date-parts"][0]?.[0]).toBe(item.issued["date-parts"][0]?.[0]);
    }
  }
});
