import type { River, RiverEdge, RiverNode } from "../../../../../src/serve/contract/index.ts";
import { dateInWords } from "../../../parts/date-words.ts";
import {
  type PlacedEdge,
  type PlacedLabel,
  type PlacedNode,
  type RiverLayout,
  waterWidth,
} from "./layout.ts";
import { wrap } from "./measure-text.ts";
import { nameOf } from "./name-of.ts";
import { type OrderedRiver, orderNodes } from "./order-nodes.ts";
import { branch, ribbon, type Spot } from "./ribbon.ts";

const EDGE = 20;
const ROW = 68;
const GAP = 16;
const CARD_HEIGHT = 54;
const ECHO_INDENT = 30;
const SPRING_LABEL = 190;
const MOUTH = 66;
const RIVAL_WIDTH = 190;
const NAME_SIZE = 13;
const NOTE_SIZE = 11.5;

/**
 * Places a river that flows across the page: springs on the left, voices between, documents as cards, the claim as the pool on
 * the right into which all runs, and what stands against it facing it from beyond. `width` is what there is to fill, 860 at least.
 */
export function layoutAcross(river: River, width: number): RiverLayout {
  const ordered = orderNodes(river);
  const voiceSteps = [...new Set(ordered.voices.map((node) => node.step))].sort((a, b) => b - a);
  const left = EDGE + SPRING_LABEL + 26;
  const right = width - EDGE - (ordered.rivals.length > 0 ? RIVAL_WIDTH + 76 : 0);
  const mouthX = right - MOUTH;
  const cardWidth = Math.max(180, Math.min(300, (mouthX - left) * 0.42));
  const cardX = mouthX - MOUTH - 74 - cardWidth;
  const voiceX = (step: number) =>
    left + ((cardX - left) * (voiceSteps.indexOf(step) + 1)) / (voiceSteps.length + 1);

  const placed = new Map<string, PlacedNode>();
  let y = EDGE + 20;
  for (const { springs, documents } of ordered.basins) {
    for (const node of documents) {
      const indent = node.isEcho ? ECHO_INDENT : 0;
      placed.set(node.id, card(node, cardX + indent, y + CARD_HEIGHT / 2, cardWidth - indent));
      y += ROW;
    }
    y += Math.max(0, springs.length - Math.max(1, documents.length)) * ROW + GAP;
    if (documents.length === 0) y += ROW;
  }
  const springYs = ordered.basins.flatMap(({ springs, documents }) =>
    springs.map((node, at) => ({
      node,
      y: meanY(documents, placed, y - GAP - ROW / 2) + (at - (springs.length - 1) / 2) * 62,
    })),
  );
  for (const { node, y: at } of spread(springYs, 62)) placed.set(node.id, springAt(node, left, at));
  for (const step of voiceSteps) {
    const column = ordered.voices
      .filter((node) => node.step === step)
      .map((node) => ({ node, y: meanY(documentsOf(node, ordered), placed, y / 2) }));
    for (const { node, y: at } of spread(column, 50)) placed.set(node.id, voiceAt(node, voiceX(step), at));
  }
  for (const node of ordered.comments) {
    placed.set(node.id, card(node, cardX, y + CARD_HEIGHT / 2, cardWidth));
    y += ROW;
  }
  const water = ordered.basins.flatMap(({ documents }) => documents.filter((node) => !node.isEcho));
  const mouthY = Math.max(MOUTH + EDGE, meanY(water.length > 0 ? water : [], placed, y / 2));
  placed.set(ordered.mouth.id, mouthAt(ordered.mouth, mouthX, mouthY));
  const rivals = ordered.rivals.map((node, at) => ({
    node,
    y: mouthY + (at - (ordered.rivals.length - 1) / 2) * (ROW + 14),
  }));
  for (const { node, y: at } of spread(rivals, ROW + 14, CARD_HEIGHT / 2 + EDGE))
    placed.set(node.id, card(node, width - EDGE - RIVAL_WIDTH, at, RIVAL_WIDTH, over(node, ordered)));

  const height = Math.max(
    y,
    mouthY + MOUTH + EDGE,
    ...[...placed.values()].map((node) => node.y + node.height / 2 + EDGE),
  );
  const edges = drawn(river.edges, placed, ordered);
  return { width, height, isAcross: true, nodes: [...placed.values()], edges };
}

