import type { Extent } from "../../parts/time-extent.ts";
import type { Drawn } from "./graph.ts";
import type { Renderer } from "./renderer.ts";

/** What is seen of a network: what was said within a stretch of time, and best what is next to the chosen node or line. */
export interface Sight {
  /** Null for all of the time. */
  readonly span: Extent | null;
  readonly chosen: string | null;
}

const HIDDEN = 1;
const FAINT = 2;
const CHOSEN = 4;
/** So many change their look within a frame: what takes longer than a frame is seen as a jerk. */
const AT_ONCE = 500;
/** Which names have room is worked out once nothing has changed for so long, in milliseconds. */
const REST_MS = 250;

/** The lines of a graph by the places of their ends among its nodes, and when they were said. */
interface Lines {
  readonly keys: readonly string[];
  readonly ends: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/**
 * Shows in a drawing what is seen and what is chosen. Only what changes is drawn anew, and of many a part in each frame: first what comes to be seen, then what
 * steps back.
 */
export class Looks {
  readonly #graph: Drawn;
  readonly #sigma: Renderer;
  readonly #nodes: readonly string[];
  readonly #lines: Lines;
  /** How each node and each line is shown now, and is to be shown. */
  readonly #shown: { readonly nodes: Uint8Array; readonly edges: Uint8Array };
  #wanted: { readonly nodes: Uint8Array; readonly edges: Uint8Array };
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(graph: Drawn, sigma: Renderer) {
    this.#graph = graph;
    this.#sigma = sigma;
    this.#nodes = graph.nodes();
    this.#lines = linesOf(graph, this.#nodes);
    this.#shown = { nodes: new Uint8Array(graph.order), edges: new Uint8Array(graph.size) };
    this.#wanted = this.#shown;
  }

  /** Shows what is seen from now on. */
  show(sight: Sight): void {
    this.#wanted = wantedOf(sight, this.#graph, this.#nodes, this.#lines);
    cancelAnimationFrame(this.#frame);
    this.#step();
  }

  /** Changes nothing more. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  #step(): void {
    clearTimeout(this.#rest);
    let left = AT_ONCE;
    for (const isBack of [false, true]) {
      left -= this.#change("nodes", this.#nodes, isBack, left);
      left -= this.#change("edges", this.#lines.keys, isBack, left);
    }
    if (left === AT_ONCE) return;
    if (left === 0) this.#frame = requestAnimationFrame(() => this.#step());
    // Names have room where others are hidden: which, the library works out with the places of all nodes.
    else
      this.#rest = setTimeout(
        () => this.#sigma.refresh({ partialGraph: { nodes: [] }, schedule: true }),
        REST_MS,
      );
  }

  /** Changes up to so many that step back, or that do not; how many there were. */
  #change(what: "nodes" | "edges", keys: readonly string[], isBack: boolean, most: number): number {
    const [shown, wanted] = [this.#shown[what], this.#wanted[what]];
    const changed = new Map<number, string[]>();
    let count = 0;
    for (let at = 0; at < wanted.length && count < most; at++) {
      const look = wanted[at]!;
      if (look === shown[at] || (look & (HIDDEN | FAINT)) > 0 !== isBack) continue;
      shown[at] = look;
      count++;
      const alike = changed.get(look);
      if (alike === undefined) changed.set(look, [keys[at]!]);
      else alike.push(keys[at]!);
    }
    for (const [look, alike] of changed) {
      const state = { isHidden: (look & HIDDEN) > 0, isFaint: (look & FAINT) > 0 };
      if (what === "edges") this.#sigma.setEdgesState(alike, state);
      else this.#sigma.setNodesState(alike, { ...state, isChosen: (look & CHOSEN) > 0 });
    }
    return count;
  }
}

function linesOf(graph: Drawn, nodes: readonly string[]): Lines {
  const placeOf = new Map(nodes.map((node, index) => [node, index]));
  const keys: string[] = [];
  const ends = new Uint32Array(2 * graph.size);
  const [from, to] = [new Float64Array(graph.size), new Float64Array(graph.size)];
  graph.forEachEdge((edge, shown, source, target) => {
    ends.set([placeOf.get(source)!, placeOf.get(target)!], 2 * keys.length);
    from[keys.length] = shown.from;
    to[keys.length] = shown.to;
    keys.push(edge);
  });
  return { keys, ends, from, to };
}

function wantedOf({ span, chosen }: Sight, graph: Drawn, nodeKeys: readonly string[], lines: Lines) {
  const nodes = new Uint8Array(nodeKeys.length);
  const edges = new Uint8Array(lines.keys.length);
  if (span !== null) {
    nodes.fill(HIDDEN);
    for (let edge = 0; edge < edges.length; edge++) {
      if (lines.from[edge]! < span.to && lines.to[edge]! > span.from)
        nodes[lines.ends[2 * edge]!] = nodes[lines.ends[2 * edge + 1]!] = 0;
      else edges[edge] = HIDDEN;
    }
  }
  const [node, edge] = [
    chosen !== null && graph.hasNode(chosen) ? nodeKeys.indexOf(chosen) : -1,
    chosen !== null && graph.hasEdge(chosen) ? lines.keys.indexOf(chosen) : -1,
  ];
  if (node < 0 && edge < 0) return { nodes, edges };
  const near = new Uint8Array(nodes.length);
  if (node >= 0) near[node] = 1;
  for (let at = 0; at < edges.length; at++) {
    const [source, target] = [lines.ends[2 * at]!, lines.ends[2 * at + 1]!];
    if (at !== edge && source !== node && target !== node) edges[at]! |= FAINT;
    else near[source] = near[target] = 1;
  }
  for (let at = 0; at < nodes.length; at++) if (near[at] === 0) nodes[at]! |= FAINT;
  if (node >= 0) nodes[node]! |= CHOSEN;
  return { nodes, edges };
}

/** The nodes that are seen: those that a line of that time ends at. */
export function seenNodes(graph: Drawn, span: Extent | null): (node: string) => boolean {
  if (span === null) return () => true;
  return (node) => graph.someEdge(node, (_, { from, to }) => from < span.to && to > span.from);
}
