import type { Range } from "../../model/index.ts";
import { type Fragment, fragmentsOf } from "./fragments.ts";
import { indexWords, nearestWindow, type WordIndex } from "./nearest-window.ts";
import { despeckle, type Squeezed, squeeze } from "./squeeze.ts";
import { type DiffPiece, diffWords } from "./word-diff.ts";

/**
 * How a quotation stands to a text. `verbatim`: letter by letter. `shortened`: what ellipses leave out and brackets replace, and
 * a changed capital, apart. `altered`: other words. `absent`: not there.
 */
export type QuoteStanding = "verbatim" | "shortened" | "altered" | "absent";

/** A quotation looked for in one text. */
export interface QuoteCheck {
  readonly standing: QuoteStanding;
  /** Where the text has it, UTF-16 code units; null where it is absent. */
  readonly passage: Range | null;
  /** What the quotation leaves out and puts in; empty where it is verbatim or absent. */
  readonly difference: readonly DiffPiece[];
}

/** A text that quotations are looked for in, read once. */
export interface QuoteSource {
  readonly text: string;
  readonly squeezed: Squeezed;
  readonly despeckled: Squeezed;
  readonly index: WordIndex;
}

const ABSENT: QuoteCheck = { standing: "absent", passage: null, difference: [] };

/** The most letters that an ellipsis leaves out: some three hundred words. Brackets replace a few words. */
const GAP_LETTERS = { none: 0, bracket: 60, ellipsis: 1800 } as const;

/** A few words may stand in a text a thousand times. */
const MOST_PLACES = 50;

/** Reads a text for {@link checkQuote}. */
export function readQuoteSource(text: string): QuoteSource {
  const squeezed = squeeze(text);
  let despeckled: Squeezed | undefined;
  let index: WordIndex | undefined;
  return {
    text,
    squeezed,
    // Most quotations are found without these two, which take most of the time.
    get despeckled() {
      despeckled ??= despeckle(squeezed);
      return despeckled;
    },
    get index() {
      index ??= indexWords(text);
      return index;
    },
  };
}

/**
 * Looks for a quotation in a text. Case inside, white space, quotation marks, dashes, hyphens over line ends, accents and slips of a
 * scanner are no differences.
 *
 * @param quote the words between the quotation marks, with or without these
 */
export function checkQuote(quote: string, source: QuoteSource): QuoteCheck {
  const fragments = fragmentsOf(quote);
  if (fragments.length === 0) return ABSENT;
  const exact =
    bestPlace(fragments, source, source.squeezed, squeeze) ??
    bestPlace(fragments, source, source.despeckled, (text) => despeckle(squeeze(text)));
  if (exact !== null) {
    const whole = source.text.slice(...exact);
    if (fragments.length === 1 && fragments[0]!.gap === "none" && !capitalChanged(fragments[0]!.text, whole))
      return { standing: "verbatim", passage: exact, difference: [] };
    return { standing: "shortened", passage: exact, difference: diffWords(whole, withoutEllipses(quote)) };
  }
  const near = nearestWindow(source.index, withoutEllipses(quote));
  if (near === null) return ABSENT;
  const difference = diffWords(source.text.slice(...near), withoutEllipses(quote));
  return { standing: "altered", passage: near, difference };
}

/** The first place where the fragments stand with the capital they have, else the first at all. */
function bestPlace(
  fragments: readonly Fragment[],
  { text }: QuoteSource,
  squeezed: Squeezed,
  fold: (text: string) => Squeezed,
): Range | null {
  let first: Range | null = null;
  let looked = 0;
  for (const found of placesOf(fragments, squeezed, fold)) {
    if (!capitalChanged(fragments[0]!.text, text.slice(...found))) return found;
    first ??= found;
    if (++looked === MOST_PLACES) break;
  }
  return first;
}

/** Where all fragments stand, in order and no farther apart than their gaps allow. */
function* placesOf(
  fragments: readonly Fragment[],
  { text, places }: Squeezed,
  fold: (text: string) => Squeezed,
): Generator<Range> {
  const wanted = fragments.map((fragment) => ({
    letters: fold(fragment.text).text,
    gap: GAP_LETTERS[fragment.gap],
  }));
  if (wanted.some(({ letters }) => letters === "")) return;
  for (
    let first = text.indexOf(wanted[0]!.letters);
    first >= 0;
    first = text.indexOf(wanted[0]!.letters, first + 1)
  ) {
    if (!startsWord(places, first)) continue;
    let end = first + wanted[0]!.letters.length;
    let found = true;
    for (const { letters, gap } of wanted.slice(1)) {
      const at = nextWithin(text, places, letters, end, gap);
      if (at < 0) {
        found = false;
        break;
      }
      end = at + letters.length;
    }
    if (found && endsWord(places, end)) yield [places[first]!, places[end - 1]! + 1];
  }
}

function nextWithin(text: string, places: Int32Array, letters: string, from: number, gap: number): number {
  for (let at = text.indexOf(letters, from); at >= 0 && at - from <= gap; at = text.indexOf(letters, at + 1))
    if (startsWord(places, at) && endsWord(places, at + letters.length)) return at;
  return -1;
}

/** Whether a word starts here: the letter before it does not stand right beside it. */
function startsWord(places: Int32Array, at: number): boolean {
  return at === 0 || places[at]! - places[at - 1]! > 1;
}

function endsWord(places: Int32Array, end: number): boolean {
  return end >= places.length - 1 || places[end]! - places[end - 1]! > 1;
}

/** Whether the first letter is a capital in one and not in the other: the quotation begins where its source does not, or the other way. */
function capitalChanged(quote: string, passage: string): boolean {
  const first = (text: string) => /\p{L}/u.exec(text)?.[0] ?? "";
  return first(quote) !== first(passage) && first(quote).toLowerCase() === first(passage).toLowerCase();
}

function withoutEllipses(quote: string): string {
  return quote.replace(/\[\s*(?:\.{2,}|…)\s*\]|…|\.{3,}|\. \. \./gu, " ").trim();
}
