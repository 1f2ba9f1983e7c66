import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { claimPage, gradeOfClaim, originsOfSides, tallyWords, traceClaim } from "../../src/answer/index.ts";
import { type ClaimRow, type DocumentRecord, type Ledger, openLedger } from "../../src/ledger/index.ts";
import {
  type Certainty,
  type DocumentClaim,
  documentId,
  type Entity,
  type Link,
} from "../../src/model/index.ts";
import { documentKeys } from "../../src/pipeline/fingerprint.ts";
import { loadFrames, review } from "../../src/pipeline/index.ts";
import { traceDocument, wordsOf } from "../../src/pipeline/trace-document.ts";
import { nameKey } from "../../src/resolve/index.ts";
import { packSketch, sentencePrints, sketchOf, wordPrints } from "../../src/trace/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";

const frames = await loadFrames();

/** Who does what with which claim, in a clause of its own or in one that was read before (`without`: how many units of it are left out). */
interface Said {
  readonly frame?: string;
  readonly by?: string;
  readonly does?: Certainty;
  readonly count?: number;
  readonly isRemark?: boolean;
  readonly again?: { readonly of: number; readonly without: number };
}

/** A document of one paper that says so. */
function report(number: number, publisher: string, said: readonly Said[]): DocumentRecord {
  const entities: Entity[] = [];
  const entity = (name: string, type: Entity["type"]) => {
    const id = `e${entities.length + 1}`;
    const known = entities.find((one) => one.name === name);
    if (known === undefined)
      entities.push({ id, key: nameKey(name, type), type, name, aliases: [], named: true });
    return known?.id ?? id;
  };
  let text = `Report ${number} of ${publisher}\n\n`;
  const clauses: [number, number][] = [];
  const claims = said.map((one, at): DocumentClaim => {
    if (one.again === undefined) {
      const start = text.length;
      text += `Clause ${number * 100 + at} speaks of what the two of them have been seen to do in the winter of ${number}.`;
      clauses.push([start, text.length]);
      text += "\n";
    }
    const [start, end] = clauses[one.again?.of ?? clauses.length - 1]!;
    const chain: Link[] = [{ kind: "publisher" }];
    if (one.isRemark) chain.splice(0, 1, { kind: "reader", name: "Oru" });
    else if (one.by !== undefined)
      chain.push({ kind: "entity", entity: entity(one.by, "Organization"), attribution: null as never });
    return {
      frame: one.frame ?? "harbours",
      roles: { subject: entity("Sorvia", "Country"), object: entity("Nurin Front", "ArmedGroup") },
      polarity: "positive",
      certainty: one.does ?? "stated",
      passage: [start, end - (one.again?.without ?? 0)],
      attribution: null,
      ...(one.count === undefined
        ? {}
        : {
            quantity: {
              ...{ text: "Clause", range: [start, start + 6] as const },
              ...{ min: one.count, max: one.count, unit: "fighters" },
            },
          }),
      chain,
      voice: one.isRemark ? "comment" : one.by === undefined ? "author" : "source",
    };
  });
  text = text.trimEnd();
  const bytes = new TextEncoder().encode(text);
  const sketch = sketchOf(text, clauses);
  const kept = {
    prints: sentencePrints(text, clauses),
    sketch: { packed: packSketch(sketch), prints: wordPrints(sketch) },
  };
  return {
    ...kept,
    bytes,
    addedAt: "2026-01-02T03:04:05Z",
    keysOf: documentKeys,
    extraction: {
      ...{ extractor: "test/1", mentions: [], entities, attributions: [], claims },
      document: {
        id: documentId(bytes),
        path: `report-${number}.txt`,
        mediaType: "text/plain",
        bytes: bytes.length,
        text,
        segments: [{ kind: "body", start: 0, end: text.length }],
        metadata: {
          publisher: { value: publisher, from: "meta" },
          published: { value: `2025-03-1${number}`, from: "meta" },
        },
        reader: "test/1",
        notes: [],
      },
    },
    trace: (view) => traceDocument(view, wordsOf({ kept, sketch }), frames),
  };
}

