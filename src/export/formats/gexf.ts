import { type Evidence, SeenIds } from "../../answer/index.ts";
import type { ExportFormat } from "./format.ts";
import { EDGE_ATTRIBUTES, edgeOf, NODE_ATTRIBUTES, newNodes } from "./graph.ts";
import { xmlText } from "./xml.ts";

/** GEXF 1.3: the same graph for Gephi, with all nodes before all edges. https://gexf.net */
export const gexf: ExportFormat = {
  name: "gexf",
  what: "the same graph for Gephi",
  write: (evidence) => graph(evidence),
};

const TYPES: Readonly<Record<string, string>> = { string: "string", int: "integer", boolean: "boolean" };

async function* graph(evidence: Evidence): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed">\n';
  yield attributes("node", NODE_ATTRIBUTES) + attributes("edge", EDGE_ATTRIBUTES);
  yield "<nodes>\n";
  const seen = new SeenIds();
  for await (const claim of evidence.claims()) {
    for await (const { id, name, type } of newNodes(evidence, claim, seen))
      yield `<node id="${xmlText(id)}" label="${xmlText(name)}">${values({ name, type })}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const claim of evidence.claims()) {
    const edge = await edgeOf(evidence, claim);
    if (edge === null) continue;
    const { id, source, target } = edge;
    yield `<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}" label="${xmlText(claim.label)}" weight="${Math.max(1, claim.independentOrigins)}">${values(edge.attributes)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributes(of: "node" | "edge", stated: Readonly<Record<string, string>>): string {
  const each = Object.entries(stated).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`,
  );
  return `<attributes class="${of}">${each.join("")}</attributes>\n`;
}

function values(stated: Readonly<Record<string, string | number | boolean | null>>): string {
  const each = Object.entries(stated)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`);
  return `<attvalues>${each.join("")}</attvalues>`;
}
