import type { AccountRow } from "../../ledger/index.ts";
import { SCOPES, SCOPES_OF } from "../../model/index.ts";
import { type Handed, invited, type Person, ProviderFault, signIn } from "../../people/index.ts";
import type { HandedInvitation, Session, Token } from "../contract/index.ts";
import { Refused } from "../http/errors.ts";
import type { Asker, Handlers, Serve } from "../serve.ts";
import type { Team } from "../team.ts";

type RoutesOfPeople =
  | "getSession"
  | "signIn"
  | "signInElsewhere"
  | "signOut"
  | "changePassword"
  | "lookAtInvitation"
  | "acceptInvitation"
  | "listPeople"
  | "invitePerson"
  | "changePerson"
  | "resetPerson"
  | "listTokens"
  | "makeToken"
  | "revokeToken";

/** Who asks, and who may. A server without accounts has none of it but the word that it has none. */
export const peopleHandlers: Handlers<RoutesOfPeople> = {
  async getSession({ team }, { asker }) {
    if (team === null) return { isTeam: false, account: null, scopes: [...SCOPES], provider: null };
    return sessionOf(team, asker.person);
  },

  async signIn(serve, { body, asker }) {
    const team = teamOf(serve);
    const address = asker.address();
    mayTry(serve, team, body.name, address);
    const account = await signIn(serve.ledger, body.name, body.password);
    if (account === null)
      throw new Refused(
        401,
        "signed-out",
        "this name and this password do not go together",
        "try again, or ask an admin for a new link (headwater people reset NAME)",
      );
    team.tries.clear(body.name, address);
    const before = asker.person?.by === "session" ? asker.person.key : null;
    const handed = await serve.tasks.run("beginSession", { ...written(serve), account, before });
    return handedSession(team, asker, handed);
  },

  async signInElsewhere(serve, { body, asker, request }) {
    const { provider: door } = teamOf(serve);
    if (door === null)
      throw new Refused(
        404,
        "not-found",
        "nobody signs in here by a provider",
        "sign in with a name and a password; docs/team.md says how a provider is named",
      );
    // The provider sends the browser to that address, which must have the cookie.
    if (request.headers.get("host") !== door.address.host)
      throw new Refused(
        400,
        "bad-usage",
        "a provider sends people back to another address of this server",
        `open the workbench at ${door.address.origin}`,
      );
    const [address, at] = [asker.address(), serve.now().getTime()];
    if (door.begun.isFull(address, at))
      throw new Refused(429, "busy", "too many sign-ins are under way", "wait ten minutes").after(600);
    try {
      const { address: there, begun } = await door.provider.begin(door.back.href);
      asker.keepSignIn(door.begun.keep(begun, { address, to: body.to, at }));
      return { address: there };
    } catch (thrown) {
      if (!(thrown instanceof ProviderFault)) throw thrown;
      const { name, issuer } = door.provider.settings;
      door.onRefused(`nobody can sign in by ${issuer.href}: ${thrown.message}`);
      throw new Refused(
        502,
        thrown.code === "provider-down" ? "unreachable" : "bad-answer",
        thrown.code === "provider-down" ? `${name} does not answer` : `${name} is not set up as it should be`,
        thrown.code === "provider-down"
          ? "try again in a while"
          : "tell whoever keeps this server: its log says more",
      );
    }
  },

  async signOut(serve, { asker }) {
    const team = teamOf(serve);
    if (asker.person !== null)
      await serve.tasks.run("endSession", { place: serve.place, hash: asker.person.key });
    asker.keepSession(null);
    return sessionOf(team, null);
  },

  async changePassword(serve, { body, asker }) {
    const team = teamOf(serve);
    const { account } = asker.person!;
    mayTry(serve, team, account.name, asker.address());
    const handed = await serve.tasks.run("changePassword", { ...written(serve), account, ...body });
    team.tries.clear(account.name, asker.address());
    return handedSession(team, asker, handed);
  },

  async lookAtInvitation(serve, { body }) {
    teamOf(serve);
    const found = await invited(serve.ledger, body.secret, serve.now().toISOString());
    if (found === null)
      throw new Refused(
        404,
        "not-found",
        "this invitation was used, or has ended",
        "ask an admin for another (headwater people reset NAME)",
      );
    return { name: found.account.name, role: found.account.role, expiresAt: found.expiresAt };
  },

  async acceptInvitation(serve, { body, asker }) {
    const team = teamOf(serve);
    return handedSession(
      team,
      asker,
      await serve.tasks.run("acceptInvitation", { ...written(serve), ...body }),
    );
  },

  async listPeople(serve) {
    teamOf(serve);
    return { rows: (await serve.ledger.people.accounts()).map(accountShown) };
  },

  async invitePerson(serve, { body, asker }) {
    teamOf(serve);
    return handedOf(await serve.tasks.run("invitePerson", { ...signed(serve, asker), ...body }));
  },

  async changePerson(serve, { params, body, asker }) {
    teamOf(serve);
    const changed = { ...signed(serve, asker), id: params.id, change: body };
    return accountShown(await serve.tasks.run("changePerson", changed));
  },

  async resetPerson(serve, { params, body, asker }) {
    teamOf(serve);
    return handedOf(
      await serve.tasks.run("resetPerson", { ...signed(serve, asker), id: params.id, days: body.days }),
    );
  },

  async listTokens(serve, { asker }) {
    teamOf(serve);
    const only = isAdmin(asker) ? {} : { account: asker.person!.account.id };
    return { rows: (await serve.ledger.people.tokens(only)).map(tokenShown) };
  },

  async makeToken(serve, { body, asker }) {
    teamOf(serve);
    const account = asker.person!.account.id;
    const { token, secret } = await serve.tasks.run("makeToken", {
      ...signed(serve, asker),
      account,
      ...body,
    });
    return { token: tokenShown(token), secret };
  },

  async revokeToken(serve, { params, asker }) {
    teamOf(serve);
    const [token] = await serve.ledger.people.tokens({ id: params.id });
    // Another's token is not there for who is no admin: that it is says nothing to them.
    if (token === undefined || (token.account !== asker.person!.account.id && !isAdmin(asker)))
      throw new Refused(404, "not-found", "there is no such token", "headwater tokens lists them");
    return tokenShown(await serve.tasks.run("revokeToken", { ...signed(serve, asker), id: token.id }));
  },
};

