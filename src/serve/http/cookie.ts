import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Team } from "../team.ts";

const NAME = "headwater_session";

/** Of a sign-in that is under way at a provider. */
const SIGN_IN = "headwater_sign_in";
const SIGN_IN_SECONDS = 600;

/** The secret of a session that a browser sends. A cookie for https alone has a name that no page without it can set. */
export function sessionCookie(c: Context, { isHttps }: Team): string | undefined {
  return isHttps ? getCookie(c, NAME, "host") : getCookie(c, NAME);
}

/**
 * Hands a browser the secret of its session: scripts cannot read it, and no request that begins at another site carries it.
 *
 * @param session null takes it away
 */
export function keepCookie(
  c: Context,
  { isHttps }: Team,
  session: { readonly secret: string; readonly expiresAt: string } | null,
): void {
  setCookie(c, NAME, session?.secret ?? "", {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    ...(session === null ? { maxAge: 0 } : { expires: new Date(session.expiresAt) }),
    ...(isHttps ? { secure: true, prefix: "host" } : {}),
  });
}

/** The secret of the sign-in at a provider that a browser has under way. */
export function signInCookie(c: Context, { isHttps }: Team): string | undefined {
  return isHttps ? getCookie(c, SIGN_IN, "host") : getCookie(c, SIGN_IN);
}

/** Hands a browser the secret of its sign-in at a provider; it comes back with a page that another site leads to, which the session's does not. @param secret null takes it away */
export function keepSignIn(c: Context, { isHttps }: Team, secret: string | null): void {
  setCookie(c, SIGN_IN, secret ?? "", {
    ...{ httpOnly: true, sameSite: "Lax", path: "/", maxAge: secret === null ? 0 : SIGN_IN_SECONDS },
    ...(isHttps ? { secure: true, prefix: "host" } : {}),
  });
}
