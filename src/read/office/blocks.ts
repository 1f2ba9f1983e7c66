import type { SegmentKind } from "../../model/index.ts";
import type { OfficeBlock } from "./compose.ts";

/** A paragraph that is being read, or that was. */
interface Open {
  words: string;
  known: SegmentKind | undefined;
}

interface OpenTable {
  readonly rows: OfficeBlock[][][];
}

/**
 * Collects paragraphs and tables as a file's elements open and close. Paragraphs stand inside one another where a text box is set
 * in one: the inner comes first. Tables in tables become part of the outer one's cell.
 */
export class BlockCollector {
  readonly #paragraphs: Open[] = [];
  readonly #tables: OpenTable[] = [];
  #blocks: OfficeBlock[] = [];

  /** Blocks that were collected since the last call. */
  take(): readonly OfficeBlock[] {
    const blocks = this.#blocks;
    this.#blocks = [];
    return blocks;
  }

  beginParagraph(known?: SegmentKind): void {
    this.#paragraphs.push({ words: "", known });
  }

  /** Whether the kind of the paragraph that is being read was stated. */
  get isStated(): boolean {
    return this.#paragraphs.at(-1)?.known !== undefined;
  }

  /** States the kind of the paragraph that is being read. */
  state(known: SegmentKind | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && known !== undefined) paragraph.known = known;
  }

  /** Takes back that the paragraph that is being read is an item of a list. */
  unlist(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph?.known === "list") paragraph.known = undefined;
  }

  add(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.words += words;
  }

  endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const words = tidyLines(paragraph.words);
    if (words === "") return;
    const { known } = paragraph;
    this.#put(known === undefined ? { words } : { words, known });
  }

  beginTable(): void {
    this.#tables.push({ rows: [] });
  }

  beginRow(): void {
    this.#tables.at(-1)?.rows.push([]);
  }

  beginCell(): void {
    this.#tables.at(-1)?.rows.at(-1)?.push([]);
  }

  endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const rows = table.rows.filter((cells) => cells.some((cell) => cell.length > 0));
    if (rows.length === 0) return;
    if (isLayout(rows)) {
      for (const block of rows.flat(2)) this.#put(block);
      return;
    }
    const lines = rows.map((cells) =>
      cells.map((cell) => cell.map(({ words }) => oneLine(words)).join(" ")).join("\t"),
    );
    this.#put({ words: lines.join("\n").trim(), known: "table" });
  }

  #put(block: OfficeBlock): void {
    const row = this.#tables.at(-1)?.rows.at(-1);
    if (this.#tables.length === 0) this.#blocks.push(block);
    else if (row === undefined || row.length === 0) {
      // Words in a table but in no cell of it: no program writes them, and nothing is thrown away.
      this.#blocks.push(block);
    } else row.at(-1)!.push(block);
  }
}

/** Prose in a cell reads as prose. */
const PROSE_UNITS = 200;

/** A table of one column, or one with a cell of several paragraphs of prose, only sets where paragraphs stand. */
function isLayout(rows: readonly (readonly (readonly OfficeBlock[])[])[]): boolean {
  if (rows.every((cells) => cells.length <= 1)) return true;
  return rows.some((cells) =>
    cells.some((cell) => cell.length > 1 && cell.some(({ words }) => words.length > PROSE_UNITS)),
  );
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** Single blanks, none at the ends of lines, no empty lines; soft hyphens and zero-width marks are drawn as nothing. */
function tidyLines(words: string): string {
  return words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replaceAll("\0", "\uFFFD")
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");
}
