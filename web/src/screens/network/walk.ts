import type { Drawn } from "./graph.ts";

/** Directions in which an arrow key goes on the screen; y grows upward in a graph. */
const TOWARD: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The node to which an arrow key leads from another: among those that lines join with it and that are seen, the one that lies
 * most nearly in that direction; without a node, the biggest one.
 *
 * @returns null where there is none, or the key is no arrow
 */
export function walk(
  graph: Drawn,
  from: string | null,
  key: string,
  isSeen: (node: string) => boolean,
): string | null {
  const toward = TOWARD[key];
  if (toward === undefined) return null;
  if (from === null || !graph.hasNode(from)) return biggest(graph, isSeen);
  const here = graph.getNodeAttributes(from);
  let best: { readonly node: string; readonly turn: number } | null = null;
  for (const node of graph.neighbors(from)) {
    if (!isSeen(node) || node === from) continue;
    const { x, y } = graph.getNodeAttributes(node);
    const [dx, dy] = [x - here.x, y - here.y];
    const turn = (dx * toward[0] + dy * toward[1]) / (Math.hypot(dx, dy) || 1);
    if (turn > 0.25 && (best === null || turn > best.turn)) best = { node, turn };
  }
  return best?.node ?? null;
}

function biggest(graph: Drawn, isSeen: (node: string) => boolean): string | null {
  let best: string | null = null;
  graph.forEachNode((node, { size }) => {
    if (isSeen(node) && (best === null || size > graph.getNodeAttribute(best, "size"))) best = node;
  });
  return best;
}
