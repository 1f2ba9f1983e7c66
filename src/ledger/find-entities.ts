import { HeadwaterError } from "../model/index.ts";
import { foldName } from "./fold-name.ts";
import { idBeginning } from "./id-beginning.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import { searchTerms } from "./search-terms.ts";
import { batches, type Store } from "./store.ts";

/** An entity as lists show it. */
export interface EntityRow {
  readonly id: string;
  /** Normalised name by which documents share it; null where only descriptions were read. */
  readonly key: string | null;
  readonly type: string;
  readonly name: string;
  readonly documents: number;
  readonly mentions: number;
  /** Its other names, those that most documents give first; at most {@link MOST_ALIASES}. */
  readonly aliases: readonly string[];
}

/** Which entities. Every condition given must hold; the one that most documents name comes first. */
export interface EntityFilter {
  /** Words of any of its names. */
  readonly text?: string;
  readonly type?: string;
  /** Any of these types. */
  readonly types?: readonly string[];
  /** Also those that have no name; they are left out otherwise. */
  readonly unnamed?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}

const COLUMNS = ["e.serial", "e.id", "e.key", "e.type", "e.name", "e.documents", "e.mentions"] as const;

/** More forms of one name than a list can show; `entity` gives them all. */
const MOST_ALIASES = 12;

/** An id or its beginning as lists show it. Fewer digits could be a name: six are an id, five are not. */
const ID = /^(?:entity:)?([0-9a-f]{6,32})$/;

/** A search for words looks at this many of the best matching names. */
const MOST_MATCHES = 2000;

/** Entities that are named now, a piece at a time. */
export async function findEntities(store: Store, filter: EntityFilter): Promise<Page<EntityRow>> {
  const { db, dialect, place } = store;
  const limit = rowsAsked(filter.limit);
  let query = db.selectFrom("entities as e").select(COLUMNS).where("e.documents", ">", 0);
  if (filter.type !== undefined) query = query.where("e.type", "=", filter.type);
  if (filter.types !== undefined) query = query.where("e.type", "in", filter.types);
  if (filter.unnamed !== true) query = query.where("e.named", "=", 1);
  if (filter.text !== undefined) {
    const terms = searchTerms(filter.text);
    const hits = terms.length === 0 ? [] : await dialect.search(db, "names", terms, MOST_MATCHES);
    if (hits.length === 0) return { rows: [], cursor: null };
    const names = hits.map((hit) => hit.serial);
    query = query.where("e.serial", "in", (eb) =>
      eb.selectFrom("entity_names as n").select("n.entity").where("n.serial", "in", names),
    );
  }
  if (filter.cursor !== undefined) {
    const [documents, after] = positionOf(filter.cursor, place, ["number", "number"]);
    query = query.where((eb) => eb(eb.refTuple("e.documents", "e.serial"), "<", eb.tuple(documents, after)));
  }
  const rows = await query
    .orderBy("e.documents", "desc")
    .orderBy("e.serial", "desc")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.documents, row.serial]);
  const aliases = await aliasesOf(
    db,
    page.rows.map((row) => row.serial),
  );
  return {
    cursor: page.cursor,
    rows: page.rows.map(({ serial, ...row }) => ({
      ...row,
      aliases: (aliases.get(serial) ?? []).filter((name) => name !== row.name).slice(0, MOST_ALIASES),
    })),
  };
}

/** The forms of each entity's name, those that most documents have first. */
async function aliasesOf(
  db: Store["db"],
  entities: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>();
  for (const batch of batches(entities)) {
    const rows = await db
      .selectFrom("entity_names")
      .select(["entity", "name"])
      .where("entity", "in", batch)
      .where("documents", ">", 0)
      .orderBy("documents", "desc")
      .orderBy("name")
      .execute();
    for (const { entity, name } of rows) {
      const known = found.get(entity);
      if (known === undefined) found.set(entity, [name]);
      else known.push(name);
    }
  }
  return found;
}

