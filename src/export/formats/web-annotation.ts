import type { AssertionRow, DocumentDetail, Evidence } from "../../answer/index.ts";
import { chainWords, sha256Of } from "./assertion-cells.ts";
import { CodePoints } from "./code-points.ts";
import type { ExportFormat } from "./format.ts";
import { webAddress } from "./web-address.ts";

/**
 * W3C Web Annotation as JSON-LD: a page of annotations, one an assertion, on the passage that says it, with its provenance in PROV.
 * https://www.w3.org/TR/annotation-model/ (offsets are code points there: section 4.2.5), https://www.w3.org/TR/prov-o/
 */
export const webAnnotation: ExportFormat = {
  name: "webannotation",
  what: "W3C Web Annotation with PROV: each passage by its words and place, for annotation tools",
  write: (evidence) => page(evidence),
};

const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { prov: "http://www.w3.org/ns/prov#", schema: "https://schema.org/" },
];

async function* page(evidence: Evidence): AsyncGenerator<string> {
  const { last, head } = await evidence.span();
  yield `{"@context":${JSON.stringify(CONTEXT)},"id":"urn:headwater:export:${head}","type":"AnnotationPage","items":[`;
  let before = "\n";
  for await (const { document, assertions } of evidence.byDocument()) {
    const points = new CodePoints(document.text);
    for await (const assertion of assertions) {
      const annotation = await annotationOf(evidence, document, points, assertion, last);
      yield `${before}${JSON.stringify(annotation)}`;
      before = ",\n";
    }
  }
  yield "\n]}\n";
}

async function annotationOf(
  evidence: Evidence,
  document: DocumentDetail,
  points: CodePoints,
  assertion: AssertionRow,
  generated: string,
) {
  const { passage, id, claim, verdict } = assertion;
  return {
    id: urnOf(id),
    type: "Annotation",
    motivation: "describing",
    generator: { id: "urn:headwater:program", type: "Software", name: `Headwater, ${document.extractor}` },
    generated,
    ...(verdict === null ? {} : { creator: { type: "Person", name: verdict.by } }),
    body: [
      {
        type: "TextualBody",
        value: await evidence.claimLabel(claim),
        format: "text/plain",
        purpose: "describing",
      },
      {
        type: "TextualBody",
        value: `said by ${chainWords(assertion)}`,
        format: "text/plain",
        purpose: "commenting",
      },
      { id: urnOf(claim), purpose: "linking", type: "SpecificResource" },
    ],
    target: {
      type: "SpecificResource",
      source: {
        id: webAddress(document.url) ?? `urn:headwater:document:${sha256Of(document.id)}`,
        type: "Text",
        format: document.mediaType,
        "schema:sha256": sha256Of(document.id),
      },
      selector: [
        { type: "TextQuoteSelector", exact: passage.quote, prefix: passage.before, suffix: passage.after },
        { type: "TextPositionSelector", start: points.at(passage.start), end: points.at(passage.end) },
      ],
    },
    "prov:wasGeneratedBy": {
      id: `urn:headwater:reading:${sha256Of(document.id)}`,
      type: "prov:Activity",
      "prov:used": { id: `urn:headwater:document:${sha256Of(document.id)}`, type: "prov:Entity" },
    },
    "prov:wasAttributedTo": assertion.chain.map(({ name, kind, entity }) => ({
      ...(entity === null ? {} : { id: urnOf(entity) }),
      type: "prov:Agent",
      "schema:name": name ?? kind,
    })),
  };
}

function urnOf(id: string): string {
  return `urn:headwater:${id}`;
}
