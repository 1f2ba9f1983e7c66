import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultModel, Model } from "@opensanctions/followthemoney";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ForeignImported, foreignFormat, importForeign } from "../../src/import/index.ts";
import { loadFrames } from "../../src/pipeline/index.ts";
import { emptyLedger, exampleLedger, exported, type TestLedger } from "../export/evidence-of-examples.ts";

const AT = "2026-02-03T04:05:06.000Z";
const frames = await loadFrames();
let into: TestLedger;
beforeAll(async () => {
  into = await emptyLedger();
});
afterAll(() => into.close());

async function imported(name: string, content: string): Promise<ForeignImported> {
  const path = join(into.folder, name);
  writeFileSync(path, content);
  const format = await foreignFormat(path);
  expect(format).not.toBeNull();
  return importForeign(path, format!, { ledger: into.ledger, frames, now: () => AT });
}

/** Documents that came in a file, by their names in it. */
async function documentsOf(name: string) {
  const { rows } = await into.ledger.documents({ limit: 100 });
  const found = rows.filter(({ path }) => path.includes(`${name}#`));
  const details = await Promise.all(found.map(({ id }) => into.ledger.document(id)));
  return new Map(details.map((detail) => [detail.path.split("#")[1]!, detail]));
}

const counted = ({ leftOut }: ForeignImported) =>
  Object.fromEntries(leftOut.map(({ what, count }) => [what, count]));

const SAID =
  "The Kesh Network is led by Darim Keshani, the Ministry of Interior said on Tuesday in a statement.";

describe("FollowTheMoney", () => {
  const entity = (id: string, schema: string, properties: Record<string, string[]>) => ({
    id,
    schema,
    properties,
  });
  const entities = [
    entity("a1", "Article", {
      title: ["The bridge at Harl"],
      bodyText: [SAID],
      publisher: ["Orsk Dal Courier"],
      author: ["Ana Bekova"],
      publishedAt: ["2024-03"],
      sourceUrl: ["https://courier.example.org/bridge"],
    }),
    entity("h1", "HyperText", {
      title: ["A page"],
      bodyHtml: [`<html><body><h1>A page</h1><p>${SAID} It gave no reason.</p></body></html>`],
    }),
    entity("g2", "Page", {
      document: ["p1"],
      index: ["2"],
      bodyText: ["The Nurin Front denied that it had closed the road."],
    }),
    entity("g1", "Page", {
      document: ["p1"],
      index: ["1"],
      bodyText: ["The ministry said that the Nurin Front had closed the road."],
    }),
    entity("p1", "Pages", { title: ["Report"], fileName: ["report.pdf"], processingStatus: ["success"] }),
    entity("d1", "Document", { fileName: ["scan.tif"], contentHash: ["0".repeat(40)] }),
    entity("k1", "Person", { name: ["Darim Keshani"] }),
    entity("k2", "Person", { name: ["Ira Solen"] }),
    entity("m1", "Membership", { member: ["k1"], organization: ["o1"] }),
  ];
  const lines = entities.map((one) => JSON.stringify(one)).join("\n");

  test("texts become documents with what their entities state, pages in order; the rest is counted", async () => {
    const model = new Model(defaultModel);
    for (const one of entities) {
      const { schema } = model.getEntity(one);
      for (const property of Object.keys(one.properties))
        expect(schema.getProperty(property).name).toBe(property);
    }
    const result = await imported("entities.ftm.json", `${lines}\nno entity\n`);
    expect([result.format, result.added, result.unchanged]).toEqual(["followthemoney", 3, 0]);
    expect(result.claims).toBeGreaterThan(1);
    expect(counted(result)).toEqual({ Document: 1, Person: 2, Membership: 1 });
    expect(result.refused.map(({ place }) => place)).toEqual([
      expect.stringMatching(/entities\.ftm\.json:10$/),
    ]);
    const documents = await documentsOf("entities.ftm.json");
    expect([...documents.keys()].sort()).toEqual(["a1", "h1", "p1"]);
    expect(documents.get("a1")).toMatchObject({
      text: SAID,
      title: "The bridge at Harl",
      publisher: "Orsk Dal Courier",
      published: "2024-03",
      url: "https://courier.example.org/bridge",
      metadata: { authors: { value: ["Ana Bekova"], from: "record" } },
      notes: ["the text of a FollowTheMoney entity: Article a1"],
    });
    expect(documents.get("h1")).toMatchObject({ mediaType: "text/html", title: "A page" });
    expect(documents.get("p1")!.text).toMatch(/^The ministry said[\s\S]*\n\nThe Nurin Front denied/);
  });

  test("read again, it changes nothing", async () => {
    const digest = await into.ledger.contentDigest();
    const result = await imported("entities.ftm.json", lines);
    expect([result.added, result.unchanged]).toEqual([0, 3]);
    expect(await into.ledger.contentDigest()).toBe(digest);
  });
});

