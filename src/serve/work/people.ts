import type { AccountChange, AccountRow, TokenRow } from "../../ledger/index.ts";
import type { Marking, Role, Scope } from "../../model/index.ts";
import {
  accept,
  accountMeant,
  beginSession,
  changePassword,
  comeIn,
  type Handed,
  invite,
  makeToken,
  reset,
  type Stated,
  type Stranger,
} from "../../people/index.ts";
import { ledgerOf } from "./state.ts";

/** Where, who and when (ISO 8601). */
export interface Signed {
  readonly place: string;
  readonly by: string;
  readonly at: string;
}

/** Everything about people that writes to the ledger. */
export const PEOPLE_WORK = {
  /** Makes an account and its invitation. */
  async invitePerson({
    place,
    ...asked
  }: Signed & {
    readonly name: string;
    readonly role: Role;
    readonly ceiling: Marking;
    readonly email?: string | undefined;
    readonly days: number;
  }): Promise<Handed> {
    return invite(await ledgerOf(place, false), asked);
  },

  /** Makes a new invitation of an account. */
  async resetPerson({
    place,
    id,
    ...asked
  }: Signed & { readonly id: string; readonly days: number }): Promise<Handed> {
    return reset(await ledgerOf(place, false), id, asked);
  },

  /** Changes an account. */
  async changePerson({
    place,
    id,
    change,
    by,
    at,
  }: Signed & { readonly id: string; readonly change: AccountChange }): Promise<AccountRow> {
    const ledger = await ledgerOf(place, false);
    const account = await accountMeant(ledger, id);
    return ledger.people.change(account.id, change, { by, at });
  },

  /** Sets a password by an invitation, and begins a session. */
  async acceptInvitation({
    place,
    secret,
    password,
    at,
  }: Omit<Signed, "by"> & { readonly secret: string; readonly password: string }): Promise<Handed> {
    const ledger = await ledgerOf(place, false);
    return beginSession(ledger, await accept(ledger, secret, password, at), at);
  },

  /** Changes one's own password, and begins a session in place of all that there were. */
  async changePassword({
    place,
    account,
    old,
    password,
    at,
  }: Omit<Signed, "by"> & {
    readonly account: AccountRow;
    readonly old: string;
    readonly password: string;
  }): Promise<Handed> {
    const ledger = await ledgerOf(place, false);
    await changePassword(ledger, account, old, password, at);
    return beginSession(ledger, account, at);
  },

  /** Begins a session; the one that the browser had before ends. */
  async beginSession({
    place,
    account,
    before,
    at,
  }: Omit<Signed, "by"> & {
    readonly account: AccountRow;
    readonly before: string | null;
  }): Promise<Handed> {
    const ledger = await ledgerOf(place, false);
    if (before !== null) await ledger.people.endSession(before);
    return beginSession(ledger, account, at);
  },

  /** Begins a session of somebody whom an identity provider knows, or says why not. */
  async comeIn({
    place,
    stated,
    domains,
    at,
  }: Omit<Signed, "by"> & { readonly stated: Stated; readonly domains: readonly string[] }): Promise<
    Handed | Stranger
  > {
    const ledger = await ledgerOf(place, false);
    const found = await comeIn(ledger, stated, { domains, at });
    return typeof found === "string" ? found : beginSession(ledger, found, at, "provider");
  },

  /** Writes down that somebody is still there. */
  async touchSession({ place, hash, at }: Omit<Signed, "by"> & { readonly hash: string }): Promise<void> {
    await (await ledgerOf(place, false)).people.touchSession(hash, at);
  },

  /** Ends a session. */
  async endSession({ place, hash }: { readonly place: string; readonly hash: string }): Promise<void> {
    await (await ledgerOf(place, false)).people.endSession(hash);
  },

  /** Makes a token. */
  async makeToken({
    place,
    ...asked
  }: Signed & {
    readonly account: string;
    readonly name: string;
    readonly scopes: readonly Scope[];
    readonly days: number;
  }): Promise<{ readonly token: TokenRow; readonly secret: string }> {
    return makeToken(await ledgerOf(place, false), asked);
  },

  /** Revokes a token. */
  async revokeToken({ place, id, by, at }: Signed & { readonly id: string }): Promise<TokenRow> {
    return (await ledgerOf(place, false)).people.revokeToken(id, { by, at });
  },
};
