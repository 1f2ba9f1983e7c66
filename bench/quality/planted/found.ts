/** What the program finds in the example corpus, asked once: by its commands, as a user would ask, and by the ledger they made. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { EXAMPLE_LIST } from "../../../scripts/example-workspace.mjs";
import {
  type AssertionRow,
  type ClaimRow,
  type DisputedPair,
  type KeptEcho,
  type Ledger,
  openLedger,
  type SaidRow,
} from "../../../src/ledger/index.ts";
import type { PlantedCase } from "../../../test/examples/corpus.ts";

/** A quotation as `headwater quotes --jsonl` prints it. */
export interface CheckedQuote {
  readonly said: { readonly document: { readonly id: string } };
  readonly quote: { readonly start: number; readonly end: number };
  readonly verdict: string;
}

/** A change as `headwater compare --jsonl` prints it; a section's sides are headings. */
export interface Change {
  readonly type: "section" | "sentence" | "claim";
  readonly kind: string;
  readonly before: { readonly quote: string } | string | null;
  readonly after: { readonly quote: string } | string | null;
  readonly numbers?: readonly unknown[];
  readonly warnings?: readonly unknown[];
}

/** Where planted words stand: a document's id and half-open UTF-16 offsets into its text. */
export interface Spot {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** One assertion with its claim. */
export interface Asserted {
  readonly claim: ClaimRow;
  readonly assertion: AssertionRow;
}

/** All that the checks look at. */
export interface Found {
  readonly ledger: Ledger;
  readonly asserted: readonly Asserted[];
  readonly said: readonly SaidRow[];
  readonly disputes: readonly DisputedPair[];
  readonly echoes: readonly KeptEcho[];
  readonly quotes: readonly CheckedQuote[];
  readonly changes: readonly Change[];
  readonly gaps: readonly string[];
  /** Where each passage of a case stands; it throws where its words are not in the kept text. */
  readonly spotsOf: (planted: PlantedCase) => readonly Spot[];
}

/** Whether a range of a document shares words with a spot. */
export function meets(spot: Spot, document: string, start: number, end: number): boolean {
  return spot.document === document && start < spot.end && spot.start < end;
}

/** Adds the example documents and the example list to a ledger and asks for everything. */
export async function findAll(
  db: string,
  files: readonly { readonly file: string; readonly title: string; readonly publisher: string }[],
): Promise<Found> {
  run(db, "add", join("examples", "documents"), "--quiet");
  run(db, "lists", "update", ...EXAMPLE_LIST);
  const ledger = await openLedger(db, { readonly: true });
  const { rows: documents } = await ledger.documents({ limit: 100 });
  const texts = new Map<string, { readonly id: string; readonly text: string }>();
  for (const { file, title, publisher } of files) {
    const row = documents.find((one) => one.title === title && one.publisher === publisher);
    if (row === undefined) throw new Error(`${file} is not in the ledger under its title`);
    texts.set(file, { id: row.id, text: (await ledger.document(row.id)).text });
  }
  const asserted: Asserted[] = [];
  for (const claim of (await ledger.claims({ limit: 1000 })).rows)
    for (const assertion of (await ledger.assertions({ claim: claim.id, limit: 1000 })).rows)
      asserted.push({ claim, assertion });
  const said: SaidRow[] = [];
  for (const { id } of documents) said.push(...(await ledger.said({ document: id, limit: 1000 })).rows);
  return {
    ledger,
    asserted,
    said,
    disputes: (await ledger.disputes({ limit: 1000 })).rows,
    echoes: await ledger.echoesOf(documents.map(({ id }) => id)),
    quotes: lines<CheckedQuote>(run(db, "quotes", "--jsonl")),
    changes: lines<Change>(run(db, "compare", "Security in the Tavarian Region", "2023", "2024", "--jsonl")),
    gaps: run(db, "gaps", "--jsonl").split("\n").filter(Boolean),
    spotsOf: ({ passages }) =>
      passages.map(({ file, quote }) => {
        const { id, text } = texts.get(file)!;
        const words = quote.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
        const at = new RegExp(words.join("\\s+"), "u").exec(text);
        if (at === null) throw new Error(`${file} does not hold the planted words: ${quote}`);
        return { document: id, start: at.index, end: at.index + at[0].length };
      }),
  };
}

function lines<T>(text: string): T[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function run(db: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/headwater.js", ...args, "--db", db], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`headwater ${args[0]}: ${stderr}`);
  return stdout;
}
