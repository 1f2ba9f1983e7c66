import type { SegmentKind } from "../../model/index.ts";
import type { Block } from "./blocks.ts";
import type { CommentPart } from "./comments.ts";
import type { Content } from "./content.ts";
import { introducesLinks, isFurniture } from "./furniture.ts";
import { dateInWords, statedDate } from "./stated-date.ts";
import { attribute, type Element, type Node } from "./tree.ts";

/** What is known of a page when its blocks are given their roles. */
export interface PageFacts {
  readonly content: Content;
  readonly comments: readonly (CommentPart | null)[];
  /** Index of the headline's block, -1 where there is none. */
  readonly headline: number;
}

/**
 * The role of every block of a page, in page order. What the markup says (a figure's caption, an author's box, a quotation)
 * comes before what the words say ("By ...", "Tags: ..."), and both before the place: in the article, or outside it.
 */
export function assignRoles(blocks: readonly Block[], facts: PageFacts): SegmentKind[] {
  const preludeEnd = facts.headline >= 0 && facts.content.startsAfter(facts.headline) ? facts.headline : 0;
  const kinds = blocks.map((block) => roleOf(block, facts, preludeEnd));
  demoteLinkLists(blocks, kinds);
  demoteClosingLines(blocks, kinds);
  return kinds;
}

function roleOf(block: Block, { content, comments, headline }: PageFacts, preludeEnd: number): SegmentKind {
  const comment = comments[block.index];
  if (comment) return comment.kind === "comment" ? "comment" : "boilerplate";
  if (block.index === headline) return "headline";
  const near = lineOf(block.element);
  const isInArticle = content.isInMain[block.index]!;
  const isNear = isInArticle || isBesideMain(block, content.main);
  if (isNear) {
    if (isCaption(block, near) || (isInArticle && isUnderImage(block))) return "caption";
    if (isBio(near)) return "bio";
    if (isTags(block, near)) return "tags";
    if (isByline(block, near)) return "byline";
    if (isDateline(block, near)) return "dateline";
  }
  if (block.index < preludeEnd) return "boilerplate";
  if (isNear && !isInUnwanted(block, content) && isStandfirst(block, near, headline, content))
    return "standfirst";
  if (!isInArticle || isInUnwanted(block, content) || isFurniture(block)) return "boilerplate";
  return shapeRole(block, near);
}

function isInUnwanted(block: Block, content: Content): boolean {
  return content.isUnwanted[block.index]!;
}

function shapeRole(block: Block, near: readonly Element[]): SegmentKind {
  if (block.shape === "heading") return "heading";
  if (near.some((element) => element.name === "blockquote" || element.name === "q")) return "quote";
  if (block.shape === "row") return "table";
  if (block.shape === "item") return "list";
  return "body";
}

/** The element of a block and the few around it: names further out speak of larger parts. */
function lineOf(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at && line.length < LINE_LEVELS; at = at.parent) {
    if (at.name === "article" || at.name === "main" || at.name === "body") break;
    line.push(at);
  }
  return line;
}

const LINE_LEVELS = 5;

/** Within two levels of the element that holds the article: its header and its foot. */
function isBesideMain(block: Block, main: Element | null): boolean {
  let outer = main;
  for (let level = 0; outer?.parent && outer.parent.name !== "body" && level < BESIDE_LEVELS; level++)
    outer = outer.parent;
  for (let at: Element | null = block.element; at && outer; at = at.parent) if (at === outer) return true;
  return false;
}

const BESIDE_LEVELS = 2;

function named(elements: readonly Element[], names: RegExp): boolean {
  return elements.some((element) => names.test(element.names));
}

function isCaption(block: Block, near: readonly Element[]): boolean {
  if (block.shape === "caption") return true;
  if (block.text.length > LONGEST_CAPTION) return false;
  if (near.some((element) => element.name === "figure" || element.name === "figcaption"))
    return (
      block.shape !== "row" &&
      !near.some((element) => element.name === "blockquote" || element.name === "pre")
    );
  return named(
    near.slice(0, 3),
    /\b(?:caption|wp caption text|cutline|(?:photo|image|img|media|picture) (?:caption|credits?|desc|description|title|info)|photo ?credits?|image ?credits?|credits?)\b/,
  );
}

