import type { Context, MiddlewareHandler } from "hono";
import { type Person, personOfSession, personOfToken } from "../../people/index.ts";
import { type Access, CLIENT_HEADER } from "../contract/index.ts";
import type { Serve } from "../serve.ts";
import { sessionCookie } from "./cookie.ts";
import { Refused } from "./errors.ts";

const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Who asks; null where nobody is signed in, and where the server has no accounts. Set by {@link letIn}. */
export function personOf(c: Context): Person | null {
  return (c.get("person") as Person | undefined) ?? null;
}

/**
 * Lets through who may ask: of a server without accounts everybody whom the guard let through. It stands before everything that reads the
 * question, so that nobody learns from what is wrong with it. A route whose need is not known is closed.
 */
export function letIn(serve: Serve, access: Access | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (serve.team === null) return next();
    const person = await whoAsks(serve, c);
    if (person !== null) c.set("person", person);
    if (access === "anyone") return next();
    if (person === null)
      throw new Refused(
        401,
        "signed-out",
        "nobody is signed in",
        "sign in at the server's own address; a program sends a token (headwater tokens make)",
      );
    if (!mayAsk(person, access))
      throw new Refused(
        403,
        "no-permission",
        person.by === "token"
          ? "this token may not do that"
          : `${person.account.name} may not do that with the role ${person.account.role}`,
        "ask somebody who may let people in (headwater people)",
      );
    await next();
  };
}

function mayAsk({ scopes, by }: Person, access: Access | undefined): boolean {
  if (access === undefined || access === "anyone") return access === "anyone";
  if (access === "session") return by === "session";
  return scopes.includes(access);
}

async function whoAsks(serve: Serve, c: Context): Promise<Person | null> {
  const { ledger, team } = serve;
  const at = serve.now().toISOString();
  const authorization = c.req.header("authorization");
  if (authorization !== undefined) {
    const secret = /^Bearer +(\S{1,200})$/i.exec(authorization)?.[1];
    return secret === undefined ? null : personOfToken(ledger, secret, at);
  }
  const secret = sessionCookie(c, team!);
  if (secret === undefined || secret === "") return null;
  const found = await personOfSession(ledger, secret, at);
  if (found === null) return null;
  mustProve(c);
  if (found.isStale)
    serve.tasks.run("touchSession", { place: serve.place, hash: found.person.key, at }).catch(() => {
      // A ledger that somebody else writes to: the next request tries again.
    });
  return found.person;
}

/** A browser sends its cookie with whatever asks for it: what changes something must show that a page of ours asked, or a program that knows this server. */
function mustProve(c: Context): void {
  if (SAFE_METHODS.has(c.req.method)) return;
  // The guard has refused every origin and site but our own.
  const isProven =
    c.req.header("origin") !== undefined ||
    c.req.header("sec-fetch-site") === "same-origin" ||
    c.req.header(CLIENT_HEADER) !== undefined;
  if (!isProven)
    throw new Refused(
      403,
      "bad-origin",
      "a request that changes something must say where it comes from",
      `send Origin, or ${CLIENT_HEADER}`,
      "Origin",
    );
}

/** Whether somebody who came in may still stay: their session or token holds, and lets them do the same. */
export async function mayStay(serve: Serve, { key, by, scopes }: Person): Promise<boolean> {
  const { people } = serve.ledger;
  const at = serve.now().toISOString();
  if (by === "session") {
    const session = await people.session(key);
    return session !== null && session.account.state === "active" && at < session.expiresAt;
  }
  const [token] = await people.tokens({ hash: key });
  const account = token === undefined ? null : await people.account(token.account);
  return (
    token !== undefined &&
    token.revokedAt === null &&
    at < token.expiresAt &&
    account?.state === "active" &&
    scopes.length > 0
  );
}
