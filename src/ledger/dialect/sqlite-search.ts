import { CompiledQuery, sql } from "kysely";
import type { Database, LedgerDialect, SearchIndex, SearchTerms } from "./dialect.ts";

/** The full-text part of the SQLite dialect: three FTS5 tables that hold an index and no second copy of the words. */
export const sqliteSearch: Pick<LedgerDialect, "makeSearchTables" | "index" | "unindex" | "search"> = {
  async makeSearchTables(db) {
    for (const index of ["texts", "assertions", "names"] as const)
      await sql`create virtual table ${tableOf(index)} using fts5(words, content='', contentless_delete=1,
        tokenize="unicode61 remove_diacritics 2")`.execute(db);
  },
  async index(db, index, rows) {
    const statement = `insert into search_${index}(rowid, words) values (?, ?)`;
    for (const row of rows) await db.executeQuery(CompiledQuery.raw(statement, [...row]));
  },
  async unindex(db, index, serial) {
    await sql`delete from ${tableOf(index)} where rowid = ${serial}`.execute(db);
  },
  async search(db: Database, index: SearchIndex, terms: SearchTerms, limit: number) {
    const found = await sql<{ serial: number; rank: number }>`
      select rowid as serial, rank from ${tableOf(index)} where ${tableOf(index)} match ${matchOf(terms)}
      order by rank limit ${limit}`.execute(db);
    return found.rows;
  },
};

function tableOf(index: SearchIndex) {
  return sql.table(`search_${index}`);
}

/** FTS5's query language with every phrase in quotation marks: nothing that a person types is read as an operator. */
function matchOf(terms: SearchTerms): string {
  return terms
    .map(({ words, prefix }) => `"${words.join(" ").replaceAll('"', '""')}"${prefix ? " *" : ""}`)
    .join(" AND ");
}
