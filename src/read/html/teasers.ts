import type { Block } from "./blocks.ts";
import type { Element } from "./tree.ts";

/**
 * The elements that hold nothing but teasers of other articles: at least {@link LEAST_TEASERS} like children, each of which
 * opens with a link of a headline's length and has at most a few lines of text beside it. An empty list for a page without.
 */
export function teaserGrids(blocks: readonly Block[]): Element[] {
  const cards = new Map<Element, Card>();
  for (const block of blocks) {
    let level = 0;
    for (let at: Element | null = block.element; at && level < CARD_LEVELS; at = at.parent, level++) {
      if (at.name === "p" || at.name === "body") continue;
      const card = cards.get(at) ?? { units: 0, linkUnits: 0, headed: false };
      const leads = block.startsInLink && block.linkUnits >= SHORTEST_TITLE;
      card.headed ||= leads && (block.shape === "heading" || card.units < LONGEST_KICKER);
      card.units += block.text.length;
      card.linkUnits += block.linkUnits;
      cards.set(at, card);
    }
  }
  const rows = new Map<Element, { teasers: number; others: number }>();
  for (const [element, card] of cards) {
    if (!element.parent) continue;
    const row = rows.get(element.parent) ?? { teasers: 0, others: 0 };
    if (card.headed && card.units <= LONGEST_TEASER && card.units > card.linkUnits) row.teasers++;
    else if (card.units > LONGEST_KICKER) row.others++;
    rows.set(element.parent, row);
  }
  return [...rows].flatMap(([element, { teasers, others }]) =>
    teasers >= LEAST_TEASERS && others * 4 <= teasers ? [element] : [],
  );
}

interface Card {
  units: number;
  linkUnits: number;
  headed: boolean;
}

const LEAST_TEASERS = 4;
const CARD_LEVELS = 5;
/** All in UTF-16 code units: a title is at least so long, a teaser and the label above its title at most. */
const SHORTEST_TITLE = 25;
const LONGEST_TEASER = 500;
const LONGEST_KICKER = 40;
