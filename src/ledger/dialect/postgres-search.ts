import { type RawBuilder, sql } from "kysely";
import type { Database, LedgerDialect, SearchIndex, SearchTerms } from "./dialect.ts";

// A row of an index has its words, folded, each between two spaces (" kesh  network "), and a tsvector of them without positions. A
// tsvector forgets where a word stands after its 256th occurrence and in texts of more than 16,383 words, so that phrases are looked for in
// the words themselves, in those rows that have all words of the phrase. How rows are ranked is what FTS5 does (Okapi BM25).

/** The full-text part of the PostgreSQL dialect. No extension is needed: case and diacritics are folded here. */
export const postgresSearch: Pick<LedgerDialect, "makeSearchTables" | "index" | "unindex" | "search"> = {
  async makeSearchTables(db) {
    for (const index of ["texts", "assertions", "names"] as const) {
      const table = tableOf(index);
      await sql`create table ${table} (serial bigint not null primary key, words text collate "C" not null,
        length bigint not null, lexemes tsvector)`.execute(db);
      await sql`create index ${sql.ref(`search_${index}_lexemes`)} on ${table} using gin (lexemes)`.execute(
        db,
      );
      await sql`create index ${sql.ref(`search_${index}_vast`)} on ${table} (serial) where lexemes is null`.execute(
        db,
      );
    }
    await sql`create table search_sizes (name text collate "C" not null primary key, found bigint not null,
      words bigint not null)`.execute(db);
    await sql`insert into search_sizes values ('texts', 0, 0), ('assertions', 0, 0), ('names', 0, 0)`.execute(
      db,
    );
  },
  async index(db, index, rows) {
    if (rows.length === 0) return;
    const words = rows.map(([, text]) => wordsOf(text));
    await sql`insert into ${tableOf(index)} (serial, words, length, lexemes)
      select r.serial, r.words, r.length, case when r.fits = 1 then
        array_to_tsvector(array_remove(string_to_array(r.words, ' '), '')) end
      from unnest(${rows.map(([serial]) => serial)}::bigint[], ${words.map(spaced)}::text[],
        ${words.map(({ length }) => length)}::bigint[], ${words.map((all) => (fits(all) ? 1 : 0))}::int[])
        as r(serial, words, length, fits)`.execute(db);
    const total = words.reduce((sum, { length }) => sum + length, 0);
    await sql`update search_sizes set found = found + ${rows.length}, words = words + ${total}
      where name = ${index}`.execute(db);
  },
  async unindex(db, index, serial) {
    await sql`with gone as (delete from ${tableOf(index)} where serial = ${serial} returning length)
      update search_sizes s set found = s.found - 1, words = s.words - gone.length from gone
      where s.name = ${index}`.execute(db);
  },
  async search(db: Database, index: SearchIndex, terms: SearchTerms, limit: number) {
    const phrases = terms.map(phraseOf).filter(({ words }) => words.length > 0);
    if (phrases.length === 0) return [];
    const counts = await countRare(db, index, phrases);
    if (counts === null) {
      // Names that most documents give were recorded first; of documents and claims the latest is asked for more often.
      const order = index === "names" ? sql`asc` : sql`desc`;
      const found = await sql<{ serial: number; rank: number }>`
        select serial, 0 as rank from ${tableOf(index)} where ${having(phrases)}
        order by serial ${order} limit ${limit}`.execute(db);
      return found.rows;
    }
    const { rows } = await sql<{ found: number; words: number }>`
      select found, words from search_sizes where name = ${index}`.execute(db);
    const { found: all, words } = rows[0]!;
    const usual = words / Math.max(all, 1);
    const scores = phrases.map((phrase, i) => scoreOf(phrase, weightOf(counts[i]!, all), usual));
    const found = await sql<{ serial: number; rank: number }>`
      select serial, -(${sql.join(scores, sql` + `)}) as rank from ${tableOf(index)} where ${having(phrases)}
      order by rank, serial limit ${limit}`.execute(db);
    return found.rows;
  },
};

