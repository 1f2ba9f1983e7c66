import { HeadwaterError, isListRecord } from "../../model/index.ts";
import { appendLog } from "../log.ts";
import { type ChangedBy, isMeant } from "../people/accounts.ts";
import { inTransaction, type Store } from "../store.ts";
import { isLastRow } from "./last-row.ts";

/** Where a document is laid, and who lays it there. */
export interface Place {
  /** Id of a corpus; null for the workspace that everybody shares. */
  readonly corpus: string | null;
  readonly by: string;
}

/** Documents that are laid somewhere. */
export interface Placing extends Place, ChangedBy {
  readonly documents: readonly string[];
  /** Whether they are taken out of everywhere else: whoever saw them there sees them no more. */
  readonly only?: boolean;
}

/**
 * Lays documents that are in the ledger somewhere. One that everybody sees goes on to be seen by everybody, unless it is taken out of everywhere else.
 *
 * @returns those that did not lie there before
 * @throws HeadwaterError `not-found` for a document that is not there, `bad-usage` for a record of a list
 */
export async function placeDocuments(
  store: Store,
  { documents, only = false, ...place }: Placing,
): Promise<readonly string[]> {
  return inTransaction(store, async (inside) => {
    const placed: string[] = [];
    for (const document of documents) {
      await mayLie(inside, document);
      const isPlaced = await placeDocument(inside, document, { ...place, isNew: false });
      if (isPlaced) placed.push(document);
      if (only) await leaveOthers(inside, document, place);
    }
    return placed;
  });
}

/**
 * Lays one document somewhere. Call it in the transaction that records it, so that it is never seen where it does not lie.
 *
 * @param isNew whether the ledger had no such document before
 * @returns whether it did not lie there before
 */
export async function placeDocument(
  store: Store,
  document: string,
  { corpus, by, at, isNew }: Place & ChangedBy & { readonly isNew: boolean },
): Promise<boolean> {
  const places = await placesOf(store, document);
  const isShared = !isNew && places.length === 0;
  if (corpus === null) {
    if (isNew || isShared || places.includes(null)) return false;
    await write(store, { corpus: null, document, is_in: 1, by, at });
    return true;
  }
  if (places.includes(corpus)) return false;
  // What lay nowhere else lies in the shared workspace, and stays there.
  if (isShared) await write(store, { corpus: null, document, is_in: 1, by, at });
  await write(store, { corpus, document, is_in: 1, by, at });
  return true;
}

/** Where a document lies: ids of corpora, null for the shared workspace. Empty for one that was never laid anywhere: it is shared. */
export async function placesOf({ db }: Store, document: string): Promise<readonly (string | null)[]> {
  const rows = await db
    .selectFrom("corpus_documents")
    .select(["corpus", "is_in"])
    .where("document", "=", document)
    .orderBy("serial")
    .execute();
  const last = new Map(rows.map(({ corpus, is_in }) => [corpus, is_in === 1]));
  return [...last].filter(([, isIn]) => isIn).map(([corpus]) => corpus);
}

/**
 * Documents (ids) that lie in some of these corpora and nowhere else.
 *
 * @param corpora ids of private corpora
 */
export async function withheldBy({ db }: Store, corpora: readonly string[]): Promise<ReadonlySet<string>> {
  if (corpora.length === 0) return new Set();
  const rows = await db
    .selectFrom("corpus_documents as p")
    .select(["p.corpus", "p.document", "p.is_in"])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("corpus_documents as q")
          .select("q.serial")
          .whereRef("q.document", "=", "p.document")
          .where("q.corpus", "in", corpora),
      ),
    )
    .orderBy("p.serial")
    .execute();
  const places = new Map<string, Set<string | null>>();
  for (const { corpus, document, is_in } of rows) {
    const known = places.get(document) ?? new Set();
    places.set(document, known);
    if (is_in === 1) known.add(corpus);
    else known.delete(corpus);
  }
  const isWithheld = (among: ReadonlySet<string | null>) =>
    [...among].every((corpus) => corpus !== null && corpora.includes(corpus));
  return new Set([...places].filter(([, among]) => isWithheld(among)).map(([document]) => document));
}

/** The id of a corpus by its id or name; null where there is none. */
export async function corpusMeant(db: Store["db"], meant: string): Promise<string | null> {
  const row = await db.selectFrom("corpora").select("id").where(isMeant("corpora", meant)).executeTakeFirst();
  return row?.id ?? null;
}

/** Ids of the documents that lie in a corpus (id or name). */
export function lyingIn(db: Store["db"], corpus: string) {
  return db
    .selectFrom("corpus_documents as p")
    .innerJoin("corpora as c", "c.id", "p.corpus")
    .select("p.document")
    .where(isMeant("c", corpus))
    .where("p.is_in", "=", 1)
    .where(isLastRow("corpus_documents", "p"));
}

/** Row number of the last that was laid anywhere; 0 for none. */
export async function lastPlace({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom("corpus_documents")
    .select("serial")
    .orderBy("serial", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.serial ?? 0;
}

/** Documents (ids) that were laid somewhere or taken away, by rows after one number up to another. */
export async function placedBetween({ db }: Store, after: number, upTo: number): Promise<readonly string[]> {
  if (upTo <= after) return [];
  const rows = await db
    .selectFrom("corpus_documents")
    .select("document")
    .distinct()
    .where("serial", ">", after)
    .where("serial", "<=", upTo)
    .execute();
  return rows.map(({ document }) => document);
}

async function mayLie({ db, place }: Store, document: string): Promise<void> {
  const row = await db
    .selectFrom("documents as d")
    .leftJoin("texts as t", "t.document", "d.serial")
    .select(["d.id", "t.reader"])
    .where("d.id", "=", document)
    .executeTakeFirst();
  if (row === undefined)
    throw new HeadwaterError(
      ...(["not-found", "ledger", place] as const),
      `there is no document ${document}`,
      "look the id up again",
    );
  if (row.reader !== null && isListRecord(row.reader))
    throw new HeadwaterError(
      ...(["bad-usage", "ledger", document] as const),
      "a record of a designation list lies in no corpus",
      "lists are seen by everybody who signs in",
    );
}

async function leaveOthers(
  store: Store,
  document: string,
  { corpus, by, at }: Place & ChangedBy,
): Promise<void> {
  for (const other of await placesOf(store, document))
    if (other !== corpus) await write(store, { corpus: other, document, is_in: 0, by, at });
}

async function write(
  store: Store,
  row: {
    readonly corpus: string | null;
    readonly document: string;
    readonly is_in: 0 | 1;
    readonly by: string;
    readonly at: string;
  },
): Promise<void> {
  await store.db.insertInto("corpus_documents").values(row).execute();
  await appendLog(store, { at: row.at, kind: "place", subject: row.document, payload: row });
}

/** Lays a document where an entry of another ledger's log says, or takes it away. */
export async function keepPlace(store: Store, row: Parameters<typeof write>[1]): Promise<void> {
  await inTransaction(store, async (inside) => {
    const isIn = (await placesOf(inside, row.document)).includes(row.corpus);
    if (isIn !== (row.is_in === 1)) await write(inside, row);
  });
}
