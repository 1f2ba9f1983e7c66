import type { AccountRow, ChangedBy, Ledger, TokenRow } from "../ledger/index.ts";
import { HeadwaterError, type Marking, type Role, SCOPES_OF, type Scope } from "../model/index.ts";
import { checkPassword, hashPassword, isPassword } from "./password.ts";
import { hashOfSecret, newId, newSecret } from "./secrets.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A session ends when nothing was asked for so long, and after so long whatever was asked. */
const IDLE_MS = 12 * HOUR_MS;
const WHOLE_MS = 7 * DAY_MS;

/** That somebody is still there is written down so often at the most. */
const TOUCH_MS = 60_000;

const MOST_DAYS = 366;

/** Somebody who asks: an account, and what may be done in its name now. */
export interface Person {
  readonly account: AccountRow;
  readonly scopes: readonly Scope[];
  /** How they came in. */
  readonly by: "session" | "token";
  /** Hash of the secret that they came in with. */
  readonly key: string;
}

/** A secret that is shown once, and until when it holds (ISO 8601). */
export interface Handed {
  readonly account: AccountRow;
  readonly secret: string;
  readonly expiresAt: string;
}

/** Makes an account and the invitation by which its password is set. */
export async function invite(
  { people }: Ledger,
  who: ChangedBy & {
    readonly name: string;
    readonly role: Role;
    readonly ceiling: Marking;
    /** By which an identity provider knows them; null for none. */
    readonly email?: string | null | undefined;
    readonly days: number;
  },
): Promise<Handed> {
  checkDays(who.days);
  const account = await people.add({ id: newId("account"), ...who });
  return handInvitation({ people }, account, who);
}

/** A new invitation for an account that is there: the old password holds until it is used. */
export async function reset(
  { people }: Ledger,
  id: string,
  who: ChangedBy & { readonly days: number },
): Promise<Handed> {
  checkDays(who.days);
  const account = await accountMeant({ people }, id);
  if (account.state === "suspended")
    throw wrong(account.name, "this account is suspended", "headwater people restore NAME first");
  return handInvitation({ people }, account, who);
}

async function handInvitation(
  { people }: Pick<Ledger, "people">,
  account: AccountRow,
  { by, at, days }: ChangedBy & { readonly days: number },
): Promise<Handed> {
  const secret = newSecret("invitation");
  const expiresAt = later(at, days * DAY_MS);
  await people.invite(hashOfSecret(secret), account.id, expiresAt, { by, at });
  return { account, secret, expiresAt };
}

/** Whom an invitation is for; null where it was used, has ended, or is none. */
export function invited({ people }: Ledger, secret: string, at: string) {
  return people.invitation(hashOfSecret(secret), at);
}

/**
 * Sets the password of an account by its invitation.
 *
 * @throws HeadwaterError `not-found` for an invitation that is none any more, `bad-usage` for a password that is soon guessed
 */
export async function accept(
  ledger: Ledger,
  secret: string,
  password: string,
  at: string,
): Promise<AccountRow> {
  const found = await invited(ledger, secret, at);
  if (found !== null) checkPassword(password, found.account.name);
  const kept = found === null ? "" : await hashPassword(password);
  return ledger.people.accept(hashOfSecret(secret), kept, at);
}

/** The account with a name and its password; null for a wrong name as for a wrong password, after as long. */
export async function signIn({ people }: Ledger, name: string, password: string): Promise<AccountRow | null> {
  const account = await people.account(name);
  const kept = account?.state === "active" ? await people.password(account.id) : null;
  return (await isPassword(password, kept)) ? account : null;
}

/**
 * Changes one's own password.
 *
 * @throws HeadwaterError `no-permission` where the old one is not it, `bad-usage` where the new one is soon guessed
 */
export async function changePassword(
  { people }: Ledger,
  { id, name }: AccountRow,
  old: string,
  password: string,
  at: string,
): Promise<void> {
  if (!(await isPassword(old, await people.password(id))))
    throw new HeadwaterError("no-permission", "cli", "password", "this is not your password", "try again");
  checkPassword(password, name);
  await people.setPassword(id, await hashPassword(password), { by: name, at });
}

