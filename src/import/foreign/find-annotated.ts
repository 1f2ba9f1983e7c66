import type { Ledger } from "../../ledger/index.ts";
import { HeadwaterError, type Range } from "../../model/index.ts";
import type { Annotated } from "./item.ts";

/** Readings of one page that are looked through: pages change. */
const MOST_READINGS = 20;
/** Places at which words are looked at: "the ministry said" stands in a long report often. */
const MOST_PLACES = 1000;
const MOST_WORDS = 20_000;

/** Where the annotated words stand in a document of the ledger. Offsets are UTF-16 code units. */
export interface FoundPassage {
  readonly document: string;
  readonly range: Range;
  /** At how many places the words stand; which of them is meant, the words before and behind say, or their place. */
  readonly places: number;
}

/**
 * Looks annotated words up in what the ledger has of the page: verbatim but for white space, at the place that the words before and behind them single out. null where the ledger does
 * not have the page, or the annotation is on no words.
 *
 * @throws HeadwaterError `not-found` where the ledger has the page and the words do not stand in it
 */
export async function findAnnotated(
  ledger: Ledger,
  on: Annotated,
  place: string,
): Promise<FoundPassage | null> {
  if (on.exact === "" && (on.position === null || on.sha256 === null)) return null;
  const documents = await readingsOf(ledger, on);
  for (const document of documents) {
    const { text } = await ledger.document(document);
    const found = on.exact === "" ? atPosition(text, on) : foundIn(text, on);
    if (found !== null) return { document, ...found };
  }
  if (documents.length === 0) return null;
  const what =
    on.exact === ""
      ? "the place that it is on lies outside the text"
      : `the words “${on.exact.slice(0, 100)}” do not stand`;
  throw new HeadwaterError(
    "not-found",
    "read",
    place,
    `${what} in what the ledger has of the page (${documents[0]!.slice(0, 19)})`,
    "the page may have changed: add the version that was annotated, then import again",
  );
}

async function readingsOf(ledger: Ledger, { sha256, address }: Annotated): Promise<readonly string[]> {
  if (sha256 !== null) {
    const known = await ledger.document(`sha256:${sha256}`).catch(() => null);
    if (known !== null) return [known.id];
  }
  if (address === null) return [];
  const { rows } = await ledger.documents({ url: address, limit: MOST_READINGS });
  if (rows.length > 0 || !address.includes("#")) return rows.map(({ id }) => id);
  const bare = await ledger.documents({ url: address.split("#")[0]!, limit: MOST_READINGS });
  return bare.rows.map(({ id }) => id);
}

function foundIn(text: string, on: Annotated): Omit<FoundPassage, "document"> | null {
  const words = on.exact.slice(0, MOST_WORDS).split(/\s+/);
  const pattern = new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("\\s+"),
    "gu",
  );
  const ranges: Range[] = [];
  for (const { index, 0: match } of text.matchAll(pattern)) {
    ranges.push([index, index + match.length]);
    if (ranges.length === MOST_PLACES) break;
  }
  const [before, behind] = [plain(on.prefix), plain(on.suffix)];
  const meant = ranges.filter(([start, end]) => {
    const earlier = plain(text.slice(Math.max(0, start - 2 * on.prefix.length - 20), start));
    return (
      earlier.endsWith(before) && plain(text.slice(end, end + 2 * on.suffix.length + 20)).startsWith(behind)
    );
  });
  const near = (range: Range): number => (on.position === null ? 0 : Math.abs(range[0] - on.position[0]));
  // Menus and captions that a reader of the page does not give may stand around the words there.
  const range = [...(meant.length > 0 ? meant : ranges)].sort((a, b) => near(a) - near(b))[0];
  return range === undefined ? null : { range, places: ranges.length };
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** A place in code points, which the text has to have. */
function atPosition(text: string, { position }: Annotated): Omit<FoundPassage, "document"> | null {
  if (position === null) return null;
  let [points, start, end] = [0, -1, -1];
  for (let at = 0; at <= text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, points++) {
    if (points === position[0]) start = at;
    if (points === position[1]) end = at;
  }
  return start < 0 || end < 0 || text.slice(start, end).trim() === ""
    ? null
    : { range: [start, end], places: 1 };
}
