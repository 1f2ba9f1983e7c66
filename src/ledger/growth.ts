import { sql } from "kysely";
import { addPlaces, type CountedPlaces, countPlaces, NO_PLACES } from "./count-places.ts";
import { recountSources } from "./count-sources.ts";
import { insertRows, serialsOf } from "./insert-rows.ts";
import type { OriginRow } from "./record-trace.ts";
import { spreadCounts } from "./spread-counts.ts";
import { batches, type Store } from "./store.ts";

/**
 * What a document that was never here before adds to: its own assertions, and the counts of their claims before it came. Claims that change
 * otherwise as well (their entities were joined, their wordings moved) are counted from all of their assertions.
 */
export interface Growth {
  /** The document. */
  readonly document: number;
  /** Claims (row numbers) that change otherwise. */
  readonly others: Set<number>;
  /** Counts before, by claim. */
  readonly before: Map<number, CountsBefore>;
}

interface CountsBefore extends CountedPlaces {
  readonly assertions: number;
  readonly documents: number;
  readonly first_said: string;
  readonly last_said: string;
  readonly vouched: number;
  readonly unconfirmed: number;
}

/** Adds what the new document says to the counts of claims (row numbers); their other assertions are not read. */
export async function countGrown(
  store: Store,
  { document, before }: Growth,
  claims: readonly number[],
): Promise<void> {
  const { db } = store;
  const { published } = await db
    .selectFrom("documents")
    .select("published")
    .where("serial", "=", document)
    .executeTakeFirstOrThrow();
  for (const batch of batches(claims)) {
    const unknown = batch.filter((claim) => !before.has(claim));
    if (unknown.length > 0)
      for (const { serial, ...counts } of await db
        .selectFrom("claims")
        .select(["serial", "assertions", "documents", "first_said", "last_said", "vouched", "unconfirmed"])
        .select(["said", "hedged", "said_documents", "denied", "denied_documents", "supposed", "remarks"])
        .where("serial", "in", unknown)
        .execute())
        before.set(serial, counts);
    const { rows } = await sql<{ claim: number; n: number; vouched: number; unconfirmed: number }>`
      select claim, count(*) as n,
        sum(case when voice != 'comment' and certainty != 'unconfirmed' then 1 else 0 end) as vouched,
        sum(case when certainty = 'unconfirmed' then 1 else 0 end) as unconfirmed
      from assertions where document = ${document} and is_current = 1 and claim in (${sql.join(batch)})
      group by claim`.execute(db);
    const said = new Map(rows.map((row) => [row.claim, row]));
    const places = await countPlaces(db, batch, document);
    for (const claim of batch) {
      const [had, has] = [before.get(claim)!, said.get(claim)];
      const day = has === undefined ? "" : (published ?? "");
      await db
        .updateTable("claims")
        .set({
          ...addPlaces(had, places.get(claim) ?? NO_PLACES),
          assertions: had.assertions + Number(has?.n ?? 0),
          documents: had.documents + (has === undefined ? 0 : 1),
          first_said: day !== "" && (had.first_said === "" || day < had.first_said) ? day : had.first_said,
          last_said: day > had.last_said ? day : had.last_said,
          vouched: had.vouched + Number(has?.vouched ?? 0),
          unconfirmed: had.unconfirmed + Number(has?.unconfirmed ?? 0),
        })
        .where("serial", "=", claim)
        .execute();
    }
  }
}

/** Of claims (ids) those that only grow by the new document, and had at least so many assertions before. */
export async function growingClaims(
  store: Store,
  { others, before }: Growth,
  claims: readonly string[],
  least: number,
): Promise<readonly string[]> {
  const serials = await serialsOf(store, "claims", claims);
  return claims.filter((id) => {
    const serial = serials.get(id);
    if (serial === undefined || others.has(serial)) return false;
    return (before.get(serial)?.assertions ?? -1) >= least;
  });
}

/** Documents (ids) that repeat the new one. */
export async function repeating({ db }: Store, { document }: Growth): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("echoes as e")
    .innerJoin("documents as d", "d.serial", "e.document")
    .select("d.id")
    .where("e.original", "=", document)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Whether origins of the new document's assertions of a claim can be added without the claim's other assertions being read: none of them is
 * a publisher that has the claim from somebody else, and nobody has it from this document's publisher, unless that one says it itself; and no
 * source is a ministry of a state that is not said.
 */
