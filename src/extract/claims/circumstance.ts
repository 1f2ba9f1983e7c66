import type { Clause } from "./clause.ts";
import { clauseHead, dependents, isPredicate, isVerb, prepositionOf, relationOf } from "./clause.ts";
import type { SentenceMentions } from "./sentence-mentions.ts";
import type { Anchor } from "./slots.ts";

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "inside",
  "within",
  "across",
  "outside",
  "around",
  "throughout",
  "on",
]);

/** How far a phrase of time or place may hang below the word it is about. */
const REACH = 8;

/**
 * The first of the ranges of tokens (times, as `[first, last)`) that says when the trigger's proposition holds: it hangs on
 * the trigger, or on the clause that the trigger carries. null where none does.
 */
export function findTimeOf<T extends { readonly first: number; readonly last: number }>(
  clause: Clause,
  anchor: Anchor,
  times: readonly T[],
): T | null {
  let best: T | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const time of times) {
    const head = headOf(clause, time);
    if (isCompared(clause, time.first)) continue;
    if (isOfAnother(clause, anchor, head) || isOfFirst(clause, anchor, head)) continue;
    const distance = distanceTo(clause, anchor, head);
    if (distance < nearest) {
      nearest = distance;
      best = time;
    }
  }
  const told = best === null ? clauseOfWhen(clause, anchor) : null;
  return told === null ? best : findTimeOf(clause, told, times);
}

/**
 * The clause in which something happens at once with what a verb says, and where it does: "34 people were killed *when shells hit* a market in Kelmin on Monday". What is
 * said of "as" may be a likeness, and what comes "after" is of another time. Null for none.
 */
function clauseOfWhen(clause: Clause, { at, pos }: Anchor): Anchor | null {
  if (pos !== "verb") return null;
  for (const child of dependents(clause, at, "advcl")) {
    const isWhen = clause.children[child]!.some((word) => clause.tokens[word]!.text.toLowerCase() === "when");
    if (isWhen && child > at && isVerb(clause, child))
      return { at: child, noun: null, pos: "verb", naming: false };
  }
  return null;
}

/** Words before a time, with a number between: "up *from* 140 in 2023". */
const MOST_BEFORE_TIME = 4;

/**
 * Whether a time is of what something is only compared with: "half as many *as in 2021*", "compared with 31 *in 2022*", "up from 140 *in 2023*". When the thing itself
 * was is said elsewhere, or not at all.
 */
function isCompared({ tokens }: Clause, time: number): boolean {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  let at = /^(?:in|on|at|during|for)$/.test(word(time)) ? time - 1 : time;
  if (/^(?:in|on|at|during|for)$/.test(word(at - 1))) at -= 2;
  else if (at === time) at--;
  if (word(at) === "as")
    return /^(?:many|much|few|little|high|large|big|often|strong|\p{L}+ed)$/u.test(word(at - 1));
  for (let spot = at; spot > at - MOST_BEFORE_TIME && spot > 0; spot--) {
    if (tokens[spot]!.tag === "PUNCT" || tokens[spot]!.tag === "VERB") return false;
    const before = word(spot - 1);
    if (word(spot) === "from" && /^(?:up|down)$/.test(before)) return true;
    if (/^(?:with|to)$/.test(word(spot)) && /^compared$/.test(before)) return true;
  }
  return false;
}

/** "claimed responsibility for *Thursday's* bombing": when what is spoken of was, which says nothing of when it is spoken of. */
function isOfAnother(clause: Clause, { at, noun }: Anchor, time: number): boolean {
  const { relation, head } = clause.tokens[time]!;
  if (relation !== "nmod:poss" || head === at || head === noun) return false;
  return /^(?:for|of|about|over|against|to|with)$/.test(prepositionOf(clause, head));
}

/** Words by which what "and" joins to a verb is said of another time. */
const ANOTHER_TIME = /^(?:now|currently|later|then|subsequently|today|since|afterwards|still)$/i;

/** "split off *in 2012* and is now led by him": between two joined verbs a time is the first one's, where the second is told as of another. */
function isOfFirst(clause: Clause, { at, pos }: Anchor, time: number): boolean {
  if (pos !== "verb" || relationOf(clause, at) !== "conj") return false;
  const { head } = clause.tokens[at]!;
  if (time <= head || time >= at) return false;
  const isOther = clause.children[at]!.some((child) => ANOTHER_TIME.test(clause.tokens[child]!.text));
  return isOther || /^(?:VBZ|VBP)$/.test(tenseOf(clause, at)) !== /^(?:VBZ|VBP)$/.test(tenseOf(clause, head));
}

/** The tag of the word that carries a verb's tense. */
function tenseOf(clause: Clause, verb: number): string {
  const [first] = dependents(clause, verb, "aux", "cop");
  return clause.tokens[first ?? verb]!.xpos;
}

