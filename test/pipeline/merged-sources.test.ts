import { afterAll, describe, expect, it } from "vitest";
import type { Judgement } from "../../src/ledger/index.ts";
import { judge, loadFrames } from "../../src/pipeline/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { WrittenLedgers } from "./written-ledger.ts";

const frames = await loadFrames();

describe.each(DIALECTS)("sources that somebody says are one, $name", (dialect) => {
  const ledgers = new WrittenLedgers(dialect);
  afterAll(() => ledgers.close());

  const origins = async (ledger: Awaited<ReturnType<WrittenLedgers["of"]>>) =>
    (await ledger.claims({ frame: "supports" })).rows.map(({ independentOrigins }) => independentOrigins);

  it("are one origin, and two again when they are parted", async () => {
    const ledger = await ledgers.of(
      {
        publisher: "Civilian Monitor",
        date: "2025-03-12",
        text: "Merenia supports the Nurin Front. Border Watch said Merenia supports the Nurin Front. The Civilian Monitor visited Merenia.",
      },
      {
        publisher: "Elmiran Post",
        date: "2025-03-14",
        text: "Frontier Watch said Merenia supports the Nurin Front.",
      },
    );
    const say = async (a: string, b: string, judgement: Judgement, at: string) =>
      judge(ledger, frames, {
        ...{ a: await ledger.entityId(a), b: await ledger.entityId(b) },
        ...{ judgement, by: "A. Vell", at, reason: "" },
      });
    expect(await origins(ledger)).toEqual([3]);
    // One publishes what the other is quoted for.
    const pair = [await ledger.entityId("Border Watch"), await ledger.entityId("Civilian Monitor")] as const;
    await say(...pair, "same", "2025-03-15T10:00:00Z");
    expect(await origins(ledger)).toEqual([2]);
    // Both are quoted.
    await say("Border Watch", "Frontier Watch", "same", "2025-03-15T11:00:00Z");
    expect(await origins(ledger)).toEqual([1]);
    await say(...pair, "different", "2025-03-15T12:00:00Z");
    expect(await origins(ledger)).toEqual([2]);
  });
});
