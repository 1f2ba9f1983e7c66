import { isListRecord } from "../../model/index.ts";
import type { Store } from "../store.ts";

/** More documents than the example corpus has. */
const MOST_DOCUMENTS = 100;

/**
 * Whether a ledger holds nothing but some documents: the example corpus, for a tour that speaks of it. Records of loaded lists, which are
 * documents as well, do not count.
 *
 * @param known ids of the documents
 */
export async function holdsOnly({ db }: Store, known: ReadonlySet<string>): Promise<boolean> {
  const rows = await db
    .selectFrom("documents as d")
    .innerJoin("texts as t", "t.document", "d.serial")
    .select(["d.id", "t.reader"])
    .orderBy("d.serial")
    .limit(MOST_DOCUMENTS)
    .execute();
  const read = rows.filter(({ reader }) => !isListRecord(reader));
  return read.length > 0 && rows.length < MOST_DOCUMENTS && read.every(({ id }) => known.has(id));
}
