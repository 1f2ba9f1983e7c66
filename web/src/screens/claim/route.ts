import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { root } from "../../shell/root.ts";

/** A claim; `node` is what is chosen in its river, by the node's id. */
export const route = createRoute({
  getParentRoute: () => root,
  path: "/claims/$claimId",
  validateSearch: z.object({ node: z.string().max(400).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./claim.tsx"), "Claim"),
});
