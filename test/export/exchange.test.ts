import * as annotator from "@apache-annotator/dom";
import { defaultModel, Model } from "@opensanctions/followthemoney";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { JSDOM, VirtualConsole } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger, exported, objectsOf, type TestLedger } from "./evidence-of-examples.ts";
import { BUNDLE } from "./stix-rules.ts";

/** Finds what a selector means in a part of a page; the package's types do not resolve. */
type Matcher = (selector: object) => (scope: object) => AsyncIterable<object>;
const { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } = annotator as unknown as Record<
  "createTextPositionSelectorMatcher" | "createTextQuoteSelectorMatcher",
  Matcher
>;

let made: TestLedger;
beforeAll(async () => {
  made = await exampleLedger();
}, 120_000);
afterAll(() => made.close());

interface Stix {
  readonly id: string;
  readonly type: string;
  readonly object_refs?: readonly string[];
  readonly [name: string]: unknown;
}

describe("STIX", () => {
  let objects: readonly Stix[];
  beforeAll(async () => {
    const text = (await exported("stix", made.evidence(), { tlp: "amber" })).toString();
    const bundle = JSON.parse(text) as { objects: Stix[] };
    const ajv = new Ajv({ allErrors: false, discriminator: true, strict: false });
    (formats as unknown as (ajv: Ajv) => void)(ajv);
    const isValid = ajv.validate(BUNDLE, bundle);
    expect(ajv.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
    objects = bundle.objects;
  }, 180_000);

  test("every reference is to an object of the bundle, and no object comes twice", () => {
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    for (const { object_refs: refs, object_marking_refs: marks, extensions, created_by_ref: by } of objects) {
      for (const ref of [...(refs ?? []), ...((marks as string[]) ?? []), ...Object.keys(extensions ?? {})])
        expect(ids).toContain(ref);
      if (by !== undefined) expect(ids).toContain(by);
    }
  });

  test("each claim is a note, each assertion that is no comment an opinion of it, each document a report", async () => {
    const of = (type: string) => objects.filter((object) => object.type === type);
    let [claims, assertions] = [0, 0];
    const documents = new Set<string>();
    for await (const { id } of made.evidence().claims()) {
      claims++;
      for await (const { voice, document } of made.evidence().assertionsOf(id)) {
        if (voice === "comment") continue;
        assertions++;
        documents.add(document.id);
      }
    }
    expect(of("note")).toHaveLength(claims);
    expect(of("opinion")).toHaveLength(assertions);
    expect(of("report")).toHaveLength(documents.size);
    expect(of("relationship")).toHaveLength(0);
  });
});

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, string[]>>;
}

describe("FollowTheMoney", () => {
  const model = new Model(defaultModel);

  test("entities have schemata and properties of the model, and point at entities of the right kind", async () => {
    const lines = objectsOf(await exported("ftm", made.evidence())) as unknown as Line[];
    const entities = new Map(
      lines.map((line) => [line.id, model.getEntity({ ...line, properties: { ...line.properties } })]),
    );
    expect(entities.size).toBe(lines.length);
    for (const line of lines) {
      const { schema } = entities.get(line.id)!;
      expect(schema.abstract).toBe(false);
      for (const name of schema.required) expect(Object.keys(line.properties)).toContain(name);
      for (const [name, values] of Object.entries(line.properties)) {
        const property = schema.getProperty(name);
        if (!property.type.isEntity) continue;
        for (const value of values) {
          const target = entities.get(value);
          expect(
            target?.schema.isA(property.getRange()),
            `${schema.name}.${name} is a ${target?.schema.name}`,
          ).toBe(true);
        }
      }
    }
  });

  test("no claim that is denied, planned or negative becomes a link", async () => {
    const lines = objectsOf(await exported("ftm", made.evidence())) as unknown as Line[];
    const links = new Set(lines.filter(({ schema }) => model.getSchema(schema).isEdge).map(({ id }) => id));
    expect(links.size).toBeGreaterThan(0);
    let negative = 0;
    for await (const { id, polarity } of made.evidence().claims())
      if (polarity === "negative") {
        negative++;
        expect(links).not.toContain(`hw-${id.replace(":", "-")}`);
      }
    expect(negative).toBeGreaterThan(0);
  });

  test("statements say who publishes each value and with whom it starts", async () => {
    const rows = parse(await exported("ftm-statements", made.evidence()), { columns: true }) as Record<
      string,
      string
    >[];
    for (const { schema, prop } of rows) expect(model.getSchema(schema!).getProperty(prop!)).toBeDefined();
    const roles = rows.filter(({ prop }) => prop === "role");
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.some(({ origin, dataset }) => origin !== "" && dataset !== "")).toBe(true);
  });
});

test("Web Annotation: the quotation and the place, counted in characters, are found where they are", async () => {
  const page = JSON.parse((await exported("webannotation", made.evidence())).toString()) as {
    items: {
      target: {
        source: { "schema:sha256": string };
        selector: [
          { exact: string; prefix: string; suffix: string },
          { type: "TextPositionSelector"; start: number; end: number },
        ];
      };
    }[];
  };
  let checked = 0;
  let beyond = 0;
  for (const { target } of page.items) {
    const [quote, position] = target.selector;
    const { text } = await made.ledger.document(`sha256:${target.source["schema:sha256"]}`);
    expect([...text].slice(position.start, position.end).join("")).toBe(quote.exact);
    if (text.slice(position.start, position.end) !== quote.exact) beyond++;
    // The library goes through the text from its beginning; some are enough.
    if (text.length > 4000 || checked > 20) continue;
    const page = new JSDOM("<body></body>", { virtualConsole: new VirtualConsole() });
    // The library takes the browser's names for kinds of nodes from the page that it runs in.
    const { Node, NodeFilter } = page.window as unknown as Record<"Node" | "NodeFilter", unknown>;
    Object.assign(globalThis, { Node, NodeFilter });
    const { body } = page.window.document as { body: { textContent: string } };
    body.textContent = text;
    const found: string[] = [];
    for await (const range of createTextPositionSelectorMatcher(position)(body)) found.push(String(range));
    expect(found).toEqual([quote.exact]);
    const quoted = { type: "TextQuoteSelector" as const, ...quote };
    for await (const range of createTextQuoteSelectorMatcher(quoted)(body)) found.push(String(range));
    expect(found).toContain(quote.exact);
    checked++;
  }
  expect(checked).toBeGreaterThan(0);
  // The document with emoji before its claims: there the two ways of counting differ.
  expect(beyond).toBeGreaterThan(0);
}, 180_000);

test("ClaimReview holds what a person graded, and nothing else", async () => {
  expect(objectsOf(await exported("claimreview", made.evidence()))).toHaveLength(0);
  const { rows } = await made.ledger.claims({ limit: 1 });
  const [{ id, label }] = rows as [(typeof rows)[number]];
  await made.ledger.recordGrade({
    subject: { kind: "claim", id, name: label },
    grade: "2",
    likelihood: null,
    by: "A. Analyst",
    at: "2026-01-03T00:00:00.000Z",
    reason: "two papers, apart from one another",
  });
  const [review, ...others] = objectsOf(await exported("claimreview", made.evidence()));
  expect(others).toHaveLength(0);
  expect(review).toMatchObject({
    "@type": "ClaimReview",
    claimReviewed: label,
    author: { name: "A. Analyst" },
    reviewRating: { ratingValue: 4, bestRating: 5, alternateName: "Probably true" },
    itemReviewed: { "@type": "Claim" },
  });
});
