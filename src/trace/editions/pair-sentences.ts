import type { SectionAlignment } from "./align-sections.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { EditionSentence, EditionText } from "./edition.ts";
import type { Weights } from "./weights.ts";
import { YEAR } from "./words.ts";

/** A sentence and what became of it. `same`: word for word; `dated`: but for years; `reworded`: in other words. */
export interface SentencePair {
  readonly before: number;
  readonly after: number;
  readonly kind: "same" | "dated" | "reworded";
  /** Whether it stands in a section that does not continue the one it stood in. */
  readonly moved: boolean;
  /** How alike they are, 0 to 1; 1 but for `reworded`. */
  readonly likeness: number;
}

/** Shorter sentences ("See above.") are not followed into other sections. */
const LEAST_WORDS_MOVED = 5;

/**
 * Which sentence of the later edition continues one of the earlier. Equal ones in aligned sections come first, then equal ones
 * elsewhere that stand once, then the likest of what is left, each sentence once. Sentences without a partner were dropped, or
 * are new. The work grows with the number of sentences, not with its square: see {@link candidatesOf}.
 */
export function pairSentences(
  a: EditionText,
  b: EditionText,
  sets: { readonly a: readonly ReadonlySet<string>[]; readonly b: readonly ReadonlySet<string>[] },
  sections: SectionAlignment,
  weight: Weights,
): readonly SentencePair[] {
  const partners = { a: new Map<number, number>(), b: new Map<number, number>() };
  const pairs: SentencePair[] = [];
  const add = (x: EditionSentence, y: EditionSentence, kind: SentencePair["kind"], likeness: number) => {
    partners.a.set(x.index, y.index);
    partners.b.set(y.index, x.index);
    const moved = sections.after.get(x.section) !== y.section;
    pairs.push({ before: x.index, after: y.index, kind, moved, likeness });
  };
  const free = () => ({
    a: a.sentences.filter(({ index }) => !partners.a.has(index)),
    b: b.sentences.filter(({ index }) => !partners.b.has(index)),
  });
  for (const [kind, keyOf] of EQUAL) {
    const { a: left, b: right } = free();
    const waiting = grouped(right, (y) => `${y.section} ${keyOf(y)}`);
    for (const x of left) {
      const y = waiting.get(`${sections.after.get(x.section) ?? "none"} ${keyOf(x)}`)?.shift();
      if (y !== undefined) add(x, y, kind, 1);
    }
  }
  for (const [kind, keyOf] of EQUAL) {
    const { a: left, b: right } = free();
    const there = grouped(right, keyOf);
    for (const [key, [x, more]] of grouped(left, keyOf)) {
      const [y, others] = there.get(key) ?? [];
      if (x === undefined || y === undefined || more !== undefined || others !== undefined) continue;
      if (x.words.length >= LEAST_WORDS_MOVED) add(x, y, kind, 1);
    }
  }
  const rest = free();
  const found = candidatesOf({ a, b, sets, sections, partners, weight, free: rest });
  for (const { before, after, likeness } of found.sort(byLikeness(a.sentences.length, b.sentences.length)))
    if (!partners.a.has(before) && !partners.b.has(after))
      add(a.sentences[before]!, b.sentences[after]!, "reworded", likeness);
  return pairs.sort((p, q) => p.after - q.after);
}

const EQUAL: readonly (readonly [SentencePair["kind"], (sentence: EditionSentence) => string])[] = [
  ["same", ({ words }) => words.join(" ")],
  ["dated", ({ words }) => words.map((word) => (YEAR.test(word) ? "#" : word)).join(" ")],
];

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

/** The likest first; of equals, those at like places in their editions. */
function byLikeness(lengthA: number, lengthB: number) {
  const away = ({ before, after }: Candidate) => Math.abs(before / lengthA - after / lengthB);
  return (p: Candidate, q: Candidate) =>
    q.rank - p.rank || away(p) - away(q) || p.before - q.before || p.after - q.after;
}
