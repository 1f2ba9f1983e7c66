import { createRouter } from "@tanstack/react-router";
import { ErrorPage } from "./parts/error-page.tsx";
import { Waiting } from "./parts/waiting.tsx";
import { route as account } from "./screens/account/route.ts";
import { route as alerts } from "./screens/alerts/route.ts";
import { route as briefs } from "./screens/briefs/route.ts";
import { route as claim } from "./screens/claim/route.ts";
import { route as claims } from "./screens/claims/route.ts";
import { route as compare } from "./screens/compare/route.ts";
import { route as disputes } from "./screens/disputes/route.ts";
import { route as entities } from "./screens/entities/route.ts";
import { route as entity } from "./screens/entity/route.ts";
import { route as gaps } from "./screens/gaps/route.ts";
import { route as library } from "./screens/library/route.ts";
import { route as limits } from "./screens/limits/route.ts";
import { route as map } from "./screens/map/route.ts";
import { route as matrix } from "./screens/matrix/route.ts";
import { route as network } from "./screens/network/route.ts";
import { route as people } from "./screens/people/route.ts";
import { route as reader } from "./screens/reader/route.ts";
import { route as review } from "./screens/review/route.ts";
import { route as screen } from "./screens/screen/route.ts";
import { route as search } from "./screens/search/route.ts";
import { route as welcome } from "./screens/welcome/route.ts";
import { root } from "./shell/root.ts";

/** Every address of the workbench. The state of a screen is in its address, so that it can be sent to somebody. */
export const router = createRouter({
  routeTree: root.addChildren([
    library,
    reader,
    claims,
    claim,
    entities,
    entity,
    network,
    map,
    compare,
    matrix,
    screen,
    disputes,
    review,
    gaps,
    alerts,
    briefs,
    search,
    limits,
    people,
    account,
    welcome,
  ]),
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
