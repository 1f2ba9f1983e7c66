import type { MentionClaim, Range, StatedQuantity, StatedTime } from "../../model/index.ts";
import type { QuantityMention } from "../quantities/index.ts";
import type { TimeMention } from "../times/index.ts";
import { certaintyOf, certaintyOfVoices, isTakenForGranted, lessSure } from "./certainty.ts";
import { findPlaceOf, findTimeOf } from "./circumstance.ts";
import type { Clause } from "./clause.ts";
import { fillRoles } from "./fill-roles.ts";
import { fillersAt, type SentenceMentions } from "./fillers.ts";
import { polarityOf } from "./polarity.ts";
import { findQuantityOf } from "./quantity-of.ts";
import { wordsInSlot } from "./slots.ts";
import type { Match } from "./triggers.ts";
import { chainUp, innermostAt, type Voices } from "./voices.ts";

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
  const attribution = innermostAt(voices, sentence.contents, at.start);
  const own = certaintyOf(clause, match.anchor);
  const certainty = lessSure(
    lessSure(own, trigger.hypothetical ? "hypothetical" : "stated"),
    certaintyOfVoices(text, chainUp(voices, attribution), isTakenForGranted(clause, match.anchor)),
  );
  const negated = polarityOf(clause, match.anchor) === "negative";
  const polarity = negated === (trigger.polarity === "negative") ? "positive" : "negative";
  const claims: MentionClaim[] = [];
  // "In Kelmin, Varesh and Dunmar" makes three claims, and none of them happens at another's place.
  const used = new Set(fillings.flatMap((roles) => Object.values(roles)));
  for (const roles of fillings) {
    const { times, quantities } = sentence.amounts();
    const time = findTimeOf(clause, match.anchor, times);
    const place = placeOf(sentence, match, used);
    // "One strike destroyed a tank": by nobody and nowhere, it is a claim about nothing.
    if (Object.keys(roles).length === 0 && place === null) continue;
    const quantity = findQuantityOf({ clause, mentions: sentence.mentions, quantities }, match, roles);
    if (frame.roles.quantity?.required && quantity === null) continue;
    if (frame.roles.place?.required && place === null) continue;
    claims.push({
      frame: frame.id,
      roles,
      polarity,
      certainty,
      passage: passageOf(sentence, match, roles, place, [time, quantity]),
      ...(time === null ? {} : { time: timeOnly(time) }),
      ...(place === null ? {} : { place }),
      ...(quantity === null ? {} : { quantity: quantityOnly(quantity) }),
      attribution,
    });
  }
  return claims;
}

function placeOf(sentence: ClaimSentence, match: Match, used: ReadonlySet<number>): number | null {
  const { clause, mentions } = sentence;
  const { frame, trigger } = match.compiled;
  const slots = trigger.roles.place;
  const types = frame.roles.place?.types ?? ["Place", "Country"];
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
  const trigger = [anchor.at, ...(anchor.noun === null ? [] : [anchor.noun])].map((at) => clause.tokens[at]!);
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
