import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../shell/root.ts";
import { search } from "./search.ts";

export const route = createRoute({
  getParentRoute: () => root,
  path: "/disputes",
  validateSearch: search,
  component: lazyRouteComponent(() => import("./disputes.tsx"), "Disputes"),
});
