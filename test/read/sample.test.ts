import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/read/index.ts";
import { expectWellFormed } from "./expect-segments.ts";

const SAMPLE = "../shared/samples/safe-haven";
const isThere = existsSync(`${SAMPLE}/expected.json`);
if (!isThere) console.warn(`${SAMPLE} is not here: the sample article is not checked`);

interface Expected {
  readonly segments: readonly (readonly [kind: string, words: string])[];
}

describe.skipIf(!isThere)("the sample article", () => {
  it("has the expected segments, and seven comments between its tags and its sidebar", async () => {
    const bytes = new Uint8Array(readFileSync(`${SAMPLE}/article.txt`));
    const { text, segments } = await readDocument({ bytes, path: "article.txt" });
    expectWellFormed(text, segments);
    expect(text).toBe(Buffer.from(bytes).toString());
    const { segments: expected } = JSON.parse(readFileSync(`${SAMPLE}/expected.json`, "utf8")) as Expected;
    expect(expected.length).toBeGreaterThan(0);
    for (const [kind, words] of expected) {
      const start = text.indexOf(words);
      const holding = segments.find((segment) => segment.start <= start && start < segment.end);
      expect(holding?.kind, words).toBe(kind);
    }
    const afterTags = segments
      .slice(segments.findIndex(({ kind }) => kind === "tags") + 1)
      .map(({ kind }) => kind);
    expect(afterTags).toEqual([...Array(7).fill("comment"), ...Array(3).fill("boilerplate")]);
    expect(segments.filter(({ kind, author }) => kind === "comment" && author === undefined)).toHaveLength(1);
  });
});
