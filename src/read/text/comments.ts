import type { Segment } from "../../model/index.ts";
import { findDate, isDateLine } from "../stated-date.ts";
import { isFurniture, isTags, isTopicLine } from "./furniture.ts";
import { BULLET, isListItem, type Paragraph } from "./paragraph.ts";

/** Where readers' comments begin, as an index of paragraphs, and the segments from there to the text's end. */
export interface CommentZone {
  readonly from: number;
  readonly segments: readonly Segment[];
}

/**
 * The readers' comments below an article, or null where there are none. They begin at a heading ("3 Comments"), at the
 * first "NAME says:" of a list, or, below a line of tags that ends the article, at once; nothing after them is the
 * article again. A comment runs from its author's name (or its bullet) to the next one; one without a name has no
 * author, one without words is kept by its name. Topic lists, forms and notices after them are boilerplate.
 *
 * @param closing index of the paragraph that ends the article (its tags, its author's note), null where nothing does
 */
export function findComments(paragraphs: readonly Paragraph[], closing: number | null): CommentZone | null {
  const from = firstComment(paragraphs, closing);
  return from === null ? null : { from, segments: commentSegments(paragraphs.slice(from)) };
}

const MAX_HEADER_UNITS = 120;
const BULLETED = BULLET.source;
const SAYS = new RegExp(
  `^(?:${BULLETED})?(?<name>[^:\\n“"]{1,60}?)\\s+(?:says|said|writes|wrote|commented|replied)(?:,? (?:on|at)?\\s?[^:\\n]{4,40}(?::\\d\\d[^:\\n]{0,12})?)?\\s?:$`,
  "u",
);
const SAYS_INLINE = new RegExp(
  `^(?:${BULLETED})?(?<name>[^:\\n“",.]{1,40}?)\\s+(?:says|wrote|commented|replied)\\s?:\\s+\\S`,
  "u",
);
const POSTED = new RegExp(
  `^(?:${BULLETED})?(?:posted|comment(?:ed)?|reply|submitted) by:?\\s+(?<name>[^:\\n]{1,60}?)(?:\\s+(?:on|at|[|·•–—-])\\s.*)?:?$`,
  "iu",
);
const AGO = /\b(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b/i;
const HEADING =
  /^(?:(?:\d[\d,]*|one|two|three|four|five|no) (?:comments?|responses?|replies|thoughts on\b.*)(?: (?:to|on) .*)?|(?:readers?[’']?s?[’']? )?comments?(?: ?\(\d+\))?|thoughts on .{3,160}|join the (?:discussion|conversation)|view (?:all )?comments)\s*:?$/i;

function firstComment(paragraphs: readonly Paragraph[], closing: number | null): number | null {
  const headers: number[] = [];
  let heading: number | null = null;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (isSays(paragraph)) headers.push(i);
    if (heading === null && isHeading(paragraphs, i)) heading = i;
  }
  const listed = headers.find((i) => startsList(paragraphs, i, headers, closing));
  const starts = [heading, listed, afterTags(paragraphs, closing)].filter(
    (i) => i !== null && i !== undefined,
  );
  return starts.length === 0 ? null : withNameless(paragraphs, Math.min(...starts), closing);
}

function isSays({ text }: Paragraph): boolean {
  return text.length <= MAX_HEADER_UNITS && SAYS.test(text);
}

/**
 * A counter in a page's head ("3 Comments" below the headline) is not the start: an article has to come before it. A bare
 * "Comments" can head a chapter: names have to follow it, or most of the text come before it.
 */
function isHeading(paragraphs: readonly Paragraph[], at: number): boolean {
  const { text } = paragraphs[at]!;
  if (text.length > 200 || !HEADING.test(text)) return false;
  const before = paragraphs.slice(0, at).filter((p) => p.text.length >= 100).length;
  const after = paragraphs.slice(at + 1, at + 7);
  if (before >= 1 && after.some((p, i) => headerName(p, after[i + 1]) !== null)) return true;
  return before >= 3 && (/\d|reader/i.test(text) || isPastMiddle(paragraphs, at));
}

/**
 * "The ministry says:" can stand in an article. A list's bullet, a second name, or the article's end tells comments; a
 * quotation behind it, or words such as "the" and "what" in front, tell an article.
 */
