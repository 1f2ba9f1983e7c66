import { expect, it } from "vitest";
import { type DocumentRecord, type Ledger, openLedger } from "../../src/ledger/index.ts";
import { type DocumentClaim, documentId, type Entity, type Link } from "../../src/model/index.ts";
import { documentKeys } from "../../src/pipeline/fingerprint.ts";
import { judge, loadFrames, review } from "../../src/pipeline/index.ts";
import { traceDocument, wordsOf } from "../../src/pipeline/trace-document.ts";
import { nameKey } from "../../src/resolve/index.ts";
import { packSketch, sentencePrints, sketchOf, wordPrints } from "../../src/trace/index.ts";
import { DIALECTS } from "./dialects.ts";
import { seeded } from "./made-up-document.ts";

const frames = await loadFrames();

const PAPERS = ["Orsk Dal Courier", "Kelmin Observer", "Border Dispatch", "Varesh Herald", "Upland Register"];
const SPEAKERS = [...PAPERS, "Tavarian Ministry", "Sotun Office"];
const GROUPS = ["Nurin Front", "Kesh Network", "Dunmar Army"];
const CERTAINTIES = [
  "stated",
  "stated",
  "stated",
  "hedged",
  "unconfirmed",
  "denied",
  "hypothetical",
] as const;

/** A document that says a few of few claims, by its own word, a paper's, a body's or somebody's without a name; one in four repeats an earlier one. */
function made(number: number, growsFrom: number, extractor = "test/1"): DocumentRecord {
  const own = seeded(number * 7 + 1);
  const isCopy = number > 3 && own() < 0.25;
  const told = seeded(
    (isCopy ? Math.floor(own() * number) : number) * 7 + 2 + (extractor === "test/1" ? 0 : 5000),
  );
  const from = (random: () => number, count: number) => Math.floor(random() * count);
  const entities: Entity[] = [];
  const entity = (name: string, type: "Organization" | "ArmedGroup") => {
    const known = entities.find((one) => one.name === name);
    if (known !== undefined) return known.id;
    const id = `e${entities.length + 1}`;
    entities.push({ id, key: nameKey(name, type), type, name, aliases: [], named: true });
    return id;
  };
  let text = `Report ${number}\n\n`;
  const claims: DocumentClaim[] = [];
  const sentences: [number, number][] = [];
  for (let i = 0; i < 3; i++) {
    const start = text.length;
    const [a, b] = [from(told, GROUPS.length), from(told, GROUPS.length - 1)];
    const [subject, object] = [GROUPS[a]!, GROUPS.filter((_, at) => at !== a)[b]!];
    const voice = from(told, 4);
    const chain: Link[] = [{ kind: "publisher" }];
    if (voice === 1) chain.push({ kind: "unnamed", attribution: null as never });
    if (voice > 1)
      chain.push({
        kind: "entity",
        entity: entity(SPEAKERS[from(told, SPEAKERS.length)]!, "Organization"),
        attribution: null as never,
      });
    text += `${subject} and ${object} ${from(told, 50)} village winter market ${from(told, 50)} road school ${i}.`;
    sentences.push([start, text.length]);
    claims.push({
      frame: told() < 0.6 ? "allied_with" : "attacks",
      roles: { subject: entity(subject, "ArmedGroup"), object: entity(object, "ArmedGroup") },
      polarity: told() < 0.9 ? "positive" : "negative",
      certainty: CERTAINTIES[from(told, CERTAINTIES.length)]!,
      passage: [start, text.length],
      attribution: null,
      chain,
      voice: voice === 0 ? "author" : "source",
    });
    text += "\n";
  }
  text = text.trimEnd();
  const bytes = new TextEncoder().encode(text);
  const sketch = sketchOf(text, sentences);
  const kept = {
    prints: sentencePrints(text, sentences),
    sketch: { packed: packSketch(sketch), prints: wordPrints(sketch) },
  };
  const day = own() < 0.15 ? undefined : `2025-0${1 + from(own, 9)}-1${from(own, 9)}`;
  return {
    ...kept,
    bytes,
    addedAt: "2026-01-02T03:04:05Z",
    keysOf: documentKeys,
    extraction: {
      extractor,
      mentions: [],
      entities,
      attributions: [],
      claims,
      document: {
        id: documentId(bytes),
        path: `made-${number}.txt`,
        mediaType: "text/plain",
        bytes: bytes.length,
        text,
        segments: [{ kind: "body", start: 0, end: text.length }],
        metadata: {
          publisher: { value: PAPERS[from(own, PAPERS.length)]!, from: "meta" },
          ...(day === undefined ? {} : { published: { value: day, from: "meta" as const } }),
        },
        reader: "test/1",
        notes: [],
      },
    },
    trace: (view) => traceDocument(view, wordsOf({ kept, sketch }), frames, growsFrom),
  };
}

