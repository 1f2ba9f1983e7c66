import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { root } from "../../shell/root.ts";

/** What is looked at: all that is open, or what is about one entity (hex of its id, or its name). */
export const route = createRoute({
  getParentRoute: () => root,
  path: "/review",
  validateSearch: z.object({ about: z.coerce.string().max(300).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./review.tsx"), "Review"),
});