const LONGEST_CAPTION = 800;

/** A line without a full stop that shares its small part of the page with an image and nothing else. */
function isUnderImage(block: Block): boolean {
  if (block.text.length > LONGEST_BARE_CAPTION || block.shape !== "text") return false;
  const isCredited =
    /[([](?:(?:photo|image|picture)\b.*|file\b.*|.*\b(?:getty|reuters|afp|ap photo|epa)\b.*)[)\]]\W*$/i.test(
      block.text,
    );
  if (!isCredited && /[.!?:…]["”’)]*$/.test(block.text)) return false;
  let part: Element | null = block.element;
  for (let level = 0; part && level < IMAGE_LEVELS; part = part.parent, level++) {
    const inside = imageAmong(part, block.text.length * 1.5 + 20);
    if (inside === "image") return true;
    if (inside === "too-large" || part.name === "body" || part.name === "article") break;
  }
  return isCredited && block.text.length < LONGEST_BARE_CAPTION / 2;
}

const LONGEST_BARE_CAPTION = 240;
const IMAGE_LEVELS = 3;
const IMAGES = new Set(["img", "picture", "amp-img"]);
const MOST_NODES = 60;

/** Whether a part that holds little text and few elements holds an image. */
function imageAmong(part: Element, mostUnits: number): "image" | "none" | "too-large" {
  let units = 0;
  let nodes = 0;
  let found: "image" | "none" = "none";
  const waiting: Node[] = [part];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (node.kind === "text") units += node.value.trim().length;
    else if (node.name !== "noscript" && node.name !== "script") {
      if (IMAGES.has(node.name)) found = "image";
      if (node.children.length > MOST_NODES) return "too-large";
      waiting.push(...node.children);
    }
    if (++nodes > MOST_NODES || units > mostUnits) return "too-large";
  }
  return found;
}

function isBio(near: readonly Element[]): boolean {
  return (
    named(
      near,
      /\b(?:(?:author|writer|contributor|reporter) (?:bio|box|info|card|about|description|desc|details|profile|text)|about (?:the )?author|(?:author ?)?bio|biography|post author box)\b/,
    ) && !named(near.slice(0, 2), /\b(?:share|social|follow|links?|name|avatar)\b/)
  );
}

function isTags(block: Block, near: readonly Element[]): boolean {
  if (block.linkUnits === 0 && !TAGS_LABEL.test(block.text)) return false;
  if (TAGS_LABEL.test(block.text) && block.linkUnits > 0) return true;
  return (
    named(
      near.slice(0, 4),
      /\b(?:tags|tag ?list|tag links|tagcloud|post tag|entry tags|keywords|article topics?)\b/,
    ) && block.text.length < 400
  );
}

const TAGS_LABEL = /^(?:tags?|tagged|topics?|filed under|keywords|related topics|categories|labels)\s*:/i;

function isByline(block: Block, near: readonly Element[]): boolean {
  if (block.text.length > LONGEST_BYLINE || block.shape === "heading" || block.shape === "item") return false;
  if (BYLINE_WORDS.test(block.text) && block.text.length < 120) return true;
  if (CREDIT_WORDS.test(block.text)) return true;
  const line = [...near.slice(0, 3), ...inlineParts(block)];
  return (
    named(line, /\b(?:byline|by ?line|author|authors|author name|posted by|vcard)\b/) ||
    line.some((element) =>
      /\b(?:author|creator)\b/.test(`${attribute(element, "itemprop")} ${attribute(element, "rel")}`),
    )
  );
}

/** The elements that stand directly in a short block: an author's name is often marked up inside its line. */
function inlineParts(block: Block): Element[] {
  if (block.text.length > LONGEST_NAME_LINE || /[.!?]["”’]?$/.test(block.text)) return [];
  return block.element.children.slice(0, MOST_INLINE_PARTS).filter((child) => child.kind === "element");
}

const LONGEST_NAME_LINE = 100;
const MOST_INLINE_PARTS = 12;
const LONGEST_BYLINE = 200;
const BYLINE_WORDS =
  /^(?:(?:written|posted|published|story|words)\s+)?by:?\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|bin|al|&))*(?:\s*[,|•·–—-].*)?$/iu;

/** The agencies' closing line: who reported, wrote and edited; also "Source: the agency". */
const CREDIT_WORDS =
  /^\(?(?:(?:additional |further )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by\b|sources?:\s+\p{Lu}.{0,50}$)/iu;

function isDateline(block: Block, near: readonly Element[]): boolean {
  if (block.text.length > LONGEST_DATELINE) return false;
  const line = near.slice(0, 2);
  const isDated =
    statedDate(block.text) !== null ||
    dateInWords(block.text) !== null ||
    /\b(?:19|20)\d\d\b/.test(block.text);
  const isNamed =
    named(
      line,
      /\b(?:date|datetime|timestamp|time|dateline|published|posted|pubdate|updated|entry date|post date)\b/,
    ) ||
    line.some((element) =>
      element.children.some((child) => child.kind === "element" && child.name === "time"),
    );
  if (isNamed && block.linkUnits === 0) return isDated || /\d/.test(block.text);
  return isDated && DATE_WORDS.test(block.text);
}

const LONGEST_DATELINE = 120;
/** Nothing but a date and a time, perhaps behind "Published" or "Updated". */
const DATE_WORDS =
  /^(?:(?:first |last )?(?:published|posted|updated|modified)(?: on)?:?\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),?\s*(?:\d{4})?[\s,|@·-]*(?:at\s*)?(?:\d{1,2}[:.]\d{2}.*)?$/i;

function isStandfirst(block: Block, near: readonly Element[], headline: number, content: Content): boolean {
  if (headline < 0 || block.index <= headline || block.index > content.first) return false;
  if (block.text.length < 20 || block.text.length > 600 || block.linkUnits > block.text.length / 2)
    return false;
  const isNamed =
    named(
      near.slice(0, 3),
      /\b(?:standfirst|sub ?title|sub ?head(?:line|ing)?|dek|deck|summary|excerpt|lede?|intro|strap(?:line)?|synopsis|abstract|description)\b/,
    ) ||
    near
      .slice(0, 2)
      .some((element) => /\b(?:description|alternativeHeadline)\b/.test(attribute(element, "itemprop")));
  return isNamed || (block.shape === "heading" && block.index <= headline + 2 && block.text.length > 40);
}

/** What follows "Related" or "More from ..." is other articles, as long as it holds links or is a list. */
function demoteLinkLists(blocks: readonly Block[], kinds: SegmentKind[]): void {
  let isInList = false;
  for (const [at, block] of blocks.entries()) {
    const kind = kinds[at]!;
    const isText = kind === "body" || kind === "heading" || kind === "list" || kind === "quote";
    if (isText && introducesLinks(block) && (block.shape === "heading" || block.text.length < 60)) {
      isInList = true;
      kinds[at] = "boilerplate";
    } else if (isInList && isText) {
      if (block.links > 0 && block.text.length < LONGEST_POINTER) kinds[at] = "boilerplate";
      else isInList = false;
    }
  }
}

const LONGEST_POINTER = 250;

/** Headings at the very end of the article that no text follows belong to what was cut off below them. */
function demoteClosingLines(blocks: readonly Block[], kinds: SegmentKind[]): void {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const kind = kinds[at]!;
    if (kind === "heading") kinds[at] = "boilerplate";
    else if (
      kind === "body" ||
      kind === "list" ||
      kind === "quote" ||
      kind === "table" ||
      kind === "headline"
    )
      return;
  }
}
