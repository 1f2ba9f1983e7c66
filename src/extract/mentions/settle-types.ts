import type { EntityType } from "../../model/index.ts";
import { PLACE_BEFORE } from "./name-context.ts";
import { titleEnd } from "./name-type.ts";
import type { Span } from "./span.ts";
import type { Word, WordSentence } from "./word.ts";

/**
 * Guessed types put right by the surer uses of the same name in the document: "Keshani" alone is a person where "Darim Keshani"
 * is one. The vote of the strong uses counts; without any that of the guesses that something beside the name speaks for ("in Kelmin"); without these
 * the commonest guess does.
 */
export function settleTypes(
  sentences: readonly WordSentence[],
  spans: readonly (readonly Span[])[],
): Span[][] {
  const strong = new Map<string, Map<EntityType, number>>();
  const weak = new Map<string, Map<EntityType, number>>();
  const blind = new Map<string, Map<EntityType, number>>();
  for (const [s, list] of spans.entries())
    for (const [i, span] of list.entries()) {
      // A guess made from a line of capitals says nothing about the name elsewhere.
      if (span.form !== "name" || (span.weak && sentences[s]!.casing !== "normal")) continue;
      const { words } = sentences[s]!;
      const said = span.weak ? (bodyBehind(words, span.to) ?? bodiesBehind(words, list, i)) : undefined;
      if (said !== undefined) vote(strong, keyOf(words, span.from, span.to), said);
      const votes = span.blind ? blind : span.weak ? weak : strong;
      vote(votes, keyOf(words, span.from, span.to), span.type);
      if (span.type === "PublicBody" && isShortable(words, span))
        vote(strong, words[span.to - 2]!.folded, "PublicBody");
      if (span.type !== "Person" || span.to - span.from < 2) continue;
      const start = titleEnd(words, span.from, span.to);
      for (let i = start; i < span.to; i++)
        if (words[i]!.shape !== "lower") vote(votes, words[i]!.folded, "Person");
    }
  return spans.map((list, s) => {
    const row = rowOfPlaces(sentences[s]!.words, list);
    return list.map((span, i) => {
      if (!span.weak) return span;
      if (row.has(i)) return { ...span, type: "Place" };
      const listed = listedType(sentences[s]!.words, list, i);
      if (listed) return { ...span, type: listed };
      const key = keyOf(sentences[s]!.words, span.from, span.to);
      const type =
        winner(strong.get(key)) ?? stateOrWinner(weak.get(key)) ?? stateOrWinner(blind.get(key)) ?? span.type;
      return type === span.type ? span : { ...span, type };
    });
  });
}

/** Words between the article and the noun of a description at the most: "a *newly formed ethnic* militia". */
const MOST_MODIFIERS = 4;

/** "The Northern Shield, *a militia*, ...": the kind of body that a description between commas says a name is of; undefined for none. */
function bodyBehind(words: readonly Word[], to: number): EntityType | undefined {
  if (words[to]?.text !== "," || !/^an?$/.test(words[to + 1]?.folded ?? "")) return undefined;
  for (let at = to + 2; at <= to + 2 + MOST_MODIFIERS; at++) {
    const word = words[at];
    if (word === undefined || word.shape === "mark" || !/^(?:ADJ|NOUN|ADV|VERB)$/.test(word.tag))
      return undefined;
    const goesOn = /^(?:NOUN|ADJ)$/.test(words[at + 1]?.tag ?? "");
    if (word.noun === undefined || goesOn) continue;
    return word.noun.number === "body" && word.noun.type !== "Place" ? word.noun.type : undefined;
  }
  return undefined;
}

