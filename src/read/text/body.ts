import type { SegmentKind } from "../../model/index.ts";
import { isCaption } from "./caption.ts";
import { isFurniture, isTags, isTopicLine } from "./furniture.ts";
import { BULLET, NUMBERING, type Paragraph } from "./paragraph.ts";

/**
 * The kind of each paragraph between the opening and the comments: body, heading, list, table, quote, caption, tags or
 * boilerplate. Speaking kinds are the rule, so that a doubt costs no claim; only a line that says itself what it is, and a
 * run of topic lines at the end, are taken out.
 *
 * @param isLast whether the text ends here (no comments follow), so that topic lines at the end are a sidebar
 */
export function bodyKinds(paragraphs: readonly Paragraph[], isLast: boolean): SegmentKind[] {
  const sidebar = isLast ? sidebarStart(paragraphs) : paragraphs.length;
  return paragraphs.map((paragraph, i) =>
    i >= sidebar ? "boilerplate" : kindOf(paragraph, paragraphs[i - 1], paragraphs[i + 1]),
  );
}

function kindOf(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  next: Paragraph | undefined,
): SegmentKind {
  const { text } = paragraph;
  if (paragraph.known !== undefined) return paragraph.known === "headline" ? "heading" : paragraph.known;
  if (isFurniture(text)) return "boilerplate";
  if (isTags(text)) return "tags";
  if (isCaption(text)) return "caption";
  if (QUOTED.test(text)) return "quote";
  if (BULLET.test(text)) return "list";
  if (NUMBERING.test(text) && [before, next].some((beside) => beside && NUMBERING.test(beside.text)))
    return "list";
  return next !== undefined && isHeading(paragraph, next) ? "heading" : "body";
}

/** Words quoted as a block: lines behind a mark, as mail programs write them, or an embedded post or quotation element. */
const QUOTED = /^(?:>|<(?:tweet|blockquote|quote)\b)/i;

const MAX_HEADING_UNITS = 100;
const MAX_HEADING_WORDS = 14;

/** A short line with no full stop above a longer paragraph, or one in capitals. */
function isHeading({ text, lines }: Paragraph, next: Paragraph): boolean {
  if (lines > 1 || text.length > MAX_HEADING_UNITS || text.split(/\s+/).length > MAX_HEADING_WORDS)
    return false;
  if (isInCapitals(text) || TIME_OF_DAY.test(text)) return true;
  if (!/^[\p{Lu}\p{N}“"‘']/u.test(text) || /[.!?:;,…]["”’')\]]*$|["”]$/.test(text)) return false;
  return next.text.length > text.length;
}

/** The hour above each entry of a running report. */
const TIME_OF_DAY = /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|GMT|UTC)?:?$/i;

function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}.*\p{Lu}{2}/su.test(text) && !/^["“]/.test(text);
}

/** Three or more topic lines at the end of a text are links that stood beside the article. */
function sidebarStart(paragraphs: readonly Paragraph[]): number {
  let first = paragraphs.length;
  while (first > 0) {
    const { text, known } = paragraphs[first - 1]!;
    if (known !== undefined || BULLET.test(text) || NUMBERING.test(text)) break;
    if (!isTopicLine(text) && !isFurniture(text)) break;
    first -= 1;
  }
  return first > 0 && paragraphs.length - first >= 3 ? first : paragraphs.length;
}
