import { afterAll, describe, expect, it } from "vitest";
import { joinSubject } from "../../src/ledger/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { type Written, WrittenLedgers } from "./written-ledger.ts";

const by = (publisher: string, text: string): Written => ({ publisher, date: "2025-03-12", text });

const ministry = by(
  "Elmiran Post",
  "At least 34 people were killed when shells hit a market in Kelmin on Monday, the health ministry of Hostavia said.",
);
const front = by(
  "Varesh Herald",
  "The Halim Front put the death toll from the shelling of the market in Kelmin on Monday at 31.",
);

describe("tolls of one event", () => {
  const ledgers = new WrittenLedgers(DIALECTS[0]!);
  afterAll(() => ledgers.close());

  it("stand against each other where one is a number alone and the other counts people", async () => {
    const ledger = await ledgers.of(ministry, front);
    const tolls = (await ledger.claims({ frame: "dies" })).rows;
    expect(tolls.map(({ label, independentOrigins }) => [label, independentOrigins]).sort()).toEqual([
      ["31 people died", 1],
      ["At least 34 people died (34 or more people)", 1],
    ]);
    expect((await ledger.disputes()).rows).toMatchObject([{ kind: "quantities" }]);
  });

  it("do not where they are of other places", async () => {
    const elsewhere = by(
      "Varesh Herald",
      "The Halim Front put the death toll from the shelling of the market in Tolen on Monday at 31.",
    );
    expect((await (await ledgers.of(ministry, elsewhere)).disputes()).rows).toEqual([]);
  });

  it("are not made one claim by anybody's word where no number is both", async () => {
    const ledger = await ledgers.of(ministry, front);
    const [one, other] = (await ledger.claims({ frame: "dies" })).rows;
    const verdict = {
      subject: { kind: "join", id: joinSubject(one!.id, other!.id) },
      decision: "confirm" as const,
      ...{ by: "A. Vell", at: "2025-03-13T00:00:00Z", reason: "" },
    };
    await expect(ledger.recordVerdict(verdict)).rejects.toMatchObject({
      code: "bad-usage",
      message: expect.stringContaining("no one claim says both"),
    });
    await ledger.recordVerdict({ ...verdict, decision: "reject" });
    expect((await ledger.claims({ frame: "dies" })).rows).toHaveLength(2);
  });
});
