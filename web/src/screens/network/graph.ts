import Graph from "graphology";
import type { NetworkEdge, NetworkNode } from "../../../../src/serve/contract/index.ts";
import { extentBetween } from "../../parts/time-extent.ts";
import { type LineKind, widthOf } from "./line-width.ts";

/** What a node of the drawing carries. */
export interface NodeShown {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly type: string;
}

/** What a line carries: how it is dashed, how wide it is, and when it was said. */
export interface EdgeShown {
  readonly size: number;
  readonly line: LineKind;
  readonly isNo: boolean;
  readonly from: number;
  readonly to: number;
}

/** Where the middle of the drawing lies: nodes on its right have their names on their left, so that none runs over the edge. */
interface Extent {
  middle?: number;
}

export type Drawn = Graph<NodeShown, EdgeShown, Extent>;

/**
 * A network as a graph to be drawn: a line for each claim, keyed by it. Nodes begin where `places` has them, or on a spiral in the
 * order given, so that the same network gives the same drawing.
 */
export function drawnGraph(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): Drawn {
  const graph: Drawn = new Graph({ multi: true, type: "directed" });
  nodes.forEach(({ id, name, type, weight }, index) => {
    const { x, y } = places.get(id) ?? spiral(index);
    graph.addNode(id, { x, y, size: 4 + 2.2 * Math.sqrt(weight), label: drawnName(name), type });
  });
  for (const {
    claim,
    source,
    target,
    weight,
    disputed,
    isHedged,
    isOnlyDenied,
    polarity,
    from,
    to,
  } of edges) {
    if (!graph.hasNode(source) || !graph.hasNode(target) || graph.hasEdge(claim)) continue;
    const extent = extentBetween(from, to);
    const line = isOnlyDenied ? "denied" : disputed ? "dashed" : isHedged ? "dotted" : "solid";
    graph.addDirectedEdgeWithKey(claim, source, target, {
      size: widthOf(weight, line),
      line,
      isNo: polarity === "negative",
      from: extent?.from ?? Number.NEGATIVE_INFINITY,
      to: extent?.to ?? Number.POSITIVE_INFINITY,
    });
  }
  return graph;
}

/** Longer names are cut in the drawing, in UTF-16 code units; the panel and the table have them whole. */
const MOST_DRAWN = 30;

function drawnName(name: string): string {
  if (name.length <= MOST_DRAWN) return name;
  const cut = name.slice(0, MOST_DRAWN - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST_DRAWN / 2)).trimEnd()}…`;
}

const GOLDEN_ANGLE = 2.399963;

function spiral(index: number): { x: number; y: number } {
  const [radius, angle] = [10 * Math.sqrt(index + 1), index * GOLDEN_ANGLE];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
