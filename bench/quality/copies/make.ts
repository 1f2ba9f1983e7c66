import type { Random } from "../../seeded.ts";
import type { Article } from "./articles.ts";
import type { Synonyms } from "./synonyms.ts";

type Paragraphs = Article["paragraphs"];

/** What a copier does to an article; `other` is an article of another outlet into which something may be put. */
export interface Maker {
  readonly kind: string;
  readonly strength: string;
  make(source: Article, other: Article): Paragraphs;
}

/** Every way of copying that is measured, by kind and strength. */
export function makers(random: Random, synonyms: Synonyms): Maker[] {
  const { below } = random;
  const chance = (percent: number) => below(100) < percent;
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const each = (paragraphs: Paragraphs, change: (sentence: string) => string): Paragraphs =>
    paragraphs.map((sentences) => sentences.map(change));
  const maker = (kind: string, strength: string, make: Maker["make"]): Maker => ({ kind, strength, make });

  const spin = (percent: number) => (sentence: string) =>
    sentence.replace(/\p{L}+/gu, (word, at: number) => {
      const named = /^\p{Lu}/u.test(word) && at > 0;
      if (named || word.length < 3 || !chance(percent)) return word;
      const others = synonyms.of(word.toLowerCase());
      if (others.length === 0) return word;
      const other = pick(others);
      return /^\p{Lu}/u.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other;
    });

  const edit = (sentence: string) => {
    const words = sentence.split(" ");
    if (words.length > 9) words.splice(1 + below(words.length - 3), 1 + below(2));
    return words.join(" ");
  };

  const shuffle = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    return Array.from({ length: list.length }, () => left.splice(below(left.length), 1)[0]!);
  };

  /** Keeps the first part of an article, as an editor cuts a story from below. */
  const head = (paragraphs: Paragraphs, share: number): Paragraphs => {
    const all = paragraphs.flat().length;
    const kept: string[][] = [];
    for (const sentences of paragraphs) {
      const room = Math.max(3, Math.round(all * share)) - kept.flat().length;
      if (room > 0) kept.push(sentences.slice(0, room));
    }
    return kept;
  };

  const inside = (part: Paragraphs, other: Article): Paragraphs => {
    const at = 1 + below(Math.max(1, other.paragraphs.length - 1));
    return [...other.paragraphs.slice(0, at), ...part, ...other.paragraphs.slice(at)];
  };

  /** A stretch of `count` sentences from anywhere in the article. */
  const stretch = (source: Article, count: number): string[] => {
    const all = source.paragraphs.flat();
    return all.slice(...((at) => [at, at + count] as const)(below(Math.max(1, all.length - count))));
  };

  const quotes = (source: Article) =>
    source.paragraphs.flat().filter((sentence) => {
      const quoted = /[“"]([^”"]+)[”"]/u.exec(sentence)?.[1];
      return quoted !== undefined && quoted.split(" ").length >= 8;
    });

  return [
    maker("verbatim", "whole", ({ paragraphs }) => each(paragraphs, respell)),
    maker("credit stripped", "whole", ({ paragraphs }) => [
      ["By our own correspondent."],
      ...paragraphs.map((sentences, i) => (i < 2 ? sentences.map(withoutCredit) : sentences)),
    ]),
    ...[75, 50, 25].map((percent) =>
      maker("trimmed", `${percent}% left`, ({ paragraphs }) => head(paragraphs, percent / 100)),
    ),
    maker("edited", "a cut in each sentence", ({ paragraphs }) => each(paragraphs, edit)),
    maker("reordered", "paragraphs", ({ paragraphs }) => shuffle(paragraphs)),
    maker("reordered", "sentences", ({ paragraphs }) => shuffle(paragraphs.flat()).map((one) => [one])),
    ...[3, 6].map((count) =>
      maker("excerpt", `${count} sentences`, (source, other) => inside([stretch(source, count)], other)),
    ),
    maker("excerpt", "half of it", (source, other) => inside(head(source.paragraphs, 0.5), other)),
    ...[20, 40, 60].map((percent) =>
      maker("spun", `${percent}% of words`, ({ paragraphs }) => each(paragraphs, spin(percent))),
    ),
    maker("spun", "40%, half of it, inside another", (source, other) =>
      inside(each(head(source.paragraphs, 0.5), spin(40)), other),
    ),
    maker("paraphrased", "by rule", ({ paragraphs }) =>
      each(paragraphs, (sentence) => recast(sentence, chance)),
    ),
    maker("paraphrased", "by rule, 30% of words", ({ paragraphs }) =>
      each(paragraphs, (sentence) => spin(30)(recast(sentence, chance))),
    ),
    ...[1, 3].map((count) =>
      maker("quotes lifted", `${count}`, (source, other) => {
        const lifted = quotes(source).slice(0, count);
        return lifted.length < count
          ? []
          : inside(
              lifted.map((sentence) => [sentence]),
              other,
            );
      }),
    ),
  ];
}

