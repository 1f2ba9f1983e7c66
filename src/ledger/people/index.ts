import { inTransaction, type Store } from "../store.ts";
import {
  type AccountChange,
  type AccountRow,
  addAccount,
  type ChangedBy,
  changeAccount,
  findAccount,
  findAccounts,
  findByEmail,
  findLinked,
  findPassword,
  type Identity,
  linkIdentity,
  setPassword,
} from "./accounts.ts";
import {
  acceptInvitation,
  addToken,
  beginSession,
  endSession,
  findInvitation,
  findSession,
  findTokens,
  keepInvitation,
  revokeToken,
  type SessionRow,
  type TokenRow,
  touchSession,
} from "./sessions.ts";

/** Who may come in, and what lets them in. Secrets are known by their hashes alone; the room `people` makes them. */
export interface PeopleQueries {
  accounts(): Promise<readonly AccountRow[]>;
  account(meant: string): Promise<AccountRow | null>;
  linked(identity: Identity): Promise<AccountRow | null>;
  byEmail(email: string): Promise<AccountRow | null>;
  link(id: string, identity: Identity, who: ChangedBy): Promise<AccountRow>;
  password(id: string): Promise<string | null>;
  add(account: Parameters<typeof addAccount>[1]): Promise<AccountRow>;
  change(id: string, change: AccountChange, who: ChangedBy): Promise<AccountRow>;
  setPassword(id: string, password: string, who: ChangedBy): Promise<void>;
  invite(hash: string, account: string, expiresAt: string, who: ChangedBy): Promise<void>;
  invitation(hash: string, at: string): ReturnType<typeof findInvitation>;
  accept(hash: string, password: string, at: string): Promise<AccountRow>;
  beginSession(session: Parameters<typeof beginSession>[1]): Promise<void>;
  session(hash: string): Promise<SessionRow | null>;
  touchSession(hash: string, at: string): Promise<void>;
  endSession(hash: string): Promise<void>;
  addToken(token: Parameters<typeof addToken>[1], who: ChangedBy): Promise<TokenRow>;
  tokens(only?: Parameters<typeof findTokens>[1]): Promise<readonly TokenRow[]>;
  revokeToken(id: string, who: ChangedBy): Promise<TokenRow>;
}

/** What is asked of the ledger about people. */
export function peopleQueries(store: Store): PeopleQueries {
  return {
    accounts: () => findAccounts(store),
    account: (meant) => findAccount(store, meant),
    linked: (identity) => findLinked(store, identity),
    byEmail: (email) => findByEmail(store, email),
    link: (id, identity, who) => linkIdentity(store, id, identity, who),
    password: (id) => findPassword(store, id),
    add: (account) => addAccount(store, account),
    change: (id, change, who) => changeAccount(store, id, change, who),
    setPassword: (id, password, who) =>
      inTransaction(store, (inside) => setPassword(inside, id, password, who)),
    invite: (hash, account, expiresAt, who) => keepInvitation(store, hash, account, expiresAt, who),
    invitation: (hash, at) => findInvitation(store, hash, at),
    accept: (hash, password, at) => acceptInvitation(store, hash, password, at),
    beginSession: (session) => beginSession(store, session),
    session: (hash) => findSession(store, hash),
    touchSession: (hash, at) => touchSession(store, hash, at),
    endSession: (hash) => endSession(store, hash),
    addToken: (token, who) => addToken(store, token, who),
    tokens: (only) => findTokens(store, only),
    revokeToken: (id, who) => revokeToken(store, id, who),
  };
}
