import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { root } from "../../shell/root.ts";

const text = z.coerce.string().max(300).optional().catch(undefined);
const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .or(z.coerce.string().regex(/^\d{4}$/))
  .optional()
  .catch(undefined);

/** Which claims are listed: the filters of `headwater claims`, by the same names. */
const search = z.object({
  about: text,
  by: text,
  place: text,
  corpus: text,
  frame: text,
  text,
  since: date,
  until: date,
  disputed: z.boolean().optional().catch(undefined),
  minOrigins: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
  order: z.enum(["origins", "assertions", "recent"]).optional().catch(undefined),
});

/** The shape of the screen's address. */
export type ClaimsSearch = z.infer<typeof search>;

export const route = createRoute({
  getParentRoute: () => root,
  path: "/claims",
  validateSearch: search,
  component: lazyRouteComponent(() => import("./claims.tsx"), "Claims"),
});
