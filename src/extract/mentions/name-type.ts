import type { EntityType } from "../../model/index.ts";
import { classNoun } from "./class-nouns.ts";
import { PARTICLES } from "./function-words.ts";
import { findListed, gazetteer } from "./gazetteer.ts";
import { isBody } from "./span.ts";
import type { Word } from "./word.ts";

/** What a name names. `weak` is a guess by default that other uses of the name in the document may correct. */
export interface Kind {
  readonly type: EntityType;
  readonly weak: boolean;
}

/** Whether the words of a name end in one that says what it is a name of ("Front", "Armed Forces", "Ministry"). */
export function isHead(words: readonly Word[], from: number, to: number): boolean {
  return headType(words, from, to) !== undefined;
}

/**
 * What a name names, by the lists, the word that heads it, the word that opens it, a title, a given name, its writing, and the
 * words around it, in that order.
 */
export function typeName(words: readonly Word[], from: number, to: number): Kind {
  const listed = findListed(words, from);
  if (listed && listed.to === to && (listed.sure || !isPersonContext(words, from, to)))
    return { type: listed.type, weak: !listed.sure };
  const tail = listedTail(words, from, to);
  if (tail) return { type: tail, weak: false };
  const behindOf = headBeforeOf(words, from, to);
  if (behindOf) return { type: behindOf, weak: false };
  const opener = openerType(words, from, to);
  if (opener) return { type: opener, weak: false };
  if (titleEnd(words, from, to) > from) return { type: "Person", weak: false };
  const head = headType(words, from, to);
  if (head) return { type: head, weak: to - from === 1 };
  if (
    to - from > 1 &&
    /^(?:east|west|north|south|northern|southern|eastern|western|central|upper|lower|greater|old)$/.test(
      words[from]!.folded,
    )
  )
    return { type: "Place", weak: true };
  if (isHardware(words, from, to)) return { type: hardwareType(words[from]!.text), weak: false };
  if (isPersonName(words, from, to)) return { type: "Person", weak: false };
  return typeByContext(words, from, to);
}

/** "Good Taliban": the type of a listed body that ends a longer name. */
function listedTail(words: readonly Word[], from: number, to: number): EntityType | undefined {
  for (let at = from + 1; at < to; at++) {
    const found = findListed(words, at);
    if (found?.to === to && found.sure && isBody(found.type)) return found.type;
  }
  return undefined;
}

/** Where the title before a name ends: "General Darim Keshani" gives the index of "Darim"; `from` where there is none. */
export function titleEnd(words: readonly Word[], from: number, to: number): number {
  const { titles } = gazetteer();
  let end = from;
  for (let i = from; i < to; i++) {
    const one = words[i]!.folded.replace(/-designate$/, "");
    const two = i + 1 < to ? `${words[i]!.folded} ${words[i + 1]!.folded}` : "";
    if (titles.has(two)) end = i + 2;
    else if (titles.has(one) && words[i]!.text !== "US") end = i + 1;
    else continue;
    if (words[end]?.text === "." && end < to) end++;
    if (/^(?:of|for)$/.test(words[end]?.folded ?? "") && end < to) end = officeEnd(words, end, to);
  }
  return end < to ? end : from;
}

/** "Secretary of State Orvan Sadar": the office runs on for one word behind "of". */
function officeEnd(words: readonly Word[], of: number, to: number): number {
  return Math.min(of + (words[of + 1]?.folded === "the" ? 3 : 2), to);
}

function headType(words: readonly Word[], from: number, to: number): EntityType | undefined {
  const { heads } = gazetteer();
  if (to - from > 1 && words[to - 1]!.shape === "number") return headType(words, from, to - 1);
  const last = words[to - 1]!;
  const two = to - from > 1 ? heads.get(`${words[to - 2]!.folded} ${last.folded}`) : undefined;
  const type = two ?? heads.get(last.parts.at(-1)!);
  if (type === undefined) return undefined;
  if (type === "PublicBody" && isIrregular(words, from, to)) return "ArmedGroup";
  if (type === "ArmedGroup" && /^(?:network|movement|front)$/.test(last.folded) && isCivil(words, from, to))
    return "Organization";
  return type;
}

/** "Free Dunmar Army", "Dunmar Liberation Army", "Orvan Brigade": a force that no state's word qualifies. */
function isIrregular(words: readonly Word[], from: number, to: number): boolean {
  if (!/^(?:army|brigades?|battalions?|division|forces?|guards?)$/.test(words[to - 1]!.folded)) return false;
  let irregular = false;
  for (let i = from; i < to - 1; i++) if (IRREGULAR.test(words[i]!.folded)) irregular = true;
  return irregular;
}

const IRREGULAR =
  /^(?:free|liberation|peoples?|resistance|salvation|martyrs?|mahdi|islamic|revolutionary|republican|popular|rebel|democratic|unity|jihad|mujahideen|al|shaheed|self)$/;

/** A network, movement or front of the civil kind. */
function isCivil(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (
      /^(?:news|broadcasting|television|tv|radio|media|rights|womens?|labou?r|civil|research|climate|student|journalists?|development|non|aligned|home|health)$/.test(
        words[i]!.folded,
      )
    )
      return true;
  return false;
}

function headBeforeOf(words: readonly Word[], from: number, to: number): EntityType | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    if (!/^(?:of|for|on)$/.test(words[i]!.folded)) continue;
    const before = words[i - 1]!.folded;
    if (/^(?:republic|kingdom|emirates?|states)$/.test(before)) return "Country";
    if (/^(?:secretary|minister|ministers|chief|director|commander)$/.test(before)) return "Person";
    if (/^(?:members|chiefs)$/.test(before)) return "PublicBody";
    if (/^(?:battle|siege|day|rule)$/.test(before)) return "Event";
    if (/^(?:gulf|horn|strait|bay|cape|isle)$/.test(before)) return "Place";
    if (/^(?:sons?|soldiers|army)$/.test(before)) return "ArmedGroup";
    return headType(words, from, i);
  }
  return undefined;
}

