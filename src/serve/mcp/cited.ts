import { z } from "zod";
import type { AssertionRow } from "../../ledger/index.ts";

/** The words that an answer rests on: every tool's answer has them, numbered as the text refers to them. */
export const citationShape = z.object({
  number: z.number().int(),
  quote: z.string().describe("the exact words"),
  start: z.number().int().describe("UTF-16 code units into the document's text, half-open"),
  end: z.number().int(),
  document: z.string().describe("id of the document; of a list, of the record"),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  sha256: z.string().describe("of the preserved bytes"),
  voices: z
    .array(z.string())
    .describe("who says it, from the publisher inward; empty where nobody is said to"),
});

export type CitedPassage = z.infer<typeof citationShape>;

/** Numbers the passages of one answer; one passage has one number. */
export class Cited {
  readonly #passages = new Map<string, CitedPassage>();

  /** The mark of a passage, such as "[3]". */
  mark(passage: Omit<CitedPassage, "number" | "sha256"> & { readonly sha256?: string }): string {
    const key = `${passage.document} ${passage.start} ${passage.end}`;
    const known = this.#passages.get(key);
    if (known !== undefined) return `[${known.number}]`;
    const number = this.#passages.size + 1;
    const sha256 = passage.sha256 ?? passage.document.replace(/^sha256:/, "");
    this.#passages.set(key, { ...passage, number, sha256 });
    return `[${number}]`;
  }

  /** The mark of an assertion's passage. */
  assertion({ document, passage, chain }: AssertionRow): string {
    return this.mark({
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
      document: document.id,
      title: document.title,
      publisher: document.publisher,
      published: document.published,
      voices: chain.map(
        ({ kind, name }) => name ?? (kind === "publisher" ? "publisher not stated" : "source not named"),
      ),
    });
  }

  get all(): CitedPassage[] {
    return [...this.#passages.values()];
  }

  /** All passages as lines of text. */
  get lines(): string[] {
    return this.all.map(({ number, quote, start, end, title, publisher, published, sha256, voices }) =>
      [
        `[${number}] “${oneLine(quote)}”`,
        ...(voices.length > 1 ? [voices.join(" > ")] : []),
        title ?? "document without a title",
        publisher ?? "publisher not stated",
        published?.slice(0, 10) ?? "no date",
        `[${start}, ${end})`,
        `sha256:${sha256}`,
      ].join(", "),
    );
  }
}

/** A text on one line, without characters that steer a reader's screen. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}
