import type { Mention } from "../../model/index.ts";

/** Types that issue documents. */
const ISSUERS: ReadonlySet<Mention["type"]> = new Set([
  "Person",
  "Organization",
  "PublicBody",
  "ArmedGroup",
  "Country",
]);

/** Between an owner and what it owns: the possessive ending and a few words in small letters ("'s newly released"). */
const OWNS = /^['’]s?\s+(?:\p{Ll}[\p{L}-]*\s+){0,4}$/u;

const POSSESSIVE = /^['’]s?\s/u;

/** Between a document and who issued it. */
const ISSUED = /^,?\s+(?:(?:issued|published|released|written|prepared)\s+)?(?:by|from|of)\s+$/u;

/** Between who issues a document and its title: "the ministry *publishes* Security in the Region". */
const ISSUES =
  /^\s+(?:(?:has|have|had)\s+)?(?:publish|issue|release|put out|produce)(?:e?s|e?d)?\s+(?:(?:a|the|its|their)\s+(?:\p{Ll}[\p{L}-]*,?\s+){0,4})?$/u;

/** Words for any text that has a title. */
const ANY_TITLE: ReadonlySet<string> = new Set(["report", "document", "publication", "study", "paper"]);

/** "The report", "this statement": a document spoken of again, by its kind alone. */
const AGAIN = /^(?:the|this|that)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)$/iu;

/** Bodies whose name before the word for a document says who issued it: "a United Nations report". A person's or a place's says what it is about. */
const BODIES: ReadonlySet<string> = new Set(["Organization", "PublicBody"]);
const REPORT_OF = /^\s\p{Ll}[\p{L}-]*(?:\s\p{Ll}+)?$/u;

/** How many mentions lie between a document and its owner at most, and how far back one is looked for that is spoken of again. */
const NEAR = 6;
const FAR = 120;

/**
 * A finder of the mention of who speaks through a document: "*the ministry*'s report reads", "a statement by *the front* says". A
 * title is its issuer's wherever it stands, once the text says whose it is; "the report" is the report or the title spoken of last.
 * Any mention but a document's is given back, and a document whose issuer is not stated ("several reports").
 *
 * @param mentions in any order; offsets into `text`
 */
export function issuerFinder(text: string, mentions: readonly Mention[]): (mention: number) => number {
  const order = mentions.map((_, index) => index).sort((a, b) => mentions[a]!.start - mentions[b]!.start);
  const issuers = new Map<number, number>();
  const ofTitle = new Map<string, number>();
  const placeOf = new Int32Array(mentions.length);
  const wordsOf = (mention: number): string =>
    text.slice(mentions[mention]!.start, mentions[mention]!.end).replace(/^the\s+/iu, "");
  for (const [place, index] of order.entries()) {
    placeOf[index] = place;
    if (mentions[index]!.type !== "Document") continue;
    const owner = ownerOf(text, mentions, order, place);
    if (owner === null) continue;
    issuers.set(index, owner);
    if (mentions[index]!.form === "name" && !ofTitle.has(wordsOf(index))) ofTitle.set(wordsOf(index), owner);
  }
  return (mention) => {
    const { type, form, start } = mentions[mention]!;
    if (type !== "Document") return mention;
    const known = issuers.get(mention) ?? (form === "name" ? ofTitle.get(wordsOf(mention)) : undefined);
    if (known !== undefined) return known;
    const kind = AGAIN.exec(text.slice(start, mentions[mention]!.end))?.[1];
    if (kind === undefined) return mention;
    for (let place = placeOf[mention]! - 1, steps = 0; place >= 0 && steps < FAR; place--, steps++) {
      const other = order[place]!;
      const { type, form, start, end } = mentions[other]!;
      if (type !== "Document") continue;
      const isTitle = form === "name" && ANY_TITLE.has(kind.toLowerCase());
      if (!isTitle && !isOfKind(wordsOf(other), kind)) continue;
      const issuer = issuers.get(other) ?? ofTitle.get(wordsOf(other));
      if (issuer === undefined && AGAIN.test(text.slice(start, end))) continue;
      return issuer ?? mention;
    }
    return mention;
  };
}

/** The named mention that a document's words or the words around it say it is of; null for none. */
function ownerOf(
  text: string,
  mentions: readonly Mention[],
  order: readonly number[],
  place: number,
): number | null {
  const document = mentions[order[place]!]!;
  let best: number | null = null;
  for (let at = Math.max(0, place - NEAR); at < Math.min(order.length, place + NEAR); at++) {
    const { start, end, type, form } = mentions[order[at]!]!;
    if (!ISSUERS.has(type) || form !== "name") continue;
    const inside = start >= document.start && end < document.end && POSSESSIVE.test(text.slice(end, end + 3));
    const between = end <= document.start ? text.slice(end, document.start) : "";
    const before = OWNS.test(between) || (document.form === "name" && ISSUES.test(between));
    const behind = start >= document.end && ISSUED.test(text.slice(document.end, start));
    if (before || behind) return order[at]!;
    const ofBody =
      start >= document.start && BODIES.has(type) && REPORT_OF.test(text.slice(end, document.end));
    if ((inside || ofBody) && best === null) best = order[at]!;
  }
  return best;
}

/** Whether a document's words name it by a word of a kind, in one number or the other: "Country Reports 2016" is a report. */
function isOfKind(words: string, kind: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => word === kind || word === `${kind}s`);
}
