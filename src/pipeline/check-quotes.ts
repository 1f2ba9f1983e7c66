import type { CitationRow, Ledger, SaidRow, Words } from "../ledger/index.ts";
import { nameKey } from "../resolve/index.ts";
import {
  bestStanding,
  type DiffPiece,
  isAsSaid,
  judgeStandings,
  type QuotedDocument,
  type QuoteVerdict,
  readQuoteSource,
} from "../trace/index.ts";

/** A quotation, and what comes of looking it up where it is said to come from. */
export interface CheckedQuote {
  readonly said: SaidRow;
  /** The quoted words with their place in the quoting document's text, UTF-16 code units. */
  readonly quote: Words;
  /** As in the trace room; `another-mouth` where the document that has the words gives them to somebody else. */
  readonly verdict: QuoteVerdict | "another-mouth";
  /** Where the words stand, or stand most nearly. */
  readonly found: {
    readonly document: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    /** Whose words they are there, where that document says so. */
    readonly speaker: string | null;
  } | null;
  /** What the quotation leaves out and puts in. */
  readonly difference: readonly DiffPiece[];
}

/** Fewer words stand in too many documents to say anything. */
const LEAST_WORDS = 3;

/** Documents of a source, and other documents with the same words, that are looked at. */
const MOST_OWN = 40;
/** Passages of the quoting document that point at other documents, and are looked at. */
const MOST_CITATIONS = 500;
const MOST_OTHERS = 8;

/** How many of a quotation's words are looked for as they stand: enough to be rare, few enough to miss most changes. */
const PROBE_WORDS = 5;

/** How many of its longest words: they stand too where something was put in or left out between. */
const LONG_WORDS = 3;

const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]/gu;

/** Checks quotations against the documents of a ledger; texts are read once and kept while it lives. */
export class QuoteChecker {
  readonly #ledger: Ledger;
  readonly #texts = new Map<string, Promise<QuotedText>>();
  readonly #cited = new Map<string, Promise<readonly CitationRow[]>>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The quotations of what somebody is said to say, checked; none where the words are not quoted. */
  async check(said: SaidRow): Promise<readonly CheckedQuote[]> {
    const checked: CheckedQuote[] = [];
    for (const quote of quotationsOf(said)) checked.push(await this.#checkOne(said, quote));
    return checked;
  }

  async #checkOne(said: SaidRow, quote: Words): Promise<CheckedQuote> {
    const own = await this.#documentsOf(said);
    const best = bestStanding(quote.quote, await this.#read(own.filter((id) => id !== said.document.id)));
    const other = isAsSaid(best) ? null : bestStanding(quote.quote, await this.#elsewhere(said, quote, own));
    const { verdict, document, check } = judgeStandings(best, other);
    if (document === null || check.passage === null)
      return { said, quote, verdict, found: null, difference: [] };
    const { title, publisher, source } = await this.#text(document);
    const [start, end] = check.passage;
    const isOthers = verdict === "elsewhere" || best === null;
    const speaker = isOthers ? await this.#speakerAt(document, start, end) : null;
    const found = { document, title, publisher, start, end, quote: source.text.slice(start, end) };
    const ours = said.speakerName === null ? null : nameKey(said.speakerName, "Organization");
    const theirs = speaker === null ? null : nameKey(speaker, "Organization");
    // A denial has most words of what it denies: like words are those of a speaker only where that speaker is heard to say them.
    if (verdict === "altered" && best === null && (ours === null || ours !== theirs))
      return { said, quote, verdict: "source-absent", found: null, difference: [] };
    const strange = verdict === "elsewhere" && ours !== null && theirs !== null && ours !== theirs;
    return {
      said,
      quote,
      verdict: strange ? "another-mouth" : verdict,
      found: { ...found, speaker },
      difference: check.difference,
    };
  }

  /** Other documents than the quoting one and those of the source that may have the words. */
  async #elsewhere(
    { document }: SaidRow,
    { quote }: Words,
    own: readonly string[],
  ): Promise<readonly QuotedDocument[]> {
    const others = await this.#documentsWith(quote, document.published);
    return this.#read(others.filter((id) => id !== document.id && !own.includes(id)));
  }

  /** Where the words are said to come from: the documents that the source's own words point at, else those by the speaker. */
  async #documentsOf({ document, source, speaker }: SaidRow): Promise<readonly string[]> {
    const cited = (await this.#citedBy(document.id)).filter((citation) =>
      source.some(({ start, end }) => start <= citation.start && citation.end <= end),
    );
    const meant = cited.flatMap(({ documents }) => documents.filter(({ isRejected }) => !isRejected));
    if (meant.length > 0) return [...new Set(meant.map(({ id }) => id))].slice(0, MOST_OWN);
    return speaker === null ? [] : this.#ledger.documentsBy(speaker, MOST_OWN);
  }

