import { classNoun } from "../../mentions/class-nouns.ts";
import { childOf, type Draft, type IsName, isNominal } from "./draft.ts";

/** Prepositions behind which a copula says where somebody is. */
const WITHIN: ReadonlySet<string> = new Set(["in", "inside", "within", "at"]);

/** What may stand between copula and preposition; "are roughly even in" says nothing of where. */
const ASIDES: ReadonlySet<string> = new Set(
  "not n't n’t never still now also already then again both all currently presently probably possibly perhaps likely almost certainly definitely reportedly allegedly apparently actually".split(
    " ",
  ),
);

/** What opens the phrase of one certain place: "in *the* valley", where "in office" and "in fourth place" are none. */
const DEFINITE = /^(?:the|this|that|his|her|its|their|our|my|your)$/i;

/** How long a phrase of a place may be. */
const MOST_WORDS = 6;

/** Where a copula is followed by a preposition of place, adverbs aside: the preposition's token, -1 for any other place of a sentence. */
export function prepositionBehindCopula(
  tokens: readonly Pick<Draft, "text" | "lemma">[],
  at: number,
): number {
  if (tokens[at]!.lemma !== "be") return -1;
  let spot = at + 1;
  while (ASIDES.has(tokens[spot]?.text.toLowerCase() ?? "")) spot++;
  return WITHIN.has(tokens[spot]?.text.toLowerCase() ?? "") ? spot : -1;
}

/**
 * "The brigades *were* not in the valley": before a preposition and a place the copula says where somebody is, as a verb does. It takes
 * the place of the phrase that the parse has as the predicate, or that it hung on the subject or on the verb above.
 */
export function standOnCopula(tokens: Draft[], at: number, isName: IsName): void {
  const preposition = prepositionBehindCopula(tokens, at);
  if (preposition < 0 || !/^(?:cop|root|ccomp|acl|advcl|parataxis|conj)/.test(tokens[at]!.relation)) return;
  const place = placeBehind(tokens, preposition, isName);
  if (place < 0) return;
  const subject = subjectOf(tokens, at, place);
  if (subject < 0) return;
  const copula = tokens[at]!;
  if (copula.relation === "cop") {
    const owner = tokens[place]!.head === subject ? subject : place;
    const outer = { head: tokens[owner]!.head, relation: tokens[owner]!.relation };
    if (outer.head === at) return;
    for (let spot = 0; spot < tokens.length; spot++) {
      const token = tokens[spot]!;
      const isBefore = spot < preposition && token.head === place && spot !== subject;
      const isAside =
        token.head === owner && spot > place && /^(?:punct|advcl|conj|parataxis)/.test(token.relation);
      if (spot !== at && (isBefore || isAside)) token.head = at;
    }
    copula.head = outer.head;
    // What a verb takes as an object or where it happens is no clause; behind a verb of saying this is one.
    copula.relation = /^(?:obl|obj|nmod)/.test(outer.relation) ? "ccomp" : outer.relation;
  }
  copula.tag = "VERB";
  tokens[subject]!.head = at;
  tokens[subject]!.relation = "nsubj";
  tokens[place]!.head = at;
  tokens[place]!.relation = "obl";
}

/** The head of the phrase behind a preposition where it is a name or a noun for a certain place. */
function placeBehind(tokens: readonly Draft[], preposition: number, isName: IsName): number {
  let last = preposition;
  for (let spot = preposition + 1; spot <= preposition + MOST_WORDS && spot < tokens.length; spot++) {
    if (!/^(?:DET|ADJ|NUM|PROPN|NOUN|PRON)$/.test(tokens[spot]!.tag)) break;
    last = spot;
  }
  if (last === preposition || !isNominal(tokens[last]!)) return -1;
  if (isName(last)) return last;
  const isPlace = classNoun(tokens[last]!.text.toLowerCase())?.type === "Place";
  return isPlace && DEFINITE.test(tokens[preposition + 1]!.text) ? last : -1;
}

/** Who is there: the subject of the phrase or of the copula, or the noun before the copula that the phrase was hung on. */
function subjectOf(tokens: readonly Draft[], at: number, place: number): number {
  for (const head of [place, at]) {
    const own = childOf(tokens, head, /^nsubj/, 0, at);
    if (own >= 0) return own;
  }
  const { head } = tokens[place]!;
  return head >= 0 && head < at && /^(?:NOUN|PROPN|PRON)$/.test(tokens[head]!.tag) ? head : -1;
}
