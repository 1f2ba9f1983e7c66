import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FrameSet } from "../../src/extract/index.ts";
import { extractWith, loadFrames, loadTier } from "../../src/pipeline/index.ts";
import { readPlainText } from "../../src/read/index.ts";

const TEXT =
  "The ministry is silent.\n\nThe army said the ministry said that the Nurin Front attacked Orsk Dal.";

let folder: string;
let frames: FrameSet;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-tier-"));
  frames = await loadFrames();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A tier whose answer for every document is this JSON value. */
async function tierThatReturns(name: string, value: unknown) {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `export default { name: "${name}/1", propose: () => (${JSON.stringify(value)}) };`);
  return loadTier(path);
}

const claim = {
  source: ["the ministry"],
  cue: ["said"],
  content: ["the Nurin Front attacked Orsk Dal"],
  stance: "asserts",
};

describe("a tier of one's own", () => {
  test("says who said what, at the words where they stand, and claims hang on it", async () => {
    const tier = await tierThatReturns("plain", [[], [claim]]);
    const { extraction } = await extractWith(await readPlainText(TEXT, "a"), frames, tier);
    expect(extraction.extractor).toContain("plain/1");
    const [found] = extraction.attributions;
    const words = (ranges: readonly (readonly [number, number])[]) =>
      ranges.map((range) => TEXT.slice(...range));
    expect(words(found!.content)).toEqual(claim.content);
    expect(found!.cue).toEqual([[TEXT.lastIndexOf("said"), TEXT.lastIndexOf("said") + 4]]);
    expect(found!.source).toEqual([
      [TEXT.lastIndexOf("the ministry"), TEXT.lastIndexOf("the ministry") + 12],
    ]);
    expect(extraction.claims).toMatchObject([{ frame: "attacks", attribution: 0, voice: "source" }]);
  });

  test("loses what does not stand in its paragraph letter for letter, and the document says so", async () => {
    const elsewhere = { ...claim, source: ["The ministry is silent"] };
    const reworded = { ...claim, content: ["the Nurin Front raided Orsk Dal"] };
    const empty = { ...claim, content: [] };
    const tier = await tierThatReturns("loose", [[], [elsewhere, reworded, empty, claim]]);
    const { extraction } = await extractWith(await readPlainText(TEXT, "a"), frames, tier);
    expect(extraction.attributions).toHaveLength(1);
    expect(extraction.document.notes.join()).toContain("3 attributions were dropped");
  });

  test.each([
    ["short", [[]]],
    ["shapeless", "nothing"],
    ["stanceless", [[], [{ ...claim, stance: "whispers" }]]],
  ])("that returns something else fails its document (%s)", async (name, value) => {
    const tier = await tierThatReturns(name, value);
    await expect(extractWith(await readPlainText(TEXT, "a"), frames, tier)).rejects.toThrow(
      "returned something else",
    );
  });

  test("that is none is refused with what is missing", async () => {
    writeFileSync(join(folder, "none.mjs"), "export default { name: 'no version' };");
    await expect(loadTier(join(folder, "none.mjs"))).rejects.toThrow('is not like "my-model/1"');
    await expect(loadTier(join(folder, "absent.mjs"))).rejects.toThrow("absent.mjs");
  });
});
