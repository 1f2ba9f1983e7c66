import { sql } from "kysely";
import { HeadwaterError, type Marking, type Role } from "../../model/index.ts";
import { appendLog } from "../log.ts";
import { inTransaction, type Store } from "../store.ts";

/** Somebody of the team. `invited`: has never come in. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The strictest marking that they may see. */
  readonly ceiling: Marking;
  readonly state: "invited" | "active" | "suspended";
  /** By which they are known to an identity provider until they first come in by it; null for none. */
  readonly email: string | null;
  readonly hasPassword: boolean;
  /** Whether they come in by an identity provider. */
  readonly isLinked: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Who changes an account, and when (ISO 8601). */
export interface ChangedBy {
  readonly by: string;
  readonly at: string;
}

/** What of an account is changed; what is not given stays. */
export interface AccountChange {
  readonly role?: Role | undefined;
  readonly ceiling?: Marking | undefined;
  readonly suspended?: boolean | undefined;
  /** null for none. */
  readonly email?: string | null | undefined;
  /** true forgets by which persons of identity providers the account is used. */
  readonly unlink?: boolean | undefined;
}

/** A person as an identity provider knows them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

const MOST_ACCOUNTS = 1000;

/** All accounts, by name. */
export async function findAccounts({ db }: Store): Promise<readonly AccountRow[]> {
  const rows = await accounts(db).orderBy("key").limit(MOST_ACCOUNTS).execute();
  return rows.map(accountOf);
}

/** The account with an id, or, where it is no id, with a name; null where there is none. */
export async function findAccount({ db }: Store, meant: string): Promise<AccountRow | null> {
  const row = await accounts(db).where(isMeant("accounts", meant)).executeTakeFirst();
  return row === undefined ? null : accountOf(row);
}

/** The account that an identity provider's person was linked to; null for none. */
export async function findLinked({ db }: Store, { issuer, subject }: Identity): Promise<AccountRow | null> {
  const row = await accounts(db)
    .innerJoin("identities as i", "i.account", "accounts.id")
    .where("i.issuer", "=", issuer)
    .where("i.subject", "=", subject)
    .executeTakeFirst();
  return row === undefined ? null : accountOf(row);
}

/** The account that is known by an address; null for none. */
export async function findByEmail({ db }: Store, email: string): Promise<AccountRow | null> {
  const row = await accounts(db).where("email", "=", email.toLowerCase()).executeTakeFirst();
  return row === undefined ? null : accountOf(row);
}

function accounts(db: Store["db"]) {
  return db
    .selectFrom("accounts")
    .selectAll("accounts")
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("identities")
            .select("identities.account")
            .whereRef("identities.account", "=", "accounts.id"),
        )
        .as("linked"),
    );
}

/** The password's hash of an account; null where it has none, or there is no such account. */
export async function findPassword({ db }: Store, id: string): Promise<string | null> {
  const row = await db.selectFrom("accounts").select("password").where("id", "=", id).executeTakeFirst();
  return row?.password ?? null;
}

/**
 * Adds an account without a password.
 *
 * @throws HeadwaterError `bad-usage` where somebody has the name already, or it is none
 */
export async function addAccount(
  store: Store,
  {
    id,
    name,
    role,
    ceiling,
    email = null,
    by,
    at,
  }: ChangedBy & {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly ceiling: Marking;
    readonly email?: string | null | undefined;
  },
): Promise<AccountRow> {
  const shown = name.normalize("NFC").trim();
  const key = nameKey(name);
  if (key === "" || shown.length > 200 || /[\p{Cc}\p{Cf}]/u.test(shown))
    throw wrong(store, "this is no name to sign with", "give at most 200 letters");
  return inTransaction(store, async (inside) => {
    if ((await findAccount(inside, name)) !== null)
      throw wrong(
        store,
        `${shown} has an account already`,
        "names are never given out twice: headwater people lists them",
      );
    const known = email === null ? null : await freeEmail(inside, id, email);
    const row = { id, name: shown, key, role, ceiling, password: null, suspended_at: null, created_at: at };
    await inside.db
      .insertInto("accounts")
      .values({ ...row, email: known })
      .execute();
    await appendLog(inside, {
      ...{ at, kind: "account", subject: id },
      payload: { what: "made", name: shown, role, ceiling, by },
    });
    return accountThatIs(inside, id);
  });
}

/**
 * Changes an account. Whoever is signed in with it is signed out.
 *
 * @throws HeadwaterError `not-found` without such an account, `bad-usage` where nobody would be left who may let others in
 */
