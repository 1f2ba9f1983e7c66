import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { made, recipe } from "./mutate.ts";
import { targets } from "./targets.ts";

// A short turn of what `npx tsx bench/robustness/fuzz.ts` does at length, and continuous integration for five minutes beside the tests, and everything that it found before (docs/robustness.md).

const folder = mkdtempSync(join(tmpdir(), "headwater-fuzz-"));
const all = await targets(folder);
afterAll(async () => {
  for (const { close } of all) await close?.();
  rmSync(folder, { recursive: true, force: true });
});

/** Names cost microseconds, files milliseconds. */
const INPUTS = (name: string) => (name === "name matcher" ? 1500 : 10);

const CORPUS = join(import.meta.dirname, "corpus");

describe.each(all)("$name", (target) => {
  const found = join(CORPUS, target.name.replace(/\W+/g, "-"));
  const files = existsSync(found) ? readdirSync(found) : [];

  it.skipIf(files.length === 0)(`holds for what was found before: ${files.join(", ")}`, async () => {
    for (const file of files) await target.hold(new Uint8Array(readFileSync(join(found, file))));
  });

  it("holds for changed files", async () => {
    await fc.assert(
      fc.asyncProperty(recipe, async (how) => {
        await target.hold(made(how, target));
      }),
      { numRuns: INPUTS(target.name), seed: 20260101 },
    );
  });
});

it("has a target for every folder of what was found", () => {
  const names = all.map(({ name }) => name.replace(/\W+/g, "-"));
  expect(readdirSync(CORPUS).filter((name) => !names.includes(name))).toEqual([]);
});
