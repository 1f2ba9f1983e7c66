import type { Attribution } from "../../model/index.ts";
import { hull, type Range } from "../../model/index.ts";

/** How many attributions to either side, in order of cue, may hold one; more than any sentence has. */
const NEIGHBOURS = 24;

/** Between a leading source and what it is said to say stand a comma, a quotation mark and a blank at the most. */
const CLOSE_UNITS = 4;

/**
 * The same attributions, each with its `parent`: the one with the shortest content that holds its cue, longer than its own.
 * One who is cited stands inside the one who cites, whatever lies where. No attribution is its own ancestor.
 *
 * A report that closes a sentence ("..., the ministry says") is said of everything before it. Where the sentence opens with
 * another source ("According to the army, its losses rose, the ministry says"), that source is inside what the ministry
 * says: the opening words join the content of the closing report, and its own words leave the content of the opening one.
 *
 * @param citers who cites, by who is cited: indices of `found`
 */
export function nest(
  found: readonly Attribution[],
  citers: ReadonlyMap<number, number> = new Map(),
): Attribution[] {
  const attributions = closingReportsOutermost(found, citers);
  const hulls = attributions.map(({ content }) => hull(content) ?? ([0, 0] as const));
  const parents: (number | null)[] = attributions.map((_, index) => citers.get(index) ?? null);
  for (const [index, attribution] of attributions.entries()) {
    if (citers.has(index)) continue;
    const cue = hull(attribution.cue) ?? hulls[index]!;
    let parent: number | null = null;
    let parentLength = Number.POSITIVE_INFINITY;
    const from = Math.max(0, index - NEIGHBOURS);
    const to = Math.min(attributions.length, index + NEIGHBOURS + 1);
    for (let other = from; other < to; other++) {
      const length = lengthOf(hulls[other]!);
      if (other === index || length <= lengthOf(hulls[index]!)) continue;
      // Of one who cites and the one cited, who say the same, the one cited is the inner.
      if (length > parentLength || (length === parentLength && citers.get(other) !== parent)) continue;
      if (!attributions[other]!.content.some((piece) => piece[0] <= cue[0] && cue[1] <= piece[1])) continue;
      // Whom one cites may be taken to say the words in which one cites.
      if (isInside(other, index, parents)) continue;
      parent = other;
      parentLength = length;
    }
    parents[index] = parent;
  }
  return attributions.map((attribution, index) => ({ ...attribution, parent: parents[index]! }));
}

/** Whether an attribution is another, or inside it by the parents found so far. */
function isInside(inner: number, outer: number, parents: readonly (number | null)[]): boolean {
  for (let at: number | null = inner; at !== null; at = parents[at]!) if (at === outer) return true;
  return false;
}

function closingReportsOutermost(
  found: readonly Attribution[],
  citers: ReadonlyMap<number, number>,
): readonly Attribution[] {
  const attributions = [...found];
  for (const [outer, closing] of found.entries()) {
    if (citers.has(outer)) continue;
    const words = hull(closing.content);
    const report = hull([...closing.cue, ...closing.source]);
    if (words === null || report === null || report[0] < words[1]) continue;
    const from = Math.max(0, outer - NEIGHBOURS);
    for (let inner = from; inner < outer; inner++) {
      const opening = attributions[inner]!;
      const lead = hull([...opening.cue, ...opening.source]);
      const reach = hull(opening.content);
      if (lead === null || reach === null) continue;
      const opensWith = lead[1] <= words[0] && reach[0] <= words[0] && words[0] - lead[1] <= CLOSE_UNITS;
      if (!opensWith || reach[0] < lead[1] || reach[1] < report[1]) continue;
      attributions[inner] = { ...opening, content: closing.content };
      attributions[outer] = {
        ...closing,
        content: [[lead[0], closing.content[0]![1]], ...closing.content.slice(1)],
      };
      break;
    }
  }
  return attributions;
}

function lengthOf([start, end]: Range): number {
  return end - start;
}
