import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClaimFilter, type Ledger, openLedger } from "../../src/ledger/index.ts";
import { addDocument, gatherBrief, loadFrames, loadFrameWords } from "../../src/pipeline/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";

const TEXTS = [
  "KELMIN, Tavaria - Gunmen attacked a convoy in Varesh on 3 March 2024, the Tavarian Ministry of Interior said.\n\nThe Nurin Front controls Varesh, the ministry said.\n",
  "The Kesh Network abducted three teachers in Tolen on 4 March 2024.\n\nThe Nurin Front supports the Kesh Network.\n",
];

describe.each(DIALECTS)("claims by place in $name", ({ open }) => {
  let place: ReturnType<typeof open>;
  let ledger: Ledger;
  beforeAll(async () => {
    place = open();
    ledger = await openLedger(place.location("placed"), { frameWords: await loadFrameWords() });
    const context = { ledger, frames: await loadFrames(), now: () => "2024-03-05T00:00:00.000Z" };
    for (const [at, text] of TEXTS.entries())
      await addDocument(new TextEncoder().encode(text), `report-${at}.txt`, context);
  });
  afterAll(async () => {
    await ledger.close();
    place.remove();
  });
  const labels = async (filter: ClaimFilter) =>
    (await ledger.claims(filter)).rows.map(({ label }) => label).sort();

  it("are those of what happens there, and those about it", async () => {
    expect(await labels({ place: "Varesh" })).toEqual([
      "Gunmen attack convoy",
      "Nurin Front controls Varesh",
    ]);
    expect(await labels({ about: "Varesh" })).toEqual(["Nurin Front controls Varesh"]);
    expect(await labels({ place: "tolen" })).toEqual(["Kesh Network abducts three teachers (3 teachers)"]);
    expect(await labels({ place: "Nowhere" })).toEqual([]);
  });

  it("are those that meet the other conditions too", async () => {
    expect(await labels({ place: "Varesh", frame: "controls" })).toEqual(["Nurin Front controls Varesh"]);
    expect(await labels({ place: "Varesh", text: "convoy" })).toEqual(["Gunmen attack convoy"]);
    expect(await labels({ place: "Varesh", by: "Tavarian Ministry of Interior" })).toHaveLength(2);
    expect(await labels({ place: "Tolen", by: "Tavarian Ministry of Interior" })).toEqual([]);
    expect(await labels({ place: "Tolen", about: "Kesh Network" })).toHaveLength(1);
    expect(await labels({ place: "Varesh", about: "Kesh Network" })).toEqual([]);
  });

  it("are, of a corpus, those that documents say which lie in it", async () => {
    const { rows } = await ledger.documents({});
    const at = "2024-03-06T00:00:00.000Z";
    const tolen = rows.find(({ path }) => path === "report-1.txt")!.id;
    await ledger.corpora.make({ id: "corpus:1", name: "Tolen papers", isPrivate: false, by: "a", at });
    expect(await labels({ corpus: "Tolen papers" })).toEqual([]);
    await ledger.corpora.place({ documents: [tolen], corpus: "corpus:1", by: "a", at });
    const there = ["Kesh Network abducts three teachers (3 teachers)", "Nurin Front supports Kesh Network"];
    expect(await labels({ corpus: "tolen papers" })).toEqual(there);
    expect(await labels({ corpus: "corpus:1", frame: "supports" })).toEqual(there.slice(1));
    expect(await labels({ corpus: "corpus:1", place: "Varesh" })).toEqual([]);
    expect(await labels({ corpus: "No such corpus" })).toEqual([]);
    await ledger.corpora.place({ documents: [tolen], corpus: null, by: "a", at, only: true });
    expect(await labels({ corpus: "Tolen papers" })).toEqual([]);
  });

  it("are what a brief on a place is about", async () => {
    const asked = { subject: "Tolen", limit: 10, made: "2024-03-06T00:00:00.000Z" };
    const { subject, claims } = await gatherBrief(ledger, place.location("placed"), asked);
    expect(subject).toBe("Tolen");
    expect(claims.map(({ trace }) => trace.claim.label)).toEqual([
      "Kesh Network abducts three teachers (3 teachers)",
    ]);
  });
});
