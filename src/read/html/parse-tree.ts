import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { partNames } from "./names.ts";
import { DEEPEST_LEVEL, type Element, type Tree } from "./tree.ts";

/**
 * A page as a tree, by the tokens of htmlparser2 and the parts of the HTML tree construction that matter for text: void
 * elements, end tags that may be left out, stray end tags. No markup is an error; the empty page gives a root without
 * children. Time is linear in the length of the page whatever its nesting; no walk over the tree can exhaust the stack.
 */
export function parseTree(html: string): Tree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, flattened: builder.flattened };
}

const VOID = new Set(
  "area base basefont br col command embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

const CLOSES_PARAGRAPH = new Set(
  (
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 " +
    "h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul"
  ).split(" "),
);

/** What a start tag closes when it meets it open, and the elements beyond which it does not look. */
interface ImpliedEnd {
  readonly closes: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const PARAGRAPH_END: ImpliedEnd = {
  closes: new Set(["p"]),
  within: new Set([...CLOSES_PARAGRAPH, "li", "td", "th", "button", "object"].filter((name) => name !== "p")),
};

const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map(
  (
    [
      ["li", "li", "ul ol menu dir"],
      ["dt", "dt dd", "dl"],
      ["dd", "dt dd", "dl"],
      ["tr", "tr td th", "table"],
      ["td", "td th", "tr table"],
      ["th", "td th", "tr table"],
      ["tbody", "thead tbody tfoot tr td th", "table"],
      ["thead", "thead tbody tfoot tr td th", "table"],
      ["tfoot", "thead tbody tfoot tr td th", "table"],
      ["option", "option", "select datalist optgroup"],
      ["a", "a", "table li p div td"],
      ["body", "head", "html"],
    ] as const
  ).map(([name, closes, within]) => [
    name,
    { closes: new Set<string>(closes.split(" ")), within: new Set<string>(within.split(" ")) },
  ]),
);

/** How far up a start tag looks for what it closes; bounds the work a tag can cause. */
const LOOK_UP_LEVELS = 16;

/** A missing end tag of these does not let an end tag of an outer element close them from inside a cell. */
const CELLS = new Set(["td", "th", "table"]);

class TreeBuilder implements TokenizerCallbacks {
  readonly root: Element = element("#root", new Map(), null);
  flattened = false;
  private readonly html: string;
  private readonly open: Element[] = [this.root];
  private readonly openCount = new Map<string, number>();
  private readonly flatCount = new Map<string, number>();
  private tag = "";
  private attributes = new Map<string, string>();
  private attributeName = "";
  private attributeValue = "";

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number): void {
    this.append(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.append(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.append(this.html.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.attributes.has(this.attributeName))
      this.attributes.set(this.attributeName, this.attributeValue);
  }

  onopentagend(): void {
    this.openElement(false);
  }

  onselfclosingtag(): void {
    this.openElement((this.openCount.get("svg") ?? 0) > 0 || (this.openCount.get("math") ?? 0) > 0);
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    const flat = this.flatCount.get(name) ?? 0;
    if (flat > 0) {
      this.flatCount.set(name, flat - 1);
      return;
    }
    if (name === "br" || name === "p") {
      if (name === "br" || !this.isOpen(name)) {
        this.top().children.push(element(name, new Map(), this.top()));
        return;
      }
    }
    if (!this.isOpen(name) || name === "html" || name === "body") return;
    if (!CELLS.has(name) && this.isBeyondCell(name)) return;
    while (this.top().name !== name) this.pop();
    this.pop();
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  isInForeignContext(): boolean {
    return (this.openCount.get("svg") ?? 0) > 0 || (this.openCount.get("math") ?? 0) > 0;
  }

  private append(value: string): void {
    const siblings = this.top().children;
    const last = siblings.at(-1);
    if (last?.kind === "text") last.value += value;
    else siblings.push({ kind: "text", value });
  }

  private openElement(isClosed: boolean): void {
    const name = this.tag;
    this.closeImplied(name);
    const parent = this.top();
    const opened = element(name, this.attributes, parent);
    parent.children.push(opened);
    if (isClosed || VOID.has(name)) return;
    if (this.open.length > DEEPEST_LEVEL) {
      this.flattened = true;
      this.flatCount.set(name, (this.flatCount.get(name) ?? 0) + 1);
      return;
    }
    this.open.push(opened);
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
  }

  private closeImplied(name: string): void {
    const rule = IMPLIED_ENDS.get(name) ?? (CLOSES_PARAGRAPH.has(name) ? PARAGRAPH_END : undefined);
    if (!rule) return;
    let deepest = -1;
    const lowest = Math.max(1, this.open.length - LOOK_UP_LEVELS);
    for (let level = this.open.length - 1; level >= lowest; level--) {
      const at = this.open[level]!.name;
      if (rule.closes.has(at)) deepest = level;
      if (rule.within.has(at)) break;
    }
    if (deepest > 0) while (this.open.length > deepest) this.pop();
  }

  private isBeyondCell(name: string): boolean {
    for (let level = this.open.length - 1; level > 0; level--) {
      const at = this.open[level]!.name;
      if (at === name) return false;
      if (CELLS.has(at)) return true;
    }
    return false;
  }

  private isOpen(name: string): boolean {
    return (this.openCount.get(name) ?? 0) > 0;
  }

  private top(): Element {
    return this.open.at(-1)!;
  }

  private pop(): void {
    const closed = this.open.pop()!;
    this.openCount.set(closed.name, (this.openCount.get(closed.name) ?? 1) - 1);
  }
}

function element(name: string, attributes: Map<string, string>, parent: Element | null): Element {
  return {
    kind: "element",
    name,
    attributes,
    parent,
    children: [],
    names: partNames(attributes),
    depth: parent ? parent.depth + 1 : 0,
  };
}
