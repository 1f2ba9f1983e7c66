import type { Token } from "markdown-it";
import type { SegmentKind } from "../../model/index.ts";

/** A block of a Markdown file as words without markup, with the kind that the markup states, if it states one. */
export interface MarkdownBlock {
  readonly words: string;
  readonly known?: SegmentKind;
}

/**
 * The blocks of a parsed Markdown file, in order: headings, paragraphs, list items (each its own block, nested ones after
 * their parent), quotes, tables (cells parted by tabs, rows by line ends), code as boilerplate. Markup, comments and the
 * addresses of links leave no trace; a line end inside a paragraph becomes a space, since quotes have to read as words.
 */
export function blocksOf(tokens: readonly Token[]): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const inside: string[] = [];
  let rows: string[][] = [];
  let hasHeadline = false;
  for (const [i, token] of tokens.entries()) {
    if (token.nesting === 1) inside.push(token.type);
    if (token.nesting === -1) inside.pop();
    if (token.type === "tr_open") rows.push([]);
    if (token.type === "table_close") {
      blocks.push({ words: rows.map((cells) => cells.join("\t")).join("\n"), known: "table" });
      rows = [];
    }
    if (token.type === "fence" || token.type === "code_block")
      blocks.push({ words: token.content, known: "boilerplate" });
    if (token.type === "html_block") blocks.push({ words: wordsOfHtml(token.content) });
    if (token.type !== "inline") continue;
    const words = wordsOf(token.children ?? []);
    if (inside.includes("tr_open")) {
      rows.at(-1)?.push(words);
      continue;
    }
    const isHeadline: boolean = !hasHeadline && tokens[i - 1]?.tag === "h1";
    hasHeadline ||= isHeadline;
    const known = isHeadline ? "headline" : knownKind(inside, token);
    blocks.push(known === null ? { words } : { words, known });
  }
  return blocks.map((block) => ({ ...block, words: block.words.trim() })).filter(({ words }) => words !== "");
}

function knownKind(inside: readonly string[], token: Token): SegmentKind | null {
  if (inside.includes("heading_open")) return "heading";
  if (inside.includes("blockquote_open")) return "quote";
  if (inside.includes("list_item_open")) return "list";
  return isPicture(token.children ?? []) ? "caption" : null;
}

/** A paragraph that is a picture and nothing else is its caption. */
function isPicture(children: readonly Token[]): boolean {
  return (
    children.some(({ type }) => type === "image") &&
    children.every(({ type, content }) => type === "image" || content.trim() === "")
  );
}

function wordsOf(children: readonly Token[]): string {
  return children
    .map(({ type, content }) => {
      if (type === "softbreak" || type === "hardbreak") return " ";
      return type === "html_inline" ? "" : content;
    })
    .join("")
    .replace(/[^\S\u00A0]+/g, " ");
}

/** Words in raw HTML blocks stay; comments, scripts, styles and tags are not words. */
function wordsOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<[^<>]*>/gi, " ")
    .replace(/\s+/g, " ");
}
