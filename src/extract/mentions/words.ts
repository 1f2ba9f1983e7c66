import type { Sentence, Token } from "../../language/index.ts";
import type { SegmentKind } from "../../model/index.ts";
import { foldWord } from "./fold.ts";
import { gazetteer, listedWord } from "./gazetteer.ts";
import { type Casing, isHyphen, type Word, type WordSentence } from "./word.ts";
import { formOf, type WordForm } from "./word-form.ts";
import { HINT, hasHint } from "./word-hints.ts";

/** The words of a sentence. White space and empty tokens give none. */
export function wordsOf(text: string, sentence: Sentence): WordSentence {
  const words: Word[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; ) {
    let to = i + 1;
    while (to - i < GLUED_MAX && isGlued(tokens, i, to)) to++;
    addWords(text, tokens, i, to, words);
    i = to;
  }
  return { words, casing: casingOf(words, sentence.kind), kind: sentence.kind, tokens };
}

/** Pieces that stand in small letters between the hyphens of a name. */
const INNER = /^(?:e|i|o|a|al|el|ul|ur|ud|us|un|as|ad|ash|an|az|at|de|du|la|le|les|sur|wa|ez|es)$/i;
/** Prefixes behind which a name keeps its capital: "pro-Keshani", "intra-Tavarian". */
const PREFIXED = /^((?:pro|anti|intra|inter|non|ex|post|pre|sub|trans|counter|mid)[-‐‑])(?=\p{Lu})/u;
/** The longest word, in tokens, that hyphens make; past it a run of hyphens is drawing, not a name. */
const GLUED_MAX = 12;

/** Whether the token at `to` goes on a name that hyphens hold together: "Lashkar-e-Tayyiba", but not "Merenia-backed". */
function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[to - 1]!;
  const token = tokens[to];
  if (!token || before.end !== token.start || !/\p{Lu}/u.test(tokens[from]!.text)) return false;
  if (isHyphen(before.text)) return to - 1 > from;
  if (!isHyphen(token.text)) return false;
  const next = tokens[to + 1];
  if (!next || next.start !== token.end) return false;
  if (/^\p{Lu}/u.test(next.text)) return !isState(before.text);
  if (/^\d/.test(next.text)) return /^\p{Lu}+$/u.test(before.text);
  return INNER.test(next.text) && /^\p{Lu}/u.test(before.text);
}

/** "Tavaria-Merenia border" are two names: a state's name or adjective takes no hyphen into a longer one. */
function isState(text: string): boolean {
  const type = (listedWord(foldWord(text)) ?? gazetteer().acronyms.get(text))?.type;
  return type === "Country" || type === "Nationality";
}

function addWords(text: string, tokens: readonly Token[], from: number, to: number, words: Word[]): void {
  const { start } = tokens[from]!;
  const last = tokens[to - 1]!;
  const { end } = last;
  const whole = from + 1 === to ? last.text : text.slice(start, end);
  const form = formOf(whole);
  if (form.isPlain) {
    words.push(wordOf(whole, form, start, from, to, last));
    return;
  }
  if (/^['’]s?$/i.test(whole)) {
    const possessive = words.at(-1)?.end === start && (whole.length > 1 || /s$/i.test(words.at(-1)!.text));
    words.push({ ...wordAt(whole, start, from, to, last), possessive });
    return;
  }
  const prefix = PREFIXED.exec(whole)?.[1] ?? "";
  if (prefix) words.push(wordAt(whole.slice(0, prefix.length - 1), start, from, to, { ...last, tag: "ADJ" }));
  const ending = /['’]s?$/i.exec(whole);
  const owner = ending !== null && ending.index > 0 && /\p{L}$/u.test(whole.slice(0, ending.index));
  words.push(
    wordAt(
      whole.slice(prefix.length, owner ? ending.index : undefined),
      start + prefix.length,
      from,
      to,
      last,
    ),
  );
  if (owner)
    words.push({
      ...wordAt(ending[0], start + ending.index, from, to, { ...last, tag: "PART" }),
      possessive: true,
    });
}

function wordAt(text: string, start: number, from: number, to: number, token: Token): Word {
  return wordOf(text, formOf(text), start, from, to, token);
}

function wordOf(
  text: string,
  { folded, parts, shape, isNumeral, hints, pronoun, noun, listing }: WordForm,
  start: number,
  from: number,
  to: number,
  { tag, relation }: Token,
): Word {
  return {
    text,
    start,
    end: start + text.length,
    from,
    to,
    folded,
    parts,
    shape,
    isNumeral,
    hints,
    pronoun,
    noun,
    listing,
    tag,
    relation,
    possessive: false,
  };
}

/** Share of the longer words with a capital from which a line is held to be written in title case. */
const TITLE_SHARE = 0.75;

const LINES: ReadonlySet<SegmentKind> = new Set(["headline", "heading", "table"]);
/** Longer words from which a line is judged; what is known to be a heading, or the head of a table, from fewer. */
const TITLE_WORDS = 5;
const HEADING_WORDS = 2;

function casingOf(words: readonly Word[], kind: SegmentKind): Casing {
  let letters = 0;
  let capital = 0;
  let upper = 0;
  for (const word of words) {
    if (word.shape === "mark" || word.shape === "number" || word.possessive || hasHint(word, HINT.small))
      continue;
    letters++;
    if (word.shape !== "lower") capital++;
    if (word.shape === "upper") upper++;
  }
  if (letters >= 3 && upper / letters > 0.8) return "caps";
  const least = LINES.has(kind) ? HEADING_WORDS : TITLE_WORDS;
  if (letters >= least && capital / letters >= TITLE_SHARE && words.at(-1)?.text !== ".") return "title";
  return "normal";
}