  #citedBy(document: string): Promise<readonly CitationRow[]> {
    let cited = this.#cited.get(document);
    if (cited === undefined) {
      cited = this.#ledger.cited({ document, limit: MOST_CITATIONS }).then(({ rows }) => rows);
      this.#cited.set(document, cited);
    }
    return cited;
  }

  /**
   * Documents that have a run of the quotation's words, or all of its longest ones, the first published first. What was published after the quotation
   * is not where it comes from.
   */
  async #documentsWith(quote: string, quoted: string | null): Promise<readonly string[]> {
    const words = quote.match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = new Map<string, string>();
    const starts = [0, Math.max(0, words.length - PROBE_WORDS)];
    const runs = [...new Set(starts)].map(
      (start) => `"${words.slice(start, start + PROBE_WORDS).join(" ")}"`,
    );
    const long = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, LONG_WORDS);
    for (const probe of words.length > PROBE_WORDS ? [...runs, long.join(" ")] : runs) {
      for (const { id, published } of await this.#ledger.documentsWith(probe, MOST_OTHERS))
        if (quoted === null || published === null || !isAfter(published, quoted))
          found.set(id, published ?? "9999");
    }
    return [...found].sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)).map(([id]) => id);
  }

  async #read(documents: readonly string[]): Promise<readonly QuotedDocument[]> {
    const read: QuotedDocument[] = [];
    for (const document of documents) read.push({ document, source: (await this.#text(document)).source });
    return read;
  }

  #text(document: string): Promise<QuotedText> {
    let text = this.#texts.get(document);
    if (text === undefined) {
      text = this.#ledger
        .document(document)
        .then(({ title, publisher, text: words }) => ({ title, publisher, source: readQuoteSource(words) }));
      this.#texts.set(document, text);
    }
    return text;
  }

  /** Who is said to say what stands at a range of a document: the innermost attribution that holds it. */
  async #speakerAt(document: string, start: number, end: number): Promise<string | null> {
    const { rows } = await this.#ledger.said({ document, limit: 1000 });
    const holding = rows.filter(({ content }) =>
      content.some((piece) => piece.start <= start && end <= piece.end),
    );
    const length = ({ content }: SaidRow) => content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
    return holding.sort((a, b) => length(a) - length(b))[0]?.speakerName ?? null;
  }
}

/** Whether a date of stated precision lies wholly after another: "2025-04" is not after "2025-04-12", nor before it. */
function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

interface QuotedText {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly source: QuotedDocument["source"];
}

/** What stands between quotation marks in the content of an attribution, three words at the least. */
function quotationsOf({ content }: SaidRow): Words[] {
  return content.flatMap((piece) =>
    [...piece.quote.matchAll(QUOTED)].flatMap((match): Words[] => {
      const quote = match.slice(1).find((group) => group !== undefined)!;
      const start = piece.start + match.index + 1;
      const words = quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return words < LEAST_WORDS ? [] : [{ quote, start, end: start + quote.length }];
    }),
  );
}
