import type { PlacedNode, RiverLayout } from "./layout.ts";

/**
 * Where an arrow key leads from a node: the nearest node in that direction, those straight ahead before those to the side. Null at
 * the edge, and for any other key.
 */
export function nextNode(layout: RiverLayout, from: PlacedNode, key: string): PlacedNode | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const [dx, dy] = way;
  let best: PlacedNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of layout.nodes) {
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

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middleOf = ({ node, x, width }: PlacedNode) =>
  node.kind === "document" || node.kind === "rival" || node.kind === "comments" ? x + width / 2 : x;