/** Edges into one node share its side: each has its own place on it, in the order of where it comes from. */
function drawn(
  edges: readonly RiverEdge[],
  placed: ReadonlyMap<string, PlacedNode>,
  ordered: OrderedRiver,
): readonly PlacedEdge[] {
  const result: PlacedEdge[] = [];
  const arrivals = new Map<string, number>();
  const inOrder = [...edges].sort((a, b) => (placed.get(a.from)?.y ?? 0) - (placed.get(b.from)?.y ?? 0));
  const total = (id: string) =>
    (ordered.into.get(id) ?? [])
      .filter((edge) => isWater(edge, placed) && !denies(edge, placed.get(edge.from)!, placed.get(edge.to)!))
      .reduce((sum, edge) => sum + waterWidth(edge.assertions) + 2, 0);
  for (const edge of inOrder) {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    if (edge.kind === "echoes") {
      if (to.x <= from.x) continue;
      const [start, end] = [
        { x: from.x + 14, y: from.y + from.height / 2 },
        { x: to.x, y: to.y },
      ];
      result.push({ edge, path: branch(start, end), isLine: true, isAgainst: false });
    } else if (edge.kind === "disputes" || from.node.kind === "rival" || to.node.kind === "rival") {
      const [rival, mouth] = from.node.kind === "rival" ? [from, to] : [to, from];
      const [start, end] = [
        { x: rival.x, y: rival.y },
        { x: mouth.x + MOUTH + 12, y: mouth.y + (rival.y - mouth.y) * 0.18 },
      ];
      result.push({ edge, path: ribbon(start, 3, end, 9), isLine: false, isAgainst: true });
    } else if (denies(edge, from, to)) {
      const end =
        to.node.kind === "mouth" ? { x: to.x - MOUTH - 16, y: to.y + (from.y - to.y) * 0.3 } : entryOf(to, 0);
      const [start, wide] = [exitOf(from), waterWidth(edge.assertions)];
      result.push({ edge, path: ribbon(start, 3, end, wide), isLine: false, isAgainst: true });
    } else if (isWater(edge, placed)) {
      const wide = waterWidth(edge.assertions);
      const before = arrivals.get(to.node.id) ?? 0;
      arrivals.set(to.node.id, before + wide + 2);
      const [start, end] = [exitOf(from), entryOf(to, before + wide / 2 + 1 - total(to.node.id) / 2)];
      const thin = from.node.kind === "spring" ? Math.min(wide, 3) : wide;
      result.push({ edge, path: ribbon(start, thin, end, wide), isLine: false, isAgainst: false });
    } else if (edge.kind === "comments") {
      const [start, end] = [exitOf(from), { x: to.x - MOUTH - 14, y: from.y }];
      result.push({
        edge,
        path: `M${start.x} ${start.y}L${end.x} ${end.y}`,
        isLine: true,
        isAgainst: false,
      });
    }
  }
  return result;
}

/** What stands against the claim from within: it comes near the pool and does not run into it. */
const denies = (edge: RiverEdge, from: PlacedNode, to: PlacedNode) =>
  edge.kind === "denies" || from.node.denies || (to.node.denies && to.node.kind === "document");

/** What flows on: not a reader's comment, and not what only repeats. */
function isWater(edge: RiverEdge, placed: ReadonlyMap<string, PlacedNode>): boolean {
  if (edge.kind === "echoes" || edge.kind === "disputes" || edge.kind === "comments") return false;
  const [from, to] = [placed.get(edge.from)?.node, placed.get(edge.to)?.node];
  if (from === undefined || to === undefined || from.kind === "rival" || to.kind === "rival") return false;
  return !(from.isEcho || (to.isEcho && to.kind === "document"));
}

function exitOf({ node, x, y, width }: PlacedNode): Spot {
  return node.kind === "document" || node.kind === "comments" ? { x: x + width, y } : { x, y };
}

