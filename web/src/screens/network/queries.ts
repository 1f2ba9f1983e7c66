import { queryOptions } from "@tanstack/react-query";
import type { Network, NetworkEdge, Path } from "../../../../src/serve/contract/index.ts";
import { call } from "../../api/client.ts";
import { isOnlyDenied } from "../../parts/tags.tsx";
import type { Shown } from "./search.ts";

/** What is drawn, and where it was a way from one to another, its steps. */
export interface Found extends Network {
  readonly way: Path | null;
}

/** So many lines are drawn at the most; the best supported. */
const MOST_EDGES = 8000;

/** The network, what stands around one entity, or the way between two, by what the address asks for. */
export const networkOf = (shown: Shown) => {
  const { around, to, depth, type } = shown;
  const filter = {
    frame: shown.frame,
    by: shown.by,
    grade: shown.grade,
    minOrigins: shown.minOrigins,
    ...(shown.disputed ? { disputed: "true" as const } : {}),
    ...(shown.stated ? { hedged: "false" as const } : {}),
  };
  return queryOptions({
    queryKey: ["network", around, to, depth, type, filter],
    queryFn: async ({ signal }): Promise<Found> => {
      if (around !== undefined && to !== undefined)
        return ofWay(await call("findPath", { query: { ...filter, from: around, to } }, signal));
      const network =
        around === undefined
          ? await call("getNetwork", { query: { ...filter, type, limit: MOST_EDGES } }, signal)
          : await call(
              "getEgo",
              { params: { id: around }, query: { ...filter, depth, limit: 1000 } },
              signal,
            );
      return { ...network, way: null };
    },
  });
};

function ofWay(way: Path): Found {
  const edges = way.steps.flatMap(({ source, target, claims }) =>
    claims.map((claim): NetworkEdge => {
      const subject = claim.roles.find(({ role }) => role === "subject")?.entity;
      const isTurned = subject === target;
      return {
        claim: claim.id,
        source: isTurned ? target : source,
        target: isTurned ? source : target,
        frame: claim.frame,
        label: claim.label,
        polarity: claim.polarity,
        weight: claim.independentOrigins,
        disputed: claim.disputed,
        isHedged: false,
        isOnlyDenied: isOnlyDenied(claim.tally),
        from: claim.firstSaid,
        to: claim.lastSaid,
      };
    }),
  );
  return { nodes: way.nodes, edges, isMore: false, way };
}
