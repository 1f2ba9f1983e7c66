import type { Mention, Range } from "../../model/index.ts";

/** Types that can speak: a date or a number inside a source is never its head. */
const VOICELESS: ReadonlySet<Mention["type"]> = new Set(["Temporal", "Quantity", "Money", "Weapon"]);

/**
 * A finder of the mention that heads a source: the one that covers most of its first piece, the earlier one where two
 * cover the same; null where no mention that can speak lies in it.
 */
export function speakerFinder(mentions: readonly Mention[]): (source: readonly Range[]) => number | null {
  const order = mentions.map((_, index) => index).sort((a, b) => mentions[a]!.start - mentions[b]!.start);
  return (source) => {
    const piece = source[0];
    if (piece === undefined) return null;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[order[middle]!]!.start < piece[0]) low = middle + 1;
      else high = middle;
    }
    let best: number | null = null;
    let bestLength = 0;
    for (let at = low; at < order.length && mentions[order[at]!]!.start < piece[1]; at++) {
      const mention = mentions[order[at]!]!;
      const length = Math.min(mention.end, piece[1]) - mention.start;
      if (VOICELESS.has(mention.type) || length <= bestLength) continue;
      best = order[at]!;
      bestLength = length;
    }
    return best;
  };
}
