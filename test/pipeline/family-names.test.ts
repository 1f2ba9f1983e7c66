import { afterAll, describe, expect, it } from "vitest";
import { DIALECTS } from "../ledger/dialects.ts";
import { WrittenLedgers } from "./written-ledger.ts";

describe.each(DIALECTS)("in $name", (dialect) => {
  const ledgers = new WrittenLedgers(dialect);
  afterAll(() => ledgers.close());

  // A family name alone belongs to its document, whatever its number there; and it tells nothing of who stands beside it.
  it("does not take two for one because each is the first of its document with a family name alone", async () => {
    const ledger = await ledgers.of(
      {
        publisher: "Orsk Dal Courier",
        date: "2025-03-12",
        text: "Mr Tesk leads the Kesh Network. Bohun Marrek met Tesk.",
      },
      {
        publisher: "Kelmin Observer",
        date: "2025-03-13",
        text: "Mr Halim leads the Nurin Front. Bohun Marrek met Halim.",
      },
    );
    const leads = (await ledger.claims({ frame: "leads" })).rows;
    expect(leads.map(({ label }) => label).sort()).toEqual([
      "Halim leads Nurin Front",
      "Tesk leads Kesh Network",
    ]);
    const leaders = leads.map(({ roles }) => roles.find(({ role }) => role === "subject")!.entity);
    expect(new Set(leaders).size).toBe(2);
    const persons = (await ledger.entities({ text: "Marrek" })).rows;
    expect(persons.map(({ name, documents }) => [name, documents])).toEqual([
      ["Bohun Marrek", 1],
      ["Bohun Marrek", 1],
    ]);
  });
});
