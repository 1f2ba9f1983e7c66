import type { Sentence } from "../../language/index.ts";
import type { EntityType, Mention } from "../../model/index.ts";
import { type TypeSet, typeSet } from "../frames/index.ts";
import { type Clause, dependents, prepositionOf, relationOf } from "./clause.ts";
import { listedMembers } from "./listed-members.ts";
import type { SentenceMentions } from "./sentence-mentions.ts";

/** People who are a group's own: what they do, their group does. */
const CONSTITUENTS = new Set(
  "agent military army fighter militant member gunman rebel insurgent troop force soldier man men unit operative leadership guerrilla jihadist terrorist element militia cell branch wing policy state regime government establishment".split(
    " ",
  ),
);

/** Words for some of a set: the set itself stands behind "of". */
const SHARES = new Set(
  "percent part third quarter fifth swathe swath chunk much number some many most several one two three half majority few all rest portion bulk group hundred dozen thousand score series council committee shura leadership structure operation hierarchy rank ranks member kg kilo kilogram kilogramme pound ton tonne stick quantity load".split(
    " ",
  ),
);

/** Words for a part of a place, or a place that another holds: that place stands behind "of", "in" or "along". */
const PLACES = new Set(
  "area region district province town city village capital center centre territory haven base camp outskirt side section stretch soil position stronghold suburb border ground facility part portion".split(
    " ",
  ),
);

/**
 * Places that lie in another and are no part of what is meant by it: who takes a town in a country does not take the country. (A capital is that of
 * its province, and parts and areas are those of what they lie in.)
 */
const SITES = new Set("town city village base camp position stronghold facility haven border".split(" "));

/** Parts that are said to be somebody's: "the group's council", "Merenia's territory". */
const OWNED_PARTS = new Set(
  "council committee shura leadership structure operation hierarchy territory soil base stronghold position camp border ranks rank".split(
    " ",
  ),
);

/** What a weapon sends, or its sending, where the weapon stands before it. */
const SENT = new Set(["round", "barrage", "salvo", "volley"]);

/** How deep a filler is looked for under the word that the grammar gives. */
const DEPTH = 4;

/**
 * Gathers a sentence's mentions by token.
 *
 * @param first index in `mentions` of the first that may lie in the sentence; mentions are in text order
 */
export function mentionsOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  first: number,
): SentenceMentions {
  const { tokens, range } = sentence;
  const covering: number[][] = tokens.map(() => []);
  const tokensOf = new Map<number, readonly [number, number]>();
  let token = 0;
  for (let index = first; index < mentions.length && mentions[index]!.start < range[1]; index++) {
    const { start, end } = mentions[index]!;
    while (token < tokens.length && tokens[token]!.end <= start) token++;
    let last = token;
    while (last < tokens.length && tokens[last]!.start < end) {
      covering[last]!.unshift(index);
      last++;
    }
    if (last > token) tokensOf.set(index, [token, last]);
  }
  return { all: mentions, covering, tokensOf };
}

/** Whether a token stands in a name of somebody or something; names of times and amounts are not meant. */
export function isInName({ all, covering }: SentenceMentions, token: number): boolean {
  for (const mention of covering[token] ?? []) {
    const { form, type } = all[mention]!;
    if (form === "name" && type !== "Temporal" && type !== "Quantity" && type !== "Money") return true;
  }
  return false;
}

/** The name that starts right behind a token ("leader *Darim Keshani*"), of one of the types; null for none. */
export function nameBehind(
  mentions: SentenceMentions,
  token: number,
  types: readonly EntityType[],
): number | null {
  for (const mention of mentions.covering[token + 1] ?? []) {
    const starts = mentions.tokensOf.get(mention)![0] === token + 1;
    if (starts && isFitName(mentions.all[mention]!, types)) return mention;
  }
  return null;
}

