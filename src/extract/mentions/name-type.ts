import { wordKind } from "../../language/index.ts";
import type { EntityType } from "../../model/index.ts";
import { isNamedByWords } from "./evidence.ts";
import { findListed, gazetteer } from "./gazetteer.ts";
import { isPersonContext, isPersonName, type Kind, placeContext, typeByContext } from "./name-context.ts";
import { isBody } from "./span.ts";
import type { Word } from "./word.ts";

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
  // "Justice First": no justice of that name.
  if (to - from === 2 && isNamedByWords(words[from]!, words[to - 1]!))
    return { type: "Organization", weak: false };
  const tail = listedTail(words, from, to);
  if (tail) return { type: tail, weak: false };
  const behindOf = headBeforeOf(words, from, to);
  if (behindOf) return { type: behindOf, weak: false };
  const opener = openerType(words, from, to);
  if (opener) return { type: opener, weak: false };
  if (isGeneralStaff(words, to)) return { type: "PublicBody", weak: false };
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
  const place = placeContext(words, from, to);
  if (place) return place;
  if (isPersonName(words, from, to)) return { type: "Person", weak: false };
  return typeByContext(words, from, to);
}

/** "The General Staff" is no general of that name. */
function isGeneralStaff(words: readonly Word[], to: number): boolean {
  return words[to - 2]?.folded === "general" && words[to - 1]!.folded === "staff";
}

/** "Saro General Hospital", "the General Council": what is general there is the one thing behind it, which ends the name. */
function isGeneralBody(words: readonly Word[], at: number, to: number): boolean {
  return words[at]!.folded === "general" && at + 2 === to && gazetteer().heads.has(words[at + 1]!.folded);
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
    if (isGeneralStaff(words, i + 2) || isGeneralBody(words, i, to)) continue;
    if (i + 2 === to && isNamedByWords(words[i]!, words[i + 1]!)) continue;
    const two = i + 1 < to ? `${words[i]!.folded} ${words[i + 1]!.folded}` : "";
    if (titles.has(two)) end = i + 2;
    else if (titles.has(one) && words[i]!.text !== "US") end = i + 1;
    else continue;
    if (words[end]?.text === "." && end < to) end++;
    if (/^(?:of|for)$/.test(words[end]?.folded ?? "") && end < to) end = officeEnd(words, end, to);
  }
  return end < to ? end : from;
}

/** "Secretary of State Orvan Sadar", "Minister of Foreign Affairs of Tavaria": the office runs on behind "of" over its field. */
function officeEnd(words: readonly Word[], of: number, to: number): number {
  let end = of + (words[of + 1]?.folded === "the" ? 3 : 2);
  while (end < to && /^(?:affairs|and|trade|defen[cs]e|security|of|staff|state)$/.test(words[end]!.folded)) {
    if (words[end]!.folded === "of" || words[end]!.folded === "and") end++;
    end++;
  }
  return Math.min(end, to);
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
  return irregular || isNamedUnit(words, from, to);
}

/**
 * "Lorvin Brigade": a unit that goes by a proper name is an armed group's, unless a number, a word of the service, or an adjective or name of a
 * state qualifies it ("3rd Brigade", "Presidential Guard Brigade", "Tavarian Brigade"), or a state's force owns it ("the army's Lorvin Brigade").
 */
function isNamedUnit(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2 || !/^(?:brigade|battalion)$/.test(words[to - 1]!.folded)) return false;
  for (let i = from; i < to - 1; i++) {
    const { folded, shape } = words[i]!;
    const listed = findListed(words, i)?.type;
    if (listed === "Country" || listed === "Nationality" || shape === "number" || shape === "mark")
      return false;
    if (/\d/.test(folded) || /(?:ian|ean|ese|ish)$/.test(folded) || wordKind(folded) === "other")
      return false;
  }
  const owner = words[from - 1]?.possessive === true ? words[from - 2] : undefined;
  return owner?.noun?.type !== "PublicBody" && owner?.listing.alone?.type !== "Country";
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
    // Groups that rule, or mean to, call themselves so; a state that is an emirate does not call itself Islamic.
    if (before === "emirate" && words[i - 2]?.folded === "islamic" && i - 2 >= from) return "ArmedGroup";
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
