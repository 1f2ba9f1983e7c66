import type { MiddlewareHandler } from "hono";
import { Refused } from "./errors.ts";

/**
 * Refuses a question with a parameter that its route does not have: one that is misspelt would choose nothing, and all would be answered.
 *
 * @param known the route's parameters behind `?`
 */
export function knownQuery(known: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    for (const name of new URL(c.req.url).searchParams.keys())
      if (!known.includes(name))
        throw new Refused(
          400,
          "bad-usage",
          `there is no parameter ${JSON.stringify(name.slice(0, 80))} here`,
          known.length === 0 ? "leave it out" : `this route has ${known.join(", ")}`,
          name.slice(0, 80),
        );
    await next();
  };
}
