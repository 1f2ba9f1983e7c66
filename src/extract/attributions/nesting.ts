import type { Attribution } from "../../model/index.ts";
import { hull, type Range } from "../../model/index.ts";

/** How many attributions to either side, in order of cue, may hold one; more than any sentence has. */
const NEIGHBOURS = 24;

/**
 * The same attributions, each with its `parent`: the one with the shortest content that holds its cue. Since a parent's
 * content is always longer than its child's, no attribution is its own ancestor.
 */
export function nest(attributions: readonly Attribution[]): Attribution[] {
  const hulls = attributions.map(({ content }) => hull(content) ?? ([0, 0] as const));
  return attributions.map((attribution, index) => {
    const cue = hull(attribution.cue) ?? hulls[index]!;
    let parent: number | null = null;
    let parentLength = Number.POSITIVE_INFINITY;
    const from = Math.max(0, index - NEIGHBOURS);
    const to = Math.min(attributions.length, index + NEIGHBOURS + 1);
    for (let other = from; other < to; other++) {
      const length = lengthOf(hulls[other]!);
      if (other === index || length <= lengthOf(hulls[index]!) || length >= parentLength) continue;
      if (!attributions[other]!.content.some((piece) => piece[0] <= cue[0] && cue[1] <= piece[1])) continue;
      parent = other;
      parentLength = length;
    }
    return { ...attribution, parent };
  });
}

function lengthOf([start, end]: Range): number {
  return end - start;
}
