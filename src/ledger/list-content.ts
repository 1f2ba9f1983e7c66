import { createHash, type Hash } from "node:crypto";
import { contentId, type ListFile } from "../model/index.ts";
import { sha256, unpackBytes } from "./pack-bytes.ts";
import type { Store } from "./store.ts";

/** Records read at once. */
const RECORDS_AT_ONCE = 500;

/**
 * SHA-256 over the ids of all records of an edition, sorted: what the log says was recorded. Read in one query, as the database
 * may sort all of them anew for each piece of it.
 */
export async function hashOfEdition({ db }: Store, edition: number): Promise<string> {
  const hash = createHash("sha256");
  const rows = db
    .selectFrom("edition_records as e")
    .innerJoin("list_records as r", "r.serial", "e.record")
    .select("r.id")
    .where("e.edition", "=", edition)
    .orderBy("r.id")
    .stream();
  for await (const { id } of rows) hash.update(`${id}\n`);
  return hash.digest("hex");
}

/** Adds all editions and what stands in them to a digest: neither times, nor paths, nor the order of loading. */
export async function digestLists(store: Store, hash: Hash): Promise<void> {
  const editions = await store.db.selectFrom("list_editions").selectAll().orderBy("id").execute();
  for (const edition of editions) {
    const files = (JSON.parse(edition.files) as ListFile[]).map((file) => file.sha256).sort();
    const { id, list, title, authority, maker, published, reader, entries, names } = edition;
    const found = await hashOfEdition(store, edition.serial);
    hash.update(
      `${JSON.stringify([id, list, title, authority, maker, published, reader, files, entries, names, found])}\n`,
    );
  }
  for await (const { id, content, raw, names } of records(store))
    hash.update(`${JSON.stringify([id, sha256(content), sha256(raw), names])}\n`);
}

/**
 * Looks at all that is kept of lists: every record has the id that its words make, its names are those of its content,
 * and the bytes of files that are kept have their hash.
 *
 * @returns how many entries were looked at
 */
export async function verifyLists(
  store: Store,
  found: (kind: "bytes" | "record", subject: string, what: string) => void,
): Promise<number> {
  let looked = 0;
  for await (const { id, content, raw, names } of records(store)) {
    looked++;
    if (contentId("designation", content, raw) !== id)
      found("record", id, "the list's entry is not the one that was recorded");
    else if (namesIn(content) !== names) found("record", id, "the names are not those of the list's entry");
  }
  const editions = await store.db.selectFrom("list_editions").select(["id", "files"]).execute();
  for (const edition of editions)
    for (const file of JSON.parse(edition.files) as ListFile[])
      if (!(await fileAgrees(store, file)))
        found("bytes", edition.id, `the bytes of ${file.path} have another SHA-256`);
  return looked;
}

interface KeptRecord {
  readonly id: string;
  readonly content: string;
  readonly raw: string;
  /** JSON: names and kinds in order. */
  readonly names: string;
}

async function* records({ db }: Store): AsyncGenerator<KeptRecord> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("list_records")
      .select(["serial", "id", "content", "raw"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(RECORDS_AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    const names = await db
      .selectFrom("list_names")
      .select(["record", "name", "kind"])
      .where(
        "record",
        "in",
        rows.map((row) => row.serial),
      )
      .orderBy("record")
      .orderBy("position")
      .execute();
    const byRecord = new Map<number, string[][]>();
    for (const { record, name, kind } of names)
      byRecord.set(record, [...(byRecord.get(record) ?? []), [name, kind]]);
    for (const { serial, ...row } of rows)
      yield { ...row, names: JSON.stringify(byRecord.get(serial) ?? []) };
    after = rows.at(-1)!.id;
  }
}

function namesIn(content: string): string {
  const { names } = JSON.parse(content) as { names: { name: string; kind: string }[] };
  return JSON.stringify(names.map(({ name, kind }) => [name.replace(/\p{Surrogate}/gu, "\ufffd"), kind]));
}

async function fileAgrees({ db }: Store, file: ListFile): Promise<boolean> {
  const kept = await db.selectFrom("blobs").selectAll().where("sha256", "=", file.sha256).executeTakeFirst();
  if (kept === undefined) return true;
  try {
    return sha256(await unpackBytes(kept)) === file.sha256;
  } catch {
    return false;
  }
}
