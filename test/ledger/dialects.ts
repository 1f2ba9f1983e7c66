import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSqlite } from "../../src/ledger/dialect/load-sqlite.ts";
import { postgresServer } from "../postgres/server.ts";

/** Somewhere that ledgers can be made, and how to be rid of them. */
interface Place {
  location(name: string): string;
  remove(): void;
}

/** A database that tests run on. */
export interface TestedDialect {
  readonly name: string;
  readonly open: () => Place;
  /** Runs statements in the database itself, past the ledger. */
  readonly run: (location: string, statements: string) => void;
  /** The rows of a query, likewise. */
  readonly rows: (location: string, query: string) => readonly unknown[];
}

/** Numbers of the places that this process made. */
let places = 0;

const sqlite: TestedDialect = {
  name: "sqlite",
  open() {
    const folder = mkdtempSync(join(tmpdir(), "headwater-ledger-"));
    return {
      location: (name) => join(folder, `${name}.db`),
      remove: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  run(location, statements) {
    const database = new (loadSqlite())(location);
    database.exec(statements);
    database.close();
  },
  rows(location, query) {
    const database = new (loadSqlite())(location, { readonly: true });
    const rows = database.prepare(query).all();
    database.close();
    return rows;
  },
};

const server = postgresServer();

const postgres: TestedDialect = {
  name: "postgres",
  open() {
    const place = `${process.pid}-${++places}`;
    const made = new Map<string, string>();
    return {
      location(name) {
        const known = made.get(name);
        if (known !== undefined) return known;
        const address = server!.makeDatabase(`${place}-${name}`);
        made.set(name, address);
        return address;
      },
      // The server and all its databases end with the run.
      remove: () => undefined,
    };
  },
  run(location, statements) {
    server!.run(databaseOf(location), statements);
  },
  rows(location, query) {
    const printed = server!.run(
      databaseOf(location),
      `select coalesce(json_agg(r), '[]') from (${query}) as r`,
    );
    return JSON.parse(printed) as unknown[];
  },
};

function databaseOf(location: string): string {
  return location.slice(location.lastIndexOf("/") + 1);
}

/** Every test of the ledger runs on each of these, unmocked. */
export const DIALECTS: readonly TestedDialect[] = server === null ? [sqlite] : [sqlite, postgres];
