import Graph from "graphology";
import type { NetworkEdge, NetworkNode } from "../../../../src/serve/contract/index.ts";
import { extentBetween } from "../../parts/time-extent.ts";
import { type KindShown, kindOf } from "./kinds.ts";
import { type LineKind, widthOf } from "./line-width.ts";
import type { NameSide } from "./name-sides.ts";
import { TONES } from "./palette.ts";

/** What a node of the drawing carries: all that its look depends on, whatever is chosen or seen of it. */
export interface NodeShown {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Its size while it is chosen. */
  readonly chosenSize: number;
  readonly label: string;
  /** On which side its name stands: of what lies on the right of the drawing on the left, or where there is more room once all is at rest. */
  readonly side: NameSide;
  /** The theme's name of its colour. */
  readonly colour: string;
  readonly shape: KindShown["shape"];
}

/** What a line carries: how wide it is, its colours, how it is dashed, and when it was said. */
export interface EdgeShown {
  readonly size: number;
  readonly opacity: number;
  /** The theme's name of its colour, and of the colour of what is drawn through; none of that under dashes and dots. */
  readonly tone: string;
  readonly solid: string;
  /** Lengths of dash and gap, in pixels. */
  readonly dash: number;
  readonly gap: number;
  readonly from: number;
  readonly to: number;
}

export type Drawn = Graph<NodeShown, EdgeShown>;

/** What is drawn through of a line that is not. */
export const CLEAR = "clear";
/** Lengths of dash and gap in pixels: a round dash no longer than the line is wide is a dot. */
const LINES = { solid: [0, 0], dashed: [9, 6], dotted: [2.5, 5], denied: [2.5, 11] } as const;
/** How much larger a node is while it is chosen. */
const CHOSEN = 1.25;

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
    const size = 4 + 2.2 * Math.sqrt(weight);
    graph.addNode(id, {
      ...{ x, y, size, chosenSize: CHOSEN * size, label: drawnName(name), side: "right" },
      ...kindOf(type),
    });
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
      ...lookOf(widthOf(weight, line), line, polarity === "negative"),
      from: extent?.from ?? Number.NEGATIVE_INFINITY,
      to: extent?.to ?? Number.POSITIVE_INFINITY,
    });
  }
  return graph;
}

function lookOf(size: number, line: LineKind, isNo: boolean): Omit<EdgeShown, "from" | "to"> {
  const tone = isNo || line === "denied" ? TONES.dispute : line === "dotted" ? TONES.hedge : TONES.line;
  const [dash, gap] = LINES[line];
  return { size, opacity: size < 1 ? 0.55 : 0.9, tone, solid: line === "solid" ? tone : CLEAR, dash, gap };
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
