import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { loadFrameWords } from "../../src/pipeline/frame-words.ts";
import { addDocument, loadFrames } from "../../src/pipeline/index.ts";
import type { TestedDialect } from "../ledger/dialects.ts";

/** A document as a test writes it; its text is Markdown. */
export interface Written {
  readonly publisher: string;
  /** ISO date; none is stated where it is left out. */
  readonly date?: string;
  readonly title?: string;
  readonly text: string;
}

/** The bytes of a written document, its facts at its head. */
export function bytesOf({ publisher, date, title, text }: Written): Uint8Array {
  const facts = [`publisher: ${publisher}`, ...(date === undefined ? [] : [`date: ${date}`])];
  return new TextEncoder().encode(
    `---\n${facts.join("\n")}\n---\n\n# ${title ?? "What was said"}\n\n${text}\n`,
  );
}

/** Ledgers that a test fills, and how to be rid of them. */
export class WrittenLedgers {
  readonly #place: ReturnType<TestedDialect["open"]>;
  readonly #open: Ledger[] = [];

  constructor({ open }: TestedDialect) {
    this.#place = open();
  }

  /** A new ledger with these documents, read and traced as `headwater add` does. */
  async of(...documents: readonly Written[]): Promise<Ledger> {
    const location = this.#place.location(`written-${this.#open.length}`);
    const ledger = await openLedger(location, { frameWords: await loadFrameWords() });
    this.#open.push(ledger);
    for (const document of documents) await add(ledger, document);
    return ledger;
  }

  async close(): Promise<void> {
    for (const ledger of this.#open) await ledger.close();
    this.#place.remove();
  }
}

/** Adds one document. */
export async function add(ledger: Ledger, document: Written): Promise<string> {
  const frames = await loadFrames();
  const now = () => "2026-01-02T03:04:05Z";
  return (await addDocument(bytesOf(document), "written.md", { ledger, frames, now })).document;
}