/** Ranking reads the words of every row with all phrases: where more rows have one than this, it would take as long as the ledger is large. */
const MOST_RANKED = 5000;

/** The most bytes of a word, and of the different words of a row, that a tsvector takes; rows with more are compared word for word. */
const WORD_BYTES = 2000;
const VECTOR_BYTES = 900_000;

/** A phrase in folded words. */
interface Phrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** The words of a text, as `searchTerms` splits what is typed, folded. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
  return words.map(foldWord).filter((word) => word !== "");
}

/** A word without case and diacritics, as FTS5 has it: what is only alike, such as a ligature and its letters, stays apart. */
function foldWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function phraseOf({ words, prefix }: SearchTerms[number]): Phrase {
  return { words: words.flatMap(wordsOf), prefix };
}

function spaced(words: readonly string[]): string {
  return words.map((word) => ` ${word} `).join("");
}

function fits(words: readonly string[]): boolean {
  let bytes = 0;
  for (const word of new Set(words)) {
    const size = Buffer.byteLength(word);
    bytes += size;
    if (size > WORD_BYTES || bytes > VECTOR_BYTES) return false;
  }
  return true;
}

function tableOf(index: SearchIndex) {
  return sql.table(`search_${index}`);
}

/** The phrase as it stands in a row's words; of one whose last word may go on, that word's beginning. */
function patternOf({ words, prefix }: Phrase): string {
  return prefix ? spaced(words).slice(0, -1) : spaced(words);
}

/** A word as it is looked for among lexemes. No lexeme is longer than a tsvector takes: a longer word is found in the words alone. */
function lexemeOf(word: string): string {
  return Buffer.byteLength(word) > WORD_BYTES ? word.slice(0, WORD_BYTES / 4) : word;
}

/** The condition that a row has all phrases. */
function having(phrases: readonly Phrase[]): RawBuilder<boolean> {
  const query = phrases
    .flatMap(({ words, prefix }) =>
      words.map((word, i) => `'${lexemeOf(word)}'${prefix && i === words.length - 1 ? ":*" : ""}`),
    )
    .join(" & ");
  const standing = (some: readonly Phrase[]) =>
    sql.join([sql`true`, ...some.map((phrase) => sql`strpos(words, ${patternOf(phrase)}) > 0`)], sql` and `);
  return sql<boolean>`((lexemes @@ ${query}::tsquery and ${standing(phrases.filter(({ words }) => words.length > 1))})
    or (lexemes is null and ${standing(phrases)}))`;
}

/** In how many rows each phrase stands; null where one stands in too many. */
async function countRare(
  db: Database,
  index: SearchIndex,
  phrases: readonly Phrase[],
): Promise<readonly number[] | null> {
  const counts: number[] = [];
  for (const phrase of phrases) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from (select 1 from ${tableOf(index)} where ${having([phrase])}
      limit ${MOST_RANKED + 1}) as rows`.execute(db);
    if (rows[0]!.n > MOST_RANKED) return null;
    counts.push(rows[0]!.n);
  }
  return counts;
}

/** How much a phrase says that stands in `found` of `all` rows. */
function weightOf(found: number, all: number): number {
  const weight = Math.log((all - found + 0.5) / (found + 0.5));
  return weight > 0 ? weight : 1e-6;
}

/** What a phrase adds to a row's rank. */
function scoreOf(phrase: Phrase, weight: number, usual: number): RawBuilder<number> {
  const pattern = patternOf(phrase);
  const times = sql`((octet_length(words) - octet_length(replace(words, ${pattern}, '')))
    / ${sql.lit(Buffer.byteLength(pattern))})::float8`;
  return sql<number>`${weight}::float8 * ((${times} * 2.2) / (${times} + 1.2 * (0.25 + 0.75 * length / ${usual}::float8)))`;
}
