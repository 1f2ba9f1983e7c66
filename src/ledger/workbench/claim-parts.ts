import { sql } from "kysely";
import { partsOf } from "../canonical.ts";
import { type DisputedPair, withClaims } from "../find-disputes.ts";
import type { EchoPassageRow, KeptEcho } from "../find-echoes.ts";
import { serialsOf } from "../insert-rows.ts";
import { type JudgementRow, judgementsOf } from "../record-judgement.ts";
import { batches, type Store } from "../store.ts";

/** Disputes that a claim (id) is part of, the strongest first; rejected ones are marked. */
export async function disputesOfClaim(
  store: Store,
  claim: string,
  limit: number,
): Promise<readonly DisputedPair[]> {
  const serial = (await serialsOf(store, "claims", [claim])).get(claim);
  if (serial === undefined) return [];
  const rows = await store.db
    .selectFrom("disputes")
    .selectAll()
    .where((eb) => eb.or([eb("a", "=", serial), eb("b", "=", serial)]))
    .orderBy("rank", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return withClaims(store, rows);
}

/** How documents (ids) repeat one another: echoes with both sides among them, by the date of the copy, undated last. */
export async function echoesAmong(
  { db }: Store,
  documents: readonly string[],
  limit: number,
): Promise<readonly KeptEcho[]> {
  const among = new Set(documents);
  const found: KeptEcho[] = [];
  for (const batch of batches([...among])) {
    const rows = await db
      .selectFrom("documents as c")
      .innerJoin("echoes as e", "e.document", "c.serial")
      .innerJoin("documents as o", "o.serial", "e.original")
      .select(["c.id", "c.title", "c.publisher", "c.published"])
      .select(["o.id as ofId", "o.title as ofTitle", "o.publisher as ofPublisher"])
      .select(["o.published as ofPublished", "e.kind", "e.share", "e.strength", "e.shared"])
      .select(["e.direction", "e.confidence", "e.reason", "e.passages"])
      .where("c.id", "in", batch)
      .where("o.id", "in", [...among].slice(0, 500))
      .orderBy("c.serial")
      .orderBy("o.serial")
      .limit(limit)
      .execute();
    for (const { id, title, publisher, published, ofId, ofTitle, ofPublisher, ofPublished, ...echo } of rows)
      found.push({
        ...echo,
        passages: JSON.parse(echo.passages) as EchoPassageRow[],
        document: { id, title, publisher, published },
        of: { id: ofId, title: ofTitle, publisher: ofPublisher, published: ofPublished },
      });
  }
  const date = (echo: KeptEcho) => echo.document.published ?? "9999";
  return found.sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0)).slice(0, limit);
}

/** What a joined entity is made of. */
export interface EntityJoin {
  readonly type: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly judgements: readonly JudgementRow[];
}

/** Parts of one entity that are named; a wire's byline may be joined of thousands. */
const MOST_PARTS = 50;

/** The parts of an entity (id) and what was judged of them; null where it was never joined with another. */
export async function joinOf(store: Store, entity: string): Promise<EntityJoin | null> {
  const row = await store.db
    .selectFrom("entities")
    .select(["serial", "type"])
    .where("id", "=", entity)
    .executeTakeFirst();
  if (row === undefined) return null;
  const parts = (await partsOf(store, [row.serial])).slice(0, MOST_PARTS);
  if (parts.length < 2) return null;
  const named = await store.db
    .selectFrom("entities")
    .select(["id", "name"])
    .where("serial", "in", parts)
    .orderBy("serial")
    .execute();
  return { type: row.type, parts: named, judgements: await judgementsOf(store, parts) };
}

/** The current assertions of claims (ids), some of each: at most so many. */
export async function assertionIds(
  { db, dialect }: Store,
  claims: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>(claims.map((claim) => [claim, []]));
  for (const batch of batches([...new Set(claims)])) {
    const some = sql`select b.serial from assertions b where b.claim = c.serial and b.is_current = 1
      order by b.document, b.serial limit ${most}`;
    const { rows } = await sql<{ claim: string; id: string }>`
      select c.id as claim, a.id from claims c join assertions a on ${dialect.isAmong("a.serial", some)}
      where c.id in (${sql.join(batch)}) order by c.id, a.document, a.serial`.execute(db);
    for (const { claim, id } of rows) found.get(claim)?.push(id);
  }
  return found;
}
