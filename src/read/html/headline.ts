import type { Block } from "./blocks.ts";
import { attribute } from "./tree.ts";

/**
 * The index of the block that is the page's headline, or -1: the heading (or the block whose markup calls itself a title)
 * whose words agree best with the titles that the page states; where none agrees, the last `h1` before `firstProse`, or the
 * first `h1` of all.
 */
export function findHeadline(
  blocks: readonly Block[],
  titles: readonly string[],
  firstProse: number,
): number {
  const wanted = titles.map(wordsOf).filter((words) => words.size > 0);
  let best = -1;
  let bestScore = AGREES;
  let lastTop = -1;
  let firstTop = -1;
  for (const block of blocks) {
    const isTop = isTopHeading(block);
    if (isTop) {
      if (firstTop < 0) firstTop = block.index;
      if (firstProse < 0 || block.index < firstProse) lastTop = block.index;
    }
    if (block.text.length > LONGEST_HEADLINE || !(isTop || block.shape === "heading" || isNamedTitle(block)))
      continue;
    const words = wordsOf(block.text);
    const agreement = Math.max(0, ...wanted.map((title) => overlap(words, title)));
    const score =
      agreement + (isTop ? TOP_BONUS : 0) - (block.linkUnits > block.text.length / 2 ? LINK_COST : 0);
    if (score > bestScore) {
      best = block.index;
      bestScore = score;
    }
  }
  return best >= 0 ? best : lastTop >= 0 ? lastTop : firstTop;
}

/** Share of words in common (Dice) from which a heading is held to be the stated title, and what tips between equals. */
const AGREES = 0.55;
const TOP_BONUS = 0.15;
const LINK_COST = 0.1;
const LONGEST_HEADLINE = 300;

function isTopHeading(block: Block): boolean {
  return block.element.name === "h1" || block.element.parent?.name === "h1";
}

function isNamedTitle(block: Block): boolean {
  return (
    /\b(?:headline|(?:entry|post|article|story|page) title|title)\b/.test(block.element.names) ||
    /\bheadline\b/.test(attribute(block.element, "itemprop"))
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
