import { isDateLine } from "../stated-date.ts";
import type { Block } from "./blocks.ts";
import type { Content } from "./content.ts";
import { statedDate } from "./metadata-date.ts";
import { attribute, type Element, type Node } from "./tree.ts";

/** The element of a block and the few around it: names further out speak of larger parts. */
export function lineOf(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at && line.length < LINE_LEVELS; at = at.parent) {
    if (at.name === "article" || at.name === "main" || at.name === "body") break;
    line.push(at);
  }
  return line;
}

const LINE_LEVELS = 5;

function named(elements: readonly Element[], names: RegExp): boolean {
  return elements.some((element) => names.test(element.names));
}

/** Whether a block is the caption of a picture by its markup or a name beside it. */
export function isCaption(block: Block, near: readonly Element[]): boolean {
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
export function isUnderImage(block: Block): boolean {
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

/** Whether a block stands in a part that is about the author. */
export function isBio(near: readonly Element[]): boolean {
  return (
    named(
      near,
      /\b(?:(?:author|writer|contributor|reporter) (?:bio|box|info|card|about|description|desc|details|profile|text)|about (?:the )?author|(?:author ?)?bio|biography|post author box)\b/,
    ) && !named(near.slice(0, 2), /\b(?:share|social|follow|links?|name|avatar)\b/)
  );
}

/** Whether a block lists the article's tags. */
export function isTags(block: Block, near: readonly Element[]): boolean {
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

/** Whether a block says who wrote the article: "By Ada Orvane", an author's name so marked up, an agency's closing credits. */
export function isByline(block: Block, near: readonly Element[]): boolean {
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

/** Whether a block says when the article was published or changed, and little else. */
export function isDateline(block: Block, near: readonly Element[]): boolean {
  if (block.text.length > LONGEST_DATELINE) return false;
  const line = near.slice(0, 2);
  const isDated = statedDate(block.text) !== null || /\b(?:19|20)\d\d\b/.test(block.text);
  const isNamed =
    named(
      line,
      /\b(?:date|datetime|timestamp|time|dateline|published|posted|pubdate|updated|entry date|post date)\b/,
    ) ||
    line.some((element) =>
      element.children.some((child) => child.kind === "element" && child.name === "time"),
    );
  if (isNamed && block.linkUnits === 0) return isDated || /\d/.test(block.text);
  return isDateLine(block.text) || UPDATED.test(block.text);
}

const LONGEST_DATELINE = 120;
/** "Updated at 1:23 p.m.": a time of the day whose date is the article's. */
const UPDATED = /^(?:last )?(?:updated|published|posted)(?: at| on)?:?\s+\d{1,2}[:.]\d{2}\b.{0,30}$/i;

/** Whether a block between the headline and the first paragraph sums the article up. */
export function isStandfirst(
  block: Block,
  near: readonly Element[],
  headline: number,
  content: Content,
): boolean {
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
