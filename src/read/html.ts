import { HeadwaterError, type Metadata, type Segment, type SegmentKind } from "../model/index.ts";
import { markClosingBios } from "./html/bios.ts";
import { type Block, visibleBlocks } from "./html/blocks.ts";
import { type CommentPart, findComments } from "./html/comments.ts";
import { findContent } from "./html/content.ts";
import { type Head, readHead } from "./html/head.ts";
import { findHeadline } from "./html/headline.ts";
import { composeMetadata } from "./html/metadata.ts";
import { parseTree } from "./html/parse-tree.ts";
import { assignRoles } from "./html/roles.ts";
import { DEEPEST_LEVEL, type Element } from "./html/tree.ts";

/** What is read from a page: its visible text, the roles of its parts, what it states of itself, and notes for a person. */
export interface HtmlReading {
  readonly text: string;
  readonly segments: Segment[];
  readonly metadata: Metadata;
  readonly notes: string[];
}

/**
 * Reads an article's page. `text` holds every visible block in page order, joined by a blank line; `segments` gives each its
 * role, navigation and the like as boilerplate, each reader's comment with its author. Offsets are UTF-16 code units.
 *
 * @param html the page, decoded
 * @param name the file's name, for errors
 * @throws HeadwaterError `no-text` when nothing in the page is text that a reader would see
 */
export function readHtml(html: string, name: string): HtmlReading {
  const { root, flattened } = parseTree(html);
  const notes: string[] = [];
  let blocks = visibleBlocks(root);
  if (unitsOf(blocks) < SCANT_UNITS) {
    const all = visibleBlocks(root, true);
    if (unitsOf(all) > 2 * unitsOf(blocks)) {
      blocks = all;
      notes.push("the page shows its text by script; hidden text was read");
    }
  }
  if (blocks.length === 0)
    throw new HeadwaterError(
      "no-text",
      "read",
      name,
      "the page holds no visible text",
      "save the page again after it has loaded in a browser",
    );
  if (flattened)
    notes.push(`the markup nests deeper than ${DEEPEST_LEVEL} levels; it was read as flat from there on`);
  return { ...readBlocks(root, blocks), notes };
}

/** Below this many UTF-16 code units of visible text a page is suspected of hiding its text until a script runs. */
const SCANT_UNITS = 250;

function unitsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function readBlocks(root: Element, blocks: readonly Block[]): Omit<HtmlReading, "notes"> {
  const head = readHead(root);
  const titles = titlesOf(head);
  const likelyHeadline = findHeadline(blocks, titles, -1);
  const comments = findComments(root, blocks, blocks[likelyHeadline]?.element ?? null);
  const content = findContent(
    blocks,
    comments.map((part) => part !== null),
    likelyHeadline,
  );
  const headline = findHeadline(blocks, titles, content.first);
  const kinds = assignRoles(blocks, { content, comments, headline });
  const shown = (kind: SegmentKind): string | undefined => blocks[kinds.indexOf(kind)]?.text;
  const metadata = composeMetadata(head, {
    ...(headline >= 0 ? { headline: blocks[headline]!.text } : {}),
    ...optional("byline", shown("byline")),
    ...optional("date", shown("dateline") ?? shown("byline")),
  });
  markClosingBios(blocks, kinds, metadata.authors?.value ?? []);
  return { ...joinBlocks(blocks, kinds, comments), metadata };
}

function titlesOf(head: Head): string[] {
  return [head.linked.title, head.meta("og:title", "twitter:title", "dc.title"), head.title].filter(
    (title) => title !== undefined,
  );
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

/** The page's text and its segments: one for each block, but one for all the paragraphs of a comment. */
function joinBlocks(
  blocks: readonly Block[],
  kinds: readonly SegmentKind[],
  comments: readonly (CommentPart | null)[],
): { text: string; segments: Segment[] } {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let units = 0;
  let item: Element | null = null;
  for (const [at, block] of blocks.entries()) {
    if (at > 0) units += BETWEEN.length;
    const kind = kinds[at]!;
    const comment = comments[at];
    const start = units;
    units += block.text.length;
    pieces.push(block.text);
    const last = segments.at(-1);
    if (comment?.kind === "comment" && comment.item === item && last?.kind === "comment") {
      segments[segments.length - 1] = { ...last, end: units };
      continue;
    }
    item = comment?.kind === "comment" ? comment.item : null;
    const author = comment?.kind === "comment" && kind === "comment" ? comment.author : null;
    segments.push(author === null ? { kind, start, end: units } : { kind, start, end: units, author });
  }
  return { text: pieces.join(BETWEEN), segments };
}

const BETWEEN = "\n\n";
