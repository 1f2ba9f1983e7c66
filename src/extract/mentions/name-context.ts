import type { EntityType } from "../../model/index.ts";
import { MONTHS, PARTICLES } from "./function-words.ts";
import { gazetteer } from "./gazetteer.ts";
import { isOpeningWord, type Word } from "./word.ts";

/** What a name names. `weak` is a guess that surer uses of the name in the document may correct; `blind` is one that nothing beside the name speaks for. */
export interface Kind {
  readonly type: EntityType;
  readonly weak: boolean;
  readonly blind?: boolean;
}

/** Verbs that a person or a body does with words; behind a lone name they speak for somebody who can say things. */
const SPEECH =
  /^(?:said|says|told|added|wrote|tweeted|asked|explained|noted|argued|recalled|replied|who|whose|himself|herself)$/;

/** Whether what stands around a name says that it is a person's. */
export function isPersonContext(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (before && gazetteer().titles.has(before.folded)) return true;
  if (before && before.shape === "lower" && before.noun?.type === "Person") return true;
  return SPEECH.test(words[to]?.folded ?? "");
}

/** Words before the name of a place. */
export const PLACE_BEFORE =
  /^(?:in|near|around|outside|inside|into|across|toward|towards|throughout|northern|southern|eastern|western|central|north|south|east|west)$/;
/** "The upper Sarn", "lower Kelmin": rivers, valleys and provinces are divided so. */
const REACH = /^(?:upper|lower)$/;
const PLACE_NOUN =
  /^(?:cit(?:y|ies)|towns?|villages?|provinces?|districts?|regions?|areas?|neighbou?rhoods?|suburbs?|governorates?|valley|river|airport|camp|island|mountains?|province)$/;
/** What is built on the way to a place and is called by its name: "the Kelmin road", "the Harl border crossing". */
const WAY_NOUN = /^(?:roads?|highway|bridges?|crossings?|checkpoints?|junction|dam)$/;

/** Verbs whose object is a place more often than a person. */
const PLACE_VERB =
  /^(?:reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|captur(?:ed|es|ing)|recaptur(?:ed|es|ing)|seiz(?:ed|es|ing)|tak(?:es|ing)|took|retook|retak(?:es|ing)|besieg(?:ed|es|ing)|shell(?:ed|s|ing)|bomb(?:ed|s|ing)|fled|flee|flees|fleeing|liberat(?:ed|es|ing)|overr[au]n|encircl(?:ed|es|ing)|visit(?:ed|s|ing)?|leav(?:es|ing))$/;

/** What a state has one of. */
const RUN_BY_STATES =
  /^(?:ministry|minister|government|army|military|navy|parliament|embassy|ambassador|president|presidency|republic|kingdom)$/;

/**
 * What a name names by the words around it: what it is said to be ("Hibran is a village", "Hibran, a village"), a noun or a
 * preposition before it, its verb. Where nothing tells, two to four capitals are a person, an article or an acronym a body.
 */
export function typeByContext(words: readonly Word[], from: number, to: number): Kind {
  const predicate = predicateType(words, to);
  if (predicate) return { type: predicate, weak: false };
  const place = placeContext(words, from, to);
  if (place) return place;
  const before = words[from - 1];
  const first = words[from]!;
  if (before && (before.shape === "lower" || isOpeningWord(words, from - 1))) {
    const noun = before.noun;
    if (noun?.type === "Person" && noun.number === "one") return { type: "Person", weak: false };
    if (noun && noun.number === "body") return { type: noun.type, weak: true };
  }
  const article = before?.folded === "the";
  // "The health ministry of Hostavia said": the ministry says it, and Hostavia is whose it is.
  if (to - from === 1 && before?.folded === "of" && RUN_BY_STATES.test(words[from - 2]?.folded ?? ""))
    return { type: "Country", weak: true };
  // "The Panel said": nobody's name has an article, whatever its bearer does with words.
  if (isPersonContext(words, from, to) && first.shape !== "upper" && !article)
    return { type: "Person", weak: true };
  if (to - from === 1 && isStateContext(words, from)) return { type: "Country", weak: true };
  // "The Hostavian army": the article is the army's.
  if (to - from === 1 && (isAdjective(words, from) || isAdjectiveOfForce(words, from)))
    return { type: "Nationality", weak: true };
  if (to - from > 1) {
    if (article || hasAcronym(words, from, to)) return { type: "Organization", weak: true };
    return { type: isPlainName(words, from, to) ? "Person" : "Organization", weak: true, blind: true };
  }
  if (first.shape === "upper" && first.text.length > 1) return { type: "Organization", weak: true };
  if (gazetteer().given.has(first.folded) || first.parts[0] === "al") return { type: "Person", weak: true };
  if (article) return { type: "Organization", weak: true, blind: true };
  if (before && (/^(?:at|from|to|of)$/.test(before.folded) || PLACE_VERB.test(before.folded)))
    return { type: "Place", weak: true };
  if (first.shape === "mixed") return { type: "Organization", weak: true };
  // A state acts, and a province lies somewhere.
  if (STATE_NAME.test(first.folded))
    return { type: first.relation.startsWith("nsubj") ? "Country" : "Place", weak: true };
  // Without any other sign a lone name that acts or owns is a surname, one that hangs on a preposition a place.
  return {
    type: /^(?:obl|nmod)$/.test(first.relation) && before?.tag === "ADP" ? "Place" : "Person",
    weak: true,
    blind: true,
  };
}

