import type { EntityType } from "../../model/index.ts";
import { isMoney, type QuantityMention } from "../quantities/index.ts";
import { type Clause, clauseHead, dependents } from "./clause.ts";
import { fillersAt } from "./fillers.ts";
import type { SentenceMentions } from "./sentence-mentions.ts";
import { shareAt } from "./shares.ts";
import { wordsInSlot } from "./slots.ts";
import type { Match } from "./triggers.ts";

/** Units of time: they count no people and no attacks. */
const SPANS = /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|centur(?:y|ies))s?$/;

/** How far below a noun its number may hang: "a pool of upwards of *10,000* fighters". */
const REACH = 4;

/**
 * The quantity that the trigger's `quantity` role asks for, or null. Where the role shares its slot with a role that is
 * filled, the number is that of the filler ("killed *14* soldiers and three villagers": to each their own). A relative
 * change is found where it is said of the noun ("casualties were *30 percent higher*").
 */
export function findQuantityOf(
  sentence: {
    readonly text: string;
    readonly clause: Clause;
    readonly mentions: SentenceMentions;
    readonly quantities: readonly QuantityMention[];
  },
  { compiled, anchor }: Match,
  roles: Readonly<Record<string, number>>,
): QuantityMention | null {
  const { clause, mentions, quantities } = sentence;
  const slots = compiled.trigger.roles.quantity ?? [];
  for (const slot of slots) {
    if (slot === "share") {
      const found = shareOf(sentence, compiled.trigger.roles.object ?? [], anchor);
      if (found !== null) return found;
    }
    if (quantities.length === 0) continue;
    const shared = Object.keys(roles).find((role) => compiled.trigger.roles[role]?.includes(slot));
    if (shared !== undefined) {
      const found = quantityOfMention(mentions, quantities, roles[shared]!);
      if (found !== null) return found;
      continue;
    }
    const counted = compiled.trigger.types?.quantity;
    const words = slot === "count" ? [anchor.noun ?? anchor.at] : wordsInSlot(clause, anchor, slot);
    for (const word of words) {
      if (counted !== undefined && !countsOne(sentence, word, counted)) continue;
      const found =
        quantityOfWord(clause, quantities, word) ??
        (slot === "count"
          ? (changeOf(clause, quantities, word) ??
            measureOf(clause, quantities, word) ??
            givenOf(clause, quantities, word))
          : null);
      if (found !== null) return found;
    }
  }
  return null;
}

/** "lost *three men*", "lost *three of its men*", "lost *30*", and not "lost three tanks": whether a number is of what the trigger counts, or of nothing that is said. */
function countsOne(
  { clause, mentions }: Parameters<typeof findQuantityOf>[0],
  word: number,
  types: readonly EntityType[],
): boolean {
  if (fillersAt(clause, mentions, word, types).length > 0) return true;
  return clause.tokens[word]!.tag === "NUM" && dependents(clause, word, "nmod").length === 0;
}

/** How much of what the trigger's object names is meant: "controls *a third* of the province". */
function shareOf(
  { text, clause, quantities }: Parameters<typeof findQuantityOf>[0],
  slots: readonly string[],
  anchor: Match["anchor"],
): QuantityMention | null {
  for (const slot of slots)
    for (const word of wordsInSlot(clause, anchor, slot)) {
      const percent = quantities.find(
        ({ head, unit, change }) => head === word && unit === "percent" && change === undefined,
      );
      const found = percent ?? shareAt(text, clause, word);
      if (found !== null) return found;
    }
  return null;
}

function quantityOfMention(
  mentions: SentenceMentions,
  quantities: readonly QuantityMention[],
  mention: number,
): QuantityMention | null {
  const [first, last] = mentions.tokensOf.get(mention)!;
  const within = quantities.filter(
    ({ head, unit, change }) => unit !== "percent" && change === undefined && first <= head && head < last,
  );
  // "12 dead", "*six* of the nine hostages": the number that a phrase begins with counts what the whole phrase says.
  return (
    within.find((quantity) => quantity.first === first) ?? within.find(({ unit }) => unit !== null) ?? null
  );
}

function quantityOfWord(
  clause: Clause,
  quantities: readonly QuantityMention[],
  word: number,
): QuantityMention | null {
  for (const quantity of quantities) {
    if (quantity.unit === "percent" || quantity.change !== undefined || isMoney(quantity)) continue;
    // "five weeks after the attack" says when, not how many.
    if (SPANS.test(quantity.unit ?? "")) continue;
    let spot = quantity.head;
    for (let steps = 0; steps < REACH && spot >= 0 && spot < clause.tokens.length; steps++) {
      if (spot === word) return quantity;
      if (!/^(?:nummod|nmod|compound|amod|advmod|det|obl)/.test(clause.tokens[spot]!.relation)) break;
      spot = clause.tokens[spot]!.head;
    }
    if (quantity.first <= word && word < quantity.last) return quantity;
  }
  return null;
}

/** A change said of the noun, as its subject or under it: "losses rose by a third", "a 30 percent rise in losses". */
function changeOf(
  clause: Clause,
  quantities: readonly QuantityMention[],
  word: number,
): QuantityMention | null {
  for (const quantity of quantities) {
    if (quantity.change === undefined && quantity.unit !== "percent") continue;
    const said = clauseHead(clause, quantity.head);
    if (said === word || dependents(clause, said, "nsubj").includes(word)) return quantity;
  }
  return null;
}

/** Verbs whose subject is a number, and the complement the number. */
const MEASURES = /^(?:be|number|total|reach|exceed|estimate|put|stand|amount|rise|climb|come|place|set)$/;

/** Verbs that give their object a number. */
const GIVES = /^(?:put|place|peg|set|estimate)$/;

/** A number that somebody gives what a verb's object counts: "puts its losses at *140*", "put their casualties *22 percent higher*". */
function givenOf(
  clause: Clause,
  quantities: readonly QuantityMention[],
  word: number,
): QuantityMention | null {
  const { head, relation } = clause.tokens[word]!;
  if (head < 0 || relation !== "obj" || !GIVES.test(clause.tokens[head]!.lemma)) return null;
  for (const quantity of quantities) {
    if (quantity.first <= word) continue;
    const isChange = quantity.change !== undefined && quantity.first === word + 1;
    const isCount = quantity.unit !== "percent" && !isMoney(quantity) && !SPANS.test(quantity.unit ?? "");
    if (isChange || (isCount && clause.tokens[quantity.first - 1]?.text === "at")) return quantity;
  }
  return null;
}

/** A number that a verb gives its subject: "losses are estimated at *more than 900 men*", "casualties reached *140*". */
function measureOf(
  clause: Clause,
  quantities: readonly QuantityMention[],
  word: number,
): QuantityMention | null {
  const { head, relation } = clause.tokens[word]!;
  if (head < 0 || !relation.startsWith("nsubj") || !MEASURES.test(clause.tokens[head]!.lemma)) return null;
  for (const quantity of quantities) {
    if (quantity.change !== undefined || quantity.unit === "percent" || isMoney(quantity)) continue;
    if (SPANS.test(quantity.unit ?? "")) continue;
    const { head: above, relation: role } = clause.tokens[quantity.head]!;
    if (above === head && /^(?:obj|obl|nmod)/.test(role)) return quantity;
  }
  return null;
}
