import type { Range } from "../model/index.ts";
import { partsOf } from "./canonical.ts";
import { findEntitySerials } from "./find-entities.ts";
import type { Store } from "./store.ts";

/**
 * Where a document speaks of an entity, pronouns and descriptions too: ranges of its current text, in order. None where it does
 * not, or nothing goes by that name.
 *
 * @param document a document's id
 * @param entity an entity's id, the beginning of it, or one of its names
 */
export async function mentionsOf(store: Store, document: string, entity: string): Promise<readonly Range[]> {
  const parts = await partsOf(store, await findEntitySerials(store, entity));
  if (parts.length === 0) return [];
  const rows = await store.db
    .selectFrom("mentions as m")
    .innerJoin("extractions as x", "x.serial", "m.extraction")
    .innerJoin("documents as d", "d.serial", "x.document")
    .innerJoin("extraction_entities as e", (join) =>
      join.onRef("e.extraction", "=", "m.extraction").onRef("e.position", "=", "m.member"),
    )
    .select(["m.start", "m.end"])
    .where("d.id", "=", document)
    .where("x.is_current", "=", 1)
    .where("e.entity", "in", parts)
    .orderBy("m.position")
    .execute();
  return rows.map(({ start, end }): Range => [start, end]);
}
