import { BlockCollector } from "./blocks.ts";
import type { OfficeBlock } from "./compose.ts";
import { isHeadingLevel, type StyleKinds } from "./docx-styles.ts";

type Attributes = Readonly<Record<string, string>>;

/** Elements whose content is not what the document says: what was taken out, what stood before a change, another drawing of the same. */
const SKIPPED: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "Fallback",
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
  "sectPrChange",
  "sectPr",
  "rt",
]);

/** Reads paragraphs and tables of WordprocessingML as its elements open and close: a body, a footnote, a remark. */
export class DocxStory {
  /** Ids of the notes that it refers to, in order. */
  readonly references = { footnote: [] as string[], endnote: [] as string[] };
  isTracked = false;
  isHiding = false;
  readonly #collector = new BlockCollector();
  readonly #styles: StyleKinds;
  /** Runs may hold text boxes with runs of their own. */
  readonly #runs: { isHidden: boolean }[] = [];
  #skipped = 0;
  #inWords = 0;
  #inProperties = 0;

  constructor(styles: StyleKinds) {
    this.#styles = styles;
  }

  /** What was read since the last call. */
  take(): readonly OfficeBlock[] {
    return this.#collector.take();
  }

  open(name: string, attributes: Attributes): void {
    if (name === "del" || name === "ins" || name === "moveFrom") this.isTracked = true;
    if (this.#skipped > 0 || SKIPPED.has(name)) this.#skipped++;
    else if (name === "pPr") this.#inProperties++;
    else if (this.#inProperties > 0) this.#property(name, attributes.val ?? "");
    else if (name === "p") this.#collector.beginParagraph();
    else if (name === "r") this.#runs.push({ isHidden: false });
    else if (name === "vanish") this.#hide(attributes.val ?? "");
    else if (name === "t") this.#inWords++;
    else if (name === "tab" || name === "ptab") this.#say(" ");
    else if (name === "br" || name === "cr") this.#say(attributes.type === undefined ? "\n" : " ");
    else if (name === "noBreakHyphen") this.#say("\u2011");
    else if (name === "footnoteReference") this.references.footnote.push(attributes.id ?? "");
    else if (name === "endnoteReference") this.references.endnote.push(attributes.id ?? "");
    else if (name === "tbl") this.#collector.beginTable();
    else if (name === "tr") this.#collector.beginRow();
    else if (name === "tc") this.#collector.beginCell();
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped--;
    else if (name === "pPr") this.#inProperties--;
    else if (this.#inProperties > 0) return;
    else if (name === "p") this.#collector.endParagraph();
    else if (name === "r") this.#runs.pop();
    else if (name === "t") this.#inWords--;
    else if (name === "tbl") this.#collector.endTable();
  }

  text(words: string): void {
    if (this.#skipped === 0 && this.#inWords > 0) this.#say(words.replaceAll("\n", " "));
  }

  #say(words: string): void {
    if (this.#runs.at(-1)?.isHidden !== true) this.#collector.add(words);
    else if (words.trim() !== "") this.isHiding = true;
  }

  #hide(val: string): void {
    const run = this.#runs.at(-1);
    if (run !== undefined) run.isHidden = !/^(?:0|false|off)$/.test(val);
  }

  /** A style wins over a list's number, since headings are numbered too; a level of the outline wins over both. */
  #property(name: string, val: string): void {
    if (name === "pStyle") this.#collector.state(this.#styles(val));
    else if (name === "numId" && val === "0") this.#collector.unlist();
    else if (name === "numId" && !this.#collector.isStated) this.#collector.state("list");
    else if (name === "outlineLvl" && isHeadingLevel(val)) this.#collector.state("heading");
  }
}