/** The mention that starts right behind a preposition, its article counted with it, of one of the types; null for none. */
export function phraseBehind(
  clause: Clause,
  mentions: SentenceMentions,
  preposition: number,
  types: readonly EntityType[],
): number | null {
  const first = clause.tokens[preposition + 1]?.tag === "DET" ? preposition + 2 : preposition + 1;
  for (const mention of [...(mentions.covering[first] ?? [])].reverse()) {
    const [start] = mentions.tokensOf.get(mention)!;
    if (start > preposition && start <= first && isFit(mentions.all[mention]!, types)) return mention;
  }
  return null;
}

/** "*Darim Keshani* was never a deputy": the name that ends before the copula of a predicate; null for none. */
export function nameBeforeCopula(
  clause: Clause,
  mentions: SentenceMentions,
  predicate: number,
  types: readonly EntityType[],
): number | null {
  let at = predicate - 1;
  while (at > 0 && /^(?:DET|ADJ|ADV|PART|NOUN|NUM)$/.test(clause.tokens[at]!.tag)) at--;
  if (clause.tokens[at]?.lemma !== "be") return null;
  while (at > 0 && clause.tokens[at]!.tag === "AUX") at--;
  for (const mention of mentions.covering[at] ?? []) {
    const [, last] = mentions.tokensOf.get(mention)!;
    if (last === at + 1 && isFitName(mentions.all[mention]!, types)) return mention;
  }
  return null;
}

/**
 * The mentions of the wanted types that a head word stands for: itself, what it is joined to by "and", its apposition,
 * its listed members, or, where the word only says "part of", "fighters of" or "towns in", the thing behind it. `alone`
 * leaves out what it is joined to, and its members.
 */
export function fillersAt(
  clause: Clause,
  mentions: SentenceMentions,
  head: number,
  types: readonly EntityType[],
  alone = false,
): number[] {
  const found = alone
    ? fillersOfWord(clause, mentions, head, types, 0, alone)
    : fillersOfList(clause, mentions, head, types, 0);
  return [...new Set(found)];
}

/** The fillers of a word and of those joined to it. */
function fillersOfList(
  clause: Clause,
  mentions: SentenceMentions,
  head: number,
  types: readonly EntityType[],
  depth: number,
): number[] {
  return withConjuncts(clause, head).flatMap((word) => fillersOfWord(clause, mentions, word, types, depth));
}

/** A word and those joined to it: "Kelmin, Varesh and Tolen" by its first word. */
function withConjuncts(clause: Clause, head: number): number[] {
  const words = [head];
  for (let at = 0; at < words.length && words.length < 64; at++)
    words.push(...dependents(clause, words[at]!, "conj"));
  return words;
}

function fillersOfWord(
  clause: Clause,
  mentions: SentenceMentions,
  word: number,
  types: readonly EntityType[],
  depth: number,
  alone = false,
): number[] {
  const bound = possessorBinding(clause, word);
  if (bound !== null) {
    const meant = fillersOfWord(clause, mentions, bound, types, depth);
    if (meant.length > 0) return meant;
  }
  const own = mentionHeadedBy(clause, mentions, word);
  const named = namedBeside(clause, mentions, word, types, own);
  if (named.length > 0) return named;
  const { lemma } = clause.tokens[word]!;
  if (own === null && SENT.has(lemma) && types.includes("Weapon")) {
    const senders = sendersOf(clause, mentions, word);
    if (senders.length > 0) return senders;
  }
  const inner = CONSTITUENTS.has(lemma) ? constituentsOf(clause, mentions, word, types, depth) : [];
  const members =
    alone || depth >= DEPTH
      ? []
      : listedMembers(clause, mentions, word).flatMap((member) =>
          fillersOfList(clause, mentions, member, types, depth + 1),
        );
  const fits = own !== null && isFit(mentions.all[own]!, types);
  if (fits && mentions.all[own]!.form === "name") return [own, ...members];
  if (inner.length > 0) return [...inner, ...members];
  // "three of the attackers": so many of them, and not the attackers.
  const isNumber = clause.tokens[word]!.tag === "NUM";
  if (isNumber && fits && mentions.all[own]!.form === "description") return [own];
  const parts = SHARES.has(lemma) || PLACES.has(lemma) ? partsOf(clause, mentions, word, types, depth) : [];
  const whole = isNumber ? parts.filter((part) => !areOnlyDescribed(mentions.all[part]!)) : parts;
  if (whole.length > 0) return [...whole, ...members];
  if (!fits) return members;
  // "nine people, including two children and Irena Voss": a number of them is a part of the whole number, and no other number.
  const others = members.filter(
    (member) => mentions.all[member]!.form !== "pronoun" && !isCounted(mentions, member),
  );
  return isCounted(mentions, own) || others.length === 0 ? [own, ...others] : others;
}

