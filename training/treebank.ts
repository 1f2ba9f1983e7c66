import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { tokenise } from "../src/language/tokenise.ts";
import type { Range } from "../src/model/index.ts";

/** A word of a treebank. Offsets are UTF-16 code units into its sentence's text; `head` is an index, -1 at the root. */
export interface GoldToken {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly tag: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

/** A sentence of a treebank. */
export interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
  readonly opensDocument: boolean;
  readonly opensParagraph: boolean;
}

/** Where the treebanks lie, beside the repository; they are not part of it. */
export const TREEBANKS = "../shared/data/ud";

/**
 * The genres of GUM that are taught: those whose texts are openly licensed or in the public domain, by the licence file beside the
 * treebank or, for academic papers and court transcripts (CC BY 4.0), by `LICENSE.md` of the corpus's own repository. How-to
 * pages, fiction, essays, letters and podcasts are for non-commercial use by the same files.
 */
const OPEN_GENRES = "academic|bio|conversation|court|interview|news|speech|textbook|vlog|voyage";

/** The sentences that the models are taught: all of EWT, and of GUM the openly licensed genres. */
export function readTrainingTreebanks(): GoldSentence[] {
  const isOpen = new RegExp(`^# sent_id = GUM_(?:${OPEN_GENRES})_`, "mu");
  return [
    ...readTreebank(`${TREEBANKS}/ewt/en_ewt-ud-train.conllu.gz`),
    ...readTreebank(`${TREEBANKS}/gum/en_gum-ud-train.conllu.gz`, (block) => isOpen.test(block)),
  ];
}

/**
 * The sentences of a CoNLL-U file, gzipped or not. Empty nodes and enhanced dependencies are left out.
 *
 * @param keeps says by its block, comments and all, whether a sentence is wanted
 */
export function readTreebank(path: string, keeps: (block: string) => boolean = () => true): GoldSentence[] {
  const bytes = readFileSync(path);
  const source = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return source
    .split("\n\n")
    .filter((block) => block.trim() !== "" && keeps(block))
    .map(readSentence);
}

/**
 * The sentence with its words joined where our tokeniser keeps one word ("al-Qaeda"): the joined word hangs where its part
 * hung that had its head outside, with that part's relation; its tags are those of its last part.
 */
export function joinAsTokenised(sentence: GoldSentence): GoldSentence {
  const ours = tokenise(sentence.text, 0, sentence.text.length);
  const group = new Array<number>(sentence.tokens.length).fill(-1);
  for (const [id, [start, end]] of ours.entries()) {
    const inside = sentence.tokens.flatMap((token, index) =>
      token.start >= start && token.end <= end ? [index] : [],
    );
    const outside = inside.filter((index) => !inside.includes(sentence.tokens[index]!.head));
    if (inside.length > 1 && outside.length === 1) for (const index of inside) group[index] = id;
  }
  if (group.every((id) => id < 0)) return sentence;
  const place: number[] = [];
  let count = 0;
  for (const [index, id] of group.entries())
    place.push(id >= 0 && group[index - 1] === id ? count - 1 : count++);
  const tokens: GoldToken[] = [];
  for (let at = 0; at < count; at++) {
    const parts = sentence.tokens.filter((_, index) => place[index] === at);
    const top = parts.find((part) => part.head < 0 || place[part.head] !== at) ?? parts[0]!;
    const last = parts.at(-1)!;
    tokens.push({
      ...top,
      start: parts[0]!.start,
      end: last.end,
      lemma: parts.length > 1 ? parts.map((part) => part.lemma).join("") : top.lemma,
      tag: last.tag,
      xpos: last.xpos,
      head: top.head < 0 ? -1 : place[top.head]!,
    });
  }
  return { ...sentence, tokens };
}

/** Where the words of a sentence stand in its text. */
export function rangesOf(tokens: readonly GoldToken[]): Range[] {
  return tokens.map(({ start, end }) => [start, end]);
}

function readSentence(block: string): GoldSentence {
  const lines = block.split("\n");
  const text = lines.find((line) => line.startsWith("# text = "))?.slice(9) ?? "";
  const rows: string[][] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let fused = { last: 0, end: 0 };
  for (const line of lines) {
    if (line.startsWith("#")) continue;
    const row = line.split("\t");
    const id = row[0]!;
    const form = row[1]!;
    if (id.includes(".")) continue;
    if (id.includes("-")) {
      at = skipTo(text, form, at);
      fused = { last: Number(id.split("-")[1]), end: at + form.length };
      continue;
    }
    const start = fused.last >= Number(id) ? at : skipTo(text, form, at);
    const end = Number(id) === fused.last ? fused.end : Math.min(start + form.length, text.length);
    rows.push(row);
    starts.push(start);
    ends.push(end);
    at = end;
  }
  const tokens = rows.map((row, index) => ({
    start: starts[index]!,
    end: ends[index]!,
    lemma: row[2]!,
    tag: row[3]!,
    xpos: row[4]!,
    head: Number(row[6]) - 1,
    relation: row[7]!,
  }));
  return {
    text,
    tokens,
    opensDocument: lines.some((line) => line.startsWith("# newdoc")),
    opensParagraph: lines.some((line) => line.startsWith("# newpar")),
  };
}

function skipTo(text: string, form: string, at: number): number {
  const found = text.indexOf(form, at);
  if (found < 0) throw new Error(`"${form}" is not in its sentence: ${text}`);
  return found;
}
