import type { EntityType } from "../../model/index.ts";
import { type Clause, dependents, grammaticalSubjects, relationOf } from "./clause.ts";
import { EVENT_NOUNS } from "./event-nouns.ts";
import { fillersAt, nameBeforeCopula, nameBehind, phraseBehind } from "./fillers.ts";
import type { SentenceMentions } from "./sentence-mentions.ts";
import { doers, wordsInSlot } from "./slots.ts";
import type { Match } from "./triggers.ts";

/** A sentence as the filling of roles sees it. */
interface NamedClause {
  readonly clause: Clause;
  readonly mentions: SentenceMentions;
}

/** The most fillings that one trigger may have of its lists; beyond it the sentence is a table, not a statement. */
const MAX_FILLINGS = 64;

/** Roles kept in a claim's own fields, not among its roles. */
const FIELDS = new Set(["place", "quantity"]);

/** Every way to fill the trigger's roles; empty where a required role stays open. */
export function fillRoles(sentence: NamedClause, match: Match): Record<string, number>[] {
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
  // "It had killed him": what "it" is cannot be told, and a trigger that needs to know does without.
  const needed = filled.get(trigger.needs ?? "") ?? [];
  if (needed.some((mention) => sentence.mentions.all[mention]!.form === "pronoun")) return [];
  for (const [role, { required }] of Object.entries(frame.roles))
    if (
      (required || (role === trigger.needs && !isEvent(sentence.clause, match, role))) &&
      !FIELDS.has(role) &&
      !filled.has(role)
    )
      return [];
  if (filled.size === 0 && !frame.roles.place?.required && !frame.roles.quantity?.required) return [];
  return combine(filled).slice(0, MAX_FILLINGS);
}

/** "*Shelling* killed three", "heavy *fighting* left 12 dead": an event that nobody's words call theirs is no mention, and still no doer. */
function isEvent(clause: Clause, { compiled, anchor }: Match, role: string): boolean {
  return (compiled.trigger.roles[role] ?? []).some((slot) =>
    wordsInSlot(clause, anchor, slot).some((word) => EVENT_NOUNS.has(clause.tokens[word]!.lemma)),
  );
}

/** "The front and the network deny that *they* are separate": the two that a plural pronoun stands for, from the clause above. */
function membersOfPronoun(
  { clause, mentions }: NamedClause,
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
  { clause, mentions }: NamedClause,
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
      // The noun that completes a verb is what is done, and fills a role only where the frame asks for it: "threw a *grenade*".
      if (slot === "counted") {
        const counted = isOfWounded(clause, word) ? null : countedAt(mentions, word, types);
        if (counted !== null && !taken.has(counted)) return [counted];
        continue;
      }
      if (word === anchor.at || (word === anchor.noun && slot !== "object")) continue;
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
          !(slot === "possessor" && isOwn(mentions, mention, compiled.trigger.roles, anchor)) &&
          !isAsked(clause, mentions, mention) &&
          !isLeftOtherwise(clause, mentions, mention, compiled) &&
          !isTrigger(mentions, mention, anchor.at),
      );
      if (free.length > 0) return free;
    }
    const beside = besideTrigger(clause, mentions, anchor, slot, types);
    if (beside !== null && !taken.has(beside)) return [beside];
  }
  return [];
}

/** "*12 dead*": the people whom a number and the word that ends their phrase mean; null where there is no number. */
function countedAt(mentions: SentenceMentions, word: number, types: readonly EntityType[]): number | null {
  for (const mention of mentions.covering[word]!) {
    const [first, last] = mentions.tokensOf.get(mention)!;
    const { form, type } = mentions.all[mention]!;
    if (form !== "description" || last !== word + 1 || !types.includes(type)) continue;
    if (mentions.covering[first]!.some((each) => mentions.all[each]!.type === "Quantity")) return mention;
  }
  return null;
}

