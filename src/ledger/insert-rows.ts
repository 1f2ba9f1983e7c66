import { CompiledQuery, type Insertable } from "kysely";
import type { LedgerDialect } from "./dialect/index.ts";
import type { LedgerSchema } from "./schema.ts";
import { batches, type Store } from "./store.ts";

/** Rows in one statement: a few sizes, so that few statements have to be built and prepared. */
const SIZES = [64, 16, 4, 1] as const;

/** Statements by dialect, then by table, columns, number of rows and what happens to known rows. */
const built = new WeakMap<LedgerDialect, Map<string, string>>();

/**
 * Inserts rows, many to a statement. All rows have the same columns.
 *
 * @param known what happens to a row whose key is there: `refuse` fails, `keep` leaves the kept row as it is
 */
export async function insertRows<T extends keyof LedgerSchema>(
  store: Store,
  table: T,
  rows: readonly Insertable<LedgerSchema[T]>[],
  known: "refuse" | "keep" = "refuse",
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
 */
export async function keepRows<T extends "entities" | "claims" | "assertions" | "attributions">(
  store: Store,
  table: T,
  rows: readonly (Insertable<LedgerSchema[T]> & { readonly id: string })[],
): Promise<Map<string, KeptRow>> {
  const kept = new Map<string, KeptRow>();
  const ids = [...new Set(rows.map((row) => row.id))];
  for (const [id, serial] of await serialsOf(store, table, ids)) kept.set(id, { serial, isNew: false });
  const missing = new Map(rows.filter((row) => !kept.has(row.id)).map((row) => [row.id, row]));
  if (missing.size === 0) return kept;
  await insertRows(store, table, [...missing.values()], "keep");
  for (const [id, serial] of await serialsOf(store, table, [...missing.keys()]))
    kept.set(id, { serial, isNew: true });
  return kept;
}

/** Row numbers by id; an id that is not there is absent. */
export async function serialsOf(
  store: Store,
  table: "documents" | "entities" | "claims" | "assertions" | "attributions",
  ids: readonly string[],
): Promise<Map<string, number>> {
  const serials = new Map<string, number>();
  for (const batch of batches(ids)) {
    const rows = await store.db.selectFrom(table).select(["id", "serial"]).where("id", "in", batch).execute();
    for (const row of rows) serials.set(row.id, row.serial);
  }
  return serials;
}

function insertion(
  { db, dialect }: Store,
  table: keyof LedgerSchema,
  columns: readonly string[],
  size: number,
  known: "refuse" | "keep",
): string {
  let statements = built.get(dialect);
  if (statements === undefined) {
    statements = new Map();
    built.set(dialect, statements);
  }
  const name = `${table}(${columns.join()}) ${size} ${known}`;
  let statement = statements.get(name);
  if (statement === undefined) {
    const row = Object.fromEntries(columns.map((column) => [column, 0]));
    const insert = db.insertInto(table).values(Array(size).fill(row));
    statement = (known === "keep" ? insert.onConflict((c) => c.doNothing()) : insert).compile().sql;
    statements.set(name, statement);
  }
  return statement;
}