describe("STIX", () => {
  const id = (type: string, n: number) => `${type}--00000000-0000-4000-8000-00000000000${n}`;
  const common = {
    spec_version: "2.1",
    created: "2024-03-05T09:30:00.000Z",
    modified: "2024-03-05T09:30:00.000Z",
  };
  const objects = [
    {
      type: "identity",
      id: id("identity", 1),
      ...common,
      name: "Merenian Analysis Centre",
      identity_class: "organization",
    },
    {
      ...{ type: "report", id: id("report", 1), ...common, created_by_ref: id("identity", 1) },
      ...{ name: "The Kesh Network in 2024", description: SAID, published: "2024-03-06T00:00:00.000Z" },
      object_refs: [id("threat-actor", 1)],
      external_references: [{ source_name: "web", url: "https://mac.example.org/kesh" }],
    },
    {
      ...{ type: "note", id: id("note", 1), ...common, abstract: "On the pass", authors: ["Ira Solen"] },
      ...{
        content: "The Nurin Front closed the pass, two traders said.",
        object_refs: [id("threat-actor", 1)],
      },
    },
    {
      ...{ type: "opinion", id: id("opinion", 1), ...common, opinion: "disagree", authors: ["Tomas Rell"] },
      ...{
        explanation: "Snow closed the pass, the Ministry of Interior said.",
        object_refs: [id("note", 1)],
      },
    },
    { type: "opinion", id: id("opinion", 2), ...common, opinion: "agree", object_refs: [id("note", 1)] },
    { type: "threat-actor", id: id("threat-actor", 1), ...common, name: "Kesh Network" },
  ];

  test("reports, notes and opinions with words become documents of whoever created them", async () => {
    const bundle = { type: "bundle", id: id("bundle", 1), objects };
    const result = await imported("bundle.json", JSON.stringify(bundle, null, 2));
    expect([result.format, result.added, result.refused]).toEqual(["stix", 3, []]);
    expect(counted(result)).toEqual({ identity: 1, opinion: 1, "threat-actor": 1 });
    const documents = await documentsOf("bundle.json");
    expect(documents.get(id("report", 1))).toMatchObject({
      title: "The Kesh Network in 2024",
      publisher: "Merenian Analysis Centre",
      published: "2024-03-06T00:00:00.000Z",
      url: "https://mac.example.org/kesh",
    });
    expect(documents.get(id("opinion", 1))!.notes[0]).toBe(
      `the words of a STIX object: ${id("opinion", 1)} (disagree)`,
    );
  });

  test("our own bundle brings nothing: what was worked out is not said once more", async () => {
    const made = await exampleLedger();
    try {
      const result = await imported("ours.json", (await exported("stix", made.evidence())).toString());
      expect([result.added, result.refused]).toEqual([0, []]);
      expect(result.leftOut.find(({ what }) => what === "note")?.why).toContain(
        "headwater export --format jsonl",
      );
      const lines = await imported("ours.ftm.json", (await exported("ftm", made.evidence())).toString());
      expect([lines.added, lines.refused]).toEqual([0, []]);
      expect(lines.leftOut.find(({ what }) => what === "Document")?.why).toContain(
        "add the files themselves",
      );
    } finally {
      await made.close();
    }
  }, 120_000);
});

describe("Hypothes.is", () => {
  const annotation = (n: number, text: string) => ({
    id: `x${n}`,
    created: "2024-03-05T09:30:00.123456+00:00",
    updated: "2024-03-05T09:31:00.000000+00:00",
    user: "acct:tomas@hypothes.is",
    user_info: { display_name: "Tomas Rell" },
    uri: "https://courier.example.org/bridge",
    text,
    tags: ["bridge"],
    target: [
      {
        source: "https://courier.example.org/bridge",
        selector: [
          { type: "TextPositionSelector", start: 4, end: 16 },
          {
            type: "TextQuoteSelector",
            exact: "Kesh Network is led by Darim Keshani",
            prefix: "The ",
            suffix: ",",
          },
        ],
      },
    ],
    document: { title: ["The bridge at Harl"] },
    links: { html: `https://hypothes.is/a/x${n}` },
  });

  test("a remark is a document and a comment of whoever made it, never evidence; highlights are counted", async () => {
    const rows = [annotation(1, "The Kesh Network is led by Ira Solen."), annotation(2, "")];
    const result = await imported("annotations.json", JSON.stringify({ total: 2, rows }, null, 1));
    expect([result.format, result.added, counted(result)]).toEqual(["hypothesis", 1, { highlight: 1 }]);
    const document = (await documentsOf("annotations.json")).get("x1")!;
    expect(document).toMatchObject({
      title: "Annotation by tomas@hypothes.is on The bridge at Harl",
      url: "https://hypothes.is/a/x1",
      reader: "annotation/1",
      notes: [
        "an annotation of https://courier.example.org/bridge",
        "tags: bridge",
        expect.stringMatching(/^its words stand at \d+ to \d+ of sha256:/),
      ],
    });
    expect(
      document.segments.map(({ kind, start, end, author }) => [
        kind,
        document.text.slice(start, end),
        author,
      ]),
    ).toEqual([
      [
        "boilerplate",
        "Annotation by tomas@hypothes.is on “The bridge at Harl” (https://courier.example.org/bridge)",
        undefined,
      ],
      ["boilerplate", "“Kesh Network is led by Darim Keshani”", undefined],
      ["comment", "The Kesh Network is led by Ira Solen.", "Tomas Rell"],
    ]);
    const { rows: claims } = await into.ledger.claims({ limit: 100 });
    const assertions = await Promise.all(
      claims.map(({ id }) => into.ledger.assertions({ claim: id, limit: 20 })),
    );
    const said = assertions.flatMap(({ rows: all }) => all).filter((one) => one.document.id === document.id);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(["comment"]));
  });
});