/** "Two *Tavarian* officials", "a *Merenian* diplomat": the adjective of a state that the document may name nowhere, before a noun in small letters. */
function isAdjective(words: readonly Word[], from: number): boolean {
  const next = words[from + 1];
  return (
    /^\p{L}{3,}ian$/u.test(words[from]!.folded) &&
    next?.shape === "lower" &&
    /^(?:NOUN|ADJ)$/.test(next.tag) &&
    /^(?:amod|compound|nmod)$/.test(words[from]!.relation)
  );
}

/** "The *Ostran* army", "*Lorvish* government forces": before what a state has one of, an adjective of a state by its ending, though surnames end so too. */
export function isAdjectiveOfForce(words: readonly Word[], from: number): boolean {
  const { folded, shape } = words[from]!;
  if (shape !== "title" || !/^\p{L}{2,}(?:an|ese|ish|i)$/u.test(folded)) return false;
  const next = words[from + 1];
  return next?.shape === "lower" && FORCE_OF_STATE.test(next.folded);
}

const FORCE_OF_STATE =
  /^(?:army|armed|air|military|navy|troops|soldiers|forces|government|parliament|police|border|security|foreign|defen[cs]e|interior)$/;

/** Offices that a state alone has; what a person has ("Assad's army") does not tell. */
const OF_STATES =
  /^(?:(?:foreign|interior|defen[cs]e|justice|finance|prime) (?:minister|ministry)|ambassador|embassy|parliament|consulate)\b/;

/** Whether a lone name is a state's by what is near: "neighbouring Tavaria", "armed by Tavaria", "receives rifles from Tavaria", "Tavaria's interior minister". */
function isStateContext(words: readonly Word[], from: number): boolean {
  const [before, name, after] = [words[from - 1], words[from]!, words[from + 1]];
  if (name.shape !== "title") return false;
  if (before !== undefined && /^neighbou?ring$/.test(before.folded)) return true;
  if (after?.possessive === true || name.possessive) {
    const owned = words.slice(after?.possessive === true ? from + 2 : from + 1, from + 4);
    if (OF_STATES.test(owned.map(({ folded }) => folded).join(" "))) return true;
  }
  if (!STATE_NAME.test(name.folded)) return false;
  if (before?.folded === "by") return words[from - 2]?.tag === "VERB" || name.relation === "obl:agent";
  // Who sends what is received is somebody who acts.
  return (
    before?.folded === "from" &&
    words.slice(Math.max(0, from - 7), from).some(({ folded }) => RECEIVES.test(folded))
  );
}

const RECEIVES = /^(?:receiv(?:ed?|es|ing)|obtain(?:ed|s|ing)?|got|gets?|getting|b(?:uys?|ought|uying))$/;

const DISTANCE = /^(?:km|kilomet(?:er|re)s?|miles?|hours?)$/;

/** Whether a name is said to be so and so far from somewhere: "Dunmar *is three hundred kilometres away*", "Tolen, *40 km north* of Kelmin". */
function isAtDistance(words: readonly Word[], to: number): boolean {
  const [first, ...rest] = words.slice(to, to + 8).map(({ folded }) => folded);
  if (first === undefined || !/^(?:is|are|was|lies|lay|,)$/.test(first)) return false;
  const unit = rest.findIndex((word) => DISTANCE.test(word));
  return (
    unit > 0 &&
    /^(?:away|from|north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|inland|up|down|off|outside)$/.test(
      rest[unit + 1] ?? "",
    )
  );
}

