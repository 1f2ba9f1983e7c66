import { canonicalOf, partsOf } from "./canonical.ts";
import { isPersonal } from "./content-id.ts";
import type { Member } from "./count-entities.ts";
import { serialsOf } from "./insert-rows.ts";
import { batches, type Store } from "./store.ts";

/** What is known of a document's entities beside the extraction: by their key. */
export interface EntityHints {
  /** For each person, the keys of what shares a sentence with it. */
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  /** For each name, the blocks in which names like it are looked for. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

/**
 * Where the persons of a document belong. `joined` holds those whose place is plain, by id: one known person, or one that was
 * judged before. `unsettled` are ids of those that tie several persons together, or about whom somebody has judged.
 */
export async function placePersons(store: Store, members: readonly Member[], { contexts }: EntityHints) {
  const joined = new Map<
    string,
    { readonly id: string; readonly serial: number; readonly key: string | null }
  >();
  const unsettled: string[] = [];
  const known = await serialsOf(
    store,
    "entities",
    members.map(({ id }) => id),
  );
  const standing = await canonicalOf(store, [...known.values()]);
  for (const [id, serial] of known) {
    const canonical = standing.get(serial)!;
    if (canonical.serial !== serial) joined.set(id, canonical);
  }
  for (const { id, key, named } of members) {
    if (!named || key === null || !isPersonal(key)) continue;
    const others = await personsBeside(store, key, contexts.get(key) ?? []);
    if (others.length === 0) continue;
    const persons = await canonicalOf(store, others);
    const distinct = new Map([...persons.values()].map((person) => [person.serial, person]));
    const [person] = distinct.values();
    const plain = distinct.size === 1 && person!.id < id && !known.has(id);
    if (plain && !(await isJudged(store, person!.serial))) joined.set(id, person!);
    else unsettled.push(id);
  }
  return { joined, unsettled };
}

/** Persons of this key in other documents who share one of these contexts. */
async function personsBeside({ db }: Store, key: string, contexts: readonly string[]): Promise<number[]> {
  const found = new Set<number>();
  for (const batch of batches(contexts.map((context) => contextOf(key, context)))) {
    const rows = await db
      .selectFrom("entity_contexts")
      .select("entity")
      .distinct()
      .where("context", "in", batch)
      .execute();
    for (const { entity } of rows) found.add(entity);
  }
  return [...found];
}

/** Whether somebody has judged of a person or of one joined with it. */
async function isJudged(store: Store, canonical: number): Promise<boolean> {
  const any = await store.db.selectFrom("judgements").select("serial").limit(1).executeTakeFirst();
  if (any === undefined) return false;
  for (const batch of batches(await partsOf(store, [canonical]))) {
    const judged = await store.db
      .selectFrom("judgements")
      .select("serial")
      .where((eb) => eb.or([eb("a", "in", batch), eb("b", "in", batch)]))
      .limit(1)
      .executeTakeFirst();
    if (judged !== undefined) return true;
  }
  return false;
}

/** A person's key and what stands beside it, as one. */
export function contextOf(key: string, context: string): string {
  return `${key}\n${context}`;
}
