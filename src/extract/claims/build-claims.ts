import type { EntityType, MentionClaim, Range, StatedQuantity, StatedTime } from "../../model/index.ts";
import type { QuantityMention } from "../quantities/index.ts";
import type { TimeMention } from "../times/index.ts";
import { certaintyOf, certaintyOfVoices, lessSure } from "./certainty.ts";
import { findPlaceOf, findTimeOf } from "./circumstance.ts";
import { type Clause, dependents, grammaticalSubjects, relationOf } from "./clause.ts";
import { EVENT_NOUNS } from "./event-nouns.ts";
import { fillersAt, nameBehind, type SentenceMentions } from "./fillers.ts";
import { polarityOf } from "./polarity.ts";
import { findQuantityOf } from "./quantity-of.ts";
import { doers, wordsInSlot } from "./slots.ts";
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

/** The most claims that one trigger may make of its lists; beyond it the sentence is a table, not a statement. */
const MAX_CLAIMS = 64;

/** Roles kept in a claim's own fields, not among its roles. */
const FIELDS = new Set(["place", "quantity"]);

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
    certaintyOfVoices(text, chainUp(voices, attribution)),
  );
  const negated = polarityOf(clause, match.anchor) === "negative";
  const polarity = negated === (trigger.polarity === "negative") ? "positive" : "negative";
  const claims: MentionClaim[] = [];
  for (const roles of fillings.slice(0, MAX_CLAIMS)) {
    const { times, quantities } = sentence.amounts();
    const time = findTimeOf(clause, match.anchor, times);
    const place = placeOf(sentence, match, roles);
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

/** Every way to fill the trigger's roles; empty where a required role stays open. */
function fillRoles(sentence: ClaimSentence, match: Match): Record<string, number>[] {
  const { frame, trigger } = match.compiled;
  const filled = new Map<string, number[]>();
  const taken = new Set<number>();
  const reciprocal = isReciprocal(match);
  for (const role of Object.keys(trigger.roles)) {
    if (FIELDS.has(role)) continue;
    const found = fillersOfRole(sentence, match, role, reciprocal ? new Set() : taken);
    if (found.length > 0) filled.set(role, found);
    for (const mention of found) taken.add(mention);
  }
  if (frame.symmetric && !filled.has("object") && (filled.get("subject")?.length ?? 0) > 1)
    filled.set("object", filled.get("subject")!);
  if (frame.symmetric && !filled.has("object")) {
    const members = membersOfPronoun(sentence, match, filled.get("subject"));
    for (const role of members.length > 1 ? ["subject", "object"] : []) filled.set(role, members);
  }
  for (const [role, { required }] of Object.entries(frame.roles))
    if (required && !FIELDS.has(role) && !filled.has(role)) return [];
  if (filled.size === 0 && !frame.roles.place?.required && !frame.roles.quantity?.required) return [];
  return combine(filled);
}

/** "The front and the network deny that *they* are separate": the two that a plural pronoun stands for, from the clause above. */
function membersOfPronoun(
  { clause, mentions }: ClaimSentence,
  { compiled, anchor }: Match,
  subject: readonly number[] | undefined,
): number[] {
  const pronoun = subject?.[0];
  if (pronoun === undefined || mentions.all[pronoun]!.form !== "pronoun") return [];
  const types = typesOf(compiled.trigger.types?.subject, compiled.frame.roles.subject?.types);
  for (let spot = clause.tokens[anchor.at]!.head, steps = 0; spot >= 0 && steps < 6; steps++) {
    for (const word of grammaticalSubjects(clause, spot)) {
      const members = fillersAt(clause, mentions, word, types);
      if (members.length > 1 && !members.includes(pronoun)) return members;
    }
    spot = clause.tokens[spot]!.head;
  }
  return [];
}

/** "talks between the two": both roles stand in one list. */
function isReciprocal({ compiled }: Match): boolean {
  const { roles } = compiled.trigger;
  return compiled.frame.symmetric && (roles.subject?.some((slot) => roles.object?.includes(slot)) ?? false);
}

function fillersOfRole(
  { clause, mentions }: ClaimSentence,
  { compiled, anchor }: Match,
  role: string,
  taken: ReadonlySet<number>,
): number[] {
  const types = typesOf(compiled.trigger.types?.[role], compiled.frame.roles[role]?.types);
  for (const slot of compiled.trigger.roles[role] ?? []) {
    const behind = slot === "holder" ? nameBehind(mentions, anchor.at, types) : null;
    if (behind !== null && !taken.has(behind)) return [behind];
    // "her mother, a teacher" says nothing of whom: beside a title or a kin word only a name will do.
    const mustName = compiled.trigger.named || (slot === "holder" && isBesideName(clause, anchor.at));
    for (const word of wordsInSlot(clause, anchor, slot)) {
      if (word === anchor.at || word === anchor.noun) continue;
      // What includes a member is the one name before "including", not all that the name is listed with.
      const alone = relationOf(clause, anchor.at) === "case";
      const direct = fillersAt(clause, mentions, word, types, alone);
      // "the attack killed": what an event does, whoever made the event does.
      const found =
        direct.length === 0 && role === "subject" && EVENT_NOUNS.has(clause.tokens[word]!.lemma)
          ? doers(clause, word, 1).flatMap((doer) => fillersAt(clause, mentions, doer, types))
          : direct;
      const free = found.filter(
        (mention) =>
          !taken.has(mention) &&
          (!mustName || mentions.all[mention]!.form === "name") &&
          !isReflexive(clause, mentions, mention) &&
          !isTrigger(mentions, mention, anchor.at),
      );
      if (free.length > 0) return free;
    }
  }
  return [];
}

function isBesideName(clause: Clause, at: number): boolean {
  const relation = relationOf(clause, at);
  return dependents(clause, at, "cop").length === 0 && !/^(?:xcomp|obl|advcl)$/.test(relation);
}

function isReflexive(clause: Clause, mentions: SentenceMentions, mention: number): boolean {
  return /sel(?:f|ves)$/i.test(clause.tokens[mentions.tokensOf.get(mention)![0]]!.text);
}

/** A mention whose words hold the trigger describes by it ("the group's leader") and says nothing of whom it means. */
function isTrigger(mentions: SentenceMentions, mention: number, at: number): boolean {
  const [first, last] = mentions.tokensOf.get(mention)!;
  return first <= at && at < last;
}

function typesOf(
  narrowed: readonly EntityType[] | undefined,
  types: readonly EntityType[] = [],
): readonly EntityType[] {
  return narrowed ?? types;
}

function combine(filled: ReadonlyMap<string, readonly number[]>): Record<string, number>[] {
  let rows: Record<string, number>[] = [{}];
  for (const [role, mentions] of filled)
    rows = rows.flatMap((row) =>
      mentions.slice(0, MAX_CLAIMS).map((mention) => ({ ...row, [role]: mention })),
    );
  const pairs = new Set<string>();
  return rows.filter((row) => {
    const values = Object.values(row);
    if (new Set(values).size < values.length) return false;
    const key = [...values].sort((a, b) => a - b).join(" ");
    if (filled.get("subject") === filled.get("object") && pairs.has(key)) return false;
    pairs.add(key);
    return true;
  });
}

function placeOf(
  sentence: ClaimSentence,
  match: Match,
  roles: Readonly<Record<string, number>>,
): number | null {
  const { clause, mentions } = sentence;
  const { frame, trigger } = match.compiled;
  const slots = trigger.roles.place;
  const types = frame.roles.place?.types ?? ["Place", "Country"];
  const used = new Set(Object.values(roles));
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
