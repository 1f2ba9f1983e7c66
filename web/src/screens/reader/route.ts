import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { root } from "../../shell/root.ts";

/** A document by its hex; `passage` ("710-762") or `assertion` is what is chosen in it, `voice` (an entity's hex) who alone is walked. */
export const route = createRoute({
  getParentRoute: () => root,
  path: "/documents/$documentId",
  validateSearch: z.object({
    passage: z
      .string()
      .regex(/^\d{1,9}-\d{1,9}$/)
      .optional()
      .catch(undefined),
    assertion: z.string().max(80).optional().catch(undefined),
    voice: z.string().max(80).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./reader.tsx"), "Reader"),
});
