import { afterAll, describe, expect, it } from "vitest";
import { DIALECTS } from "../ledger/dialects.ts";
import { type Written, WrittenLedgers } from "./written-ledger.ts";

const by = (publisher: string, text: string): Written => ({ publisher, date: "2025-03-12", text });

const said = by("Orsk Dal Courier", "Merenia supports the Nurin Front.");
const open = [
  by("Kelmin Observer", "Merenia has neither confirmed nor denied that it supports the Nurin Front."),
  by("Border Dispatch", "The Interior Ministry did not deny that Merenia supports the Nurin Front."),
  by("Upland Register", "The police would not confirm that Merenia supports the Nurin Front."),
];

describe("who neither confirms nor denies", () => {
  const ledgers = new WrittenLedgers(DIALECTS[0]!);
  afterAll(() => ledgers.close());

  it("is no origin of what is said, and disputes nothing", async () => {
    const ledger = await ledgers.of(said, ...open);
    expect((await ledger.claims({ frame: "supports" })).rows).toMatchObject([
      { documents: 4, independentOrigins: 1 },
    ]);
    expect((await ledger.disputes()).rows).toHaveLength(0);
  });

  it("is no origin where nobody says it", async () => {
    const ledger = await ledgers.of(...open);
    expect((await ledger.claims({ frame: "supports" })).rows).toMatchObject([
      { documents: 3, independentOrigins: 0 },
    ]);
    expect((await ledger.disputes()).rows).toHaveLength(0);
  });

  it("stands beside one who denies, whose denial is a dispute", async () => {
    const denied = by("Elmiran Post", "The Interior Ministry denied that Merenia supports the Nurin Front.");
    const ledger = await ledgers.of(said, ...open, denied);
    expect((await ledger.claims({ frame: "supports" })).rows).toMatchObject([
      { documents: 5, independentOrigins: 1 },
    ]);
    expect((await ledger.disputes()).rows).toHaveLength(1);
  });
});