function entryOf({ node, x, y }: PlacedNode, offset: number): Spot {
  return node.kind === "mouth" ? { x: x - MOUTH * 0.72, y: y + offset } : { x, y: y + offset };
}

function documentsOf(voice: RiverNode, ordered: OrderedRiver): readonly RiverNode[] {
  const all = new Map(
    ordered.basins.flatMap(({ documents }) => documents).map((node) => [node.id, node] as const),
  );
  const found: RiverNode[] = [];
  const seen = new Set<string>();
  const waiting = [voice.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const edge of ordered.out.get(id) ?? []) {
      if (seen.has(edge.to) || edge.kind === "echoes") continue;
      seen.add(edge.to);
      const document = all.get(edge.to);
      if (document === undefined) waiting.push(edge.to);
      else if (!document.isEcho) found.push(document);
    }
  return found;
}

function meanY(nodes: readonly RiverNode[], placed: ReadonlyMap<string, PlacedNode>, otherwise: number) {
  const ys = nodes
    .filter((node) => !node.isEcho)
    .concat(nodes.every((node) => node.isEcho) ? nodes : [])
    .flatMap((node) => placed.get(node.id)?.y ?? []);
  return ys.length === 0 ? otherwise : ys.reduce((sum, y) => sum + y, 0) / ys.length;
}

/** Moves nodes of a column apart, downwards, until none is nearer than `least` to the next. */
function spread<T extends { readonly y: number }>(
  column: readonly T[],
  least: number,
  first = 0,
): readonly T[] {
  let next = first;
  return [...column]
    .sort((a, b) => a.y - b.y)
    .map((item) => {
      const y = Math.max(item.y, next);
      next = y + least;
      return { ...item, y };
    });
}

/** Over what a rival and the claim differ. */
const over = (rival: RiverNode, { out, into }: OrderedRiver) =>
  [...(out.get(rival.id) ?? []), ...(into.get(rival.id) ?? [])].find(({ label }) => label !== null)?.label ??
  "";

function card(
  node: RiverNode,
  x: number,
  y: number,
  width: number,
  note = node.document?.title ?? "",
): PlacedNode {
  const name = nameOf(node);
  const nameLines = wrap(name, width - 24, NAME_SIZE, node.kind === "rival" ? 3 : 1);
  const noteLines =
    note === "" || note === name ? [] : wrap(note, width - 24, NOTE_SIZE, node.kind === "rival" ? 2 : 1);
  const lines = [...nameLines, ...noteLines, ...(node.date === null ? [] : [dateInWords(node.date)])];
  const height = Math.max(CARD_HEIGHT, lines.length * 15 + 14);
  const label: PlacedLabel = {
    x: x + 12,
    y: y - (lines.length * 15) / 2 + 11,
    anchor: "start",
    lines,
    strong: nameLines.length,
  };
  return { node, x, y, width, height, label };
}

function springAt(node: RiverNode, x: number, y: number): PlacedNode {
  const name = wrap(node.label, SPRING_LABEL - 8, NAME_SIZE, 2);
  const lines = [...name, ...(node.date === null ? [] : [dateInWords(node.date)])];
  const label: PlacedLabel = {
    x: x - 22,
    y: y - (lines.length * 15) / 2 + 11,
    anchor: "end",
    lines,
    strong: name.length,
  };
  return { node, x, y, width: 28, height: 44, label };
}

function voiceAt(node: RiverNode, x: number, y: number): PlacedNode {
  const lines = wrap(node.label, 130, NOTE_SIZE, 2);
  const label: PlacedLabel = { x, y: y - 12 - (lines.length - 1) * 14, anchor: "middle", lines, strong: 0 };
  return { node, x, y, width: 14, height: 14, label };
}

function mouthAt(node: RiverNode, x: number, y: number): PlacedNode {
  return {
    node,
    x,
    y,
    width: MOUTH * 2,
    height: MOUTH * 2,
    label: { x, y, anchor: "middle", lines: [], strong: 0 },
  };
}
