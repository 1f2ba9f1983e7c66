import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../shell/root.ts";

export const route = createRoute({
  getParentRoute: () => root,
  path: "/people",
  component: lazyRouteComponent(() => import("./people.tsx"), "People"),
});
