import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { addDocument, fitOutDocuments, loadFrames } from "../../src/pipeline/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";

const EXAMPLES = "examples/documents";
const DOCUMENTS = 6;

/** Takes from a ledger what a program of before did not keep. */
function age(run: (statements: string) => void): void {
  for (const table of [
    "sketches",
    "word_prints",
    "sentence_prints",
    "citations",
    "citation_names",
    "document_names",
    "echoes",
  ])
    run(`delete from ${table}`);
  run("update documents set traced = 0, prints = 0, publisher_key = null");
}

it.each(DIALECTS)(
  "gives documents of an earlier program what a new one keeps, a bounded number at a time, in $name",
  async ({ open, run }) => {
    const place = open();
    const path = place.location("old");
    const frames = await loadFrames();
    const names = readdirSync(EXAMPLES).slice(0, DOCUMENTS);
    const opened = await openLedger(path);
    for (const name of names)
      await addDocument(readFileSync(join(EXAMPLES, name)), name, {
        ledger: opened,
        frames,
        now: () => "2026-01-02T03:04:05Z",
      });
    const whole = await opened.contentDigest();
    await opened.close();
    age((statements) => run(path, statements));

    const stop = async (ledger: Ledger, most: number) => {
      const { done, hasMore } = await fitOutDocuments(ledger, frames, most);
      await ledger.close();
      return [done, hasMore];
    };
    expect(await stop(await openLedger(path), 2)).toEqual([2, true]);
    expect(await stop(await openLedger(path), 1000)).toEqual([DOCUMENTS - 2, false]);
    const ledger = await openLedger(path);
    expect(await ledger.contentDigest()).toBe(whole);
    expect((await ledger.verify()).problems).toEqual([]);
    expect(await stop(ledger, 1000)).toEqual([0, false]);
    place.remove();
  },
  120_000,
);
