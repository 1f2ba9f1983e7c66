import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Team } from "../team.ts";

const NAME = "headwater_session";

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