function startsList(
  paragraphs: readonly Paragraph[],
  at: number,
  headers: readonly number[],
  closing: number | null,
): boolean {
  const next = paragraphs[at + 1]?.text ?? "";
  if (/^[“"‘']/.test(next) || NO_NAME.test(paragraphs[at]!.text)) return false;
  if (isListItem(paragraphs[at]!) || headers.length > 1) return true;
  return closing !== null && at > closing && isPastMiddle(paragraphs, closing);
}

const NO_NAME =
  /^(?:[•*-]\s*)?(?:the|an?|this|that|these|those|his|her|its|their|our|what|who|one|another|he|she|it|they)\s/i;

/** Whether half of a text lies before a paragraph: keywords stand at a report's head, tags at an article's end. */
export function isPastMiddle(paragraphs: readonly Paragraph[], at: number): boolean {
  const first = paragraphs[0]!;
  return paragraphs[at]!.start - first.start >= (paragraphs.at(-1)!.end - first.start) / 2;
}

/** Below the tags only comments, sidebars and notices follow: whatever reads as prose there is a reader's. */
function afterTags(paragraphs: readonly Paragraph[], closing: number | null): number | null {
  if (closing === null || !isTags(paragraphs[closing]!.text) || !isPastMiddle(paragraphs, closing))
    return null;
  const next = paragraphs.findIndex((p, i) => i > closing && !isFurniture(p.text) && !isTopicLine(p.text));
  return next < 0 ? null : next;
}

/** The first comment of a list may have no name: bullets between the article's end and the first name are comments too. */
function withNameless(paragraphs: readonly Paragraph[], from: number, closing: number | null): number {
  let first = from;
  while (closing !== null && first - 1 > closing && isListItem(paragraphs[first - 1]!)) first -= 1;
  return first;
}

/** The name at a comment's head, "" for a bullet without one, null for a paragraph that begins no comment. */
function headerName(paragraph: Paragraph, next: Paragraph | undefined): string | null {
  const { text } = paragraph;
  const named =
    SAYS_INLINE.exec(text.slice(0, MAX_HEADER_UNITS)) ??
    (text.length <= MAX_HEADER_UNITS ? (SAYS.exec(text) ?? POSTED.exec(text)) : null);
  if (named?.groups?.name) return named.groups.name.trim();
  const dated = datedName(text, next);
  if (dated !== null) return dated;
  return isListItem(paragraph) ? "" : null;
}

/** "NAME July 21, 2017 at 3:04 am", "NAME • 3 years ago", or a short line above a line that is a date alone. */
function datedName(text: string, next: Paragraph | undefined): string | null {
  if (text.length > MAX_HEADER_UNITS) return null;
  const date = findDate(text) ?? AGO.exec(text);
  const at = date === null ? -1 : "start" in date ? date.start : date.index;
  const name = at < 0 ? text : text.slice(0, at);
  const bare = name.replace(BULLET, "").replace(/[\s,|·•–—:-]+(?:on|at)?[\s:]*$/u, "");
  if (bare === "" || bare.split(/\s+/).length > 5 || /[.!?]$/.test(bare) || isFurniture(bare)) return null;
  if (at >= 0) return text.length - at <= 45 ? bare : null;
  return next !== undefined && (isDateLine(next.text) || (next.text.length < 40 && AGO.test(next.text)))
    ? bare
    : null;
}

function commentSegments(paragraphs: readonly Paragraph[]): Segment[] {
  const segments: Segment[] = [];
  const sidebar = sidebarStart(paragraphs);
  let open: Segment | null = null;
  let isOutside = false;
  const close = () => {
    if (open !== null) segments.push(open);
    open = null;
  };
  for (const [i, paragraph] of paragraphs.entries()) {
    const { start, end } = paragraph;
    const name = i < sidebar ? headerName(paragraph, paragraphs[i + 1]) : null;
    const isHead = HEADING.test(paragraph.text);
    if (name !== null) isOutside = false;
    else if (isHead || i >= sidebar || isPageLine(paragraph)) isOutside = true;
    if (isOutside) {
      close();
      segments.push({ kind: "boilerplate", start, end });
      isOutside = !isHead;
    } else if (name !== null || open === null) {
      close();
      open = { kind: "comment", start, end, ...(name && { author: name }) };
    } else open = { ...(open as Segment), end };
  }
  close();
  return segments;
}

/** A line of the page, not of a comment: what follows it without a name is the page's too. */
function isPageLine({ text }: Paragraph): boolean {
  return isTags(text) || (isFurniture(text) && !isAnswerLink(text));
}

/** Links inside a comment's frame are part of it: they stand between its words and the next one. */
function isAnswerLink(text: string): boolean {
  return /^(?:reply|like|share|report|permalink|log in to reply|show more)\b/i.test(text);
}

/**
 * Where the sidebar under the comments begins: the run of topic lines that ends the text, if it stands apart from the last
 * comment by more blank lines than comments do, out of their indent, or below a line of the page ("Most read"). Without such a sign they are the comment's words.
 */
function sidebarStart(paragraphs: readonly Paragraph[]): number {
  let first = paragraphs.length;
  while (first > 0 && isSidebarLine(paragraphs[first - 1]!, paragraphs[first])) first -= 1;
  const comments = paragraphs.slice(0, first).filter((paragraph) => !HEADING.test(paragraph.text));
  const usualIndent = Math.min(...comments.map(({ indent }) => indent));
  for (let i = Math.max(first, 1); i < paragraphs.length; i++)
    if (paragraphs[i]!.gap >= 2 || paragraphs[i]!.indent < usualIndent || isPageLine(paragraphs[i]!))
      return i;
  return paragraphs.length;
}

function isSidebarLine(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { text } = paragraph;
  return (
    (isTopicLine(text) || isFurniture(text)) && !isSays(paragraph) && headerName(paragraph, next) === null
  );
}