/** "Eight of the *wounded* died": how many of those who were wounded, and not how many were. */
function isOfWounded({ tokens }: Clause, word: number): boolean {
  if (!/^(?:wounded|injured)$/i.test(tokens[word]!.text)) return false;
  return tokens[word - 1]?.text.toLowerCase() === "the" && tokens[word - 2]?.text.toLowerCase() === "of";
}

/**
 * What the order of the words says where the parse says nothing: "ally *of the front*" has its owner right behind it, and
 * in "*Keshani* is the leader" the one before the copula is the leader.
 */
function besideTrigger(
  clause: Clause,
  mentions: SentenceMentions,
  { at, pos }: Match["anchor"],
  slot: string,
  types: readonly EntityType[],
): number | null {
  if (pos === "verb") return null;
  if (slot === "holder" || (slot === "subject" && pos === "adjective"))
    return nameBeforeCopula(clause, mentions, at, types);
  return clause.tokens[at + 1]?.text.toLowerCase() === slot
    ? phraseBehind(clause, mentions, at + 1, types)
    : null;
}

function isBesideName(clause: Clause, at: number): boolean {
  const relation = relationOf(clause, at);
  return dependents(clause, at, "cop").length === 0 && !/^(?:xcomp|obl|advcl)$/.test(relation);
}

function isReflexive(clause: Clause, mentions: SentenceMentions, mention: number): boolean {
  return /sel(?:f|ves)$/i.test(clause.tokens[mentions.tokensOf.get(mention)![0]]!.text);
}

/** "The front receives *its* money from Merenia": whose what a verb's object is, said by a pronoun, is the verb's subject again. */
function isOwn(
  mentions: SentenceMentions,
  mention: number,
  roles: Readonly<Record<string, readonly string[]>>,
  { pos }: Match["anchor"],
): boolean {
  if (pos !== "verb" || mentions.all[mention]!.form !== "pronoun") return false;
  return Object.values(roles).some((slots) => slots.includes("subject"));
}

/** "how *many people* were killed": a number that is asked for is none. */
function isAsked({ tokens }: Clause, mentions: SentenceMentions, mention: number): boolean {
  const [first] = mentions.tokensOf.get(mention)!;
  return tokens[first]!.lemma === "many" && tokens[first - 1]?.text.toLowerCase() === "how";
}

/** What somebody may be left as. */
const STATES: ReadonlySet<string> = new Set(["dead", "wounded", "injured", "hurt", "missing", "homeless"]);

/** "stands at 12 dead and *40 wounded*": of joined counts that say other states each is a count of its own, which the trigger's is not. */
function isOtherState({ tokens }: Clause, mentions: SentenceMentions, mention: number): boolean {
  const [first, last] = mentions.tokensOf.get(mention)!;
  const state = tokens[last - 1]!.text;
  const before = tokens[first - 2]?.text ?? "";
  if (!STATES.has(state) || !STATES.has(before) || before === state) return false;
  return /^(?:and|,)$/.test(tokens[first - 1]!.text);
}

/** "left 12 *dead* and 30 *wounded*": each is left as the first of such words at or behind it says, not as the trigger wants. */
function isLeftOtherwise(
  clause: Clause,
  mentions: SentenceMentions,
  mention: number,
  { with: modifying, phrase, trigger }: Match["compiled"],
): boolean {
  const { tokens } = clause;
  if (isOtherState(clause, mentions, mention)) return true;
  const wanted = trigger.pos === "adjective" ? new Set([phrase.key]) : modifying;
  let isState = false;
  for (const word of wanted) if (STATES.has(word)) isState = true;
  if (!isState) return false;
  for (let spot = mentions.tokensOf.get(mention)![1] - 1; spot < tokens.length; spot++) {
    const word = tokens[spot]!.text.toLowerCase();
    if (STATES.has(word)) return !wanted.has(word);
    if (tokens[spot]!.tag === "PUNCT") return false;
  }
  return false;
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
      mentions.slice(0, MAX_FILLINGS).map((mention) => ({ ...row, [role]: mention })),
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