/** "Five *mortar* rounds": the weapon that what is sent is sent by. */
function sendersOf(clause: Clause, mentions: SentenceMentions, word: number): number[] {
  return dependents(clause, word, "compound", "nmod").flatMap((child) =>
    child < word
      ? mentions.covering[child]!.filter((mention) => mentions.all[mention]!.type === "Weapon").slice(0, 1)
      : [],
  );
}

/** Whether a mention is one of people without a name. */
function areOnlyDescribed({ form, type }: Mention): boolean {
  return form === "description" && /^(?:Person|Group|ArmedGroup|PublicBody)$/.test(type);
}

/** Whether a mention begins with a number: "nine people". */
function isCounted(mentions: SentenceMentions, mention: number): boolean {
  const [first] = mentions.tokensOf.get(mention)!;
  return mentions.covering[first]!.some((each) => mentions.all[each]!.type === "Quantity");
}

/**
 * "*the front's* reach allowed *it* to press on": an object pronoun cannot mean its verb's subject, and where that subject
 * has an owner it means the owner. The owner's word, or null.
 */
function possessorBinding(clause: Clause, word: number): number | null {
  const { head, relation, text } = clause.tokens[word]!;
  if (relation !== "obj" || head < 0 || !/^(?:it|them|him)$/i.test(text)) return null;
  const subject = dependents(clause, head, "nsubj")
    .filter((each) => each < word)
    .at(-1);
  const [owner] = subject === undefined ? [] : dependents(clause, subject, "nmod:poss");
  return owner !== undefined && clause.tokens[owner]!.tag === "PROPN" ? owner : null;
}

/** The mention that ends in the word as its head: of nested ones the longest whose head it is. */
function mentionHeadedBy(clause: Clause, mentions: SentenceMentions, word: number): number | null {
  let best: number | null = null;
  for (const mention of mentions.covering[word]!) {
    const [first, last] = mentions.tokensOf.get(mention)!;
    const { head } = clause.tokens[word]!;
    const isHead = head < first || head >= last;
    if (isHead) best = mention;
    // Where the parse breaks a name, its innermost mention is still what the word names.
    else if (best === null && mentions.all[mention]!.form === "name") best = mention;
  }
  return best;
}

/** "its leader, Darim Keshani": a name in apposition says better whom the words mean. */
function namedBeside(
  clause: Clause,
  mentions: SentenceMentions,
  word: number,
  types: readonly EntityType[],
  own: number | null,
): number[] {
  if (own !== null && mentions.all[own]!.form === "name") return [];
  const behind =
    own !== null && mentions.all[own]!.type === "Person" ? nameBehind(mentions, word, types) : null;
  const found: number[] = behind === null ? [] : [behind];
  for (const child of dependents(clause, word, "appos", "flat"))
    for (const each of withConjuncts(clause, child)) {
      const mention = mentionHeadedBy(clause, mentions, each);
      if (mention !== null && isFitName(mentions.all[mention]!, types)) found.push(mention);
    }
  return found;
}

