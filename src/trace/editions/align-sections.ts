import type { EditionSection, EditionText } from "./edition.ts";
import { headingKey, headingLikeness } from "./heading.ts";
import type { Weights } from "./weights.ts";

/** Which section of the later edition continues one of the earlier, by place in their lists; and the other way round. */
export interface SectionAlignment {
  readonly after: ReadonlyMap<number, number>;
  readonly before: ReadonlyMap<number, number>;
}

/** From this likeness on, sections under different headings are one that was renamed; and what like headings add to it. */
const LEAST_LIKENESS = 0.4;
const HEADING_SHARE = 0.35;

/** So many of the likest sections are weighed for each that is left. */
const MOST_CANDIDATES = 8;

/**
 * Aligns sections by heading and content, never by number: chapters are renumbered from year to year. Headings that stand
 * once in both editions come first; headings that recur ("Overview" under every country) are aligned below the nearest
 * heading before them that stands once; what is left is aligned where its words, and those of its heading, are alike.
 *
 * @param sets the stems of each sentence, for both editions
 */
export function alignSections(
  a: EditionText,
  b: EditionText,
  sets: { readonly a: readonly ReadonlySet<string>[]; readonly b: readonly ReadonlySet<string>[] },
  weight: Weights,
): SectionAlignment {
  const after = new Map<number, number>();
  const before = new Map<number, number>();
  const pair = (x: number, y: number) => {
    after.set(x, y);
    before.set(y, x);
  };
  const left = keyed(a.sections);
  const right = keyed(b.sections);
  for (const [key, [x, more]] of left.places) {
    const there = right.places.get(key);
    if (more === undefined && there?.length === 1) pair(x!, there[0]!);
  }
  const pairRecurring = () => {
    for (const [key, mine] of left.places)
      for (const x of mine) {
        if (after.has(x)) continue;
        const anchor = left.anchors[x]!;
        const wanted = anchor < 0 ? -1 : after.get(anchor);
        const y = right.places.get(key)?.find((at) => !before.has(at) && right.anchors[at] === wanted);
        if (y !== undefined) pair(x, y);
      }
  };
  pairRecurring();
  for (const { x, y } of alike(a, b, sets, weight, { after, before }))
    if (!after.has(x) && !before.has(y)) pair(x, y);
  pairRecurring();
  return { after, before };
}

/** Sections by heading, and for each the nearest one at or before it whose heading stands once; -1 where there is none. */
function keyed(sections: readonly EditionSection[]) {
  const places = new Map<string, number[]>();
  for (const { index, title } of sections) {
    const key = headingKey(title);
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  let anchor = -1;
  const anchors = sections.map(({ index, title }) => {
    if (places.get(headingKey(title))!.length === 1) anchor = index;
    return anchor;
  });
  return { places, anchors };
}

/** Sections that are left and alike, the likest first. */
function alike(
  a: EditionText,
  b: EditionText,
  sets: { readonly a: readonly ReadonlySet<string>[]; readonly b: readonly ReadonlySet<string>[] },
  weight: Weights,
  known: SectionAlignment,
): { readonly x: number; readonly y: number }[] {
  const free = b.sections.filter(({ index }) => !known.before.has(index));
  const vectors = new Map(free.map((section) => [section.index, vectorOf(section, sets.b, weight)]));
  const postings = new Map<string, number[]>();
  for (const [y, vector] of vectors)
    for (const stem of vector.keys()) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [y]);
      else list.push(y);
    }
  const found: { x: number; y: number; score: number }[] = [];
  for (const section of a.sections) {
    if (known.after.has(section.index)) continue;
    const products = new Map<number, number>();
    for (const [stem, value] of vectorOf(section, sets.a, weight))
      for (const y of postings.get(stem) ?? [])
        products.set(y, (products.get(y) ?? 0) + value * vectors.get(y)!.get(stem)!);
    const best = [...products].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, MOST_CANDIDATES);
    for (const [y, cosine] of best) {
      const score = cosine + HEADING_SHARE * headingLikeness(section.title, b.sections[y]!.title);
      if (score >= LEAST_LIKENESS) found.push({ x: section.index, y, score });
    }
  }
  return found.sort((p, q) => q.score - p.score || p.x - q.x || p.y - q.y);
}

/** A section's stems by weight, of length 1, so that the product of two is the cosine between them. */
function vectorOf(
  { from, to }: EditionSection,
  sets: readonly ReadonlySet<string>[],
  weight: Weights,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = from; i < to; i++) for (const stem of sets[i]!) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weighed = [...counts].map(([stem, count]) => [stem, (1 + Math.log(count)) * weight(stem)] as const);
  const length = Math.hypot(...weighed.map(([, value]) => value)) || 1;
  return new Map(weighed.map(([stem, value]) => [stem, value / length]));
}
