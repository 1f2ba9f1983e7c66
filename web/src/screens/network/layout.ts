import { isStill } from "../../parts/motion.ts";
import type { Drawn } from "./graph.ts";
import type { LayoutAsked, LayoutGiven } from "./layout-worker.ts";

/** A network of fewer nodes is laid out before one could watch it. */
const SMALL = 600;

/**
 * Moves the nodes of a graph to where they are seen best, in a thread of its own, a step at a time.
 *
 * @param shape how much wider than high it is drawn: it fills what room there is
 * @param onStep told after each step, true with the last
 * @returns how to stop
 */
export function layOut(graph: Drawn, shape: number, onStep: (isDone: boolean) => void): () => void {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const keys = graph.nodes();
  const placeOf = new Map(keys.map((key, index) => [key, index]));
  worker.onmessage = ({ data }: MessageEvent<LayoutGiven>) => {
    const middle = middleOf(data.places);
    graph.updateEachNodeAttributes(
      (key, shown) => {
        const index = placeOf.get(key);
        if (index === undefined) return shown;
        const x = data.places[2 * index]!;
        return {
          ...shown,
          x: shape * x,
          y: data.places[2 * index + 1]!,
          side: x > middle ? "left" : "right",
        };
      },
      { attributes: ["x", "y"] },
    );
    onStep(data.isDone);
    if (data.isDone) worker.terminate();
  };
  worker.postMessage(asked(graph, placeOf));
  return () => worker.terminate();
}

/** The middle of all that is drawn, from left to right. */
function middleOf(places: Float32Array): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < places.length; at += 2) {
    least = Math.min(least, places[at]!);
    most = Math.max(most, places[at]!);
  }
  return (least + most) / 2;
}

function asked(graph: Drawn, placeOf: ReadonlyMap<string, number>): LayoutAsked {
  const places = new Float32Array(2 * graph.order);
  graph.forEachNode((key, { x, y }) => places.set([x, y], 2 * placeOf.get(key)!));
  const ends = new Uint32Array(2 * graph.size);
  const weights = new Float32Array(graph.size);
  let edge = 0;
  graph.forEachEdge((_, { size }, source, target) => {
    ends.set([placeOf.get(source)!, placeOf.get(target)!], 2 * edge);
    weights[edge++] = size;
  });
  return { places, ends, weights, isStill: graph.order < SMALL || isStill() };
}
