import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/index.ts";
import { extractDocument, loadFrames } from "../../src/pipeline/index.ts";
import { readPlainText } from "../../src/read/index.ts";
import { expectSound } from "./expect-sound.ts";
import { HOSTILE } from "./hostile-texts.ts";

const frames = await loadFrames();

/** Small enough that all of them take seconds; `bench/robustness/extract.ts` runs the full sizes. */
const UNITS = 2000;

/** What four times the text may take, in times of the smaller one's: linear work takes 4, quadratic 16. */
const MOST_GROWTH = 10;

describe("extraction from hostile text", () => {
  for (const [name, make] of Object.entries(HOSTILE))
    it(`gives sound ranges: ${name}`, async () => {
      expectSound(extractDocument(await english(make(UNITS)), frames).extraction);
    });

  it("takes time in proportion to the text", async () => {
    const slow: string[] = [];
    for (const [name, make] of Object.entries(HOSTILE)) {
      const short = await english(make(UNITS));
      const long = await english(make(4 * UNITS));
      const growth = cpuMs(long) / Math.max(cpuMs(short), LEAST_MS);
      // A second look, since another process may have had the processor's caches at the first.
      if (growth > MOST_GROWTH && cpuMs(long) / Math.max(cpuMs(short), LEAST_MS) > MOST_GROWTH)
        slow.push(name);
    }
    expect(slow).toEqual([]);
  }, 60_000);

  it("gives sound ranges whatever the words, marks and breaks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECE, { minLength: 1, maxLength: 60 }), async (pieces) => {
        const text = pieces.join("");
        if (text.trim() !== "") expectSound(extractDocument(await english(text), frames).extraction);
      }),
      { numRuns: 60, seed: 38 },
    );
  }, 60_000);
});

/** Under this much processor time a ratio is chance. */
const LEAST_MS = 25;

const PIECE = fc.oneof(
  fc
    .constantFrom(
      ..."the army|The Nurin Front|said|that|denied|killed|12|soldiers|Kelmin|Darim Keshani|his|leader|of|according to|on Tuesday|in 2016|was|not|by|“|”|\"|'|’s|(|)|,|.|?|:|-|–|\n|\n\n|\0|$5m".split(
        "|",
      ),
    )
    .map((word) => `${word} `),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("\ud800", "\udc00", "\u202e", "\u0301", "👩‍👩‍👧", "قال"),
);

/** The text as a document that says it is English, so that all of it is looked at. */
async function english(text: string): Promise<Document> {
  const document = await readPlainText(text, "hostile.txt");
  return { ...document, metadata: { ...document.metadata, language: { value: "en", from: "override" } } };
}

function cpuMs(document: Document): number {
  const before = process.cpuUsage();
  extractDocument(document, frames);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