/** Documents come, some are read anew, persons reject assertions and join and part two groups meanwhile. */
async function fill(ledger: Ledger, seed: number, growsFrom: number): Promise<void> {
  const random = seeded(seed);
  const at = (step: number) => new Date(Date.UTC(2026, 1, 1, 0, step)).toISOString();
  for (let step = 0; step < 30; step++) {
    await ledger.recordDocument(made(seed * 1000 + step, growsFrom));
    if (random() < 0.1)
      await ledger.recordDocument(made(seed * 1000 + Math.floor(random() * step), growsFrom, "test/2"));
    if (random() < 0.12) {
      const { rows } = await ledger.claims({ limit: 1, order: "assertions" });
      const said = await ledger.assertions({ claim: rows[0]!.id, limit: 5 });
      const one = said.rows[Math.floor(random() * said.rows.length)];
      if (one !== undefined)
        await review(ledger, frames, {
          subject: { kind: "assertion", id: one.id },
          ...{ decision: "reject", by: "L. Marsh", at: at(step), reason: "misread" },
        });
    }
    if (step === 20 || step === 32) {
      const ids = await Promise.all(GROUPS.slice(0, 2).map((name) => ledger.entityId(name)));
      await judge(ledger, frames, {
        ...{ a: ids[0]!, b: ids[1] ?? ids[0]!, judgement: step === 20 ? "same" : "different" },
        ...{ by: "L. Marsh", at: at(step), reason: "two names" },
      }).catch(() => null);
    }
  }
}

it.each(DIALECTS)(
  "counts and origins that grow with documents are those that are found from all assertions, in $name",
  async ({ name, open, rows }) => {
    const place = open();
    for (const seed of name === "sqlite" ? [1, 2] : [1]) {
      const digests = [];
      for (const growsFrom of name === "sqlite" ? [0, 6, Number.POSITIVE_INFINITY] : [0, 6]) {
        const location = place.location(`${seed}-${growsFrom}`);
        const ledger = await openLedger(location);
        await fill(ledger, seed, growsFrom);
        digests.push(await ledger.contentDigest());
        await ledger.close();
        expectCounted((query) => rows(location, query));
      }
      expect(new Set(digests).size, `seed ${seed}`).toBe(1);
    }
    place.remove();
  },
  300_000,
);

/** Compares what is kept beside claims with what is counted from the beginning. */
function expectCounted(all: (query: string) => readonly unknown[]): void {
  const counts = all(
    `select c.id, c.assertions, c.documents, c.first_said, c.last_said, c.vouched, c.unconfirmed, c.said, c.hedged, c.said_documents, c.denied, c.denied_documents, c.supposed, c.remarks,
      c.origins, c.denying from claims c order by c.id`,
  );
  const fresh = all(`select c.id, count(a.serial) as assertions, count(distinct a.document) as documents,
      coalesce(min(d.published), '') as first_said, coalesce(max(d.published), '') as last_said,
      count(case when a.voice != 'comment' and a.certainty != 'unconfirmed' then 1 end) as vouched,
      count(case when a.certainty = 'unconfirmed' then 1 end) as unconfirmed,
      count(case when a.certainty in ('stated', 'hedged', 'unconfirmed') then 1 end) as said,
      count(case when a.certainty in ('hedged', 'unconfirmed') then 1 end) as hedged,
      count(distinct case when a.certainty in ('stated', 'hedged', 'unconfirmed') then a.document end) as said_documents,
      count(case when a.certainty = 'denied' then 1 end) as denied,
      count(distinct case when a.certainty = 'denied' then a.document end) as denied_documents,
      count(case when a.certainty = 'hypothetical' then 1 end) as supposed, 0 as remarks,
      (select count(*) from claim_origins o where o.claim = c.serial and o.kind = 'identified' and o.denies = 0) as origins,
      (select count(*) from claim_origins o where o.claim = c.serial and o.kind = 'identified' and o.denies = 1) as denying
    from claims c left join assertions a on a.claim = c.serial and a.is_current = 1
    left join documents d on d.serial = a.document group by c.serial order by c.id`);
  expect(counts).toEqual(fresh);
  expect(counts.length).toBeGreaterThan(4);
  const roles = all(
    `select claim, role, counted, origins, assertions, last_said, frame from claim_roles order by claim, role`,
  );
  const beside =
    all(`select r.claim, r.role, s.serial as counted, s.origins, s.assertions, s.last_said, w.frame
    from claim_roles r join claims w on w.serial = r.claim join claims s on s.serial = coalesce(w.standing, w.serial)
    order by r.claim, r.role`);
  expect(roles).toEqual(beside);
  const sources = all(`select key, name, claims from sources order by key`);
  expect(sources).toEqual(
    all(`select origin as key, min(name) as name, count(*) as claims from claim_origins where kind = 'identified'
      group by origin order by origin`),
  );
  expect(sources.length).toBeGreaterThan(4);
  const led = all(`select count(*) as n from assertions where origin is not null and source is null`);
  expect(led).toEqual([{ n: 0 }]);
}
