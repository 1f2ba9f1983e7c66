import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

/** What is laid out: where nodes are (x and y in turn), and lines as pairs of their places with a weight each. */
export interface LayoutAsked {
  readonly places: Float32Array;
  readonly ends: Uint32Array;
  readonly weights: Float32Array;
  /** Only the last step is told: for who wants no motion. */
  readonly isStill: boolean;
}

/** Where the nodes are now; `isDone` with the last. */
export interface LayoutGiven {
  readonly places: Float32Array;
  readonly isDone: boolean;
}

const AT_ONCE = 12;
const scope = self as unknown as {
  onmessage: (message: MessageEvent<LayoutAsked>) => void;
  postMessage: (given: LayoutGiven) => void;
};

// A module of its own thread: the page goes on answering however many nodes there are.
scope.onmessage = ({ data }) => {
  const graph = graphOf(data);
  const isLarge = graph.order > 2000;
  const rounds = isLarge ? 16 : 34;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1.2,
    scalingRatio: 12,
    barnesHutOptimize: graph.order > 400,
    // How far away nodes are taken together: with Gephi's own measure thousands come to rest in a quarter of the time, as near to those they are joined with.
    ...(isLarge ? { barnesHutTheta: 1.2 } : {}),
    adjustSizes: false,
  };
  for (let round = 1; round <= rounds; round++) {
    forceAtlas2.assign(graph, { iterations: AT_ONCE, settings, getEdgeWeight: "weight" });
    const isDone = round === rounds;
    // Drawing thousands takes longer than moving them: of a large network every fourth step is shown.
    if (!isDone && (data.isStill || (isLarge && round % 4 !== 1))) continue;
    const places = new Float32Array(2 * graph.order);
    graph.forEachNode((node, { x, y }) => places.set([x, y], 2 * Number(node)));
    scope.postMessage({ places, isDone });
  }
};

function graphOf({ places, ends, weights }: LayoutAsked) {
  const graph = new Graph<{ x: number; y: number }>({ multi: true, type: "undirected" });
  for (let node = 0; node < places.length / 2; node++)
    graph.addNode(String(node), { x: places[2 * node]!, y: places[2 * node + 1]! });
  for (let edge = 0; edge < weights.length; edge++)
    graph.addUndirectedEdge(String(ends[2 * edge]), String(ends[2 * edge + 1]), { weight: weights[edge]! });
  return graph;
}