/** "KELMIN, March 12 (MPA) -", "Kelmin, 12 March 2025": where and when, ahead of a report or alone on a line. */
function isDateline(words: readonly Word[], from: number, to: number): "sure" | "likely" | null {
  if (from > 0 && words[from - 1]!.text !== ",") return null;
  if (words[to]?.text !== ",") return null;
  let at = to + 1;
  let months = 0;
  for (; at < Math.min(to + 5, words.length); at++) {
    const { folded, shape, text } = words[at]!;
    if (MONTHS.has(folded)) months++;
    else if (shape !== "number" && text !== "," && text !== ".") break;
  }
  if (months !== 1) return null;
  const behind = words[at]?.text;
  if (from === 0 && behind !== undefined && /^[(–—-]/.test(behind)) return "sure";
  return behind === undefined ? "likely" : null;
}

/** A place by the words beside the name, null where they say nothing of the kind. */
export function placeContext(words: readonly Word[], from: number, to: number): Kind | null {
  const before = words[from - 1];
  const after = words[to];
  const first = words[from]!;
  const beforeOf = before?.folded === "of" ? words[from - 2] : undefined;
  const dateline = isDateline(words, from, to);
  if (dateline !== null && !isPersonName(words, from, to))
    return { type: "Place", weak: dateline === "likely" };
  if (after && after.shape === "lower" && PLACE_NOUN.test(after.folded))
    return { type: "Place", weak: false };
  if (after?.shape === "lower" && first.shape === "title" && isWay(words, to))
    return { type: "Place", weak: true };
  if (before && REACH.test(before.folded) && before.shape === "lower") return { type: "Place", weak: true };
  if (beforeOf && PLACE_NOUN.test(beforeOf.folded)) return { type: "Place", weak: false };
  if (first.shape === "title" && isAtDistance(words, to)) return { type: "Place", weak: true };
  if (beforeOf && first.shape === "title" && peopled(beforeOf)) return { type: "Place", weak: true };
  if (!before || first.shape === "upper" || after?.possessive) return null;
  const opens = before.shape === "lower" || isOpeningWord(words, from - 1);
  return opens && PLACE_BEFORE.test(before.folded) ? { type: "Place", weak: true } : null;
}

function isWay(words: readonly Word[], at: number): boolean {
  return WAY_NOUN.test(words[words[at]!.folded === "border" ? at + 1 : at]?.folded ?? "");
}

/** How far behind a name what it is said to be may stand, in words. */
const PREDICATE_MAX = 24;

/** "Hibran (Arabic: ...) is a village", "Hibran, an area outside Tolen": the type of the noun that says what the name is. */
function predicateType(words: readonly Word[], to: number): EntityType | undefined {
  let at = to;
  if (words[at]?.text === "(") {
    while (at < words.length && at - to < PREDICATE_MAX && words[at]!.text !== ")") at++;
    at++;
  }
  const link = words[at];
  if (!link || !/^(?:is|was|,)$/.test(link.text) || !/^an?$/.test(words[at + 1]?.text ?? ""))
    return undefined;
  for (let i = at + 2; i < Math.min(at + 6, words.length); i++) {
    const word = words[i]!;
    if (word.shape === "mark") return undefined;
    const noun = word.noun;
    if (noun && (word.tag === "NOUN" || word.tag === "X") && words[i + 1]?.tag !== "NOUN")
      return /^(?:Person|Place|Organization|ArmedGroup|PublicBody)$/.test(noun.type) ? noun.type : undefined;
  }
  return undefined;
}

/** "Residents of Kelmin", "the streets of Varesh": what people live in. */
function peopled(word: Word): boolean {
  const noun = word.noun;
  return (
    noun?.type === "Place" ||
    (noun?.type === "Group" &&
      noun.number === "many" &&
      !/^(?:members|supporters|opponents|followers|critics|relatives|friends|victims)$/.test(word.folded))
  );
}

/**
 * Endings of the names of states and provinces ("Tavaria", "Pakistan", "Kurdistan"). Surnames in -ia ("Garcia", "Scalia") are given away by their
 * given name elsewhere in the document, or by what they say.
 */
const STATE_NAME = /^\p{L}{3,}(?:ia|stan)$/u;

function hasAcronym(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.shape === "upper" && words[i]!.text.length > 1) return true;
  return false;
}

/** Two to four words with capitals, and particles: how a person is named. */
function isPlainName(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.shape === "number" || (word.shape === "lower" && !PARTICLES.has(word.folded))) return false;
    if (word.noun) return false;
  }
  return true;
}

/** Whether the words of a name are a person's: a given name, an initial, a particle. */
export function isPersonName(words: readonly Word[], from: number, to: number): boolean {
  const { given } = gazetteer();
  const first = words[from]!;
  const length = to - from;
  if (length > 6) return false;
  if (length === 1)
    return first.parts.length === 1 ? false : given.has(first.parts[0]!) && !/^al$/.test(first.parts[0]!);
  if (given.has(first.folded) || given.has(first.parts[0]!)) return true;
  if (/^\p{Lu}\.?$/u.test(words[from + 1]!.text)) return true;
  for (let i = from; i < to - 1; i++)
    if (/^(?:bin|ibn|abu|bint|umm|van|von)$/.test(words[i]!.folded)) return true;
  return false;
}
