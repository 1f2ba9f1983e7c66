import type { Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds accounts with what lets them in, and markings of documents and claims. */
export async function addPeople({ schema }: Kysely<LedgerSchema>, { types }: LedgerDialect): Promise<void> {
  await schema
    .createTable("accounts")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull().unique())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("ceiling", "text", (c) => c.notNull())
    .addColumn("password", "text")
    .addColumn("suspended_at", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("invitations")
    .addColumn("hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("account", "text", (c) => c.notNull().references("accounts.id"))
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("sessions")
    .addColumn("hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("account", "text", (c) => c.notNull().references("accounts.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("seen_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("tokens")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("hash", "text", (c) => c.notNull().unique())
    .addColumn("account", "text", (c) => c.notNull().references("accounts.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("scopes", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("revoked_at", "text")
    .execute();
  for (const table of ["invitations", "sessions", "tokens"] as const)
    await schema.createIndex(`${table}_by_account`).on(table).columns(["account"]).execute();
  await schema
    .createTable("markings")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("marking", "text", (c) => c.notNull())
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .execute();
  await schema
    .createIndex("markings_by_subject")
    .on("markings")
    .columns(["subject_kind", "subject", "serial"])
    .execute();
}
