import { HeadwaterError, type Marking, type Role } from "../../model/index.ts";
import { appendLog } from "../log.ts";
import { inTransaction, type Store } from "../store.ts";

/** Somebody of the team. `invited`: has not set a password yet. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The strictest marking that they may see. */
  readonly ceiling: Marking;
  readonly state: "invited" | "active" | "suspended";
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
}

const MOST_ACCOUNTS = 1000;

/** All accounts, by name. */
export async function findAccounts({ db }: Store): Promise<readonly AccountRow[]> {
  const rows = await db.selectFrom("accounts").selectAll().orderBy("key").limit(MOST_ACCOUNTS).execute();
  return rows.map(accountOf);
}

/** The account with an id, or, where it is no id, with a name; null where there is none. */
export async function findAccount({ db }: Store, meant: string): Promise<AccountRow | null> {
  const row = await db
    .selectFrom("accounts")
    .selectAll()
    .where((eb) => eb.or([eb("id", "=", meant), eb("key", "=", nameKey(meant))]))
    .executeTakeFirst();
  return row === undefined ? null : accountOf(row);
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
    by,
    at,
  }: ChangedBy & {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly ceiling: Marking;
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
    const row = { id, name: shown, key, role, ceiling, password: null, suspended_at: null, created_at: at };
    await inside.db.insertInto("accounts").values(row).execute();
    await appendLog(inside, {
      ...{ at, kind: "account", subject: id },
      payload: { what: "made", name: shown, role, ceiling, by },
    });
    return accountOf(row);
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
  { role, ceiling, suspended }: AccountChange,
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
    };
    if (Object.keys(set).length > 0)
      await inside.db.updateTable("accounts").set(set).where("id", "=", id).execute();
    await inside.db.deleteFrom("sessions").where("account", "=", id).execute();
    await appendLog(inside, {
      ...{ at, kind: "account", subject: id },
      payload: { what: "changed", role, ceiling, suspended, by },
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

async function anotherAdmin(store: Store, id: string): Promise<void> {
  const others = (await findAccounts(store)).filter(
    (other) => other.id !== id && other.role === "admin" && other.state === "active",
  );
  if (others.length === 0)
    throw wrong(store, "nobody would be left who may let others in", "make somebody else an admin first");
}

/** The name as it is compared: without case, width and doubled white space. */
function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function accountOf(row: {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly ceiling: string;
  readonly password: string | null;
  readonly suspended_at: string | null;
  readonly created_at: string;
}): AccountRow {
  return {
    ...{ id: row.id, name: row.name, role: row.role as Role, ceiling: row.ceiling as Marking },
    state: row.suspended_at !== null ? "suspended" : row.password === null ? "invited" : "active",
    createdAt: row.created_at,
  };
}

function wrong({ place }: Store, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "ledger", place, what, remedy);
}
