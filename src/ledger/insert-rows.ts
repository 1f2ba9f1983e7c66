import { CompiledQuery, type Insertable, sql } from "kysely";
import type { LedgerDialect } from "./dialect/index.ts";
import type { LedgerSchema } from "./schema.ts";
import { batches, type Store } from "./store.ts";

/** Rows in one statement: a few sizes, so that few statements have to be built and prepared. */
const SIZES = [64, 16, 4, 1] as const;

/**
 * What happens to a row whose key is there. `refuse` fails; `keep` leaves the kept row as it is; `add` adds the row's numbers
 * to the kept row's in the named columns, found by the key `on`.
 */
export type KnownRow<Column> =
  | "refuse"
  | "keep"
  | { readonly on: readonly Column[]; readonly add: readonly Column[] };

/** Statements by dialect, then by table, columns, number of rows and what happens to known rows. */
const built = new WeakMap<LedgerDialect, Map<string, string>>();

/** Inserts rows, many to a statement. All rows have the same columns, and no two of them the same key where that counts. */
export async function insertRows<T extends keyof LedgerSchema>(
  store: Store,
  table: T,
  rows: readonly Insertable<LedgerSchema[T]>[],
  known: KnownRow<keyof LedgerSchema[T] & string> = "refuse",
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof typeof first & string)[];
  let at = 0;
  for (const size of SIZES)
    while (rows.length - at >= size) {
      const parameters: unknown[] = [];
      for (let i = at; i < at + size; i++) for (const column of columns) parameters.push(rows[i]![column]);
      await store.db.executeQuery(
        CompiledQuery.raw(insertion(store, table, columns, size, known), parameters),
      );
      at += size;
    }
}

/** A kept row of something with an id of content: its number here, and whether this call made it. */
export interface KeptRow {
  readonly serial: number;
  readonly isNew: boolean;
}

/**
 * Makes sure that rows with ids of content are there and returns their row numbers by id. A row that is there is left as
 * it is: the same id is the same content.
 *
 * @param document row number of the one document whose rows these are; attributions can only be found in their document
 */
export async function keepRows<
  T extends "entities" | "claims" | "assertions" | "attributions" | "list_records",
>(
  store: Store,
  table: T,
  rows: readonly (Insertable<LedgerSchema[T]> & { readonly id: string })[],
  ...document: T extends "attributions" ? [number] : []
): Promise<Map<string, KeptRow>> {
  const kept = new Map<string, KeptRow>();
  const ids = [...new Set(rows.map((row) => row.id))];
  for (const [id, serial] of await serialsOf(store, table, ids, ...document))
    kept.set(id, { serial, isNew: false });
  const missing = new Map(rows.filter((row) => !kept.has(row.id)).map((row) => [row.id, row]));
  if (missing.size === 0) return kept;
  await insertRows(store, table, [...missing.values()], "keep");
  for (const [id, serial] of await serialsOf(store, table, [...missing.keys()], ...document))
    kept.set(id, { serial, isNew: true });
  return kept;
}

/** Row numbers by id, of one document's rows where it is given; an id that is not there is absent. */
export async function serialsOf(
  store: Store,
  table: "documents" | "entities" | "claims" | "assertions" | "attributions" | "list_records",
  ids: readonly string[],
  document?: number,
): Promise<Map<string, number>> {
  const serials = new Map<string, number>();
  for (const batch of batches(ids)) {
    let query = store.db.selectFrom(table).select(["id", "serial"]).where(store.dialect.isOneOf("id", batch));
    if (document !== undefined) query = query.where(sql.ref("document"), "=", document);
    for (const row of await query.execute()) serials.set(row.id, row.serial);
  }
  return serials;
}

function insertion<Column extends string>(
  store: Store,
  table: keyof LedgerSchema,
  columns: readonly string[],
  size: number,
  known: KnownRow<Column>,
): string {
  return remembered(store, `${table}(${columns.join()}) ${size} ${JSON.stringify(known)}`, () => {
    const row = Object.fromEntries(columns.map((column) => [column, 0]));
    const insert = store.db.insertInto(table).values(Array(size).fill(row));
    if (known === "refuse") return insert.compile().sql;
    if (known === "keep") return insert.onConflict((c) => c.doNothing()).compile().sql;
    const sums = Object.fromEntries(
      known.add.map((column) => [
        column,
        sql`${sql.ref(`${table}.${column}`)} + ${sql.ref(`excluded.${column}`)}`,
      ]),
    );
    return insert.onConflict((c) => c.columns(known.on as readonly never[]).doUpdateSet(sums)).compile().sql;
  });
}

function remembered({ dialect }: Store, name: string, build: () => string): string {
  let statements = built.get(dialect);
  if (statements === undefined) {
    statements = new Map();
    built.set(dialect, statements);
  }
  let statement = statements.get(name);
  if (statement === undefined) {
    statement = build();
    statements.set(name, statement);
  }
  return statement;
}
