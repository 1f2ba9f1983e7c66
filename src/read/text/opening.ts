import type { SegmentKind } from "../../model/index.ts";
import { findDate, isDateLine } from "../stated-date.ts";
import { type Byline, parseByline } from "./byline.ts";
import { isCaption, isLeadCaption } from "./caption.ts";
import { datelineOpener } from "./dateline.ts";
import { isFurniture, isTags } from "./furniture.ts";
import { nameplate } from "./nameplate.ts";
import { isListItem, type Paragraph } from "./paragraph.ts";

/** What stands before the body: the kind of each of the first paragraphs, and what they state. */
export interface Opening {
  readonly kinds: readonly SegmentKind[];
  readonly title: string | null;
  /** From a nameplate above the headline. */
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, from a byline or a line with a date. */
  readonly published: string | null;
  readonly modified: string | null;
}

/** No page in our samples has more lines than this between its headline and its lead. */
const MAX_OPENING = 14;

/**
 * The opening of an article: headline, standfirst, byline, date line, captions, and the page's own lines among them, up to
 * the first paragraph of the body. A text of one paragraph has no opening.
 */
export function readOpening(paragraphs: readonly Paragraph[]): Opening {
  const kinds: SegmentKind[] = [];
  const authors: string[] = [];
  let title: string | null = null;
  let publisher: string | null = null;
  let published: string | null = null;
  let modified: string | null = null;
  const opening = paragraphs.slice(0, MAX_OPENING);
  const labelled = labelledLines(opening);
  const setHeadline = opening.findIndex(({ known }) => known === "headline");
  for (const [i, paragraph] of opening.entries()) {
    const label = labelled[i];
    if (label !== undefined) {
      kinds.push("boilerplate");
      if (label.field === "title") title ??= label.value;
      if (label.field === "publisher") publisher ??= label.value;
      if (label.field === "author")
        authors.push(...(parseByline(`By ${label.value}`)?.authors ?? [label.value]));
      if (label.field === "published") published ??= findDate(label.value)?.iso ?? null;
      continue;
    }
    const rest = paragraphs.slice(i + 1, i + 4);
    const { text } = paragraph;
    const byline = parseByline(text);
    const state = { hasTitle: title !== null, atStart: kinds.length === 0, isAbove: i < setHeadline };
    const isPlate = isNameplate(paragraph, rest, state);
    if (isPlate) publisher ??= nameplate(text);
    const kind = isPlate ? "boilerplate" : openingKind(paragraph, rest, byline, state);
    if (kind === null) break;
    kinds.push(kind);
    if (kind === "headline") title = text.replace(/\s+/g, " ");
    if (kind === "byline" && byline) {
      authors.push(...byline.authors);
      published ??= byline.date;
    }
    if (kind === "dateline") {
      if (/\b(?:updated|modified)\b/i.test(text)) modified ??= findDate(text)?.iso ?? null;
      else published ??= findDate(text)?.iso ?? null;
    }
  }
  return { kinds, title, publisher, authors: [...new Set(authors)], published, modified };
}

/** What a line with a label in front says: "Publisher: Orsk Dal Courier". */
interface Labelled {
  readonly field: "title" | "author" | "publisher" | "published";
  readonly value: string;
}

const LABELS: readonly (readonly [Labelled["field"], RegExp])[] = [
  ["title", /^(?:title|headline):\s+(?=\S)/i],
  ["author", /^(?:by|authors?|byline):\s+(?=\S)/i],
  ["publisher", /^(?:publisher|publication|source|outlet|newspaper):\s+(?=\S)/i],
  ["published", /^(?:date|published|publication date):\s+(?=\S)/i],
];

/**
 * The lines with labels on top of a text, as archives and people write them: two at the least, one below the other, each label once. A single
 * "Source: ..." is a line of the text.
 */
