import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dialectOf } from "../../src/ledger/dialect/index.ts";
import { type ClaimRow, openLedger } from "../../src/ledger/index.ts";
import { makeVersion, VERSIONS } from "../../src/ledger/migrations/index.ts";
import type { LedgerSchema } from "../../src/ledger/schema.ts";
import { DIALECTS } from "./dialects.ts";
import { madeUpDocument } from "./made-up-document.ts";

const AT = "2026-02-03T04:05:06.000Z";

type Place = ReturnType<(typeof DIALECTS)[number]["open"]>;

/** What must be of a claim as it was, whatever version kept it. */
const shown = ({ id, frame, roles, tally }: ClaimRow) => ({ id, frame, roles, tally });

/** The database of a ledger, past the ledger. */
async function opened(location: string) {
  const dialect = await dialectOf(location, {});
  return { dialect, db: new Kysely<LedgerSchema>({ dialect: dialect.kysely }) };
}

/** A ledger as the program of a version left it: its tables, with as much of today's rows as had a place in them. */
async function olderLedger(from: string, to: string, version: string, isServer: boolean): Promise<number> {
  const [source, target] = [await opened(from), await opened(to)];
  try {
    await makeVersion(target.db, target.dialect, version);
    const columnsOf = async ({ db }: typeof source) =>
      new Map(
        (await db.introspection.getTables())
          .filter(
            ({ name, isView }) =>
              !isView &&
              !/^(?:sqlite_|ledger_migrations|search_|.*(?:_data|_idx|_docsize|_config)$)/.test(name),
          )
          .map(({ name, columns }) => [name, columns.map((column) => column.name)]),
      );
    const [now, then] = [await columnsOf(source), await columnsOf(target)];
    return await target.db.connection().execute(async (db) => {
      // Rows are laid table after table, whichever points at which.
      await sql
        .raw(isServer ? "set session_replication_role = replica" : "pragma foreign_keys = off")
        .execute(db);
      let laid = 0;
      for (const [table, columns] of then) {
        const known = columns.filter((column) => now.get(table)?.includes(column));
        if (known.length === 0) continue;
        const { rows } = await sql<
          Record<string, unknown>
        >`select ${sql.join(known.map((name) => sql.ref(name)))} from ${sql.table(table)}`.execute(source.db);
        for (const row of rows)
          await sql`insert into ${sql.table(table)} (${sql.join(known.map((name) => sql.ref(name)))}) values (${sql.join(known.map((name) => row[name]))})`.execute(
            db,
          );
        for (const count of ["serial", "seq"])
          if (known.includes(count)) await target.dialect.countOn(db, table as keyof LedgerSchema, count);
        laid += rows.length;
      }
      if (isServer) await sql.raw("set session_replication_role = origin").execute(db);
      return laid;
    });
  } finally {
    await source.db.destroy();
    await target.db.destroy();
  }
}

describe.each(DIALECTS)("a ledger of an earlier version ($name)", ({ name, open }) => {
  let place: Place;
  let today: string;
  let claims: unknown;
  beforeAll(async () => {
    place = open();
    today = place.location("today");
    const ledger = await openLedger(today);
    for (let i = 0; i < 3; i++) await ledger.recordDocument(madeUpDocument(i));
    const { rows } = await ledger.claims({ limit: 100 });
    await ledger.recordVerdict({
      subject: { kind: "claim", id: rows[0]!.id },
      decision: "confirm",
      by: "Ana Bekova",
      at: AT,
      reason: "read twice",
    });
    claims = (await ledger.claims({ limit: 100 })).rows.map(shown);
    await ledger.close();
  });
  afterAll(() => place.remove());

  // A server takes three times as long a version: each fourth.
  const versions = VERSIONS.filter((_, i) => name === "sqlite" || i % 4 === 0 || i === VERSIONS.length - 1);
  it.each(versions)("%s is brought up to this one, verifies, and shows its claims", async (version) => {
    const location = place.location(version);
    expect(await olderLedger(today, location, version, name === "postgres")).toBeGreaterThan(100);
    const ledger = await openLedger(location);
    try {
      expect((await ledger.verify()).problems).toEqual([]);
      const { rows } = await ledger.claims({ limit: 100 });
      expect(rows.map(shown)).toEqual(claims);
      const { rows: documents } = await ledger.documents();
      expect(documents).toHaveLength(3);
      expect((await ledger.document(documents[0]!.id)).text).not.toBe("");
      expect(await ledger.verdictsOf({ kind: "claim", id: rows[0]!.id })).toHaveLength(1);
      await ledger.recordDocument(madeUpDocument(4));
      expect((await ledger.verify()).problems).toEqual([]);
    } finally {
      await ledger.close();
    }
  });
});