export async function canGrow(
  { db, ...store }: Store,
  { document }: Growth,
  claim: string,
  origins: readonly OriginRow[],
): Promise<boolean> {
  const serial = (await serialsOf({ db, ...store }, "claims", [claim])).get(claim)!;
  const led = () =>
    db.selectFrom("assertions").select("serial").where("claim", "=", serial).where("origin", "is not", null);
  if ((await led().where("source", "is", null).limit(1).execute()).length > 0) return false;
  // Which ministry is meant by a bare name, the other sources tell.
  if (origins.some(({ key }) => key.startsWith("office:"))) return false;
  if ((await led().where("source", "like", "office:%").limit(1).execute()).length > 0) return false;
  const { publisher_key: publisher } = await db
    .selectFrom("documents")
    .select("publisher_key")
    .where("serial", "=", document)
    .executeTakeFirstOrThrow();
  const says = async (key: string, denies: number, own: boolean) => {
    let query = led().where("publisher", "=", key).where("denies", "=", denies);
    if (own)
      query = query.where((eb) =>
        eb.or([
          eb("source", "=", key),
          eb("source", "like", "unnamed:%"),
          eb("source", "like", "document:%"),
        ]),
      );
    return (await query.limit(1).execute()).length > 0;
  };
  for (const denies of [0, 1]) {
    const mine = origins.filter((origin) => origin.denies === (denies === 1));
    if (mine.length === 0) continue;
    for (const { key, kind } of mine)
      if (kind === "identified" && key !== publisher && (await says(key, denies, false)))
        if (!(await says(key, denies, true))) return false;
    if (publisher === null || (await says(publisher, denies, true))) continue;
    const quoted = await led()
      .where("source", "=", publisher)
      .where("denies", "=", denies)
      .limit(1)
      .execute();
    if (quoted.length > 0) return false;
  }
  return true;
}

/** Adds where the new document's assertions of a claim lead, and counts the independent origins among them that are new, of those who say it and of those who deny it. */
export async function growOrigins(
  store: Store,
  { document }: Growth,
  claim: string,
  origins: readonly OriginRow[],
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  const { db } = store;
  const serial = (await serialsOf(store, "claims", [claim])).get(claim)!;
  const own = await db
    .selectFrom("documents")
    .select(["id", "published", "publisher_key"])
    .where("serial", "=", document)
    .executeTakeFirstOrThrow();
  let [independent, denying] = [0, 0];
  for (const { key, name, kind, denies, assertions, echoes } of origins) {
    const known = await db
      .selectFrom("claim_origins as o")
      .innerJoin("documents as d", "d.serial", "o.first_document")
      .select(["d.id", "d.published", "o.assertions", "o.echoes"])
      .where("o.claim", "=", serial)
      .where("o.origin", "=", key)
      .where("o.denies", "=", denies ? 1 : 0)
      .executeTakeFirst();
    if (known === undefined) {
      if (kind === "identified" && denies) denying += 1;
      else if (kind === "identified") independent += 1;
      await insertRows(store, "claim_origins", [
        {
          ...{ claim: serial, origin: key, denies: denies ? 1 : 0, name, kind, first_document: document },
          ...{ assertions: assertions.length, echoes: echoes.length },
        },
      ]);
      await recountSources(store, [], [{ origin: key, kind }]);
    } else {
      await db
        .updateTable("claim_origins")
        .set({
          assertions: known.assertions + assertions.length,
          echoes: known.echoes + echoes.length,
          ...(isEarlier(own, known) ? { name, first_document: document } : {}),
        })
        .where("claim", "=", serial)
        .where("origin", "=", key)
        .where("denies", "=", denies ? 1 : 0)
        .execute();
      if (isEarlier(own, known))
        await recountSources(store, [{ origin: key, kind }], [{ origin: key, kind }]);
    }
    const repeated = new Set(echoes);
    for (const id of assertions)
      await db
        .updateTable("assertions")
        .set({
          ...{ origin: key, denies: denies ? 1 : 0, is_echo: repeated.has(id) ? 1 : 0 },
          ...{ source: sources.get(id) ?? null, publisher: own.publisher_key },
        })
        .where("id", "=", id)
        .execute();
  }
  if (independent + denying === 0) return;
  await db
    .updateTable("claims")
    .set((eb) => ({ origins: eb("origins", "+", independent), denying: eb("denying", "+", denying) }))
    .where("serial", "=", serial)
    .execute();
  if (independent > 0) await spreadCounts(store, [serial]);
}

interface Dated {
  readonly id: string;
  readonly published: string | null;
}

/** In the order in which origins are told: by date, undated last, then by id. */
function isEarlier(a: Dated, b: Dated): boolean {
  if (a.published === b.published) return a.id < b.id;
  if (a.published === null) return false;
  return b.published === null || a.published < b.published;
}
