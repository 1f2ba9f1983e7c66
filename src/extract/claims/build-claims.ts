import type {
  EntityType,
  Mention,
  MentionClaim,
  Range,
  StatedQuantity,
  StatedTime,
} from "../../model/index.ts";
import type { QuantityMention } from "../quantities/index.ts";
import type { TimeMention } from "../times/index.ts";
import { certaintyOf, certaintyOfVoices, isTakenForGranted, lessSure } from "./certainty.ts";
import { findPlaceOf, findTimeOf } from "./circumstance.ts";
import type { Clause } from "./clause.ts";
import { isLeftStanding } from "./denied-part.ts";
import { fillRoles } from "./fill-roles.ts";
import { fillersAt } from "./fillers.ts";
import { polarityOf } from "./polarity.ts";
import { isBesideDenied, isPresupposed } from "./presupposed.ts";
import { findQuantityOf } from "./quantity-of.ts";
import type { SentenceMentions } from "./sentence-mentions.ts";
import { wordsInSlot } from "./slots.ts";
import { HALVES, otherHalf } from "./sums.ts";
import type { Match } from "./triggers.ts";
import { chainUp, innermostAt, type Voices } from "./voices.ts";

const PLACES: readonly EntityType[] = ["Place", "Country"];

/** A longer list is a table, not a statement. */
const MOST_PLACES = 32;

/** All that is known of a sentence when its claims are built. */
export interface ClaimSentence {
  readonly text: string;
  readonly clause: Clause;
  readonly mentions: SentenceMentions;
  readonly amounts: () => Amounts;
  readonly voices: Voices;
  readonly contents: Voices["contents"];
}

/** The times and quantities that a sentence states. */
export interface Amounts {
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
}

/** The claims that one trigger makes: one for each way to fill its roles from the lists that stand in their slots. */
export function claimsOfMatch(sentence: ClaimSentence, match: Match): MentionClaim[] {
  const { frame, trigger } = match.compiled;
  const fillings = fillRoles(sentence, match);
  if (fillings.length === 0) return [];
  const { clause, text, voices } = sentence;
  const at = clause.tokens[match.anchor.at]!;
  const attribution = carrierAt(sentence, match);
  const least = trigger.hypothetical ? "hypothetical" : "stated";
  const chain = chainUp(voices, attribution);
  const isDenied = chain.some(({ stance }) => stance === "denies");
  const isGranted =
    isTakenForGranted(clause, match.anchor) || (isDenied && isPresupposed(clause, match.anchor.at));
  const own = certaintyOf(clause, match.anchor);
  const ofWords = lessSure(isGranted && own === "denied" ? "stated" : own, least);
  const certainty = lessSure(ofWords, certaintyOfVoices(text, chain, isGranted));
  const event = match.anchor.pos === "noun" ? match.anchor.at : match.anchor.noun;
  const standing =
    event !== null && isLeftStanding(clause, event)
      ? lessSure(least, certaintyOfVoices(text, chain, true))
      : certainty;
  const granted = lessSure(least, certaintyOfVoices(text, chain, true));
  const negated = polarityOf(clause, match.anchor) === "negative";
  const polarity = negated === (trigger.polarity === "negative") ? "positive" : "negative";
  const claims: MentionClaim[] = [];
  // "In Kelmin, Varesh and Dunmar" makes three claims, and none of them happens at another's place.
  const used = new Set(fillings.flatMap((roles) => Object.values(roles)));
  // "Officials in Varesh put the toll at 14" says where the officials are.
  if (attribution !== innermostAt(voices, sentence.contents, at.start))
    for (const [mention] of sentence.mentions.tokensOf)
      if (isWithin(sentence.mentions.all[mention]!, voices.attributions[attribution!]!.source))
        used.add(mention);
  for (const roles of fillings) {
    const named = Object.values(roles).map((mention) => sentence.mentions.tokensOf.get(mention)?.[0] ?? 0);
    const isBeside = isDenied && isBesideDenied(clause, match.anchor.at, named);
    const { times, quantities } = sentence.amounts();
    const time = findTimeOf(clause, match.anchor, times);
    const places = placesOf(sentence, match, used);
    // "One strike destroyed a tank": by nobody and nowhere, it is a claim about nothing.
    if (Object.keys(roles).length === 0 && places.length === 0) continue;
    const stated = findQuantityOf({ text, clause, mentions: sentence.mentions, quantities }, match, roles);
    // "140 were killed or wounded": the number is that of both, which is a claim of its own; who did it did either.
    const isHalf = stated !== null && HALVES.has(frame.id) && otherHalf(clause, match.anchor) !== null;
    if (isHalf && (frame.id === "dies" || roles.subject === undefined)) continue;
    const quantity = isHalf ? null : stated;
    if (frame.roles.quantity?.required && quantity === null && !(negated && deniesAny(clause, match)))
      continue;
    if (frame.roles.place?.required && places.length === 0) continue;
    // "Thirty soldiers were killed in Tolen, Varesh and Dunmar": thirty in all, and how many in each is not said.
    const isSpread = quantity !== null && places.length > 1 && !frame.roles.place?.required;
    for (const place of isSpread || places.length === 0 ? [null] : places)
      claims.push({
        frame: frame.id,
        roles,
        polarity,
        certainty: isBeside ? granted : saysWho(trigger, roles) ? certainty : standing,
        passage: passageOf(sentence, match, roles, place, [time, quantity]),
        ...(time === null ? {} : { time: timeOnly(time) }),
        ...(place === null ? {} : { place }),
        ...(quantity === null ? {} : { quantity: quantityOnly(quantity) }),
        attribution,
      });
  }
  return claims;
}

