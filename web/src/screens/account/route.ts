import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../shell/root.ts";

export const route = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("./account.tsx"), "OwnAccount"),
});
