import type { ClaimWithOrigins, Evidence, SeenIds } from "../../answer/index.ts";

/** A claim as an edge of a graph: from who does it to whom it is done. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<Record<keyof typeof EDGE_ATTRIBUTES, string | number | boolean | null>>;
}

/** What is said of a node, and of what kind it is. */
export const NODE_ATTRIBUTES = { name: "string", type: "string" } as const;

/** What is said of an edge, and of what kind it is. `first_said` and `last_said` are days of publication; `from` and `to` what documents state. */
export const EDGE_ATTRIBUTES = {
  claim: "string",
  frame: "string",
  label: "string",
  roles: "string",
  polarity: "string",
  origins: "int",
  said: "int",
  denied: "int",
  denying_origins: "int",
  assertions: "int",
  disputed: "boolean",
  first_said: "string",
  last_said: "string",
  from: "string",
  to: "string",
} as const;

/** Roles from which an edge starts, and at which it ends, the first that is filled. */
const ENDS = ["subject", "object", "target", "place"];

/**
 * A claim as an edge. Null for one that names fewer than two.
 *
 * `from` and `to` are the earliest beginning and the latest end that its assertions state, of those that state one.
 */
export async function edgeOf(evidence: Evidence, claim: ClaimWithOrigins): Promise<GraphEdge | null> {
  const ends = endsOf(claim);
  if (ends === null) return null;
  const [source, target] = ends;
  let from: string | null = null;
  let to: string | null = null;
  for await (const { time } of evidence.assertionsOf(claim.id)) {
    if (time?.from && (from === null || time.from < from)) from = time.from;
    if (time?.to && (to === null || time.to > to)) to = time.to;
  }
  return {
    id: claim.id,
    source: source.entity,
    target: target.entity,
    attributes: {
      claim: claim.id,
      frame: claim.frame,
      label: claim.label,
      roles: `${source.role} > ${target.role}`,
      polarity: claim.polarity,
      origins: claim.independentOrigins,
      said: claim.tally.said.times,
      denied: claim.tally.denied.times,
      denying_origins: claim.tally.denied.origins,
      assertions: claim.assertions,
      disputed: claim.disputed,
      first_said: claim.firstSaid,
      last_said: claim.lastSaid,
      from,
      to,
    },
  };
}

/** The nodes that an edge of this claim needs and that were not written before; those it needs are then seen. */
export async function* newNodes(
  evidence: Evidence,
  claim: ClaimWithOrigins,
  seen: SeenIds,
): AsyncGenerator<{ readonly id: string; readonly name: string; readonly type: string }> {
  for (const { entity: id } of endsOf(claim) ?? []) {
    if (!seen.add(id)) continue;
    const { name, type } = await evidence.entity(id);
    yield { id, name, type };
  }
}

/** The roles at which a claim's edge starts and ends; null where it names fewer than two. */
function endsOf({ roles }: ClaimWithOrigins) {
  const [source, target] = [...roles].sort((a, b) => rankOf(a.role) - rankOf(b.role));
  return source === undefined || target === undefined ? null : ([source, target] as const);
}

function rankOf(role: string): number {
  const at = ENDS.indexOf(role);
  return at < 0 ? ENDS.length : at;
}
