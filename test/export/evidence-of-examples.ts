import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Evidence, type EvidenceFilter, evidenceIn } from "../../src/answer/index.ts";
import { EXPORT_FORMATS, type ExportOptions } from "../../src/export/index.ts";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { addDocument, loadFrames, loadFrameWords } from "../../src/pipeline/index.ts";

/** A sample that is not part of the project; tests say so where it is missing. */
const SAMPLE = join("..", "shared", "samples", "safe-haven");

const hasSample = existsSync(SAMPLE);
if (!hasSample) console.warn(`SKIPPED: ${SAMPLE} is not there; exports are checked on examples/ alone`);

/** Words that mean something to a spreadsheet, to XML, to TeX and to a program that counts characters by halves. */
const HOSTILE = `=HYPERLINK("http://example.org") <b>&amp; ]]> \u{1f4f0}\u{1f4f0} {\\TeX} 100% \u202eabc

The Kesh Network is led by Darim Keshani, the Ministry of Interior said. \u{1f600} The Nurin Front is not part of the Kesh Network, a spokesman said on 3 March 2025. At least 14 people were killed in Harl, police said.
`;

const ADDED = "2026-01-02T03:04:05.000Z";

/** A ledger in a folder of its own. */
export interface TestLedger {
  readonly ledger: Ledger;
  readonly folder: string;
  readonly db: string;
  readonly evidence: (filter?: EvidenceFilter) => Evidence;
  readonly close: () => Promise<void>;
}

/** An empty ledger. */
export async function emptyLedger(): Promise<TestLedger> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-export-"));
  const db = join(folder, "ledger.db");
  const ledger = await openLedger(db, { frameWords: await loadFrameWords() });
  return {
    ledger,
    folder,
    db,
    evidence: (filter = {}) => evidenceIn(ledger, filter),
    close: async () => {
      await ledger.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The examples, a document with hostile words, and the sample where it is there. */
export async function exampleLedger(): Promise<TestLedger> {
  const made = await emptyLedger();
  const frames = await loadFrames();
  const context = { ledger: made.ledger, frames, now: () => ADDED };
  const add = (folder: string, name: string) =>
    addDocument(readFileSync(join(folder, name)), join(folder, name), context);
  const documents = join("examples", "documents");
  for (const name of readdirSync(documents).sort()) await add(documents, name);
  if (hasSample) for (const name of ["article.html"]) await add(SAMPLE, name);
  const overrides = {
    title: '=2+2 <b>"&\u0007 {x}_\u{1f4f0}',
    publisher: "@Orsk & Sons <x>",
    authors: ["+Ana Dal"],
    published: "2025-03-04",
    url: "https://example.org/a?b=1&c=<2>",
  };
  await addDocument(Buffer.from(HOSTILE), "hostile.txt", { ...context, overrides });
  return made;
}

/** An export, whole. */
export async function exported(
  name: string,
  evidence: Evidence,
  options: ExportOptions = {},
): Promise<Buffer> {
  const format = EXPORT_FORMATS.find((known) => known.name === name)!;
  const pieces: Buffer[] = [];
  for await (const piece of format.write(evidence, options)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** The objects of a text of JSON lines. */
export function objectsOf(lines: Buffer): readonly Record<string, unknown>[] {
  return lines
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
