import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { root } from "../../shell/root.ts";

/** `q`: the words that are searched for. */
export const route = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: z.object({ q: z.coerce.string().max(400).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./search.tsx"), "Search"),
});
