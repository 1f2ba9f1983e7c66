import type { Kysely } from "kysely";
import type { LedgerSchema } from "../schema.ts";

/** Adds by which persons of an identity provider accounts are used, and the addresses by which these are known until then. */
export async function addIdentities({ schema }: Kysely<LedgerSchema>): Promise<void> {
  await schema.alterTable("accounts").addColumn("email", "text").execute();
  await schema.createIndex("accounts_by_email").on("accounts").columns(["email"]).unique().execute();
  await schema
    .createTable("identities")
    .addColumn("issuer", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("account", "text", (c) => c.notNull().references("accounts.id"))
    .addColumn("linked_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_identities", ["issuer", "subject"])
    .addUniqueConstraint("one_identity_of_an_issuer", ["account", "issuer"])
    .execute();
}