/** Other quotation marks, dashes and spaces. */
function respell(sentence: string): string {
  return sentence.replace(/[“”]/gu, '"').replace(/’/gu, "'").replace(/—/gu, " - ").replace(/ {2,}/gu, " ");
}

function withoutCredit(sentence: string): string {
  return sentence
    .replace(/^[\p{Lu}][\p{L} .,]{1,40}\((?:AP|Reuters|AFP|CNN)\)\s*[-–—]+\s*/u, "")
    .replace(/\s*\(?Reporting by [^.)]*[.)]*$/u, "");
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bbecause of\b/gu, "owing to"],
  [/\bbecause\b/gu, "since"],
  [/\bhowever\b/gu, "but"],
  [/\bin order to\b/gu, "to"],
  [/\babout (?=\p{N})/gu, "roughly "],
  [/\bmore than\b/gu, "over"],
  [/\bless than\b/gu, "under"],
  [/\btold\b/gu, "informed"],
  [/\baccording to\b/gu, "as stated by"],
  [/\bwas able to\b/gu, "could"],
  [/\bis expected to\b/gu, "should"],
  [/\bdid not\b/gu, "didn’t"],
  [/\bdoes not\b/gu, "doesn’t"],
  [/\bhas been\b/gu, "was"],
  [/\bhave been\b/gu, "were"],
  [/\bbegan\b/gu, "started"],
  [/\bafter\b/gu, "following the time when"],
  [/\balso\b/gu, "as well"],
];

/** A sentence told with its parts in another order: who said it before what was said, the second clause before the first. */
function recast(sentence: string, chance: (percent: number) => boolean): string {
  let told = sentence;
  const ending = /[.!?]["”]?$/u.exec(told)?.[0] ?? "";
  const body = told.slice(0, told.length - ending.length);
  const said =
    /^(.{20,}),["”]? ((?:[\p{Lu}][\p{L}.’-]+ ?){1,4}|he|she|they) (?:said|says)( [^,]{0,40})?$/u.exec(body);
  const opening = /^((?:On|In|At|After|During|Before|When|While|As|If|Since) [^,“”"]{3,60}), (.{20,})$/u.exec(
    body,
  );
  const clauses = /^(.{25,}?),? (and|but|while|because|as|after|although) (.{25,})$/u.exec(body);
  const saying = /^((?:[\p{Lu}][\p{L}.’-]+ ?){1,4}|He|She|They) (?:said|says) (?:that )?([^“”"]{20,})$/u.exec(
    body,
  );
  if (said !== null)
    told = `As ${said[2]!.trim()} put it${said[3] ?? ""}, ${lower(said[1]!.replace(/["“”]/gu, ""))}.`;
  else if (opening !== null) told = `${upper(opening[2]!)} ${lower(opening[1]!)}.`;
  else if (saying !== null) told = `${upper(saying[2]!)}, in the words of ${saying[1]!.trim()}.`;
  else if (clauses !== null && chance(70))
    told =
      clauses[2] === "and" || clauses[2] === "but"
        ? `${upper(clauses[3]!)}; ${lower(clauses[1]!)}.`
        : `${upper(clauses[2]!)} ${clauses[3]!}, ${lower(clauses[1]!)}.`;
  for (const [from, to] of PHRASES) if (chance(80)) told = told.replace(from, to);
  // What an editor drops first.
  return told.replace(/ \p{Ll}+ly\b/gu, (word) => (chance(50) ? "" : word));
}

const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const lower = (text: string): string =>
  /^(?:\p{Lu}\p{L}+ (?=\p{Lu})|I\b|\p{Lu}{2,})/u.test(text) ? text : text[0]!.toLowerCase() + text.slice(1);