/**
 * The attribution that carries the trigger. "Officials *put* the toll at 14": where the trigger is the verb by which somebody gives a number, it is the
 * one of what the verb says.
 */
function carrierAt({ clause, voices, contents }: ClaimSentence, { anchor, compiled }: Match): number | null {
  const [verb, noun] = [clause.tokens[anchor.at]!, anchor.noun];
  const around = innermostAt(voices, contents, verb.start);
  if (noun === null || compiled.trigger.roles.quantity === undefined) return around;
  const within = innermostAt(voices, contents, clause.tokens[noun]!.start);
  if (within === null || within === around) return around;
  // "put the toll at 14, *citing* two hospitals": who is cited gives it inside the words of the one who puts it so.
  const isCue = chainUp(voices, within).some(({ cue }) =>
    cue.some(([start, end]) => start <= verb.start && verb.end <= end),
  );
  return isCue ? within : around;
}

/** Whether a claim names who did what its noun says, where its trigger looks for them around the noun. */
function saysWho({ roles: slots }: Match["compiled"]["trigger"], roles: Readonly<Record<string, number>>) {
  return Object.keys(roles).some((role) => slots[role]?.includes("doer"));
}

/** "suffered *no casualties*": a number of none, which needs no number. */
function deniesAny(clause: Clause, { anchor }: Match): boolean {
  const noun = anchor.noun ?? anchor.at;
  return clause.tokens.some(
    ({ head, text, relation }) =>
      head >= 0 &&
      relation === "det" &&
      /^(?:no|any)$/i.test(text) &&
      (head === noun || (clause.tokens[head]!.head === noun && clause.tokens[head]!.relation === "obj")),
  );
}

function isWithin({ start, end }: Pick<Mention, "start" | "end">, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => from <= start && end <= to);
}

/** Where it is said to be so: the place that the words have for it, and all that are listed with it. */
function placesOf(sentence: ClaimSentence, match: Match, used: ReadonlySet<number>): readonly number[] {
  const { clause, mentions } = sentence;
  const place = placeOf(sentence, match, used);
  if (place === null) return [];
  const [first, last] = mentions.tokensOf.get(place)!;
  const types = match.compiled.frame.roles.place?.types ?? PLACES;
  for (let word = first; word < last; word++) {
    const listed = fillersAt(clause, mentions, word, types).filter((mention) => !used.has(mention));
    const isOfList = listed.includes(place) || mentions.all[place]!.form === "description";
    if (listed.length > 1 && isOfList) return listed.slice(0, MOST_PLACES);
  }
  return [place];
}

function placeOf(sentence: ClaimSentence, match: Match, used: ReadonlySet<number>): number | null {
  const { clause, mentions } = sentence;
  const { frame, trigger } = match.compiled;
  const slots = trigger.roles.place;
  const types = frame.roles.place?.types ?? PLACES;
  for (const slot of slots ?? [])
    for (const word of wordsInSlot(clause, match.anchor, slot)) {
      const found = fillersAt(clause, mentions, word, types).find((mention) => !used.has(mention));
      if (found !== undefined) return found;
    }
  return frame.roles.place?.required ? null : findPlaceOf(clause, mentions, match.anchor, used);
}

/** From the first to the last word of what makes the claim: trigger, roles, time, place and quantity. */
function passageOf(
  { clause, mentions }: ClaimSentence,
  { anchor }: Match,
  roles: Readonly<Record<string, number>>,
  place: number | null,
  stated: readonly ({ readonly range: Range } | null)[],
): Range {
  const other = otherHalf(clause, anchor);
  const trigger = [anchor.at, anchor.noun, other].flatMap((at) => (at === null ? [] : [clause.tokens[at]!]));
  const named = [...Object.values(roles), ...(place === null ? [] : [place])].map(
    (index) => mentions.all[index]!,
  );
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const part of [...trigger, ...named]) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  for (const part of stated)
    if (part !== null) {
      start = Math.min(start, part.range[0]);
      end = Math.max(end, part.range[1]);
    }
  return [start, end];
}

function timeOnly({ text, range, from, to }: TimeMention): StatedTime {
  return { text, range, from, to };
}

function quantityOnly({
  first: _first,
  last: _last,
  head: _head,
  ...stated
}: QuantityMention): StatedQuantity {
  return stated;
}
