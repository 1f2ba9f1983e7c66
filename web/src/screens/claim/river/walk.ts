import type { PlacedNode, RiverLayout } from "./layout.ts";

/**
 * Where an arrow key leads from a node. With the water and against it, along the streams that run through the node: to its own
 * document, voice or source, the one least to the side. Where none does, and across the streams, to the nearest node in that
 * direction, those straight ahead before those to the side. Null at the edge, and for any other key.
 */
export function nextNode(layout: RiverLayout, from: PlacedNode, key: string): PlacedNode | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const own = layout.isAcross && way[0] !== 0 ? neighbours(layout, from.node.id, way[0] > 0) : NONE;
  return (
    nearest(
      layout.nodes.filter(({ node }) => own.has(node.id)),
      from,
      way,
    ) ?? nearest(layout.nodes, from, way)
  );
}

function nearest(
  nodes: readonly PlacedNode[],
  from: PlacedNode,
  [dx, dy]: readonly [number, number],
): PlacedNode | null {
  let best: PlacedNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of nodes) {
    if (other === from) continue;
    const [x, y] = [middleOf(other) - middleOf(from), other.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead <= 4) continue;
    const far = ahead + aside * (dx === 0 ? 1.2 : 0.9);
    if (far < least) [best, least] = [other, far];
  }
  return best;
}

/** Ids of the nodes that a stream runs to from this one, or comes from. What only repeats a document is no stream: it stands below. */
function neighbours({ edges }: RiverLayout, id: string, isWithWater: boolean): ReadonlySet<string> {
  const streams = edges.filter(({ edge }) => edge.kind !== "echoes");
  return new Set(
    isWithWater
      ? streams.flatMap(({ edge }) => (edge.from === id ? edge.to : []))
      : streams.flatMap(({ edge }) => (edge.to === id ? edge.from : [])),
  );
}

const NONE: ReadonlySet<string> = new Set();

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middleOf = ({ node, x, width }: PlacedNode) =>
  node.kind === "document" || node.kind === "rival" || node.kind === "comments" ? x + width / 2 : x;
