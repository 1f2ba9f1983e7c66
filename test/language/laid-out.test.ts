import { expect, test } from "vitest";
import { layOutEnglish } from "../../src/language/english-models.ts";
import { packLaidOut, unpackLaidOut } from "../../src/language/laid-out.ts";

test("the models of English come back as they were laid out, to the last number", () => {
  const laid = layOutEnglish();
  const bytes = Buffer.from(packLaidOut(laid));
  const back = unpackLaidOut(bytes)!;
  expect([...back.tables.keys()]).toEqual([...laid.tables.keys()]);
  for (const [name, table] of laid.tables) {
    expect(table.length).toBeGreaterThan(0);
    expect(Buffer.compare(bytesOf(back.tables.get(name)!), bytesOf(table))).toBe(0);
  }
  expect(back.models.get("parser")?.header.classes).toEqual(laid.models.get("parser")?.header.classes);
  expect([...back.models.get("tagger")!.sections.keys()]).toEqual(["certain", "certain-tags", "lemmas"]);
});

test("a file of a machine with the other order of bytes is not used", () => {
  const bytes = Buffer.from(packLaidOut(layOutEnglish()));
  expect(unpackLaidOut(bytes.subarray(0, bytes.length & ~3).swap32())).toBeNull();
});

function bytesOf(table: Int32Array): Buffer {
  return Buffer.from(table.buffer, table.byteOffset, table.byteLength);
}