/** One entity (id) as lists show it; null where no document names it now. */
export async function findEntityRow({ db }: Store, id: string): Promise<EntityRow | null> {
  const row = await db
    .selectFrom("entities as e")
    .select(COLUMNS)
    .where("e.id", "=", id)
    .where("e.documents", ">", 0)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { serial, ...entity } = row;
  const names = (await aliasesOf(db, [serial])).get(serial) ?? [];
  return { ...entity, aliases: names.filter((name) => name !== entity.name).slice(0, MOST_ALIASES) };
}

/**
 * Row numbers of the entities that a person may mean: by id, by the beginning of an id, or by a name. An entity that was
 * joined with others gives the one that stands for it.
 */
export async function findEntitySerials({ db, dialect }: Store, meant: string): Promise<readonly number[]> {
  const digits = ID.exec(meant)?.[1];
  if (digits !== undefined) {
    const id = `entity:${digits}`;
    const rows = await db
      .selectFrom("entities")
      .select((eb) => eb.fn.coalesce("canonical", "serial").as("canonical"))
      .where("id", ">=", id)
      .where("id", "<", `${id}g`)
      .limit(2)
      .execute();
    if (rows.length === 1) return rows.map((row) => Number(row.canonical));
  }
  const words = meant.match(/[\p{L}\p{N}\p{M}]+/gu);
  if (words === null) return [];
  const hits = await dialect.search(db, "names", [{ words, prefix: false }], MOST_MATCHES);
  const folded = foldName(meant);
  const found = new Set<number>();
  for (const batch of batches(hits.map((hit) => hit.serial))) {
    const names = await db
      .selectFrom("entity_names")
      .select(["entity", "name"])
      .where("serial", "in", batch)
      .execute();
    for (const { entity, name } of names) if (foldName(name) === folded) found.add(entity);
  }
  return [...found];
}

/**
 * The id of the one entity that a person means, by id, by the beginning of an id, or by a name. The id of a part that was joined
 * with others stays the part's.
 *
 * @param isClaimed where several are called so, whether the only one of them is meant that claims speak of: a name that was read by the way is nobody to ask about
 * @throws HeadwaterError `not-found`; `bad-usage` when several are meant, with their ids
 */
export async function findEntityId(store: Store, meant: string, isClaimed = false): Promise<string> {
  if (ID.test(meant)) return idBeginning(store, "entities", "entity:", meant);
  const called = await findEntitySerials(store, meant);
  const spokenOf = isClaimed && called.length > 1 ? await inClaims(store, called) : [];
  const serials = spokenOf.length === 1 ? spokenOf : called;
  const rows =
    serials.length === 0
      ? []
      : await store.db
          .selectFrom("entities")
          .select(["id", "name", "type", "documents"])
          .where("serial", "in", serials.slice(0, 6))
          .orderBy("id")
          .execute();
  if (rows.length === 1) return rows[0]!.id;
  if (rows.length === 0)
    throw new HeadwaterError(
      "not-found",
      "ledger",
      store.place,
      `there is no entity ${meant}`,
      "give an id of headwater entities, or a whole name",
    );
  const some = rows.map(({ id, name, type, documents }) => {
    const many = `${documents} ${documents === 1 ? "document" : "documents"}`;
    return `${id.slice(7, 15)} (${name}, ${type}, ${many})`;
  });
  throw new HeadwaterError(
    "bad-usage",
    "ledger",
    meant,
    `several are called so: ${some.join(", ")}`,
    "give the id of the one that you mean; headwater merge A B says that two of them are one",
  );
}

/** Those of some entities (row numbers) that have a role in a claim, or in which one happens. */
async function inClaims({ db }: Store, entities: readonly number[]): Promise<readonly number[]> {
  const roles = await db
    .selectFrom("claim_roles")
    .select("entity")
    .distinct()
    .where("entity", "in", entities)
    .where("assertions", ">", 0)
    .execute();
  const places = await db
    .selectFrom("assertions")
    .select("place")
    .distinct()
    .where("place", "in", entities)
    .where("place", "is not", null)
    .where("is_current", "=", 1)
    .execute();
  const found = new Set([...roles.map(({ entity }) => entity), ...places.map(({ place }) => place)]);
  return entities.filter((entity) => found.has(entity));
}
