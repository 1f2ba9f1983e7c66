import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../shell/root.ts";

export const route = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  component: lazyRouteComponent(() => import("./welcome.tsx"), "Welcome"),
});
