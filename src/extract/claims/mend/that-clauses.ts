import { type Draft, hasChild, isNominal } from "./draft.ts";

/** Verbs by which somebody is told something: whom they tell stands before what they are told. */
const TELLING = /^(?:tell|inform|warn|assure|reassure|notify|advise|alert|remind|persuade|convince)$/;

/** Nouns for words that may be untrue. */
const CHARGE = /^(?:accusation|allegation|charge|claim|report|rumou?r|suggestion|assertion|notion|idea)$/;

/** What a verb that lacks nothing has of its own: an object, what it says, or a copula or an auxiliary that makes it passive. */
const COMPLETE = /^(?:obj|ccomp|xcomp|cop|aux:pass)$/;

/** How far up a hearer's phrase its head is looked for: "the head of the council". */
const REACH = 5;

/**
 * "informed the panel *that* Karvia arms the front" with the panel as what Karvia arms: behind whom somebody tells something, a clause that has a
 * subject and lacks nothing is what is told. "Warned the group *that* Karvia arms" lacks its object, and so means the group.
 */
export function clauseBehindHearer(tokens: Draft[], at: number): void {
  const that = tokens[at]!;
  const verb = that.head;
  if (at === 0 || verb <= at || that.text.toLowerCase() !== "that") return;
  if (!hasChild(tokens, verb, /^nsubj/, at + 1, verb)) return;
  const hearer = phraseBefore(tokens, at);
  const telling = hearer < 0 ? -1 : tokens[hearer]!.head;
  if (telling < 0 || telling > hearer || !TELLING.test(tokens[telling]!.lemma)) return;
  if (!/^i?obj$/.test(tokens[hearer]!.relation) || tokens[telling]!.tag !== "VERB") return;
  const { head } = tokens[verb]!;
  if (head !== telling && head !== hearer && head !== at - 1) return;
  if (saysMore(tokens, telling, verb)) return;
  const isComplete =
    that.relation === "mark" || hasOwn(tokens, verb, at) || hasChild(tokens, verb, /^obl/, verb);
  if (!isComplete) return;
  conjoin(that);
  tokens[verb]!.head = telling;
  tokens[verb]!.relation = "ccomp";
}

/**
 * "rejected accusations *that* Karvia arms the front" with the arming as what is rejected, or as what the accusations are armed with: behind such a noun, a
 * clause that has a subject and lacks nothing is what the noun says.
 */
export function clauseOfCharge(tokens: Draft[], at: number): void {
  const that = tokens[at]!;
  const charge = at - 1;
  const verb = that.head;
  if (that.text.toLowerCase() !== "that") return;
  if (charge < 0 || verb <= at || !isNominal(tokens[charge]!) || !CHARGE.test(tokens[charge]!.lemma)) return;
  if (!hasChild(tokens, verb, /^nsubj/, at + 1, verb) || !hasOwn(tokens, verb, at)) return;
  const { head, relation } = tokens[verb]!;
  const isBeside = head === tokens[charge]!.head && /^(?:advcl|ccomp|parataxis|dep)/.test(relation);
  if (head !== charge && !isBeside) return;
  conjoin(that);
  tokens[verb]!.head = charge;
  tokens[verb]!.relation = "acl";
}

/** The head of the noun phrase that ends right before a word, -1 for none. */
function phraseBefore(tokens: readonly Draft[], at: number): number {
  let spot = at - 1;
  if (!isNominal(tokens[spot]!) && tokens[spot]!.tag !== "PRON") return -1;
  for (let steps = 0; steps < REACH; steps++) {
    const { head, relation } = tokens[spot]!;
    if (head < 0 || head > at || !/^(?:flat|compound|nmod|conj|appos)/.test(relation)) break;
    spot = head;
  }
  return spot;
}

/** Whether a verb of telling has something else for what it tells: another clause, or "about" something. */
function saysMore(tokens: readonly Draft[], telling: number, clause: number): boolean {
  return tokens.some(
    ({ head, relation }, spot) =>
      head === telling && spot > clause && /^(?:ccomp|xcomp|obl)/.test(relation) && leads(tokens, spot),
  );
}

/** Whether "that", "to", "about" or "of" leads to a word. */
function leads(tokens: readonly Draft[], at: number): boolean {
  return tokens.some(
    ({ head, relation, text }) =>
      head === at && /^(?:mark|case)$/.test(relation) && /^(?:that|to|about|of)$/i.test(text),
  );
}

/** Whether a verb has an object or the like beside the word at a place. */
function hasOwn(tokens: readonly Draft[], verb: number, beside: number): boolean {
  return tokens.some(
    ({ head, relation }, spot) => head === verb && spot !== beside && COMPLETE.test(relation),
  );
}

function conjoin(that: Draft): void {
  that.tag = "SCONJ";
  that.xpos = "IN";
  that.relation = "mark";
}
