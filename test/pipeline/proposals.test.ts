import { afterAll, describe, expect, it } from "vitest";
import { proposeMatches } from "../../src/pipeline/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { WrittenLedgers } from "./written-ledger.ts";

const FAMILIES = ["Dravin", "Olkhar", "Temesh", "Varolin", "Karuzad", "Belmont", "Sorashi", "Lindkvar"];

describe("pairs that may be one", () => {
  const ledgers = new WrittenLedgers(DIALECTS[0]!);
  afterAll(() => ledgers.close());

  it("come a page at a time, none left out and none twice", async () => {
    const ledger = await ledgers.of(
      { publisher: "Orsk Dal Courier", date: "2025-03-12", text: saidBy("Mohamed") },
      { publisher: "Kelmin Observer", date: "2025-03-13", text: saidBy("Muhammad") },
    );
    const whole = await proposeMatches(ledger, { limit: 1000 });
    expect(whole.cursor).toBeNull();
    expect(whole.rows.length).toBeGreaterThanOrEqual(FAMILIES.length);
    const pieces = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const piece = await proposeMatches(ledger, { limit: 2, ...(cursor === "" ? {} : { cursor }) });
      pieces.push(piece.rows.length);
      expect(piece.rows).toEqual(whole.rows.slice(sum(pieces.slice(0, -1)), sum(pieces)));
      cursor = piece.cursor;
    }
    expect(sum(pieces)).toBe(whole.rows.length);
    expect(pieces.length).toBeGreaterThan(1);
  });

  it("are looked for among so many entities and no more", async () => {
    const ledger = await ledgers.of({
      publisher: "Orsk Dal Courier",
      date: "2025-03-12",
      text: saidBy("Mohamed"),
    });
    const { rows, cursor } = await proposeMatches(ledger, { entities: 3 });
    expect(rows).toEqual([]);
    expect(cursor).not.toBeNull();
    expect((await proposeMatches(ledger, { cursor: cursor! })).cursor).toBeNull();
  });
});

function saidBy(given: string): string {
  return FAMILIES.map((family) => `General ${given} ${family} said that the road was closed.`).join("\n\n");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
