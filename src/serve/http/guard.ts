import { isIP } from "node:net";
import type { Context, MiddlewareHandler, Next } from "hono";
import { CLIENT_HEADER } from "../contract/index.ts";
import type { Team } from "../team.ts";
import { Refused } from "./errors.ts";

// A page elsewhere must not drive this server: not by asking a name that it had resolved to 127.0.0.1 (DNS rebinding: the Host header
// is then its own), and not by sending forms to us (CSRF: the Origin header is then its own).

/** Names of this machine's own loopback. A tunnel (`ssh -L`) keeps the name and changes the port, so that ports are not compared. */
const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Content types that a form or a script of another origin may send without asking first. */
const SIMPLE_TYPES = /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets through what comes from this server's own pages or from programs of this machine. Requests that change something need an `Origin` or
 * `Sec-Fetch-Site` of our own; a program that sends neither is let through unless a form could have sent the same: what has another content type than forms have, or a header of ours,
 * another site's page cannot send without asking first, and nobody is allowed to.
 */
export function guardOf(team: Team | null): MiddlewareHandler {
  return (c, next) => guard(team, c, next);
}

async function guard(team: Team | null, c: Context, next: Next): Promise<void> {
  const host = c.req.header("host") ?? "";
  const scheme = team?.isHttps === true ? "https" : "http";
  if (!goesBy(team, hostName(host)))
    throw new Refused(
      403,
      "bad-origin",
      `this server does not go by the name ${host.slice(0, 100) || "of nobody"}`,
      team === null ? "ask 127.0.0.1 or localhost" : "name it when the server starts: --name",
      "Host",
    );
  const origin = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  const own = origin !== undefined && origin === `${scheme}://${host}`;
  if (origin !== undefined && !own) throw elsewhere(origin);
  const isNavigation = c.req.header("sec-fetch-mode") === "navigate" && c.req.method === "GET";
  if (site !== undefined && site !== "same-origin" && site !== "none" && !isNavigation) throw elsewhere(site);
  const isProven = own || site === "same-origin" || c.req.header(CLIENT_HEADER) !== undefined;
  if (
    !SAFE_METHODS.has(c.req.method) &&
    !isProven &&
    SIMPLE_TYPES.test(c.req.header("content-type") ?? "text/plain")
  )
    throw new Refused(
      403,
      "bad-origin",
      "a request that changes something must say where it comes from",
      `send Origin: ${scheme}://${host}, or a content type that no form sends, such as application/json`,
      "Origin",
    );
  await next();
}

/**
 * A server with accounts goes by the names that it was given, and by any bare address: a name that somebody else points at us brings no cookie of
 * ours, and an address cannot be pointed elsewhere.
 */
function goesBy(team: Team | null, name: string): boolean {
  if (LOOPBACK.has(name)) return true;
  if (team === null) return false;
  return team.names.has(name) || isIP(name.replace(/^\[(.*)\]$/, "$1")) !== 0;
}

function elsewhere(from: string): Refused {
  return new Refused(
    403,
    "bad-origin",
    `a page of ${from.slice(0, 100)} may not ask this server`,
    "open the workbench at the server's own address",
    "Origin",
  );
}

function hostName(host: string): string {
  return host.replace(/:\d{1,5}$/, "").toLowerCase();
}