export async function changeAccount(
  store: Store,
  id: string,
  { role, ceiling, suspended, email, unlink }: AccountChange,
  { by, at }: ChangedBy,
): Promise<AccountRow> {
  return inTransaction(store, async (inside) => {
    const account = await accountThatIs(inside, id);
    const losesAdmin = (role !== undefined && role !== "admin") || suspended === true;
    if (account.role === "admin" && account.state === "active" && losesAdmin) await anotherAdmin(inside, id);
    const set = {
      ...(role === undefined ? {} : { role }),
      ...(ceiling === undefined ? {} : { ceiling }),
      ...(suspended === undefined ? {} : { suspended_at: suspended ? at : null }),
      ...(email === undefined ? {} : { email: email === null ? null : await freeEmail(inside, id, email) }),
    };
    if (Object.keys(set).length > 0)
      await inside.db.updateTable("accounts").set(set).where("id", "=", id).execute();
    if (unlink === true) await inside.db.deleteFrom("identities").where("account", "=", id).execute();
    await inside.db.deleteFrom("sessions").where("account", "=", id).execute();
    // The log is handed on with evidence: that there is an address is said there, not which.
    const said = email === undefined ? undefined : email === null ? "none" : "set";
    await appendLog(inside, {
      ...{ at, kind: "account", subject: id },
      payload: { what: "changed", role, ceiling, suspended, email: said, unlink, by },
    });
    return accountThatIs(inside, id);
  });
}

/** Sets a password's hash, signs everybody out who used the old one, and ends open invitations. Call it in a transaction. */
export async function setPassword(
  store: Store,
  id: string,
  password: string,
  { by, at }: ChangedBy,
): Promise<void> {
  await store.db.updateTable("accounts").set({ password }).where("id", "=", id).execute();
  await store.db.deleteFrom("sessions").where("account", "=", id).execute();
  await store.db.deleteFrom("invitations").where("account", "=", id).execute();
  await appendLog(store, { at, kind: "account", subject: id, payload: { what: "password", by } });
}

/** The account with an id. */
export async function accountThatIs(store: Store, id: string): Promise<AccountRow> {
  const account = await findAccount(store, id);
  if (account !== null) return account;
  throw new HeadwaterError(
    "not-found",
    "ledger",
    id,
    "nobody has this account",
    "headwater people lists who has one",
  );
}

/** An address in lower case, as it is compared. */
async function freeEmail(store: Store, id: string, email: string): Promise<string> {
  const known = email.trim().toLowerCase();
  if (known.length > 254 || !/^[^\s@\p{Cc}\p{Cf}]+@[^\s@\p{Cc}\p{Cf}]+$/u.test(known))
    throw wrong(store, "this is no e-mail address", "write it as name@example.org");
  const other = await findByEmail(store, known);
  if (other !== null && other.id !== id)
    throw wrong(
      store,
      `${other.name} has this e-mail address`,
      "an address is one person's: headwater people",
    );
  return known;
}

/**
 * Links a person of an identity provider to an account, which is theirs from now on, whatever the provider calls them later. An open invitation of it ends.
 *
 * @throws HeadwaterError `bad-usage` where the person is linked to an account already, or the account to another person of the provider
 */
export async function linkIdentity(
  store: Store,
  id: string,
  { issuer, subject }: Identity,
  { by, at }: ChangedBy,
): Promise<AccountRow> {
  return inTransaction(store, async (inside) => {
    const account = await accountThatIs(inside, id);
    const { db } = inside;
    const linked = await db
      .selectFrom("identities")
      .select("account")
      .where("issuer", "=", issuer)
      .where((eb) => eb.or([eb("subject", "=", subject), eb("account", "=", id)]))
      .executeTakeFirst();
    if (linked !== undefined)
      throw wrong(
        store,
        linked.account === id
          ? `${account.name} is linked to another person of ${issuer}`
          : `this person of ${issuer} has another account`,
        "headwater people unlink NAME takes a link back",
      );
    await db.insertInto("identities").values({ issuer, subject, account: id, linked_at: at }).execute();
    await db.deleteFrom("invitations").where("account", "=", id).execute();
    await appendLog(inside, {
      ...{ at, kind: "account", subject: id },
      payload: { what: "linked", issuer, by },
    });
    return accountThatIs(inside, id);
  });
}

async function anotherAdmin(store: Store, id: string): Promise<void> {
  const others = (await findAccounts(store)).filter(
    (other) => other.id !== id && other.role === "admin" && other.state === "active",
  );
  if (others.length === 0)
    throw wrong(store, "nobody would be left who may let others in", "make somebody else an admin first");
}

/** A name as it is compared: without case, width and doubled white space. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Whether a row of accounts or corpora is the one that a person means, by its id or its name. `table` is what it is called in the query. */
export function isMeant(table: string, meant: string) {
  return sql<boolean>`(${sql.ref(`${table}.id`)} = ${meant} or ${sql.ref(`${table}.key`)} = ${nameKey(meant)})`;
}

function accountOf(row: {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly ceiling: string;
  readonly password: string | null;
  readonly email: string | null;
  readonly linked: unknown;
  readonly suspended_at: string | null;
  readonly created_at: string;
}): AccountRow {
  const hasPassword = row.password !== null;
  // SQLite says 0 or 1.
  const isLinked = Boolean(row.linked);
  return {
    ...{ id: row.id, name: row.name, role: row.role as Role, ceiling: row.ceiling as Marking },
    state: row.suspended_at !== null ? "suspended" : hasPassword || isLinked ? "active" : "invited",
    ...{ email: row.email, hasPassword, isLinked },
    createdAt: row.created_at,
  };
}

function wrong({ place }: Store, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "ledger", place, what, remedy);
}
