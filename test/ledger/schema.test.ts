import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeSchema } from "../../scripts/draw-schema.ts";

it("docs/schema.md and docs/schema.svg show the ledger as it is (npx tsx scripts/draw-schema.ts)", async () => {
  const { markdown, svg } = await describeSchema();
  expect(readFileSync("docs/schema.md", "utf8")).toBe(markdown);
  expect(readFileSync("docs/schema.svg", "utf8")).toBe(svg);
});
