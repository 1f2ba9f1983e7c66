import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { root } from "../../shell/root.ts";

const text = z.coerce.string().max(300).optional().catch(undefined);

/** Which documents are listed: words in them, and what is stated of them. `year` is that of publication. */
const search = z.object({
  text,
  publisher: text,
  language: text,
  work: text,
  edition: text,
  year: z.coerce
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  corpus: text,
  state: z.enum(["read", "bare", "copy"]).optional().catch(undefined),
  order: z.enum(["published", "added"]).optional().catch(undefined),
});

/** {@link search}'s shape. */
export type LibrarySearch = z.infer<typeof search>;

export const route = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: search,
  component: lazyRouteComponent(() => import("./library.tsx"), "Library"),
});