function openerType(words: readonly Word[], from: number, to: number): EntityType | undefined {
  const { openers } = gazetteer();
  const first = words[from]!;
  const opened = openers.get(first.folded) ?? openers.get(first.parts.slice(0, 2).join("-"));
  if (opened && (to - from > 1 || first.parts.length > 1)) return opened;
  const two = to - from > 2 ? openers.get(`${first.folded} ${words[from + 1]!.folded}`) : undefined;
  return two ?? (first.parts.length > 1 ? openers.get(first.parts[0]!) : undefined);
}

function isOpeningWord(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]!.shape === "mark";
}

/** Letters and figures of a weapon or a vehicle: "AK-47", "T-72", "F-16s", "MiG-29". */
function isHardware(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from === 1 &&
    /^(?:\p{Lu}{1,4}|MiG|Su|Mi)-?\d{1,3}\p{L}{0,2}s?$/u.test(words[from]!.text) &&
    /\d/.test(words[from]!.text)
  );
}

function hardwareType(text: string): EntityType {
  return /^(?:AK|RPG|PK|PKM|M4|M16|M2|AR|RPK|DShK|SA|S-|BM|TOW|SPG|AGM|GBU|AIM|FIM|AT)/.test(text)
    ? "Weapon"
    : "MilitaryPlatform";
}

function isPersonName(words: readonly Word[], from: number, to: number): boolean {
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

/** Verbs that a person or a body does with words; behind a lone name they speak for somebody who can say things. */
const SPEECH =
  /^(?:said|says|told|added|wrote|tweeted|asked|explained|noted|argued|recalled|replied|who|whose|himself|herself)$/;

function isPersonContext(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (before && gazetteer().titles.has(before.folded)) return true;
  if (before && before.shape === "lower" && classNoun(before.folded)?.type === "Person") return true;
  return SPEECH.test(words[to]?.folded ?? "");
}

const PLACE_BEFORE =
  /^(?:in|near|around|outside|inside|into|across|toward|towards|throughout|northern|southern|eastern|western|central|north|south|east|west)$/;
const PLACE_NOUN =
  /^(?:cit(?:y|ies)|towns?|villages?|provinces?|districts?|regions?|areas?|neighbou?rhoods?|suburbs?|governorates?|valley|river|airport|camp|island|mountains?|province)$/;

/** Verbs whose object is a place more often than a person. */
const PLACE_VERB =
  /^(?:reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|captur(?:ed|es|ing)|recaptur(?:ed|es|ing)|seiz(?:ed|es|ing)|tak(?:es|ing)|took|retook|retak(?:es|ing)|besieg(?:ed|es|ing)|shell(?:ed|s|ing)|bomb(?:ed|s|ing)|fled|flee|flees|fleeing|liberat(?:ed|es|ing)|overr[au]n|encircl(?:ed|es|ing)|visit(?:ed|s|ing)?|leav(?:es|ing))$/;

function typeByContext(words: readonly Word[], from: number, to: number): Kind {
  const before = words[from - 1];
  const after = words[to];
  const first = words[from]!;
  const beforeOf = before?.folded === "of" ? words[from - 2] : undefined;
  if (after && after.shape === "lower" && PLACE_NOUN.test(after.folded))
    return { type: "Place", weak: false };
  if (beforeOf && PLACE_NOUN.test(beforeOf.folded)) return { type: "Place", weak: false };
  if (beforeOf && first.shape === "title" && peopled(beforeOf)) return { type: "Place", weak: true };
  if (before && (before.shape === "lower" || isOpeningWord(words, from - 1))) {
    const noun = classNoun(before.folded);
    if (noun?.type === "Person" && noun.number === "one") return { type: "Person", weak: false };
    if (noun && noun.number === "body") return { type: noun.type, weak: true };
    if (PLACE_BEFORE.test(before.folded) && first.shape !== "upper") return { type: "Place", weak: true };
  }
  if (isPersonContext(words, from, to) && first.shape !== "upper") return { type: "Person", weak: true };
  const article = before?.folded === "the";
  if (to - from === 1) {
    if (first.shape === "upper" && first.text.length > 1) return { type: "Organization", weak: true };
    if (gazetteer().given.has(first.folded)) return { type: "Person", weak: true };
    if (/^al$/.test(first.parts[0]!)) return { type: "Person", weak: true };
    if (article) return { type: "Organization", weak: true };
    if (before && (/^(?:at|from|to|of)$/.test(before.folded) || PLACE_VERB.test(before.folded)))
      return { type: "Place", weak: true };
    return { type: first.shape === "mixed" ? "Organization" : "Person", weak: true };
  }
  if (article || hasAcronym(words, from, to)) return { type: "Organization", weak: true };
  return { type: isPlainName(words, from, to) ? "Person" : "Organization", weak: true };
}

/** "Residents of Kelmin", "the streets of Varesh": what people live in. */
function peopled(word: Word): boolean {
  const noun = classNoun(word.folded);
  return (
    noun?.type === "Place" ||
    (noun?.type === "Group" &&
      noun.number === "many" &&
      !/^(?:members|supporters|opponents|followers|critics|relatives|friends|victims)$/.test(word.folded))
  );
}

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
    if (classNoun(word.folded)) return false;
  }
  return true;
}
