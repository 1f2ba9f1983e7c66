import { sql } from "kysely";

/** Tables that are only ever added to, and what a row of theirs says of a corpus. */
const KEY = { corpus_documents: "document", corpus_members: "account" } as const;

/**
 * Whether a row is the last that says something of its corpus and its document or account: that one counts.
 *
 * @param alias what the table is called in the query
 */
export function isLastRow(table: keyof typeof KEY, alias: string) {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<boolean>`not exists (select 1 from ${sql.table(table)} as later where later.corpus = ${of("corpus")}
    and ${sql.ref(`later.${KEY[table]}`)} = ${of(KEY[table])} and later.serial > ${of("serial")})`;
}
