import { idBeginning } from "./find-claim.ts";
import type { EntityRow } from "./find-entities.ts";
import { type VerdictRow, verdictsOf } from "./record-verdict.ts";
import type { Store } from "./store.ts";

/** An entity with every form of its name and what was judged of it. */
export interface EntityDetail extends Omit<EntityRow, "aliases"> {
  /** Forms that stand in documents now; the one that most documents have comes first. */
  readonly names: readonly { readonly name: string; readonly documents: number }[];
  readonly types: readonly { readonly type: string; readonly documents: number }[];
  readonly verdicts: readonly VerdictRow[];
}

/**
 * An entity by its id or the beginning of it, with or without `entity:`.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function findEntity(store: Store, meant: string): Promise<EntityDetail> {
  const { db } = store;
  const id = await idBeginning(store, "entities", "entity:", meant);
  const { serial, key, type, name, documents, mentions } = await db
    .selectFrom("entities")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const names = await db
    .selectFrom("entity_names")
    .select(["name", "documents"])
    .where("entity", "=", serial)
    .where("documents", ">", 0)
    .orderBy("documents", "desc")
    .orderBy("name")
    .execute();
  const types = await db
    .selectFrom("entity_types")
    .select(["type", "documents"])
    .where("entity", "=", serial)
    .where("documents", ">", 0)
    .orderBy("documents", "desc")
    .orderBy("type")
    .execute();
  const verdicts = await verdictsOf(store, { kind: "entity", id });
  return { id, key, type, name, documents, mentions, names, types, verdicts };
}
