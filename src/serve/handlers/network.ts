import { egoOf, networkOf, pathBetween } from "../../answer/index.ts";
import type { Handlers } from "../serve.ts";
import { claimRowsOf } from "../shape/claims.ts";
import { given } from "../shape/given.ts";

/** Entities and the claims that join them. */
export const networkHandlers: Handlers<"getNetwork" | "getEgo" | "findPath"> = {
  async getNetwork({ ledger }, { query }) {
    const { frame, type, ...rest } = query;
    const network = await networkOf(ledger, {
      ...given(rest),
      ...framesOf(frame),
      types: type ?? [],
      limit: query.limit,
    });
    return { nodes: [...network.nodes], edges: [...network.edges], isMore: network.isMore };
  },

  async getEgo({ ledger }, { params, query }) {
    const { frame, ...rest } = query;
    const entity = await ledger.entityId(params.id);
    const filter = { ...given(rest), ...framesOf(frame), types: [], limit: query.limit };
    const network = await egoOf(ledger, entity, query.depth, filter);
    return { nodes: [...network.nodes], edges: [...network.edges], isMore: network.isMore };
  },

  async findPath({ ledger }, { query }) {
    const { frame, from, to, longest, ...rest } = query;
    const ends = [await ledger.entityId(from), await ledger.entityId(to)] as const;
    const path = await pathBetween(ledger, ends, longest, {
      ...given(rest),
      ...framesOf(frame),
      types: [],
      limit: 300,
    });
    const rows = await claimRowsOf(
      ledger,
      path.steps.flatMap(({ claims }) => claims),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      from: path.from,
      to: path.to,
      nodes: [...path.nodes],
      steps: path.steps.map(({ source, target, claims }) => ({
        source,
        target,
        claims: claims.map(({ id }) => byId.get(id)!),
      })),
      isBounded: path.isBounded,
    };
  },
};

function framesOf(frame: readonly string[] | undefined): { readonly frames?: readonly string[] } {
  return frame === undefined ? {} : { frames: frame };
}