describe.each(DIALECTS)("what is done with a claim is counted apart ($name)", ({ open }) => {
  const place = open();
  let ledger: Ledger;
  const claim = async (frame: string, isCounted = false): Promise<ClaimRow> => {
    const { rows } = await ledger.claims({ frame });
    return rows.find(({ quantity }) => (quantity !== null) === isCounted)!;
  };

  beforeAll(async () => {
    ledger = await openLedger(place.location("tally"));
    await ledger.recordDocument(
      report(1, "Kelmin Observer", [
        { by: "Upland Council" },
        // The same clause read with one word less, and the same source in another sentence.
        { by: "Upland Council", again: { of: 0, without: 4 } },
        { by: "Upland Council", does: "hedged" },
        // The same clause in the paper's own voice is another's word, and a denial of it another deed.
        { again: { of: 0, without: 0 } },
        { by: "Sorvian Ministry", does: "denied" },
        { by: "Sorvian Ministry", does: "denied", again: { of: 2, without: 9 } },
      ]),
    );
    await ledger.recordDocument(
      report(2, "Border Dispatch", [
        { by: "Sorvian Ministry", does: "denied" },
        { does: "hypothetical" },
        { isRemark: true },
        { isRemark: true },
      ]),
    );
    await ledger.recordDocument(
      report(3, "Varesh Herald", [{ by: "Harl Register", frame: "kills", count: 21 }]),
    );
    await ledger.recordDocument(
      report(4, "Varesh Herald", [{ by: "Sorvian Ministry", frame: "kills", does: "denied" }]),
    );
  }, 60_000);
  afterAll(async () => {
    await ledger.close();
    place.remove();
  });

  it("says and denials, each with documents and independent origins; a clause counts once for a voice", async () => {
    const { tally, assertions, documents, independentOrigins } = await claim("harbours");
    expect(tally).toEqual({
      said: { times: 3, hedged: 1, documents: 1, origins: 2 },
      denied: { times: 2, documents: 2, origins: 1 },
      supposed: 1,
      comments: 2,
    });
    expect({ assertions, documents, independentOrigins }).toEqual({
      assertions: 10,
      documents: 2,
      independentOrigins: 2,
    });
  });

  it("the claim's page, its trace and the list of claims tell the same", async () => {
    const { id, tally } = await claim("harbours");
    expect((await claimPage(ledger, id)).claim.tally).toEqual(tally);
    const traced = await traceClaim(ledger, id);
    expect(traced.claim.tally).toEqual(tally);
    expect(tallyWords(tally, 2)).toBe(
      "said 3 times (1 with a hedge), denied 2 times by 1 independent origin, supposed 1 time, 2 readers' comments, in 2 documents",
    );
  });

  it("the proposed credibility counts those who deny", async () => {
    const { id } = await claim("harbours");
    const traced = await traceClaim(ledger, id);
    for (const grade of [(await claimPage(ledger, id)).grade, await gradeOfClaim(ledger, traced)])
      expect(grade).toMatchObject({
        proposed: "2",
        reason: expect.stringContaining("2 independent origins, against 1 independent origin that denies it"),
      });
  });

  it("of a dispute with a denial alone, that side has the origins of those who deny", async () => {
    const [counted, bare] = [await claim("kills", true), await claim("kills")];
    expect(tallyWords(bare.tally, bare.documents)).toBe(
      "never said, denied 1 time by 1 independent origin, in 1 document",
    );
    const { rows } = await ledger.disputes({ kind: "denial" });
    const between = rows.find(({ a, b }) => a.id !== b.id)!;
    const denies = between.a.id === bare.id ? "a" : "b";
    expect(originsOfSides(between)).toEqual({ a: 1, b: 1, denies });
    const within = rows.find(({ a }) => a.frame === "harbours")!;
    expect(originsOfSides(within)).toEqual({ a: 2, b: 1, denies: "b" });
    // Who denies that anybody was killed stands against the number; the number does not stand against itself being denied.
    expect((await claimPage(ledger, counted.id)).grade).toMatchObject({
      proposed: "4",
      reason: expect.stringContaining("as many against it: 1 independent origin that denies it"),
    });
    expect((await claimPage(ledger, bare.id)).grade).toMatchObject({
      proposed: "6",
      reason: expect.stringContaining("only those who deny it"),
    });
  });

  it("what a person rejected is in no count, and a dispute that was rejected sets no denier against it", async () => {
    const { id } = await claim("harbours");
    const { rows } = await ledger.disputes({ kind: "denial" });
    const by = { by: "L. Marsh", at: "2026-02-01T00:00:00Z", reason: "said of another year" };
    const within = rows.find(({ a }) => a.id === id)!;
    await review(ledger, frames, { subject: { kind: "dispute", id: within.id }, decision: "reject", ...by });
    expect((await claimPage(ledger, id)).grade.reason).not.toContain("deni");
    const traced = await traceClaim(ledger, id);
    const denial = traced.origins.find(({ denies }) => denies)!.said[0]!;
    for (const one of traced.origins.filter(({ denies }) => denies).flatMap(({ said }) => said))
      if (one.document.id === denial.document.id)
        await review(ledger, frames, {
          subject: { kind: "assertion", id: one.id },
          decision: "reject",
          ...by,
        });
    const { tally } = await claim("harbours");
    expect(tally.said.times).toBe(3);
    expect(tally.denied).toEqual({ times: 1, documents: 1, origins: 1 });
  });
});

const nothing = {
  said: { times: 0, hedged: 0, documents: 0 },
  denied: { times: 0, documents: 0 },
  supposed: 0,
  comments: 0,
};

test.each([
  [{ said: { times: 1, hedged: 0, documents: 1 } }, 1, "said 1 time in 1 document"],
  [{ said: { times: 7, hedged: 0, documents: 6 } }, 6, "said 7 times in 6 documents"],
  [{ said: { times: 2, hedged: 2, documents: 2 } }, null, "said 2 times with a hedge"],
  [{ supposed: 2 }, 2, "supposed 2 times in 2 documents"],
  [{ comments: 1 }, 1, "1 reader's comment in 1 document"],
  [{ denied: { times: 3, documents: 2 } }, 2, "never said, denied 3 times, in 2 documents"],
  [{}, null, "said 0 times"],
])("%j in %s documents reads: %s", (tally, documents, words) => {
  expect(tallyWords({ ...nothing, ...tally }, documents)).toBe(words);
});
