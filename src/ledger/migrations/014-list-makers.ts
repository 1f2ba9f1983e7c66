import type { Kysely } from "kysely";
import { documentId } from "../../model/index.ts";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";
import { batches } from "../store.ts";

/** Readers whose files no authority publishes: what they read is somebody's compilation, and the file does not say whose. */
const COMPILED = "us-fto-csv/%";

/**
 * Adds who made a list's file, where that is not the authority, and the document that a record's own words are: by it a
 * designation's claim finds its entry again.
 */
export async function addListMakers(db: Kysely<LedgerSchema>, _: LedgerDialect): Promise<void> {
  await db.schema.alterTable("list_editions").addColumn("maker", "text").execute();
  await db
    .updateTable("list_editions")
    .set((eb) => ({ maker: eb.ref("authority") }))
    .where("reader", "not like", COMPILED)
    .execute();
  await db.schema.alterTable("list_records").addColumn("document", "text").execute();
  const records = await db.selectFrom("list_records").select("serial").orderBy("serial").execute();
  for (const batch of batches(records.map(({ serial }) => serial))) {
    const rows = await db
      .selectFrom("list_records")
      .select(["serial", "raw"])
      .where("serial", "in", batch)
      .execute();
    for (const { serial, raw } of rows)
      await db
        .updateTable("list_records")
        .set({ document: documentId(Buffer.from(raw, "utf8")) })
        .where("serial", "=", serial)
        .execute();
  }
  await db.schema.createIndex("list_records_by_document").on("list_records").columns(["document"]).execute();
}
