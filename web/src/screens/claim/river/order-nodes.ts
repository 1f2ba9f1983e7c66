import type { River, RiverEdge, RiverNode } from "../../../../../src/serve/contract/index.ts";

/**
 * Springs with the documents in which a reader meets them; each document stands in one basin, what only repeats it right behind it.
 * Several springs share a basin where one document tells of all of them. None where documents lead to no spring: plans and hopes.
 */
export interface Basin {
  readonly springs: readonly RiverNode[];
  readonly documents: readonly RiverNode[];
}

/** The nodes of a claim's river in the order in which they are drawn and walked through. */
export interface OrderedRiver {
  readonly basins: readonly Basin[];
  readonly voices: readonly RiverNode[];
  readonly mouth: RiverNode;
  readonly rivals: readonly RiverNode[];
  readonly comments: readonly RiverNode[];
  /** Edges by the node that they leave and by the node that they enter. */
  readonly out: ReadonlyMap<string, readonly RiverEdge[]>;
  readonly into: ReadonlyMap<string, readonly RiverEdge[]>;
}

/**
 * Puts a river in order: springs that count first, the earliest on top, then unnamed ones, those that deny the claim last; under
 * each its documents by date, and behind a document those that only repeat it.
 *
 * @throws RangeError when the river has no mouth, which the server never sends
 */
export function orderNodes(river: River): OrderedRiver {
  const out = group(river.edges, (edge) => edge.from);
  const into = group(river.edges, (edge) => edge.to);
  const of = (kind: RiverNode["kind"]) => river.nodes.filter((node) => node.kind === kind);
  const byId = new Map(river.nodes.map((node) => [node.id, node]));
  const mouth = of("mouth")[0];
  if (mouth === undefined) throw new RangeError("a river without a mouth");
  const left = new Map(of("document").map((node) => [node.id, node]));
  const basins: { springs: RiverNode[]; documents: readonly RiverNode[] }[] = [];
  for (const spring of of("spring").sort(bySpring)) {
    const below = documentsBelow(spring, out, byId);
    const documents = withEchoes(below, out, left);
    const shared = basins.find((basin) => basin.documents.some((node) => below.includes(node)));
    if (documents.length === 0 && shared !== undefined) shared.springs.push(spring);
    else basins.push({ springs: [spring], documents });
  }
  const loose = withEchoes([...left.values()].sort(byDate), out, left);
  if (loose.length > 0) basins.push({ springs: [], documents: loose });
  return {
    basins,
    voices: of("voice"),
    mouth,
    rivals: of("rival"),
    comments: of("comments"),
    out,
    into,
  };
}

function documentsBelow(
  from: RiverNode,
  out: ReadonlyMap<string, readonly RiverEdge[]>,
  byId: ReadonlyMap<string, RiverNode>,
): readonly RiverNode[] {
  const seen = new Set([from.id]);
  const waiting = [from.id];
  const documents: RiverNode[] = [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const edge of out.get(id) ?? []) {
      const node = byId.get(edge.to);
      if (edge.kind === "echoes" || node === undefined || seen.has(node.id)) continue;
      seen.add(node.id);
      if (node.kind === "document") documents.push(node);
      else if (node.kind === "voice") waiting.push(node.id);
    }
  return documents.sort(byDate);
}

/** Takes documents out of those left: originals by date, each followed by all that repeat it. */
function withEchoes(
  documents: readonly RiverNode[],
  out: ReadonlyMap<string, readonly RiverEdge[]>,
  left: Map<string, RiverNode>,
): readonly RiverNode[] {
  const ordered: RiverNode[] = [];
  const take = (node: RiverNode) => {
    if (!left.delete(node.id)) return;
    ordered.push(node);
    for (const edge of out.get(node.id) ?? []) {
      const echo = edge.kind === "echoes" ? left.get(edge.to) : undefined;
      if (echo !== undefined) take(echo);
    }
  };
  for (const node of documents) if (!node.isEcho) take(node);
  for (const node of documents) take(node);
  return ordered;
}

const rank = (node: RiverNode) => (node.denies ? 2 : node.isCounted ? 0 : 1);
const bySpring = (a: RiverNode, b: RiverNode) => rank(a) - rank(b) || byDate(a, b);
/** Undated last; a stated year stands before its months. */
const byDate = (a: RiverNode, b: RiverNode) =>
  (a.date ?? "9999").localeCompare(b.date ?? "9999") || a.label.localeCompare(b.label);

function group(edges: readonly RiverEdge[], key: (edge: RiverEdge) => string) {
  const groups = new Map<string, RiverEdge[]>();
  for (const edge of edges) {
    const group = groups.get(key(edge));
    if (group === undefined) groups.set(key(edge), [edge]);
    else group.push(edge);
  }
  return groups;
}
