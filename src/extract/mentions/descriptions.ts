import { isOfCharge } from "./charges.ts";
import { type ClassNoun, classNoun, classNounOfPair } from "./class-nouns.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { isGluedHyphen, isTagged, phraseStart } from "./phrase-start.ts";
import { isBody, type Span } from "./span.ts";
import type { Word, WordSentence } from "./word.ts";

/**
 * The noun phrases of a sentence that describe what can speak, act or be acted on: "the group", "two officials", "his father",
 * "the Taliban's emir", "the northern part of the city". Each runs from its determiner or possessor to its head, and over one
 * "of" behind it.
 *
 * @param names the names found in the sentence, in order; a phrase may hold them and never cuts one in two
 */
export function findDescriptions(sentence: WordSentence, names: readonly Span[]): Span[] {
  const { words } = sentence;
  const nameAt = new Map<number, Span>();
  const nameEnd = new Map<number, Span>();
  for (const span of names)
    for (let i = span.from; i < span.to; i++) {
      const known = nameAt.get(i);
      if (!known || known.to - known.from < span.to - span.from) {
        nameAt.set(i, span);
        if (i === span.to - 1) nameEnd.set(span.to, span);
      }
    }
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const noun = headAt(sentence, at, nameAt);
    if (!noun) continue;
    if (isOfCasualties(words, at)) {
      found.push({
        from: at,
        to: at + 1,
        type: noun.type === "Person" ? "Group" : noun.type,
        form: "description",
      });
      continue;
    }
    if (isOfAttack(words, at, noun)) {
      const from = WEAPON_KIND.test(words[at - 1]?.folded ?? "") && !nameAt.has(at - 1) ? at - 1 : at;
      found.push({ from, to: at + 1, type: noun.type, form: "description" });
      continue;
    }
    const start = phraseStart(words, at, nameAt, found);
    const from = isThing(words[at]!.folded, noun) ? withoutNumber(words, start, at, nameAt) : start;
    if (!noun.sure && from === at) continue;
    const form = isRestated(words, from, at, nameAt, noun) ? "name" : "description";
    const type = isOfRebels(words, from, at, noun) ? "ArmedGroup" : noun.type;
    found.push({ from, to: at + 1, type, form });
  }
  return found
    .filter((span) => !countsThings(words, span, found))
    .map((span) => withTail(words, span, names, found));
}

/** Soldiers and their units, which a state has and those have who fight one. */
const FORCES =
  /^(?:forces?|troops|soldiers|officers|units?|commandos?|battalions?|brigades?|patrols?|army|command|squadrons?|regiments?|corps|leadership|commanders|leaders)$/;

const REBELS =
  /^(?:guer?rilla|rebel|insurgent|terrorist|militant|separatist|jihadist|subversive|secessionist)$/;

/** "*Rebel* forces", "*guerrilla* commandos": whose a force is that no state has; a "counterinsurgency unit" is a state's. */
function isOfRebels(words: readonly Word[], from: number, head: number, { type }: ClassNoun): boolean {
  if (type !== "PublicBody" || !FORCES.test(words[head]!.folded)) return false;
  for (let at = from; at < head; at++) if (REBELS.test(words[at]!.folded)) return true;
  return false;
}

/** Places, weapons and units; of people the number belongs to the phrase ("two officials", "thousands of fighters"). */
function isThing(folded: string, noun: ClassNoun): boolean {
  switch (noun.type) {
    case "Person":
    case "Group":
    case "ArmedGroup":
      return false;
    case "PublicBody":
      return (
        noun.number === "body" ||
        /^(?:units|battalions|brigades|forces|states|courts|ministries|governments|armies)$/.test(folded)
      );
    default:
      return true;
  }
}

/** "Four buildings" are a number and buildings: of things, the number is a mention of its own. */
function withoutNumber(
  words: readonly Word[],
  from: number,
  head: number,
  names: ReadonlyMap<number, Span>,
): number {
  const number = names.get(from);
  if (number?.type !== "Quantity" || number.from !== from || number.to > head) return from;
  return number.to < head && words[number.to]!.folded === "of" ? number.to + 1 : number.to;
}

/** "Kelmin province", "the Nurin movement": a name and the word for what it names are a name. */
function isRestated(
  words: readonly Word[],
  from: number,
  head: number,
  names: ReadonlyMap<number, Span>,
  noun: ClassNoun,
): boolean {
  if (noun.number !== "body" || !/^(?:Place|Organization|ArmedGroup)$/.test(noun.type)) return false;
  const first = words[from]!.folded === "the" ? from + 1 : from;
  const name = names.get(first);
  if (!name || name.from !== first || name.to !== head || name.form !== "name") return false;
  return noun.type === "Place"
    ? name.type === "Place" &&
        /^(?:province|district|governorate|city|town|village|island|valley|region|camp|river|county|municipality|airport|peninsula)$/.test(
          words[head]!.folded,
        )
    : isBody(name.type) &&
        /^(?:group|movement|network|militia|organi[sz]ation|party|agency|newspaper|university)$/.test(
          words[head]!.folded,
        );
}

interface Head extends ClassNoun {
  /** Whether the tag or the form alone says that it is a noun. */
  readonly sure: boolean;
}