describe("W3C Web Annotation", () => {
  const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  const remark = (n: number, exact: string, more: Record<string, unknown> = {}) => ({
    "@context": CONTEXT,
    id: `urn:example:annotation:${n}`,
    type: "Annotation",
    created: "2024-03-05T09:30:00Z",
    creator: { type: "Person", name: "Tomas Rell" },
    body: [
      { type: "TextualBody", value: `The Kesh Network has no leader, remark ${n}.`, purpose: "commenting" },
      { type: "TextualBody", value: "bridge", purpose: "tagging" },
    ],
    target: {
      source: "https://courier.example.org/bridge",
      selector: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }],
    },
    ...more,
  });
  const pageOf = (items: readonly unknown[]) =>
    JSON.stringify({ "@context": CONTEXT, type: "AnnotationPage", items });

  test("a remark is tied to the words where the ledger has the page, and refused where they do not stand there", async () => {
    const held = (await into.ledger.documents({ url: "https://courier.example.org/bridge" })).rows[0]!;
    const { text } = await into.ledger.document(held.id);
    const said = text.indexOf("the Ministry");
    const result = await imported(
      "remarks.jsonld",
      pageOf([
        remark(1, "led by\n Darim Keshani"),
        remark(2, "led by Ira Solen"),
        remark(3, "Elsewhere", {
          target: {
            source: "https://courier.example.org/other",
            selector: { type: "TextQuoteSelector", exact: "Elsewhere" },
          },
        }),
        remark(4, "", {
          target: {
            source: { id: `urn:headwater:document:${held.id.slice(7)}` },
            selector: { type: "TextPositionSelector", start: said, end: said + 24 },
          },
        }),
        remark(5, "", { target: "https://courier.example.org/bridge#top" }),
        remark(6, "", { body: undefined }),
        { type: "Note" },
        remark(8, "e", {
          target: {
            source: "https://courier.example.org/bridge",
            selector: { type: "TextQuoteSelector", exact: "e", prefix: "Th", suffix: " Kesh" },
          },
        }),
      ]),
    );
    expect([result.format, result.added, counted(result)]).toEqual(["webannotation", 5, { annotation: 1 }]);
    expect(
      result.refused.map(({ code, place, message }) => [code, place.split("/").at(-1), message]),
    ).toEqual([
      [
        "not-found",
        "remarks.jsonld#urn:example:annotation:2",
        `the words “led by Ira Solen” do not stand in what the ledger has of the page (${held.id.slice(0, 19)})`,
      ],
      ["malformed", "remarks.jsonld:items[6]", "this is no annotation"],
    ]);
    const documents = await documentsOf("remarks.jsonld");
    const at = text.indexOf("led by Darim Keshani");
    const notes = (n: number) => documents.get(`urn:example:annotation:${n}`)!.notes;
    expect(notes(1)).toEqual([
      "an annotation of https://courier.example.org/bridge",
      "tags: bridge",
      `its words stand at ${at} to ${at + 20} of ${held.id}`,
    ]);
    expect(notes(3).at(-1)).toBe("the ledger does not have the page: its words were not compared");
    expect(notes(4).at(-1)).toBe(`its words stand at ${said} to ${said + 24} of ${held.id}`);
    expect(notes(5)[0]).toBe(
      "an annotation of https://courier.example.org/bridge#top, of the page as a whole",
    );
    expect(notes(8).at(-1)).toMatch(
      new RegExp(`^its words stand at 2 to 3 of ${held.id}, one of \\d+ places$`),
    );
    const one = documents.get("urn:example:annotation:1")!;
    expect(one.segments.at(-1)).toMatchObject({ kind: "comment", author: "Tomas Rell" });
    expect(one.published).toBe("2024-03-05T09:30:00Z");
  });
});

test("what is cut off or no such file is said, and nothing is half there", async () => {
  const before = await into.ledger.contentDigest();
  await expect(
    imported("cut.json", '{"type": "bundle", "objects": [{"type": "note", "content": "x"'),
  ).rejects.toMatchObject({
    code: "malformed",
    place: expect.stringContaining("cut.json"),
  });
  const odd = await imported(
    "odd.json",
    '{"type": "bundle", "objects": [1, {}, {"type": "note", "content": 7}]}',
  );
  expect([odd.added, odd.refused.length, counted(odd)]).toEqual([0, 2, { note: 1 }]);
  expect(await into.ledger.contentDigest()).toBe(before);
});