function teamOf({ team }: Serve): Team {
  if (team !== null) return team;
  throw new Refused(
    404,
    "not-found",
    "this server has no accounts: whoever works at this machine may do everything",
    "start it with headwater serve --team",
  );
}

function mayTry({ now }: Serve, { tries }: Team, name: string, address: string): void {
  const seconds = tries.take(name, address, now().getTime());
  if (seconds > 0)
    throw new Refused(
      429,
      "busy",
      "too many wrong passwords",
      `wait ${Math.ceil(seconds / 60)} minutes, or ask an admin for a new link`,
    ).after(seconds);
}

function isAdmin({ person }: Asker): boolean {
  return person?.scopes.includes("admin") === true;
}

function written({ place, now }: Serve) {
  return { place, at: now().toISOString() };
}

function signed(serve: Serve, { person }: Asker) {
  return { ...written(serve), by: person!.account.name };
}

function sessionOf(team: Team, person: Person | null): Session {
  return {
    ...{ isTeam: true, provider: providerOf(team) },
    account: person === null ? null : accountShown(person.account),
    scopes: [...(person?.scopes ?? [])],
  };
}

function providerOf({ provider }: Team): Session["provider"] {
  return provider === null ? null : { name: provider.provider.settings.name };
}

function handedSession(team: Team, asker: Asker, handed: Handed): Session {
  asker.keepSession(handed);
  const { account } = handed;
  return {
    ...{ isTeam: true, provider: providerOf(team) },
    ...{ account: accountShown(account), scopes: [...SCOPES_OF[account.role]] },
  };
}

function accountShown({ id, name, role, ceiling, state, email, ...rest }: AccountRow) {
  const { hasPassword, isLinked, createdAt } = rest;
  return { id, name, role, ceiling, state, email, hasPassword, isLinked, createdAt };
}

function tokenShown({
  account: _,
  scopes,
  ...token
}: { readonly account: string } & Omit<Token, "scopes"> & {
    readonly scopes: readonly Token["scopes"][number][];
  }): Token {
  return { ...token, scopes: [...scopes] };
}

function handedOf({ account, secret, expiresAt }: Handed): HandedInvitation {
  // Behind a #, so that no server and no log on the way sees the secret.
  return { account: accountShown(account), secret, path: `/welcome#${secret}`, expiresAt };
}
