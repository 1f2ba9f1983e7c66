import type { Range } from "../../src/model/index.ts";
import type { GoldAttribution } from "./polnear.ts";

/** Index of an annotated attribution, and of the found one that says the same. */
export interface Link {
  readonly gold: number;
  readonly found: number;
}

/**
 * The annotated attributions that are found, each with the one that links to it, as `../shared/score/attributions.mjs` does: the
 * cues share a word, the contents and the sources at least half of theirs (or both have no source). Paired one to one, the
 * closest first; empty where nothing is alike.
 */
export function linksOf(
  text: string,
  gold: readonly GoldAttribution[],
  found: readonly GoldAttribution[],
): Link[] {
  const words = [
    ...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[’'\-.][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu),
  ].map((hit): Range => [hit.index, hit.index + hit[0].length]);
  const sets = ({ source, cue, content }: GoldAttribution) => ({
    source: wordsIn(words, source),
    cue: wordsIn(words, cue),
    content: wordsIn(words, content),
  });
  const foundSets = found.map(sets);
  const pairs: (Link & { readonly closeness: number })[] = [];
  for (const [index, attribution] of gold.entries()) {
    const g = sets(attribution);
    for (const [other, f] of foundSets.entries()) {
      if (shared(g.cue, f.cue) === 0) continue;
      const content = jaccard(g.content, f.content);
      const source = jaccard(g.source, f.source);
      if (content >= 0.5 && source >= 0.5)
        pairs.push({ closeness: content + source, gold: index, found: other });
    }
  }
  const linked = new Map<number, number>();
  const used = new Set<number>();
  for (const pair of pairs.sort((a, b) => b.closeness - a.closeness)) {
    if (linked.has(pair.gold) || used.has(pair.found)) continue;
    linked.set(pair.gold, pair.found);
    used.add(pair.found);
  }
  return [...linked].map(([index, other]) => ({ gold: index, found: other }));
}

/** Words of which a range covers at least half. */
function wordsIn(words: readonly Range[], ranges: readonly Range[]): Set<number> {
  const inside = new Set<number>();
  for (const [start, end] of ranges)
    for (const [index, word] of words.entries()) {
      if (word[0] >= end) break;
      if ((Math.min(end, word[1]) - Math.max(start, word[0])) * 2 >= word[1] - word[0]) inside.add(index);
    }
  return inside;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
