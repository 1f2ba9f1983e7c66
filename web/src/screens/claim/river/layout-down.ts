import type { River, RiverEdge, RiverNode } from "../../../../../src/serve/contract/index.ts";
import { dateInWords } from "../../../parts/date-words.ts";
import { type PlacedEdge, type PlacedNode, type RiverLayout, waterWidth } from "./layout.ts";
import { wrap } from "./measure-text.ts";
import { nameOf } from "./name-of.ts";
import { orderNodes } from "./order-nodes.ts";
import { branch, ribbonDown, type Spot } from "./ribbon.ts";

const EDGE = 12;
const TRUNK = 26;
const SPRING = 64;
const DOCUMENT = 64;
const ECHO_INDENT = 22;
const LINE = 16;
const NAME_SIZE = 13;
const NOTE_SIZE = 11.5;
const MOUTH = 46;
/** As wide as the trunk gets: from the edge to the springs beside it. */
const TRUNK_MOST = 38;
/** Narrower than this nothing is drawn; before the page is laid out there is next to no room. */
const LEAST_WIDTH = 240;

/**
 * Places a river that flows down the page, for a phone or a narrow column: one trunk on the left that widens with each tributary,
 * springs and documents beneath one another, the claim as the pool at the bottom, and what stands against it below that.
 */
export function layoutDown(river: River, room: number): RiverLayout {
  const width = Math.max(room, LEAST_WIDTH);
  const ordered = orderNodes(river);
  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  const place = (node: RiverNode, x: number, y: number, labelX: number, isCard: boolean): PlacedNode => {
    const name = nameOf(node);
    const note = isCard ? (node.document?.title ?? "") : "";
    const left = width - labelX - EDGE - (isCard ? 12 : 0);
    const strong = wrap(name, left, NAME_SIZE, 2);
    const lines = [
      ...strong,
      ...(note === "" || note === name ? [] : wrap(note, left, NOTE_SIZE, 2)),
      ...(node.date === null ? [] : [dateInWords(node.date)]),
    ];
    const height = lines.length * LINE + 16;
    const label = {
      x: labelX,
      y: y + 8 + LINE * 0.75,
      anchor: "start" as const,
      lines,
      strong: strong.length,
    };
    const one: PlacedNode = {
      node,
      x,
      y: y + height / 2,
      width: isCard ? width - x - EDGE : 28,
      height,
      label,
    };
    nodes.push(one);
    return one;
  };

  let y = EDGE;
  let flow = 0;
  const share = Math.min(1, TRUNK_MOST / flowOf(river));
  const trunk: { readonly at: number; readonly flow: number }[] = [];
  for (const { springs, documents } of ordered.basins) {
    const heads = springs.map((spring) => {
      const head = place(spring, SPRING, y, SPRING + 26, false);
      y += head.height + 2;
      return head;
    });
    for (const voice of ordered.voices) {
      if (!reaches(voice, documents, ordered.out) || nodes.some(({ node }) => node.id === voice.id)) continue;
      y += place(voice, SPRING, y, SPRING + 26, false).height;
    }
    const byId = new Map<string, PlacedNode>();
    for (const node of documents) {
      const indent = node.isEcho ? ECHO_INDENT : 0;
      const one = place(node, DOCUMENT + 24 + indent, y, DOCUMENT + 36 + indent, true);
      byId.set(node.id, one);
      y += one.height + 8;
    }
    for (const edge of river.edges) if (edge.kind === "echoes") addEcho(edge, byId, edges);
    for (const head of heads) {
      const edge = edgeOf(river.edges, head.node);
      if (edge === undefined) continue;
      const { denies, assertions } = head.node;
      const wide = waterWidth(assertions);
      const start: Spot = { x: SPRING, y: head.y };
      const end: Spot = denies ? { x: TRUNK + 22, y: y + 6 } : { x: TRUNK, y: y + 18 };
      edges.push({
        edge,
        path: ribbonDown(start, 3, end, Math.max(3, wide * share)),
        isLine: false,
        isAgainst: denies,
      });
      if (!denies) flow += wide * FLOWS_ON * share;
    }
    if (flow > 0) trunk.push({ at: y + 10, flow });
    y += 22;
  }
  for (const node of ordered.comments) y += place(node, DOCUMENT + 24, y, DOCUMENT + 36, true).height + 12;
  const mouthY = y + MOUTH + 6;
  const mouthX = EDGE + MOUTH;
  nodes.push({
    node: ordered.mouth,
    x: mouthX,
    y: mouthY,
    width: MOUTH * 2,
    height: MOUTH * 2,
    label: { x: mouthX, y: mouthY, anchor: "middle", lines: [], strong: 0 },
  });
  const states = river.edges.find((edge) => edge.to === ordered.mouth.id);
  if (states !== undefined)
    for (const [at, from] of trunk.entries()) {
      const next = trunk[at + 1];
      const [start, end] = [
        { x: TRUNK, y: from.at },
        next === undefined ? { x: mouthX, y: mouthY } : { x: TRUNK, y: next.at },
      ];
      edges.push({
        edge: states,
        path: ribbonDown(start, from.flow, end, next?.flow ?? from.flow + 6),
        isLine: false,
        isAgainst: false,
      });
    }
  y = mouthY + MOUTH + 16;
  for (const node of ordered.rivals) {
    const one = place(node, DOCUMENT + 24, y, DOCUMENT + 36, true);
    const edge = river.edges.find(({ from, to }) => from === node.id || to === node.id);
    if (edge !== undefined) {
      const [start, end] = [
        { x: mouthX, y: mouthY + MOUTH },
        { x: one.x, y: one.y },
      ];
      edges.push({ edge, path: branch(start, end), isLine: true, isAgainst: false });
    }
    y += one.height + 10;
  }
  return { width, height: y + EDGE, isAcross: false, nodes, edges };
}

/** So much of a tributary's width the trunk gains by it. */
const FLOWS_ON = 0.7;

/** What the trunk would be as wide as at its mouth. */
function flowOf({ nodes }: River): number {
  const springs = nodes.filter(({ kind, denies }) => kind === "spring" && !denies);
  return springs.reduce((sum, { assertions }) => sum + waterWidth(assertions) * FLOWS_ON, 0);
}

function addEcho(edge: RiverEdge, placed: ReadonlyMap<string, PlacedNode>, edges: PlacedEdge[]) {
  const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
  if (from === undefined || to === undefined || to.x <= from.x) return;
  const [start, end] = [
    { x: from.x + 10, y: from.y + from.height / 2 },
    { x: to.x, y: to.y },
  ];
  edges.push({ edge, path: branch(start, end), isLine: true, isAgainst: false });
}

function reaches(
  voice: RiverNode,
  documents: readonly RiverNode[],
  out: ReadonlyMap<string, readonly RiverEdge[]>,
): boolean {
  const wanted = new Set(documents.map((node) => node.id));
  const waiting = [voice.id];
  const seen = new Set(waiting);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const edge of out.get(id) ?? []) {
      if (wanted.has(edge.to)) return true;
      if (!seen.has(edge.to)) waiting.push(edge.to);
      seen.add(edge.to);
    }
  return false;
}

const edgeOf = (edges: readonly RiverEdge[], node: RiverNode | undefined) =>
  node === undefined ? undefined : edges.find((edge) => edge.from === node.id && edge.kind !== "echoes");
