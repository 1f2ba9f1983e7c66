import { deepEqual } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceIn } from "../../src/answer/index.ts";
import { foreignFormat, importForeign, importLines } from "../../src/import/index.ts";
import { openLedger } from "../../src/ledger/index.ts";
import { addDocument, loadFrames, loadFrameWords } from "../../src/pipeline/index.ts";
import { exported } from "../export/evidence-of-examples.ts";
import { bytesOf } from "./files.ts";
import { refusal } from "./sound.ts";
import type { Held, Target } from "./target.ts";

const JSON_WORDS = [
  '"',
  "[",
  "{",
  "}",
  "]",
  ":",
  ",",
  "null",
  "true",
  "-1",
  "1e999",
  '"\\ud800"',
  '"\\u0000"',
  '"__proto__":',
  '"id":',
  '"text":',
  '"start":',
  "\n",
  '{"kind":"end"}\n',
  "[".repeat(200),
];
const AT = "2026-01-02T03:04:05.000Z";
const SAID = "The Kesh Network is led by Darim Keshani, the Ministry of Interior said on Tuesday.";

const FTM = [
  {
    id: "a1",
    schema: "Article",
    properties: { title: ["Bridge"], bodyText: [SAID], publishedAt: ["2024-03"] },
  },
  { id: "h1", schema: "HyperText", properties: { bodyHtml: [`<html><body><p>${SAID}</p></body></html>`] } },
  { id: "g1", schema: "Page", properties: { document: ["p1"], index: ["1"], bodyText: [SAID] } },
  { id: "p1", schema: "Pages", properties: { title: ["Report"] } },
];
const STIX = {
  type: "bundle",
  id: "bundle--00000000-0000-4000-8000-000000000001",
  objects: [
    {
      type: "report",
      id: "report--00000000-0000-4000-8000-000000000001",
      name: "Kesh",
      description: SAID,
      published: AT,
      object_refs: [],
      external_references: [{ source_name: "web", url: "https://e.example.org/" }],
    },
  ],
};
const HYPOTHESIS = {
  total: 1,
  rows: [
    {
      id: "x1",
      created: AT,
      user: "acct:t@hypothes.is",
      uri: "https://e.example.org/a",
      text: SAID,
      tags: ["a"],
      target: [{ selector: [{ type: "TextQuoteSelector", exact: "the bridge" }] }],
    },
  ],
};

const REMARKS = {
  "@context": "http://www.w3.org/ns/anno.jsonld",
  type: "AnnotationPage",
  items: [
    {
      id: "urn:example:1",
      type: "Annotation",
      creator: { name: "Tomas Rell" },
      body: [{ type: "TextualBody", value: SAID, purpose: "commenting" }],
      target: {
        source: "https://e.example.org/a",
        selector: [
          { type: "TextQuoteSelector", exact: "the bridge", prefix: "held ", suffix: "." },
          { type: "TextPositionSelector", start: 4, end: 14 },
        ],
      },
    },
  ],
};

/** Files of this program and of others, read into a ledger; at the end the ledger must be sound. @param folder where both lie */
export async function importTargets(folder: string): Promise<readonly Target[]> {
  const frames = await loadFrames();
  const open = async (name: string) => openLedger(join(folder, name), { frameWords: await loadFrameWords() });
  const source = await open("source.db");
  await addDocument(bytesOf(SAID), "a.txt", { ledger: source, frames, now: () => AT });
  const lines = (await exported("jsonl", evidenceIn(source, {}))).toString("utf8");
  await source.close();
  const targets: Target[] = [];
  for (const [name, seeds] of [
    ["import: ledger lines", [lines]],
    [
      "import: FtM, STIX, Hypothes.is",
      [
        FTM.map((one) => JSON.stringify(one)).join("\n"),
        ...[STIX, HYPOTHESIS, REMARKS].map((one) => JSON.stringify(one)),
      ],
    ],
  ] as const) {
    const ledger = await open(`${targets.length}.db`);
    const path = join(folder, `${targets.length}.json`);
    const context = { ledger, frames, now: () => AT };
    targets.push({
      name,
      seeds: seeds.map(bytesOf),
      tokens: JSON_WORDS,
      hold: async (bytes): Promise<Held> => {
        writeFileSync(path, bytes);
        try {
          const format = await foreignFormat(path);
          const { refused } = await (format === null
            ? importLines(path, context)
            : importForeign(path, format, context));
          for (const error of refused) refusal(error);
        } catch (thrown) {
          return refusal(thrown);
        }
        return "read";
      },
      close: async () => {
        const { problems } = await ledger.verify();
        await ledger.close();
        deepEqual(problems, []);
      },
    });
  }
  return targets;
}
