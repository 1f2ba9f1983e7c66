import type { AssertionRow } from "../../ledger/index.ts";
import type { Citation, CitedPassage } from "./brief.ts";

/** Numbers passages in the order in which they are first cited; one passage has one number. */
export class Citations {
  readonly #known = new Map<string, Citation>();

  /** The number of a passage. */
  number(passage: CitedPassage): number {
    const key = `${passage.document} ${passage.start} ${passage.end}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known.number;
    const number = this.#known.size + 1;
    this.#known.set(key, { ...passage, number });
    return number;
  }

  /** The numbers of the passages of assertions, ascending, each once. */
  numbers(rows: readonly AssertionRow[]): number[] {
    return [...new Set(rows.map((row) => this.number(passageOf(row))))].sort((a, b) => a - b);
  }

  /** All citations in the order of their numbers. */
  get all(): readonly Citation[] {
    return [...this.#known.values()];
  }
}

function passageOf({ document, passage, chain }: AssertionRow): CitedPassage {
  return {
    document: document.id,
    title: document.title,
    publisher: document.publisher,
    published: document.published,
    url: document.url,
    start: passage.start,
    end: passage.end,
    quote: passage.quote,
    voices: chain.map(({ kind, name }) =>
      kind === "publisher"
        ? (name ?? "publisher not stated")
        : kind === "reader"
          ? `reader ${name ?? "without a name"}`
          : (name ?? "source not named"),
    ),
  };
}
