import { attribute, type Element, type Node } from "./tree.ts";

/** The shape of a block in the page: what its markup says it is, before anything is known of its role. */
type BlockShape = "text" | "heading" | "item" | "row" | "preformatted" | "caption" | "term";

/**
 * A visible run of text between two breaks of the page. `text` is never blank; `linkUnits` of its UTF-16 code units stand
 * in links. `element` is the block-level element that holds it, `index` its place among the page's blocks.
 */
export interface Block {
  readonly index: number;
  readonly element: Element;
  readonly shape: BlockShape;
  readonly text: string;
  readonly linkUnits: number;
  readonly links: number;
  /** Whether the block's first words are a link. */
  readonly startsInLink: boolean;
}

/**
 * The visible blocks of a page in page order. White space is collapsed as a browser does it, except in `pre`; one `br` is
 * a line break inside the block, two are a new block; the cells of a table's row are parted by a tab when they hold no
 * blocks of their own. An empty or wholly hidden page gives an empty list.
 *
 * @param withHidden also read what inline styles and attributes hide: for pages that show their text by script
 */
export function visibleBlocks(root: Element, withHidden = false): Block[] {
  const reader = new BlockReader(withHidden);
  reader.read(root);
  reader.endBlock();
  return reader.blocks;
}

/** Elements whose content is never shown as text of the page. */
const UNSEEN = new Set(
  (
    "applet audio canvas datalist embed frame frameset head iframe math meta noembed noframes noscript object option " +
    "param rp script select style svg template textarea title video link"
  ).split(" "),
);

