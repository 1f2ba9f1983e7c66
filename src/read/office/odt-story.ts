import type { SegmentKind } from "../../model/index.ts";
import { BlockCollector } from "./blocks.ts";
import type { OfficeBlock, OfficeComment } from "./compose.ts";

type Attributes = Readonly<Record<string, string>>;

/** Elements whose content is not what the document says: what was deleted, marks of notes, descriptions of pictures, scripts. */
const SKIPPED: ReadonlySet<string> = new Set([
  "tracked-changes",
  "note-citation",
  "ruby-text",
  "event-listeners",
  "binary-data",
  "forms",
  "automatic-styles",
  "font-face-decls",
  "scripts",
  "header",
  "footer",
]);

/** Elements that a program fills by itself from the rest of the text. */
const INDEXES: ReadonlySet<string> = new Set([
  "table-of-content",
  "illustration-index",
  "table-index",
  "object-index",
  "user-index",
  "alphabetical-index",
]);

/** Cells that an attribute repeats; a sheet's empty tail claims a million. */
const MOST_BLANKS = 100;

/** Where words go: the body, or a note or a remark that stands in one of its paragraphs. */
interface Layer {
  readonly kind: "body" | "note" | "annotation";
  readonly collector: BlockCollector;
  author: string | null;
}

/** Reads an OpenDocument text's content as its elements open and close. */
export class OdtStory {
  readonly footnotes: string[] = [];
  readonly comments: OfficeComment[] = [];
  isTracked = false;
  readonly #kinds: (style: string) => SegmentKind | undefined;
  readonly #layers: Layer[] = [{ kind: "body", collector: new BlockCollector(), author: null }];
  #skipped = 0;
  #lists = 0;
  #indexes = 0;
  #paragraphs = 0;
  #frames = 0;
  /** The word of a remark that is being read: who made it or when, which is not what it says. */
  #field: "creator" | "other" | null = null;

  /** @param kinds what the name of a paragraph's style says that it is */
  constructor(kinds: (style: string) => SegmentKind | undefined) {
    this.#kinds = kinds;
  }

  /** The paragraphs and tables of the body that were read since the last call. */
  take(): readonly OfficeBlock[] {
    return this.#layers[0]!.collector.take();
  }

  open(name: string, attributes: Attributes): void {
    if (name === "tracked-changes") this.isTracked = true;
    // A picture's frame has a title and a description; elsewhere, a title is a field of the text.
    const isOfPicture = this.#frames > 0 && (name === "title" || name === "desc");
    if (this.#skipped > 0 || isOfPicture || SKIPPED.has(name)) {
      this.#skipped++;
      return;
    }
    const { collector, kind } = this.#layers.at(-1)!;
    if (name === "frame") this.#frames++;
    else if (INDEXES.has(name)) this.#indexes++;
    else if (name === "p" || name === "h") {
      this.#paragraphs++;
      collector.beginParagraph(this.#kindOf(name, attributes["style-name"] ?? ""));
    } else if (name === "list") this.#lists++;
    else if (name === "note") this.#begin("note");
    else if (name === "annotation") this.#begin("annotation");
    else if (kind === "annotation" && name === "creator") this.#field = "creator";
    else if (kind === "annotation" && (name === "date" || name === "date-string")) this.#field = "other";
    else if (name === "tab") collector.add(" ");
    else if (name === "s") collector.add(" ");
    else if (name === "line-break") collector.add("\n");
    else if (name === "table") collector.beginTable();
    else if (name === "table-row") collector.beginRow();
    else if (name === "table-cell" || name === "covered-table-cell") {
      const repeated = Number(attributes["number-columns-repeated"] ?? "1");
      for (let i = 1; i < Math.min(repeated, MOST_BLANKS); i++) collector.beginCell();
      collector.beginCell();
    }
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const { collector } = this.#layers.at(-1)!;
    if (name === "frame") this.#frames--;
    else if (INDEXES.has(name)) this.#indexes--;
    else if (name === "p" || name === "h") {
      this.#paragraphs--;
      collector.endParagraph();
    } else if (name === "list") this.#lists--;
    else if (name === "note" || name === "annotation") this.#end();
    else if (name === "creator" || name === "date" || name === "date-string") this.#field = null;
    else if (name === "table") collector.endTable();
  }

  text(words: string): void {
    if (this.#skipped > 0) return;
    const layer = this.#layers.at(-1)!;
    if (this.#field === "creator") layer.author = `${layer.author ?? ""}${words}`;
    else if (this.#field === null && this.#paragraphs > 0) layer.collector.add(words.replace(/\s+/g, " "));
  }

  #kindOf(name: string, style: string): SegmentKind | undefined {
    if (this.#indexes > 0) return "boilerplate";
    const kind = this.#kinds(style);
    if (name === "h") return kind === "headline" ? kind : "heading";
    return kind ?? (this.#lists > 0 ? "list" : undefined);
  }

  #begin(kind: "note" | "annotation"): void {
    this.#layers.push({ kind, collector: new BlockCollector(), author: null });
  }

  #end(): void {
    if (this.#layers.length === 1) return;
    const { kind, collector, author } = this.#layers.pop()!;
    const words = collector
      .take()
      .map((block) => block.words)
      .join("\n");
    if (words === "") return;
    if (kind === "note") this.footnotes.push(words);
    else this.comments.push({ words, author: author?.trim() || null });
  }
}