/**
 * Begins a session of an account: always a new secret, whatever the browser had before. One that a provider let in ends after a day: whom the provider knows no more
 * is out by then.
 */
export async function beginSession(
  { people }: Ledger,
  account: AccountRow,
  at: string,
  by: "password" | "provider" = "password",
): Promise<Handed> {
  const secret = newSecret("session");
  const expiresAt = later(at, by === "password" ? WHOLE_MS : DAY_MS);
  await people.beginSession({ hash: hashOfSecret(secret), account: account.id, at, expiresAt });
  return { account, secret, expiresAt };
}

/**
 * Who asks with the secret of a session; null where it has ended, or its account is suspended.
 *
 * @returns with `isStale` where it is time to write down that they are still there
 */
export async function personOfSession(
  { people }: Ledger,
  secret: string,
  at: string,
): Promise<{ readonly person: Person; readonly isStale: boolean } | null> {
  const key = hashOfSecret(secret);
  const session = await people.session(key);
  if (session === null || session.account.state !== "active") return null;
  const idle = Date.parse(at) - Date.parse(session.seenAt);
  if (at >= session.expiresAt || idle > IDLE_MS) return null;
  const { account } = session;
  return {
    person: { account, scopes: SCOPES_OF[account.role], by: "session", key },
    isStale: idle > TOUCH_MS,
  };
}

/** Who asks with a token; null where it has ended or was revoked, or its account is suspended. It may never do more than its account. */
export async function personOfToken({ people }: Ledger, secret: string, at: string): Promise<Person | null> {
  const key = hashOfSecret(secret);
  const [token] = await people.tokens({ hash: key });
  if (token === undefined || token.revokedAt !== null || at >= token.expiresAt) return null;
  const account = await people.account(token.account);
  if (account === null || account.state !== "active") return null;
  const scopes = SCOPES_OF[account.role].filter((scope) => token.scopes.includes(scope));
  return { account, scopes, by: "token", key };
}

/**
 * Makes a token in the name of an account.
 *
 * @throws HeadwaterError `bad-usage` where it would be allowed what the account is not
 */
export async function makeToken(
  ledger: Ledger,
  {
    account: meant,
    name,
    scopes,
    days,
    by,
    at,
  }: ChangedBy & {
    readonly account: string;
    readonly name: string;
    readonly scopes: readonly Scope[];
    readonly days: number;
  },
): Promise<{ readonly token: TokenRow; readonly secret: string }> {
  checkDays(days);
  const account = await accountMeant(ledger, meant);
  const beyond = scopes.filter((scope) => !SCOPES_OF[account.role].includes(scope));
  if (scopes.length === 0) throw wrong(name, "the token may do nothing", "name scopes: read, review, add");
  if (beyond.length > 0)
    throw wrong(
      account.name,
      `the role ${account.role} does not go as far as ${beyond.join(", ")}`,
      "ask for less, or change the role: headwater people role NAME ROLE",
    );
  const secret = newSecret("token");
  const token = await ledger.people.addToken(
    {
      ...{ id: newId("token"), hash: hashOfSecret(secret), account: account.id, name, scopes },
      expiresAt: later(at, days * DAY_MS),
    },
    { by, at },
  );
  return { token, secret };
}

/**
 * The account that somebody means, by its id or its name.
 *
 * @throws HeadwaterError `not-found`
 */
export async function accountMeant({ people }: Pick<Ledger, "people">, meant: string): Promise<AccountRow> {
  const account = await people.account(meant);
  if (account !== null) return account;
  throw new HeadwaterError(
    "not-found",
    "cli",
    meant,
    "nobody has this account",
    "headwater people lists who has one",
  );
}

function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

function checkDays(days: number): void {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw wrong(`${days} days`, "that is no time for which it may hold", `give 1 to ${MOST_DAYS} days`);
}

function wrong(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "cli", place, what, remedy);
}
