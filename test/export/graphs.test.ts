import { check } from "@placemarkio/check-geojson";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { afterAll, beforeAll, expect, test } from "vitest";
import { xmlText } from "../../src/export/formats/xml.ts";
import { exampleLedger, exported, type TestLedger } from "./evidence-of-examples.ts";

let made: TestLedger;
beforeAll(async () => {
  made = await exampleLedger();
}, 120_000);
afterAll(() => made.close());

test("GraphML and GEXF are the same graph: an edge for each claim that names two", async () => {
  const claims = [];
  for await (const claim of made.evidence().claims()) if (claim.roles.length > 1) claims.push(claim);
  const fromGexf = gexf.parse(MultiDirectedGraph, (await exported("gexf", made.evidence())).toString());
  const fromGraphml = graphml.parse(
    MultiDirectedGraph,
    (await exported("graphml", made.evidence())).toString(),
  );
  for (const graph of [fromGexf, fromGraphml]) {
    expect(graph.size).toBe(claims.length);
    for (const { id, roles, independentOrigins } of claims) {
      expect(roles.map(({ entity }) => entity)).toContain(graph.source(id));
      expect(Number(graph.getEdgeAttribute(id, "origins"))).toBe(independentOrigins);
    }
  }
  expect(new Set(fromGexf.nodes())).toEqual(new Set(fromGraphml.nodes()));
});

test("words that XML would take for its own come back as they were", () => {
  const hostile = "a<b>&\"'\n\tç\u{1f4f0}\u0007\ud800";
  const parsed = graphml.parse(
    MultiDirectedGraph,
    `<graphml><key id="n" for="node" attr.name="n" attr.type="string"/><graph edgedefault="directed"><node id="x"><data key="n">${xmlText(hostile)}</data></node></graph></graphml>`,
  );
  expect(parsed.getNodeAttribute("x", "n")).toBe("a<b>&\"'\n\tç\u{1f4f0}\ufffd\ufffd");
});

test("GeoJSON holds each located assertion at the point that its place has", async () => {
  const text = (await exported("geojson", made.evidence())).toString();
  const { features } = check(text) as unknown as {
    features: { geometry: { coordinates: number[] }; properties: Record<string, unknown> }[];
  };
  for (const { geometry, properties } of features) {
    const [lon, lat] = geometry.coordinates;
    expect(Math.abs(lon!)).toBeLessThanOrEqual(180);
    expect(Math.abs(lat!)).toBeLessThanOrEqual(90);
    expect(properties.exact_words).not.toBe("");
  }
  let located = 0;
  for await (const { roles, id } of made.evidence().claims())
    for await (const { place } of made.evidence().assertionsOf(id)) {
      const ids = place === null ? roles.map(({ entity }) => entity) : [place];
      for (const entity of new Set(ids))
        if ((await made.ledger.entity(entity)).locations.length > 0) located++;
    }
  expect(features).toHaveLength(located);
});
