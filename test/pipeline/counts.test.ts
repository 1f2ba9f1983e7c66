import { afterAll, describe, expect, it } from "vitest";
import { DIALECTS } from "../ledger/dialects.ts";
import { add, type Written, WrittenLedgers } from "./written-ledger.ts";

describe.each(DIALECTS)("in $name", (dialect) => {
  const ledgers = new WrittenLedgers(dialect);
  afterAll(() => ledgers.close());

  const report = (publisher: string, date: string, text: string): Written => ({ publisher, date, text });
  const counts = [
    report("Orsk Dal Courier", "2025-03-12", "Nine people were killed in Harl on 11 March 2025."),
    report("Kelmin Observer", "2025-03-13", "Fourteen people were killed in Harl on 11 March 2025."),
    report("Border Dispatch", "2025-03-13", "Sixteen people were killed in Harl."),
    report("The Varesh Herald", "2025-06-02", "Three people were killed in Harl."),
    report("Merenian Press Agency", "2025-03-12", "Nine border guards were killed in Harl on 11 March 2025."),
  ];

  it("sets counts of one event against each other, in whatever order they came", async () => {
    const digests = new Set<string>();
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 0, 3, 1, 4],
    ]) {
      const ledger = await ledgers.of(...order.map((i) => counts[i]!));
      digests.add(await ledger.contentDigest());
      const { rows } = await ledger.disputes();
      expect(rows.map(({ reason, strength, event }) => `${strength} ${event} ${reason}`).sort()).toEqual([
        "moderate stated 9 people against 14 people",
        "weak near 14 people against 16 people",
        "weak near 9 people against 16 people",
      ]);
      // The weak ones stand last.
      expect(rows[0]!.strength).toBe("moderate");
    }
    expect(digests.size).toBe(1);
  });

  it("sees that a copy gives another number", async () => {
    const before =
      "The bridge was closed for two days after the shooting, and trucks stood in line as far as the old customs house.";
    const after =
      "Villagers said that they had heard shots for an hour before the soldiers came from the barracks at Sotna.";
    const ledger = await ledgers.of(
      report("Orsk Dal Courier", "2025-03-12", `${before} Nine people were killed at the crossing. ${after}`),
      report(
        "Kelmin Observer",
        "2025-03-13",
        `${before} Eleven people were killed at the crossing. ${after}`,
      ),
    );
    expect((await ledger.disputes()).rows).toMatchObject([
      { kind: "quantities", event: "copied", reason: "9 people against 11 people" },
    ]);
  });

  it("does not set two dozen counts of one place and week against one another, nor keep those it set before", async () => {
    const many = Array.from({ length: 25 }, (_, i) =>
      report(`Paper ${i}`, "2025-03-12", `${100 + i} people were killed in Harl on 11 March 2025.`),
    );
    const ledger = await ledgers.of(...many.slice(0, 24));
    expect((await ledger.disputes({ limit: 1000 })).rows).toHaveLength((24 * 23) / 2);
    await add(ledger, many[24]!);
    expect((await ledger.disputes({ limit: 1000 })).rows).toEqual([]);
    expect((await ledger.claims({ disputed: true })).rows).toEqual([]);
    const fresh = await ledgers.of(...many.toReversed());
    expect(await fresh.contentDigest()).toBe(await ledger.contentDigest());
  }, 120_000);
});