/** "Lodmark and Helion, *two companies* in Kelmin, ...": the kind of bodies that a description between commas says the names of a list are of. */
function bodiesBehind(words: readonly Word[], list: readonly Span[], at: number): EntityType | undefined {
  let last = at;
  while (last + 1 < list.length && isJoined(words, list[last]!, list[last + 1]!)) last++;
  const isListed = last > at || (at > 0 && isJoined(words, list[at - 1]!, list[at]!));
  const { to } = list[last]!;
  if (!isListed || words[to]?.text !== ",") return undefined;
  for (let spot = to + 1; spot <= to + 1 + MOST_MODIFIERS; spot++) {
    const word = words[spot];
    if (word === undefined || word.shape === "mark" || !/^(?:ADJ|NOUN|NUM|DET|VERB)$/.test(word.tag))
      return undefined;
    if (word.noun?.number !== "many" || /^(?:NOUN|ADJ)$/.test(words[spot + 1]?.tag ?? "")) continue;
    // Soldiers and gunmen are people: "Moss and Veck, two soldiers".
    return word.noun.type === "Organization" ? word.noun.type : undefined;
  }
  return undefined;
}

/**
 * "In Kelmin, Varesh, Dunmar and Tolen": what is named in a row behind a place, three names or more, is a place too; of two names where
 * they are one phrase behind a preposition of place ("in Kelmin and Tolen", "between Kelmin and Tolen", "the provinces of Kelmin and Tolen"), since "and"
 * may also join clauses.
 */
function rowOfPlaces(words: readonly Word[], list: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (let first = 0; first < list.length; ) {
    let last = first;
    while (last + 1 < list.length && isJoined(words, list[last]!, list[last + 1]!)) last++;
    const isRow =
      last - first >= 2 || (last - first === 1 && isPairInPlace(words, list[first]!, list[last]!));
    if (isRow && list[first]!.type === "Place" && list[first]!.form === "name")
      for (let at = first + 1; at <= last; at++) places.add(at);
    first = last + 1;
  }
  return places;
}

function isPairInPlace(words: readonly Word[], first: Span, second: Span): boolean {
  const before = words[first.from - 1];
  if (before === undefined || words[first.to]!.folded !== "and") return false;
  if (!PLACE_BEFORE.test(before.folded) && before.folded !== "between" && before.folded !== "of")
    return false;
  return words[second.to - 1]!.relation === "conj" && !/^(?:VERB|AUX)$/.test(words[second.to]?.tag ?? "");
}

/** Whether nothing but a comma, an "and", or both stand between two names. */
function isJoined(words: readonly Word[], { to, form }: Span, next: Span): boolean {
  if (form !== "name" || next.form !== "name" || next.from <= to || next.from > to + 2) return false;
  for (let at = to; at < next.from; at++)
    if (words[at]!.text !== "," && words[at]!.folded !== "and") return false;
  return true;
}

/** A guessed name in a row of places is one: "Kelmin, Varesh, Dunmar and Tolen". */
function listedType(words: readonly Word[], list: readonly Span[], at: number): EntityType | undefined {
  const span = list[at]!;
  const next = list.find(({ from }) => from === span.to + 1 || from === span.to + 2);
  if (span.to - span.from > 2 || !next || next.weak || next.type !== "Place") return undefined;
  const joint = words.slice(span.to, next.from).map((word) => word.text);
  if (!joint.every((text) => text === "," || text === "and") || joint[0] !== ",") return undefined;
  return words[next.to]?.text === "," || words[next.to]?.folded === "and" ? "Place" : undefined;
}

/** "State Department" may be called "State" further on. */
function isShortable(words: readonly Word[], { from, to }: Span): boolean {
  return to - from > 1 && words[to - 1]!.folded === "department" && words[to - 2]!.shape === "title";
}

function vote(votes: Map<string, Map<EntityType, number>>, key: string, type: EntityType): void {
  const counts = votes.get(key);
  if (!counts) votes.set(key, new Map([[type, 1]]));
  else counts.set(type, (counts.get(type) ?? 0) + 1);
}

/** What is guessed to be a place here and a state there is a state, which lies somewhere too. */
function stateOrWinner(counts: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  const best = winner(counts);
  return best === "Place" && counts?.has("Country") === true ? "Country" : best;
}

function winner(counts: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  let best: EntityType | undefined;
  let most = 0;
  for (const [type, count] of counts ?? [])
    if (count > most) {
      best = type;
      most = count;
    }
  return best;
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]!.folded;
  for (let i = from + 1; i < to; i++) key += ` ${words[i]!.folded}`;
  return key;
}