function labelledLines(paragraphs: readonly Paragraph[]): readonly Labelled[] {
  const found: Labelled[] = [];
  for (const { text, known } of paragraphs) {
    const [field, label] = LABELS.find(([, pattern]) => pattern.test(text)) ?? [];
    if (known !== undefined || field === undefined || found.some((line) => line.field === field)) break;
    found.push({ field, value: text.replace(label!, "").trim() });
  }
  return found.length < 2 ? [] : found;
}

interface State {
  readonly hasTitle: boolean;
  readonly atStart: boolean;
  /** Whether markup or type sets a later line as the headline. */
  readonly isAbove: boolean;
}

/** A publisher's name, with another line that can be the headline below it. */
function isNameplate({ text, known, lines }: Paragraph, rest: readonly Paragraph[], state: State): boolean {
  const isPlain = known === undefined || known === "heading" || known === "headline";
  if (state.hasTitle || !isPlain || lines > 2 || nameplate(text) === null) return false;
  return state.isAbove || rest.slice(0, 2).some(canBeHeadline);
}

/** A line of an opening that is not its own words for something else. */
function canBeHeadline({ text, known }: Paragraph): boolean {
  if (text.length > MAX_HEADLINE || known === "boilerplate" || text.endsWith(".")) return false;
  return (
    !isFurniture(text) && parseByline(text) === null && !isDateLine(text) && datelineOpener(text) === null
  );
}

function openingKind(
  paragraph: Paragraph,
  rest: readonly Paragraph[],
  byline: Byline | null,
  { hasTitle, atStart, isAbove }: State,
): SegmentKind | null {
  const { text, known } = paragraph;
  if (rest.length === 0 || isListItem(paragraph)) return null;
  if ((known === "headline" || (known === "heading" && atStart)) && !hasTitle) return "headline";
  if (known === "boilerplate" || known === "caption") return known;
  if (byline !== null) return "byline";
  if (isDateLine(text)) return "dateline";
  if (known !== undefined) return null;
  if (isTags(text)) return "tags";
  if (isFurniture(text) || isCounter(text)) return "boilerplate";
  if (datelineOpener(text) !== null) return null;
  if (isAbove) return text.length <= MAX_HEADLINE ? "standfirst" : null;
  if (!hasTitle)
    return isCaption(text) && !atStart ? "caption" : isHeadline(paragraph, rest) ? "headline" : null;
  if (isLeadCaption(text)) return "caption";
  return isStandfirst(paragraph, rest) ? "standfirst" : null;
}

/** "3 Comments", "5 min read", "1.2k shares": counters that stand in a page's head. */
function isCounter(text: string): boolean {
  return /^[\d.,k]+ (?:comments?|shares?|views?|min(?:ute)?s?(?: read)?|responses?|likes?)$/i.test(text);
}

/** Headlines of a hundred titles in news agencies' style books stay under 120 units; reports' titles run longer. */
const MAX_HEADLINE = 220;
const MAX_SENTENCE_HEADLINE = 140;

/** A first line without a full stop, or a short sentence above longer paragraphs: some copies put a full stop behind it. */
function isHeadline({ text, lines }: Paragraph, rest: readonly Paragraph[]): boolean {
  if (text.length > MAX_HEADLINE || lines > 3) return false;
  if (!/[.:,;]["”’]?$/.test(text) || rest[0]?.gap === 0)
    return !/\.["”’]?$/.test(text) || text.length <= MAX_SENTENCE_HEADLINE;
  return (
    /\.["”’]?$/.test(text) &&
    text.length <= MAX_SENTENCE_HEADLINE &&
    rest.some((next) => next.text.length > text.length)
  );
}

/**
 * A summary under the headline: in one block with it; before a byline that follows; or a line too long for a heading with
 * no full stop.
 */
function isStandfirst({ text, gap }: Paragraph, rest: readonly Paragraph[]): boolean {
  if (text.length > 500) return false;
  if (gap === 0 && text.length <= 300 && (rest[0]?.gap ?? 0) > 0) return true;
  if (rest.some((next) => parseByline(next.text) !== null)) return true;
  return text.length <= 300 && text.split(/\s+/).length >= 8 && !/[.!?:;,]["”’)]?$/.test(text);
}