/** "Nurin Front fighters", "fighters of the Nurin Front", "its leadership": the group they belong to. */
function constituentsOf(
  clause: Clause,
  mentions: SentenceMentions,
  word: number,
  types: readonly EntityType[],
  depth: number,
): number[] {
  if (depth >= DEPTH) return [];
  for (const child of clause.children[word]!) {
    const relation = relationOf(clause, child);
    const owns =
      relation === "compound" ||
      clause.tokens[child]!.relation === "nmod:poss" ||
      (relation === "nmod" && /^(?:of|from|in)$/.test(prepositionOf(clause, child)));
    if (!owns) continue;
    for (const mention of fillersOfWord(clause, mentions, child, types, depth + 1)) {
      const { type, form } = mentions.all[mention]!;
      if (type === "ArmedGroup" || type === "Organization" || type === "PublicBody" || form === "pronoun")
        return [mention];
    }
  }
  return [];
}

/** "parts of Kelmin", "provincial capitals in Farah and Kunduz", "some of the groups". */
function partsOf(
  clause: Clause,
  mentions: SentenceMentions,
  word: number,
  types: readonly EntityType[],
  depth: number,
): number[] {
  if (depth >= DEPTH) return [];
  const found: number[] = [];
  const { lemma } = clause.tokens[word]!;
  const leading = leadingTo(clause, word);
  const isOwned = OWNED_PARTS.has(lemma);
  for (const child of clause.children[word]!) {
    const { relation } = clause.tokens[child]!;
    const preposition = relation.startsWith("nmod") || relation === "obl" ? prepositionOf(clause, child) : "";
    if (leading.test(preposition) || (isOwned && /^(?:nmod:poss|compound)$/.test(relation)))
      found.push(...fillersOfList(clause, mentions, child, types, depth + 1));
    if (found.length > 0) break;
  }
  if (found.length > 0 || !leading.test(clause.tokens[word + 1]?.text.toLowerCase() ?? "")) return found;
  // The parse may hang what stands right behind the place ("capitals in Kelmin and Tolen") somewhere else.
  let first = word + 2;
  while (
    /^(?:PUNCT|DET)$/.test(clause.tokens[first]?.tag ?? "") ||
    clause.tokens[first]?.relation === "nmod:poss"
  )
    first++;
  if (first < clause.tokens.length) found.push(...fillersOfList(clause, mentions, first, types, depth + 1));
  return found;
}

/** The prepositions behind which the whole stands that a word says a part of. */
function leadingTo(clause: Clause, word: number): RegExp {
  const { lemma } = clause.tokens[word]!;
  if (!PLACES.has(lemma)) return /^(?:of|from)$/;
  // What happens *in* a town in Kelmin happens in Kelmin; what is done *to* the town is not done to Kelmin.
  const isWhole = SITES.has(lemma) && !LOCATIVE.test(prepositionOf(clause, word));
  return isWhole ? /^of$/ : /^(?:of|in|inside|within|along|around)$/;
}

const LOCATIVE = /^(?:in|inside|within|at|near|from|across|throughout|around)$/;

function isFitName(mention: Mention, types: readonly EntityType[]): boolean {
  return mention.form === "name" && isFit(mention, types);
}

/** Whether the mention may fill a role of the types. */
function isFit(mention: Mention, types: readonly EntityType[]): boolean {
  return types.includes(mention.type) || (fitting(mention) & typeSet(types)) !== 0;
}

/** Types that a pronoun for a thing or for several is never. */
const NO_PRONOUNS = typeSet(["Temporal", "Quantity", "Money", "Person"]);
const GROUP = typeSet(["Group"]);

/**
 * The types as which a mention may fill a role. A pronoun for a thing or for several fits any role but a time's, and people described by whom they
 * serve ("soldiers", "fighters") fit where a group of people does.
 */
function fitting({ type, form }: Mention): TypeSet {
  const own = typeSet([type]);
  if (form === "pronoun") return type === "Person" ? own : own | ~NO_PRONOUNS;
  return form === "description" && (type === "ArmedGroup" || type === "PublicBody") ? own | GROUP : own;
}

/** The types as which any of a sentence's mentions may fill a role. */
export function fittingIn({ all, tokensOf }: SentenceMentions): TypeSet {
  let types = 0;
  for (const mention of tokensOf.keys()) types |= fitting(all[mention]!);
  return types;
}
