import { type Evidence, SeenIds } from "../../answer/index.ts";
import type { ExportFormat } from "./format.ts";
import { EDGE_ATTRIBUTES, edgeOf, NODE_ATTRIBUTES, newNodes } from "./graph.ts";
import { xmlText } from "./xml.ts";

/** GraphML: people, groups and places as nodes, claims that name two as edges. http://graphml.graphdrawing.org/specification.html */
export const graphml: ExportFormat = {
  name: "graphml",
  what: "who stands how to whom, a claim an edge: yEd, Cytoscape, NetworkX, igraph",
  write: (evidence) => graph(evidence),
};

async function* graph(evidence: Evidence): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys("node", NODE_ATTRIBUTES) + keys("edge", EDGE_ATTRIBUTES);
  yield '<graph id="headwater" edgedefault="directed">\n';
  const seen = new SeenIds();
  for await (const claim of evidence.claims()) {
    const edge = await edgeOf(evidence, claim);
    if (edge === null) continue;
    for await (const { id, name, type } of newNodes(evidence, claim, seen))
      yield `<node id="${xmlText(id)}">${data("node", { name, type })}</node>\n`;
    yield `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${data("edge", edge.attributes)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function keys(of: "node" | "edge", attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, type]) => `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");
}

function data(
  of: "node" | "edge",
  values: Readonly<Record<string, string | number | boolean | null>>,
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${of}_${name}">${xmlText(String(value))}</data>`)
    .join("");
}
