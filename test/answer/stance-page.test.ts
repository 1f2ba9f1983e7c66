import { afterAll, describe, expect, it } from "vitest";
import {
  egoOf,
  networkOf,
  type PageCell,
  type StanceCell,
  stanceMatrix,
  stancePage,
} from "../../src/answer/index.ts";
import { loadStances } from "../../src/pipeline/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { type Written, WrittenLedgers } from "../pipeline/written-ledger.ts";

const stances = await loadStances();
const paper = (publisher: string, text: string): Written => ({ publisher, date: "2025-03-12", text });

const said = [
  paper(
    "Orsk Dal Courier",
    "The Kesh Network is allied with the Nurin Front. Tavaria supports the Nurin Front.",
  ),
  paper(
    "Kelmin Observer",
    "The Nurin Front is allied with the Kesh Network. Merenia denied that it supports the Nurin Front.",
  ),
  paper(
    "Border Dispatch",
    "According to Merenia, Tavaria supports the Nurin Front. Tavaria does not support the Kesh Network.",
  ),
  paper("Varesh Herald", "Merenia attacked the Kesh Network. Tavaria may support the Nurin Front."),
];

describe.each(DIALECTS)("over a ledger in $name", (dialect) => {
  const ledgers = new WrittenLedgers(dialect);
  afterAll(() => ledgers.close());

  it("shows each cell as the whole matrix has it", async () => {
    const ledger = await ledgers.of(...said);
    const front = await ledger.entityId("Nurin Front");
    for (const filter of [
      {},
      { actor: "Tavaria" },
      { actor: front },
      { by: "Orsk Dal Courier" },
      { by: "Merenia" },
    ]) {
      const whole = (await stanceMatrix(ledger, stances, filter)).map(facts);
      const { cells, isMore } = await stancePage(ledger, stances, filter, { begin: 0, limit: 100 });
      expect(cells.map(facts).sort(), JSON.stringify(filter)).toEqual(whole.sort());
      expect(whole.length).toBeGreaterThan(0);
      expect(isMore).toBe(false);
    }
  });

  it("goes on where a piece ended, and leaves out other types", async () => {
    const ledger = await ledgers.of(...said);
    const all = await stancePage(ledger, stances, {}, { begin: 0, limit: 100 });
    const first = await stancePage(ledger, stances, {}, { begin: 0, limit: 2 });
    const rest = await stancePage(ledger, stances, {}, { begin: first.end, limit: 100 });
    expect(first).toMatchObject({ end: 2, hasNext: true, isMore: true });
    expect([...first.cells, ...rest.cells]).toEqual(all.cells);
    const groups = await stancePage(
      ledger,
      stances,
      { actorTypes: ["ArmedGroup"] },
      { begin: 0, limit: 100 },
    );
    expect(groups.cells).toEqual(all.cells.filter(({ actor }) => actor.type === "ArmedGroup"));
    expect(groups.cells.length).toBeLessThan(all.cells.length);
  });

  it("tells what is only denied from what is said, with a hedge or without", async () => {
    const ledger = await ledgers.of(...said);
    const { cells } = await stancePage(ledger, stances, {}, { begin: 0, limit: 100 });
    const all = cells.flatMap(({ said: claims }) => claims);
    const of = (label: string) => all.find((one) => one.label === label);
    expect(of("Merenia supports Nurin Front")).toMatchObject({
      ...{ isOnlyDenied: true, isHedged: false, origins: 0, denials: 1 },
    });
    expect(all.filter(({ isOnlyDenied }) => isOnlyDenied)).toHaveLength(1);
    const beside = await ledgers.of(...said, paper("Lowland News", "Merenia may support the Nurin Front."));
    const both = await stancePage(beside, stances, {}, { begin: 0, limit: 100 });
    const now = both.cells.flatMap(({ said: claims }) => claims);
    expect(now.find(({ label }) => label === "Merenia supports Nurin Front")).toMatchObject({
      ...{ isOnlyDenied: false, denials: 1 },
    });
  });

  it("draws what is only denied as a line of its own kind, in no choice of how it is said", async () => {
    const ledger = await ledgers.of(...said);
    const asked = { types: [], limit: 100 };
    const denied = async (more: { hedged?: boolean }) =>
      (await networkOf(ledger, { ...asked, ...more })).edges.filter(({ isOnlyDenied }) => isOnlyDenied);
    const drawn = await denied({});
    expect(drawn).toMatchObject([{ label: "supports", isHedged: false, weight: 0 }]);
    expect(await denied({ hedged: true })).toEqual([]);
    expect(await denied({ hedged: false })).toEqual([]);
    const merenia = await ledger.entityId("Merenia");
    const around = await egoOf(ledger, merenia, 1, asked);
    expect(around.edges.filter(({ isOnlyDenied }) => isOnlyDenied)).toEqual(drawn);
  });

  it("says that a work is not there", async () => {
    const ledger = await ledgers.of(...said);
    const asked = stancePage(ledger, stances, { work: "Yearly Survey" }, { begin: 0, limit: 10 });
    await expect(asked).rejects.toMatchObject({ code: "not-found" });
  });

  /** What a cell shows, whoever made it. */
  function facts({ actor, target, said: claims }: PageCell | StanceCell): string {
    return JSON.stringify([
      actor.name,
      target.name,
      claims
        .map((one) => [
          ...[
            one.claim,
            one.label,
            one.stance,
            one.polarity,
            one.origins,
            one.denials,
            one.unnamed,
            one.supposed,
          ],
          "hedged" in one ? one.hedged : one.isHedged,
          "onlyDenied" in one ? one.onlyDenied : one.isOnlyDenied,
          one.said.map(({ quote, source, certainty, start }) => [quote, source, certainty, start]).sort(),
        ])
        .sort(),
    ]);
  }
});
