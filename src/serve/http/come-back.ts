import type { Context } from "hono";
import { ProviderFault } from "../../people/index.ts";
import type { TurnedAway } from "../provider-door.ts";
import type { Serve } from "../serve.ts";
import { keepCookie, keepSignIn, signInCookie } from "./cookie.ts";
import { Refused } from "./errors.ts";

/**
 * Answers a browser that an identity provider sent back: begins a session and shows the screen that was asked for, or the screen that asks who is there, with the reason behind the `#`. The answer must be to the
 * sign-in that this browser began, and each is good for one answer: nobody is signed in as somebody else by a link.
 */
export async function comeBack(c: Context, serve: Serve): Promise<Response> {
  const { team } = serve;
  const door = team?.provider ?? null;
  if (team === null || door === null)
    throw new Refused(404, "not-found", "nobody signs in here by a provider", "open the workbench at /");
  const { searchParams, search } = new URL(c.req.url);
  const secret = signInCookie(c, team) ?? "";
  const at = serve.now();
  const kept = door.begun.take(secret, searchParams.get("state") ?? "", at.getTime());
  const turnAway = (code: TurnedAway, why: string) => {
    door.onRefused(`nobody came in by ${door.provider.settings.issuer.href}: ${why}`);
    return c.redirect(`/#sign-in:${code}`, 303);
  };
  c.header("Cache-Control", "no-store");
  if (kept === null) return turnAway("stale", "the answer is to no sign-in that this browser began");
  keepSignIn(c, team, null);
  try {
    const stated = await door.provider.finish(new URL(search, door.back), kept.begun);
    const { domains } = door.provider.settings;
    const found = await serve.tasks.run("comeIn", {
      ...{ place: serve.place, at: at.toISOString(), stated, domains },
    });
    if (typeof found === "string")
      return turnAway(found, `${found} (subject ${stated.subject.slice(0, 100)})`);
    keepCookie(c, team, found);
    return c.redirect(kept.to, 303);
  } catch (thrown) {
    if (!(thrown instanceof ProviderFault)) throw thrown;
    return turnAway(thrown.code, thrown.message);
  }
}
