import type { Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds what is watched, saved searches, what they reported, and to whom it was sent. */
export async function addWatches(db: Kysely<LedgerSchema>, { types }: LedgerDialect): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("watches")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("every_seconds", "integer", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .addColumn("due_at", "text", (c) => c.notNull())
    .addColumn("checked_at", "text")
    .addColumn("fault", "text")
    .addColumn("faults", "integer", (c) => c.notNull())
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .execute();
  await schema
    .createTable("watched_items")
    .addColumn("watch", "text", (c) => c.notNull().references("watches.id"))
    .addColumn("item", "text", (c) => c.notNull())
    .addColumn("print", "text", (c) => c.notNull())
    .addColumn("document", "text")
    .addColumn("seen_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_watched_items", ["watch", "item"])
    .execute();
  await schema
    .createTable("saved_searches")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("name", "text", (c) => c.notNull().unique())
    .addColumn("filter", "text", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("known_matches")
    .addColumn("search", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_known_matches", ["search", "subject"])
    .execute();
  await schema
    .createTable("alerts")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("label", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("search", "text")
    .addColumn("watch", "text")
    .addColumn("claim", "text")
    .addColumn("document", "text")
    .addColumn("assertion", "text")
    .addColumn("before", "text")
    .addColumn("seen_at", "text")
    .execute();
  await schema
    .createTable("receivers")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("since", types.reference, (c) => c.notNull())
    .execute();
  await schema
    .createTable("deliveries")
    .addColumn("receiver", "text", (c) => c.notNull().references("receivers.id"))
    .addColumn("alert", "text", (c) => c.notNull().references("alerts.id"))
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("next_at", "text", (c) => c.notNull())
    .addColumn("done_at", "text")
    .addColumn("fault", "text")
    .addPrimaryKeyConstraint("pk_deliveries", ["receiver", "alert"])
    .execute();
}
