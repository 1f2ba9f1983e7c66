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
    if (await areAllRare(db, index, terms)) {
      const found = await sql<{ serial: number; rank: number }>`
        select rowid as serial, rank from ${tableOf(index)} where ${tableOf(index)} match ${matchOf(terms)}
        order by rank limit ${limit}`.execute(db);
      return found.rows;
    }
    // Names that most documents give were recorded first; of documents and claims the latest is asked for more often.
    const order = index === "names" ? sql`asc` : sql`desc`;
    const found = await sql<{ serial: number; rank: number }>`
      select rowid as serial, 0 as rank from ${tableOf(index)} where ${tableOf(index)} match ${matchOf(terms)}
      order by rowid ${order} limit ${limit}`.execute(db);
    return found.rows;
  },
};

/** Ranking looks at every row with each phrase: where more have one than this, it would take as long as the ledger is large. */
const MOST_RANKED = 5000;

async function areAllRare(db: Database, index: SearchIndex, terms: SearchTerms): Promise<boolean> {
  for (const phrase of terms) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from (select rowid from ${tableOf(index)} where ${tableOf(index)} match ${matchOf([phrase])}
      limit ${MOST_RANKED + 1})`.execute(db);
    if (Number(rows[0]?.n ?? 0) > MOST_RANKED) return false;
  }
  return true;
}

function tableOf(index: SearchIndex) {
  return sql.table(`search_${index}`);
}

/** FTS5's query language with every phrase in quotation marks: nothing that a person types is read as an operator. */
function matchOf(terms: SearchTerms): string {
  return terms
    .map(({ words, prefix }) => `"${words.join(" ").replaceAll('"', '""')}"${prefix ? " *" : ""}`)
    .join(" AND ");
}
