import type { ListEntry, NameKind } from "../model/index.ts";
import { entryFrom, findLists } from "./find-lists.ts";
import { insertRows } from "./insert-rows.ts";
import { batches, inTransaction, type Store } from "./store.ts";

/** A listed name, as far as its key depends on it. */
export interface KeyedName {
  readonly schema: string;
  readonly name: string;
  readonly kind: NameKind;
}

/** A list's record of an entry, with the keys under which documents speak of whom it names. */
export interface NamedRecord {
  readonly title: string;
  readonly authority: string;
  /** Who made the list's file: the authority, or who compiled it; null for a compilation that does not say. */
  readonly maker: string | null;
  readonly entry: ListEntry;
  /** Sorted. */
  readonly keys: readonly string[];
}

/** Names worked out at once. */
const NAMES_AT_ONCE = 2_000;

/** A word of a listed name, and the consonants that its spellings share. */
export interface ListWord {
  readonly word: string;
  readonly skeleton: string;
}

/** By what a listed name is found: the key of the entity that bears it ("" for a name that joins nobody), and its words. */
export interface ListNameKeys {
  readonly key: string;
  readonly words: readonly ListWord[];
}

export type KeysOf = (name: KeyedName) => ListNameKeys;

/** Works out by what listed names are found that were recorded by a program which did not know, some thousands at a time. */
export async function fillListKeys(store: Store, keysOf: KeysOf): Promise<void> {
  for (;;) {
    const rows = await store.db
      .selectFrom("list_names as n")
      .innerJoin("list_records as r", "r.serial", "n.record")
      .select(["n.record", "n.position", "n.name", "n.kind", "r.schema"])
      .where("n.key", "is", null)
      .limit(NAMES_AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    await inTransaction(store, async (inside) => {
      for (const { record, position, kind, ...name } of rows) {
        const { key, words } = keysOf({ ...name, kind: kind as NameKind });
        await inside.db
          .updateTable("list_names")
          .set({ key })
          .where("record", "=", record)
          .where("position", "=", position)
          .execute();
        await recordWords(
          inside,
          words.map((word) => ({ ...word, record })),
        );
      }
    });
  }
}

/** Records words of listed names; a word that two names of an entry have is kept once. */
export async function recordWords(
  store: Store,
  words: readonly (ListWord & { readonly record: number })[],
): Promise<void> {
  await insertRows(
    store,
    "list_words",
    words.map(({ skeleton, word, record }) => ({ skeleton, word, record })),
    "keep",
  );
}

/** Every record of every list that has a name, not a weak alias, under which a current document speaks of somebody. */
export async function* namedRecords(store: Store): AsyncGenerator<NamedRecord> {
  const { db } = store;
  const about = new Map((await findLists(store)).map(({ list, ...row }) => [list, row]));
  const named = await db
    .selectFrom("list_names as n")
    .select(["n.record", "n.key"])
    .distinct()
    .where("n.key", "in", (eb) =>
      eb
        .selectFrom("entities as e")
        .select("e.key")
        .where("e.key", "is not", null)
        .where("e.documents", ">", 0),
    )
    .where("n.key", "!=", "")
    .where("n.kind", "!=", "weak")
    .execute();
  const keys = new Map<number, string[]>();
  for (const { record, key } of named) keys.set(record, [...(keys.get(record) ?? []), key!]);
  for (const batch of batches(
    [...keys.keys()].sort((a, b) => a - b),
    200,
  )) {
    const rows = await db
      .selectFrom("list_records")
      .select(["serial", "list", "content", "raw"])
      .where("serial", "in", batch)
      .orderBy("serial")
      .execute();
    for (const { serial, list, content, raw } of rows) {
      const { title, authority, maker } = about.get(list)!;
      yield { title, authority, maker, entry: entryFrom(content, raw), keys: keys.get(serial)!.sort() };
    }
  }
}