/** The mention that says where: a place behind a locative preposition that hangs on the trigger or on its clause. */
export function findPlaceOf(
  clause: Clause,
  mentions: SentenceMentions,
  anchor: Anchor,
  used: ReadonlySet<number>,
): number | null {
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [mention, [first, last]] of mentions.tokensOf) {
    const { type, form } = mentions.all[mention]!;
    if (used.has(mention) || form === "pronoun" || (type !== "Place" && type !== "Country")) continue;
    if (form === "description" && nearest < Number.POSITIVE_INFINITY) continue;
    if (form === "description" && introduces(clause, mentions, [first, last], used)) continue;
    const head = headOf(clause, { first, last });
    if (!LOCATIVE.has(prepositionOf(clause, head))) continue;
    if (isElsewhere(clause, head)) continue;
    const distance = distanceTo(clause, anchor, head);
    if (distance < nearest) {
      nearest = distance;
      best = mention;
    }
  }
  const told = best === null ? clauseOfWhen(clause, anchor) : null;
  return told === null ? best : findPlaceOf(clause, mentions, told, used);
}

/** "in *the provinces of* Tolen, Varesh and Dunmar": what only introduces a place that has a role, or the list it stands in, says no place of its own. */
function introduces(
  clause: Clause,
  mentions: SentenceMentions,
  [first, last]: readonly [first: number, last: number],
  used: ReadonlySet<number>,
): boolean {
  for (const mention of used) {
    const range = mentions.tokensOf.get(mention);
    if (range === undefined) continue;
    let spot = headOf(clause, { first: range[0], last: range[1] });
    while (relationOf(clause, spot) === "conj") spot = clause.tokens[spot]!.head;
    if (spot >= first && spot < last) return true;
  }
  return false;
}

/** "after the fall of the capital in Merenia": the place of something else that the clause only dates itself by. */
function isElsewhere(clause: Clause, at: number): boolean {
  const { head } = clause.tokens[at]!;
  return head >= 0 && DATING.test(prepositionOf(clause, head));
}

/** Prepositions before what something is only dated by. */
const DATING = /^(?:after|before|since|until|despite|following)$/;

/** The word of a range that hangs on a word outside it. */
function headOf(
  { tokens }: Clause,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  for (let at = last - 1; at >= first; at--) {
    const { head } = tokens[at]!;
    if ((head < first || head >= last) && tokens[at]!.relation !== "case" && tokens[at]!.relation !== "punct")
      return at;
  }
  return last - 1;
}

/** How many steps up from a word the trigger (or the verb that carries it) is met, without leaving the clause. */
function distanceTo(clause: Clause, { at, noun, pos, naming }: Anchor, from: number): number {
  const ends = new Set([at, ...(noun === null ? [] : [noun])]);
  const carrier = pos === "verb" ? sharedVerb(clause, at) : carrierOf(clause, at, naming);
  if (carrier !== null) ends.add(carrier);
  let spot = from;
  for (let steps = 0; steps < REACH; steps++) {
    if (ends.has(spot)) return steps;
    const { head } = clause.tokens[spot]!;
    if (head < 0 || head >= clause.tokens.length) break;
    if (spot !== from && isPredicate(clause, spot)) {
      // A complement's time is that of the verb above it too, but a relative or adverbial clause keeps its own.
      const relation = relationOf(clause, spot);
      if (relation !== "xcomp" && !(relation === "conj" && steps < 3 && ends.has(head))) break;
    }
    spot = head;
  }
  return Number.POSITIVE_INFINITY;
}

/** The verb above a complement or the first of joined verbs: "continued to operate in 2016". */
function sharedVerb(clause: Clause, at: number): number | null {
  const relation = relationOf(clause, at);
  const { head } = clause.tokens[at]!;
  if (head < 0 || (relation !== "xcomp" && relation !== "conj")) return null;
  return isVerb(clause, head) || dependents(clause, head, "cop").length > 0 ? head : null;
}

/** The verb or predicate that carries an event noun; what a noun that names somebody is doing is no part of its claim. */
function carrierOf(clause: Clause, noun: number, naming: boolean): number | null {
  let spot = noun;
  for (let steps = 0; steps < 3; steps++) {
    const relation = relationOf(clause, spot);
    const { head } = clause.tokens[spot]!;
    if (spot !== noun && dependents(clause, spot, "cop").length > 0) return spot;
    if (head < 0 || (naming && relation !== "xcomp" && relation !== "nmod")) return null;
    // "spoke in the capital, weeks after the attack": the attack dates what is said and did not happen there.
    if (relation === "obl" && DATING.test(prepositionOf(clause, spot))) return null;
    if (relation === "obj" || relation === "nsubj" || relation === "xcomp" || relation === "obl")
      return clauseHead(clause, head);
    if (relation !== "nmod" && relation !== "conj") return null;
    spot = head;
  }
  return null;
}
