import type { SegmentKind } from "../../model/index.ts";
import type { Block } from "./blocks.ts";
import type { CommentPart } from "./comments.ts";
import type { Content } from "./content.ts";
import { introducesLinks, isFurniture } from "./furniture.ts";
import {
  isBio,
  isByline,
  isCaption,
  isDateline,
  isStandfirst,
  isTags,
  isUnderImage,
  lineOf,
} from "./marks.ts";
import type { Element } from "./tree.ts";

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

/** Within two levels of the element that holds the article: its header and its foot. */
function isBesideMain(block: Block, main: Element | null): boolean {
  let outer = main;
  for (let level = 0; outer?.parent && outer.parent.name !== "body" && level < BESIDE_LEVELS; level++)
    outer = outer.parent;
  for (let at: Element | null = block.element; at && outer; at = at.parent) if (at === outer) return true;
  return false;
}

const BESIDE_LEVELS = 2;

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
