import type { Mention, Range } from "../../model/index.ts";
import { issuerFinder } from "./issuer.ts";
import { namedBeside } from "./named-beside.ts";

/** Types that can speak: a date or a number inside a source is never its head. */
const VOICELESS: ReadonlySet<Mention["type"]> = new Set(["Temporal", "Quantity", "Money", "Weapon"]);

/**
 * A finder of the mention that heads a source: the one that covers most of its first piece, the earlier one where two
 * cover the same, and the name that stands beside it where it only describes; null where no mention that can speak lies in it. Of a
 * document it is who issued it, where the text says who.
 */
export function speakerFinder(
  text: string,
  mentions: readonly Mention[],
): (source: readonly Range[]) => number | null {
  const issuerOf = issuerFinder(text, mentions);
  const order = mentions.map((_, index) => index).sort((a, b) => mentions[a]!.start - mentions[b]!.start);
  return (source) => {
    if (source[0] === undefined) return null;
    const piece = withoutRelative(text, source[0]);
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[order[middle]!]!.start < piece[0]) low = middle + 1;
      else high = middle;
    }
    const antecedent = antecedentOf(text, mentions, order, source[0], low);
    if (antecedent !== null) return antecedent;
    let best: number | null = null;
    let bestLength = 0;
    const inside: number[] = [];
    for (let at = low; at < order.length && mentions[order[at]!]!.start < piece[1]; at++) {
      const mention = mentions[order[at]!]!;
      const length = Math.min(mention.end, piece[1]) - mention.start;
      if (VOICELESS.has(mention.type)) continue;
      // "Colonel Arun Veck of the armed forces": a person's name that nothing longer holds heads what it opens.
      if (best === null && isPersonOpening(text, mention, piece)) return order[at]!;
      inside.push(order[at]!);
      if (length <= bestLength) continue;
      best = order[at]!;
      bestLength = length;
    }
    if (best === null) return null;
    if (isWhereabouts(text, piece, mentions[best]!)) {
      if (mentions[inside[0]!]!.start !== piece[0]) return null;
      best = inside[0]!;
    }
    const within = inside.map((index) => mentions[index]!);
    for (const described of [inside[0]!, best]) {
      const beside = namedBeside(text, piece, within, mentions[described]!);
      if (beside !== null) return inside[beside]!;
    }
    return issuerOf(best);
  };
}

/** "two doctors *at the town's hospital*": where those are who speak, and not who speaks. */
function isWhereabouts(text: string, [from]: Range, { start }: Mention): boolean {
  const lead = text.slice(from, start);
  return /\p{L}\s(?:at|near|inside|outside|around)\s(?:(?:the|an?|its|their|his|her)\s)?$/u.test(lead);
}

/** Who cannot be meant by a relative pronoun. */
const NOT_MEANT: Readonly<Record<string, ReadonlySet<Mention["type"]>>> = {
  who: new Set(["Country", "Place", "Document", "Event", ...VOICELESS]),
  which: new Set(["Person", "Place", "Event", ...VOICELESS]),
};

/** How many mentions before a relative pronoun are looked at: those that hold or stand in the one that ends there. */
const NESTED = 12;

/**
 * "Merenia, *which* denies arming it": the longest mention that ends where a source begins that is a relative pronoun; null for any other source.
 *
 * @param behind where the first mention behind the pronoun's beginning stands in `order`
 */
function antecedentOf(
  text: string,
  mentions: readonly Mention[],
  order: readonly number[],
  [start, end]: Range,
  behind: number,
): number | null {
  const barred = NOT_MEANT[text.slice(start, end).toLowerCase()];
  if (barred === undefined) return null;
  let before = start;
  while (before > 0 && /[\s,]/u.test(text[before - 1]!)) before--;
  let found: number | null = null;
  for (let at = behind - 1; at >= Math.max(0, behind - NESTED); at--) {
    const { end, type } = mentions[order[at]!]!;
    if (end === before && !barred.has(type)) found = order[at]!;
  }
  return found;
}

/**
 * "Darim Keshani*, who leads the network*", "an officer *who served in the army's directorate*", "a doctor *working with the agency*":
 * what a relative clause names does not speak, and neither does what a participle in its place names.
 */
function withoutRelative(text: string, [start, end]: Range): Range {
  const at = text.slice(start, end).search(RELATIVE);
  return at > 0 ? [start, start + at] : [start, end];
}

/** Who is "speaking for" a body is its voice. */
const RELATIVE =
  /,?\s(?:who|whom|whose|which|where)\b|,\s(?:citing|quoting)\s|\s(?!speaking\sfor)\p{Ll}{3,}ing\s(?:in|at|for|with|under|on|near)\s/iu;

/** Whether a person's name opens a source, titles before it, and is followed by whose they are ("of", "from", a comma). */
function isPersonOpening(text: string, { type, form, start, end }: Mention, [from, to]: Range): boolean {
  if (type !== "Person" || form !== "name" || end > to) return false;
  return (
    !/[,;]/u.test(text.slice(from, start)) && /^(?:,|\s(?:of|from|in|at|with)\s)/u.test(text.slice(end, to))
  );
}
