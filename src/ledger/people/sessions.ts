import { HeadwaterError, type Scope } from "../../model/index.ts";
import { appendLog } from "../log.ts";
import { inTransaction, type Store } from "../store.ts";
import { type AccountRow, accountThatIs, type ChangedBy, findAccount, setPassword } from "./accounts.ts";

/** Somebody who is signed in; times in ISO 8601. */
export interface SessionRow {
  readonly account: AccountRow;
  readonly seenAt: string;
  readonly expiresAt: string;
}

/** A program's way in, without its secret; times in ISO 8601. */
export interface TokenRow {
  readonly id: string;
  readonly account: string;
  /** Name of the account. */
  readonly of: string;
  /** What it is for. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** Keeps an invitation by the hash of its secret; an earlier one of the same account ends. */
export async function keepInvitation(
  store: Store,
  hash: string,
  account: string,
  expiresAt: string,
  { by, at }: ChangedBy,
): Promise<void> {
  await inTransaction(store, async (inside) => {
    await accountThatIs(inside, account);
    await inside.db.deleteFrom("invitations").where("account", "=", account).execute();
    await inside.db.insertInto("invitations").values({ hash, account, expires_at: expiresAt }).execute();
    await appendLog(inside, {
      ...{ at, kind: "account", subject: account },
      payload: { what: "invited", expiresAt, by },
    });
  });
}

/** Whom an invitation is for; null where it was used, has ended, or is none. */
export async function findInvitation(
  store: Store,
  hash: string,
  at: string,
): Promise<{ readonly account: AccountRow; readonly expiresAt: string } | null> {
  const row = await store.db
    .selectFrom("invitations")
    .selectAll()
    .where("hash", "=", hash)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  const account = row === undefined ? null : await findAccount(store, row.account);
  if (row === undefined || account === null || account.state === "suspended") return null;
  return { account, expiresAt: row.expires_at };
}

/**
 * Uses an invitation: its account has the password from now on, and the invitation is spent.
 *
 * @param password its hash
 * @throws HeadwaterError `not-found` where it was used, has ended, or is none
 */
export async function acceptInvitation(
  store: Store,
  hash: string,
  password: string,
  at: string,
): Promise<AccountRow> {
  return inTransaction(store, async (inside) => {
    const found = await findInvitation(inside, hash, at);
    if (found === null)
      throw new HeadwaterError(
        "not-found",
        "ledger",
        "invitation",
        "this invitation was used, or has ended",
        "ask for another: headwater people reset NAME",
      );
    const { id, name } = found.account;
    await setPassword(inside, id, password, { by: name, at });
    return accountThatIs(inside, id);
  });
}

/** Begins a session; those that have ended are forgotten. */
export async function beginSession(
  store: Store,
  session: {
    readonly hash: string;
    readonly account: string;
    readonly at: string;
    readonly expiresAt: string;
  },
): Promise<void> {
  const { hash, account, at, expiresAt } = session;
  await inTransaction(store, async ({ db }) => {
    await db.deleteFrom("sessions").where("expires_at", "<=", at).execute();
    await db
      .insertInto("sessions")
      .values({ hash, account, created_at: at, seen_at: at, expires_at: expiresAt })
      .execute();
  });
}

/** The session with a secret of this hash, whether it has ended or not; null where there is none. */
export async function findSession(store: Store, hash: string): Promise<SessionRow | null> {
  const row = await store.db.selectFrom("sessions").selectAll().where("hash", "=", hash).executeTakeFirst();
  const account = row === undefined ? null : await findAccount(store, row.account);
  if (row === undefined || account === null) return null;
  return { account, seenAt: row.seen_at, expiresAt: row.expires_at };
}

/** Notes that somebody who is signed in asked for something. */
export async function touchSession({ db }: Store, hash: string, at: string): Promise<void> {
  await db.updateTable("sessions").set({ seen_at: at }).where("hash", "=", hash).execute();
}

/** Signs out. */
export async function endSession({ db }: Store, hash: string): Promise<void> {
  await db.deleteFrom("sessions").where("hash", "=", hash).execute();
}

/** Adds a token by the hash of its secret. */
export async function addToken(
  store: Store,
  token: {
    readonly id: string;
    readonly hash: string;
    readonly account: string;
    readonly name: string;
    readonly scopes: readonly Scope[];
    readonly expiresAt: string;
  },
  { by, at }: ChangedBy,
): Promise<TokenRow> {
  const { id, hash, account, name, scopes, expiresAt } = token;
  return inTransaction(store, async (inside) => {
    await accountThatIs(inside, account);
    const row = { id, hash, account, name, scopes: JSON.stringify(scopes), created_at: at };
    await inside.db
      .insertInto("tokens")
      .values({ ...row, expires_at: expiresAt, revoked_at: null })
      .execute();
    await appendLog(inside, {
      ...{ at, kind: "account", subject: account },
      payload: { what: "token", token: id, name, scopes, expiresAt, by },
    });
    return (await findTokens(inside, { id }))[0]!;
  });
}

/** Tokens, the last made first: all, those of an account, or the one with an id or a secret's hash. */
export async function findTokens(
  { db }: Store,
  only: { readonly account?: string | undefined; readonly id?: string; readonly hash?: string } = {},
): Promise<readonly TokenRow[]> {
  let query = db
    .selectFrom("tokens as t")
    .innerJoin("accounts as a", "a.id", "t.account")
    .selectAll("t")
    .select("a.name as of");
  if (only.account !== undefined) query = query.where("t.account", "=", only.account);
  if (only.id !== undefined) query = query.where("t.id", "=", only.id);
  if (only.hash !== undefined) query = query.where("t.hash", "=", only.hash);
  const rows = await query.orderBy("t.created_at", "desc").orderBy("t.id").limit(1000).execute();
  return rows.map((row) => ({
    ...{ id: row.id, account: row.account, of: row.of, name: row.name },
    scopes: JSON.parse(row.scopes) as Scope[],
    ...{ createdAt: row.created_at, expiresAt: row.expires_at, revokedAt: row.revoked_at },
  }));
}

/**
 * Revokes a token.
 *
 * @throws HeadwaterError `not-found` without such a token
 */
export async function revokeToken(store: Store, id: string, { by, at }: ChangedBy): Promise<TokenRow> {
  return inTransaction(store, async (inside) => {
    const [token] = await findTokens(inside, { id });
    if (token === undefined)
      throw new HeadwaterError(
        "not-found",
        "ledger",
        id,
        "there is no such token",
        "headwater tokens lists them",
      );
    if (token.revokedAt !== null) return token;
    await inside.db.updateTable("tokens").set({ revoked_at: at }).where("id", "=", id).execute();
    await appendLog(inside, {
      ...{ at, kind: "account", subject: token.account },
      payload: { what: "token revoked", token: id, by },
    });
    return { ...token, revokedAt: at };
  });
}