const BLOCK_LEVEL = new Set(
  (
    "#root address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section " +
    "summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Parts of a comment that engines mark up inline and draw on lines of their own. */
const DRAWN_AS_BLOCK = /\bcomment (?:body|content|text|message|actor name|author|date|time|meta)\b/;
const DRAWN_PROPERTY = /^(?:author|creator|text|commentText|dateCreated)$/;

function isDrawnAsBlock(element: Element): boolean {
  if (DRAWN_AS_BLOCK.test(element.names)) return true;
  return (
    DRAWN_PROPERTY.test(attribute(element, "itemprop")) &&
    element.parent !== null &&
    /\/(?:Comment|UserComments)$/.test(attribute(element.parent, "itemtype"))
  );
}

const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|u-visually-hidden|assistive-text|element-invisible|show-for-sr|a11y-hidden|hidden)(?:\s|$)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isUnseen(element: Element, withHidden: boolean): boolean {
  if (UNSEEN.has(element.name)) return true;
  if (element.attributes.size === 0) return false;
  if (HIDDEN_CLASS.test(attribute(element, "class"))) return !withHidden;
  if (withHidden) return false;
  return element.attributes.has("hidden") || HIDDEN_STYLE.test(attribute(element, "style"));
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly withHidden: boolean;
  private element: Element | null = null;
  private text = "";
  private linkUnits = 0;
  private links = 0;
  private startsInLink = false;
  private breaks = 0;
  private linkDepth = 0;
  private rowDepth = 0;
  private preformattedDepth = 0;
  private spacePending = false;
  private endsInSpace = false;

  constructor(withHidden: boolean) {
    this.withHidden = withHidden;
  }

  read(element: Element): void {
    const isBlock =
      (BLOCK_LEVEL.has(element.name) && !(this.rowDepth > 0 && isCell(element))) || isDrawnAsBlock(element);
    const isRow = element.name === "tr" && this.rowDepth === 0 && isPlainRow(element);
    if (isBlock) this.endBlock();
    if (isRow) this.rowDepth++;
    if (element.name === "pre") this.preformattedDepth++;
    const isLink = element.name === "a" && element.attributes.has("href");
    if (isLink) {
      this.linkDepth++;
      this.links++;
    }
    const outer = this.element;
    if (isBlock) this.element = element;
    let before: Node | null = null;
    for (const child of element.children) {
      this.readNode(child, before);
      before = child;
    }
    if (isBlock) {
      this.endBlock();
      this.element = outer;
    }
    if (isLink) this.linkDepth--;
    if (element.name === "pre") this.preformattedDepth--;
    if (isRow) this.rowDepth--;
  }

  endBlock(): void {
    const text = this.preformattedDepth > 0 ? this.text.trimEnd().replace(/^\n+/, "") : this.text.trim();
    if (text !== "" && this.element && HAS_SUBSTANCE.test(text)) {
      this.blocks.push({
        index: this.blocks.length,
        element: this.element,
        shape: shapeOf(this.element, this.preformattedDepth > 0),
        text,
        linkUnits: Math.min(this.linkUnits, text.length),
        links: this.links,
        startsInLink: this.startsInLink,
      });
    }
    this.text = "";
    this.linkUnits = 0;
    this.links = 0;
    this.breaks = 0;
    this.spacePending = false;
  }

  private readNode(node: Node, before: Node | null): void {
    if (node.kind === "text") this.append(node.value);
    else if (node.name === "br") this.breakLine();
    else if (node.name === "hr") this.endBlock();
    else if (!isUnseen(node, this.withHidden)) {
      if (this.rowDepth > 0 && isCell(node) && this.text !== "") this.breakCell();
      else if (node.name === "a" && isLinkElement(before)) this.spacePending = true;
      this.read(node);
    }
  }

  private append(value: string): void {
    if (this.preformattedDepth > 0) {
      this.text += value;
      if (this.linkDepth > 0) this.linkUnits += value.length;
      return;
    }
    const collapsed = value.replace(WHITE_SPACE, " ").replace(INVISIBLE, "");
    if (collapsed === "") return;
    if (collapsed === " ") {
      this.spacePending = true;
      return;
    }
    if (this.text === "") this.startsInLink = this.linkDepth > 0;
    const starts = collapsed.startsWith(" ");
    const needsSpace = (starts || this.spacePending) && this.text !== "" && !this.endsInSpace;
    const added = collapsed.slice(starts ? 1 : 0, collapsed.endsWith(" ") ? -1 : undefined);
    this.spacePending = collapsed.endsWith(" ");
    this.text += needsSpace ? ` ${added}` : added;
    this.endsInSpace = false;
    this.breaks = 0;
    if (this.linkDepth > 0) this.linkUnits += added.length;
  }

  private breakLine(): void {
    this.breaks++;
    this.spacePending = false;
    if (this.breaks === 2 && this.preformattedDepth === 0) {
      const { linkDepth } = this;
      this.endBlock();
      this.links = linkDepth > 0 ? 1 : 0;
    } else if (this.text !== "") {
      this.text += "\n";
      this.endsInSpace = true;
    }
  }

  private breakCell(): void {
    this.text += "\t";
    this.endsInSpace = true;
    this.spacePending = false;
  }
}

/** White space that HTML collapses, with the no-break space: a page's spacing says nothing about its words. */
const WHITE_SPACE = /[\s\u00a0]+/g;
/** Soft hyphens, zero-width marks and byte-order marks: drawn as nothing, and they split words for every reader after us. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** A letter, a digit or a symbol somewhere: a block of mere punctuation is decoration. */
const HAS_SUBSTANCE = /[\p{L}\p{N}\p{S}]/u;

function isCell(element: Element): boolean {
  return element.name === "td" || element.name === "th";
}

function isPlainRow(row: Element): boolean {
  return row.children.every((cell) => cell.kind === "text" || !isCell(cell) || !holdsBlocks(cell));
}

function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.kind === "element" && (BLOCK_LEVEL.has(child.name) || child.name === "br" || holdsBlocks(child)),
  );
}

function isLinkElement(node: Node | null): boolean {
  return node?.kind === "element" && node.name === "a";
}

function shapeOf(element: Element, preformatted: boolean): BlockShape {
  if (preformatted) return "preformatted";
  for (let at: Element | null = element, level = 0; at && level < 4; at = at.parent, level++) {
    if (/^h[1-6]$/.test(at.name)) return "heading";
    if (at.name === "li") return "item";
    if (at.name === "tr") return "row";
    if (at.name === "figcaption" || at.name === "caption") return "caption";
    if (at.name === "dt" || at.name === "dd") return "term";
  }
  return "text";
}
