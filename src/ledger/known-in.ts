import { type RawBuilder, sql } from "kysely";

/**
 * Whether `m` (of `extraction_entities`) is how the current reading of a document knows an entity. By row numbers, in an order that an index answers at each
 * step: joined as tables, SQLite looked at every document that names the entity, for each row that asked.
 *
 * @param entity the column that has the entity, such as `a.place`
 * @param document the column that has the document, such as `a.document`
 */
export function knownIn(entity: string, document: string): RawBuilder<boolean> {
  return sql<boolean>`(m.extraction, m.position) in (
    select n.extraction, n.position from extraction_entities n where n.entity = ${sql.ref(entity)}
    and n.extraction = (select max(x.serial) from extractions x where x.document = ${sql.ref(document)} and x.is_current = 1))`;
}
