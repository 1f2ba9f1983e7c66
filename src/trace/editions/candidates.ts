import { type Gaps, gapsOf } from "./gaps.ts";
import type { Unpaired } from "./unpaired.ts";
import { overlap, type Weights } from "./weights.ts";

/** Two sentences that may be one in other words. `rank` is the likeness with what their places add. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
  readonly rank: number;
}

/** How alike sentences have to be: between the same two unchanged ones, in one section, in different ones. */
const LEAST = { gap: 0.3, section: 0.36, elsewhere: 0.55 } as const;

/** What a place adds to the rank: a sentence between the same two unchanged ones is preferred to one elsewhere. */
const ADDED = { gap: 0.12, section: 0.08, elsewhere: 0 } as const;

/** A short sentence inside a longer one counts so much of that share, from so many words on, and never across sections. */
const CONTAINED_SHARE = 0.8;
const LEAST_CONTAINED_WORDS = 5;

/** Sentences of one section are all compared while there are at most so many pairs; beyond, only those that share rare stems. */
const MOST_SECTION_PAIRS = 400;
const MOST_GAP_PAIRS = 100;

/** Sentences are looked for by so many of their rarest stems, each in at most so many sentences, and so many are weighed. */
const STEMS_ASKED = 12;
const MOST_SHARING = 60;
const MOST_WEIGHED = 6;

/**
 * Pairs of sentences without an equal that are alike enough: those between the same unchanged sentences, those in one small
 * section, and those that share rare stems wherever they stand. Each sentence meets a bounded number of others.
 */
export function candidatesOf(known: Unpaired): Candidate[] {
  const { sets, weight, free } = known;
  const gaps = gapsOf(known);
  const pairs = new Map<number, Set<number>>();
  const meet = (x: number, y: number) => {
    const met = pairs.get(x);
    if (met === undefined) pairs.set(x, new Set([y]));
    else met.add(y);
  };
  for (const { before, after } of gaps.all.values())
    if (before.length * after.length <= MOST_GAP_PAIRS)
      for (const x of before) for (const y of after) meet(x, y);
  meetInSections(known, meet);
  const postings = new Map<string, number[]>();
  for (const { index } of free.b)
    for (const stem of sets.b[index]!) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [index]);
      else list.push(index);
    }
  for (const { index } of free.a) for (const y of sharing(sets.a[index]!, postings, weight)) meet(index, y);
  return [...pairs].flatMap(([x, met]) => [...met].flatMap((y) => weighed(known, gaps, x, y)));
}

function meetInSections({ free, sections }: Unpaired, meet: (x: number, y: number) => void): void {
  const inSection = new Map<number, number[]>();
  for (const { index, section } of free.b) {
    const list = inSection.get(section);
    if (list === undefined) inSection.set(section, [index]);
    else list.push(index);
  }
  const mine = new Map<number, number[]>();
  for (const { index, section } of free.a) {
    const list = mine.get(section);
    if (list === undefined) mine.set(section, [index]);
    else list.push(index);
  }
  for (const [section, before] of mine) {
    const there = sections.after.get(section);
    const after = there === undefined ? [] : (inSection.get(there) ?? []);
    if (before.length * after.length <= MOST_SECTION_PAIRS)
      for (const x of before) for (const y of after) meet(x, y);
  }
}

/** Sentences of the later edition that share the most weight of rare stems with one of the earlier. */
function sharing(
  stems: ReadonlySet<string>,
  postings: ReadonlyMap<string, readonly number[]>,
  weight: Weights,
): number[] {
  const rare = [...stems]
    .flatMap((stem) => {
      const list = postings.get(stem);
      return list === undefined || list.length > MOST_SHARING ? [] : [{ stem, list }];
    })
    .sort((p, q) => p.list.length - q.list.length)
    .slice(0, STEMS_ASKED);
  const shared = new Map<number, number>();
  for (const { stem, list } of rare) for (const y of list) shared.set(y, (shared.get(y) ?? 0) + weight(stem));
  return [...shared]
    .sort((p, q) => q[1] - p[1] || p[0] - q[0])
    .slice(0, MOST_WEIGHED)
    .map(([y]) => y);
}

function weighed({ a, b, sets, sections, weight }: Unpaired, gaps: Gaps, x: number, y: number): Candidate[] {
  const one = a.sentences[x]!;
  const other = b.sentences[y]!;
  const near = sections.after.get(one.section) === other.section;
  const gap = gaps.a.get(x);
  const place = !near ? "elsewhere" : gap !== undefined && gap === gaps.b.get(y) ? "gap" : "section";
  const { dice, contained } = overlap(sets.a[x]!, sets.b[y]!, weight);
  const short = Math.min(one.words.length, other.words.length);
  const whole = near && short >= LEAST_CONTAINED_WORDS ? CONTAINED_SHARE * contained : 0;
  const likeness = Math.min(0.99, Math.max(dice, whole));
  return likeness < LEAST[place] ? [] : [{ before: x, after: y, likeness, rank: likeness + ADDED[place] }];
}