function headAt({ words }: WordSentence, at: number, names: ReadonlyMap<number, Span>): Head | null {
  const word = words[at]!;
  if (word.shape === "mark" || word.shape === "number" || names.has(at)) return null;
  const before = words[at - 1];
  const pair = before?.shape === "lower" ? classNounOfPair(before.folded, word.folded) : undefined;
  const noun = pair ?? classNounOfCompound(words, at) ?? word.noun;
  if (!noun || (words[at + 1] && isGluedHyphen(words, at + 1))) return null;
  if (isTagged(word)) {
    // "Villagers fled": at the head of a sentence a plural of people is one whatever the tagger thought.
    const people = noun.number === "many" && (noun.type === "Group" || noun.type === "ArmedGroup");
    const plain = people && (word.tag !== "VERB" || (at === 0 && word.shape === "title"));
    // "a civilian died": an adjective in a noun's place.
    const placed =
      word.tag === "ADJ" && (/^(?:nsubj|obj|iobj|obl)/.test(word.relation) || isOfCasualties(words, at));
    // "a mine exploded", taken for what is mine: behind an article it is a noun.
    const owned = word.tag === "PRON" && /^(?:DET|ADJ|NOUN|NUM)$/.test(before?.tag ?? "");
    if (word.tag !== "NOUN" && word.tag !== "PROPN" && !plain && !placed && !owned) return null;
    if (isNounGoingOn(words, at + 1, names) && !isOfCasualties(words, at) && !isOfAttack(words, at, noun))
      return null;
    return { ...noun, sure: true };
  }
  const next = words[at + 1];
  if (next && next.shape === "lower" && next.noun && !FUNCTION_WORDS.has(next.folded)) return null;
  return { ...noun, sure: noun.number === "many" && noun.type !== "Event" };
}

/** "Second-in-*command*", "commander-in-*chief*": what all of a compound names, where the list has it. */
function classNounOfCompound(words: readonly Word[], at: number): ClassNoun | undefined {
  if (words[at - 1] === undefined || !isGluedHyphen(words, at - 1)) return undefined;
  let compound = words[at]!.folded;
  for (let hyphen = at - 1; hyphen > 0 && isGluedHyphen(words, hyphen); hyphen -= 2)
    compound = `${words[hyphen - 1]!.folded}-${compound}`;
  return classNoun(compound);
}

/** "Eleven *civilian* casualties": whose casualties they are, said by an adjective or the first part of a compound. The number is not theirs alone. */
function isOfCasualties(words: readonly Word[], at: number): boolean {
  return (
    /^(?:amod|compound|nmod)/.test(words[at]!.relation) &&
    /^(?:casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|losses)$/.test(words[at + 1]?.folded ?? "")
  );
}

/** "A *dynamite* attack", "the *grenade* attacks": what it was made with, by the first part of a compound. */
function isOfAttack(words: readonly Word[], at: number, { type }: ClassNoun): boolean {
  return (
    type === "Weapon" &&
    /^(?:attacks?|assaults?|raids?|explosions?|blasts?|ambush)$/.test(words[at + 1]?.folded ?? "")
  );
}

/** What weapons of their kind are called by before an attack: "a *car* bomb attack". */
const WEAPON_KIND =
  /^(?:car|truck|vehicle|roadside|suicide|letter|parcel|time|hand|petrol|nail|pipe|mortar|rocket)$/;

/** "Group leader", "army base": the phrase has its head further on. */
function isNounGoingOn(words: readonly Word[], at: number, names: ReadonlyMap<number, Span>): boolean {
  const next = words[at];
  if (!next || next.possessive || names.has(at)) return false;
  // "Coalition military forces": over one adjective, where a body with a capital qualifies what others have.
  const head = next.tag === "ADJ" && words[at - 1]!.shape === "title" ? words[at + 1] : next;
  return head?.tag === "NOUN" && head.shape !== "mark" && head.noun !== undefined;
}

/** "A group of buildings": a word of quantity before things, no body. */
function countsThings(words: readonly Word[], span: Span, found: readonly Span[]): boolean {
  if (
    !/^(?:group|cell|network|team|front)$/.test(words[span.to - 1]!.folded) ||
    words[span.to]?.folded !== "of"
  )
    return false;
  const thing = found.find(({ from }) => from === span.to + 1)?.type;
  return thing === "Place" || thing === "Weapon" || thing === "MilitaryPlatform" || thing === "Event";
}

/** Over one "of" and the name or phrase behind it: "the leader of the Nurin Front", "members of the council". */
function withTail(words: readonly Word[], span: Span, names: readonly Span[], found: readonly Span[]): Span {
  if (words[span.to]?.folded !== "of") return span;
  if (!TAILED.has(span.type)) return span;
  let at = span.to + 1;
  if (words[at]?.folded === "the") at++;
  let to = 0;
  for (const other of [...names, ...found])
    if (
      (other.from === at || other.from === span.to + 1) &&
      other.type !== "Temporal" &&
      other.type !== "Quantity" &&
      other.to > to
    )
      to = other.to;
  // "accused the army of the bombing": the deed is what the army is accused of, and does not say which army.
  const goesOn = words[to]?.folded === "of" && words[to + 1]?.tag === "VERB";
  const isDeed = to > 0 && words[to - 1]!.noun?.type === "Event" && !goesOn;
  return to === 0 || (isDeed && isOfCharge(words, span.to)) ? span : { ...span, to };
}

const TAILED: ReadonlySet<string> = new Set([
  "Person",
  "Group",
  "PublicBody",
  "Organization",
  "ArmedGroup",
  "Place",
  "Document",
]);
