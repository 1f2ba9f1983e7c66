import { isOfCharge } from "./charges.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import type { Span } from "./span.ts";
import { isHyphen, type Word } from "./word.ts";

const DETERMINERS =
  /^(?:the|a|an|this|these|those|some|any|no|every|each|all|both|another|other|such|many|several|few|most|more|various|numerous|my|your|his|her|its|our|their|certain|unnamed|senior|former|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores|one)$/;
/** The longest phrase before its head, in words. */
const PHRASE_MAX = 10;

/** Where the phrase whose head stands at a word begins. */
export function phraseStart(
  words: readonly Word[],
  head: number,
  names: ReadonlyMap<number, Span>,
  found: readonly Span[],
): number {
  let from = head;
  while (from > 0 && head - from < PHRASE_MAX) {
    const before = words[from - 1]!;
    const name = names.get(from - 1);
    if (name) {
      // "In Tolen *15 people* were killed": a number stands at the front of its phrase.
      const isCount = names.get(from)?.type === "Quantity" && !before.possessive;
      if (
        isCount ||
        name.type === "Temporal" ||
        (name.type === "Person" && words[from]!.possessive === false)
      )
        break;
      from = name.from;
      continue;
    }
    if (before.possessive) {
      const place = names.get(from - 2)?.type;
      if ((place === "Place" || place === "Country") && words[head]!.noun?.type === "Place") break;
      const owner = ownerStart(words, from - 1, names, found);
      return owner === null ? from : owner;
    }
    if (
      /^(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|every|each|another|whose)$/.test(
        before.folded,
      )
    ) {
      if (before.folded === "that" && isTagged(before) && before.relation !== "det") break;
      from--;
      if (/^(?:all|both|half)$/.test(words[from - 1]?.folded ?? "")) from--;
      break;
    }
    if (isGluedHyphen(words, from - 1)) {
      from -= 2;
      continue;
    }
    if (isGerundOfCharge(words, from - 1) || isOutcome(words, from - 1) || isIncluding(words, from - 1))
      break;
    if (!isModifier(words, from - 1)) {
      const joined = joinedModifier(words, from, names);
      if (joined === null) break;
      from = joined;
      continue;
    }
    from--;
  }
  return withoutOpening(words, from, head);
}

/** "*Pakistani military and* security forces": of modifiers joined before one noun, where the first stands behind whose they are. */
function joinedModifier(
  words: readonly Word[],
  from: number,
  names: ReadonlyMap<number, Span>,
): number | null {
  if (words[from - 1]!.folded !== "and" || from < 3) return null;
  if (!/^(?:military|army|police|intelligence|security)$/.test(words[from - 2]!.folded)) return null;
  const owner = names.get(from - 3)?.type;
  return owner === "Nationality" || owner === "Country" ? from - 2 : null;
}

/** The hyphen of a compound ("bomb-damaged"): what is left of it belongs to the phrase whatever it is. */
export function isGluedHyphen(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return isHyphen(word.text) && words[at - 1]?.end === word.start && words[at + 1]?.start === word.end;
}

/** "accused both sides of *killing* civilians": what is done to them, which does not describe them. */
function isGerundOfCharge(words: readonly Word[], at: number): boolean {
  const { tag, folded } = words[at]!;
  return tag === "VERB" && folded.endsWith("ing") && isOfCharge(words, at - 1);
}

/** "shot *dead* seven soldiers": what became of them by the verb, and not which soldiers. */
function isOutcome(words: readonly Word[], at: number): boolean {
  return words[at]!.folded === "dead" && words[at - 1]?.tag === "VERB";
}

/** "The dead *included* four children": the verb, which the tagger takes for what the children are. */
function isIncluding(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.folded === "included" &&
    /^(?:dead|wounded|injured)$/.test(words[at - 1]?.folded ?? "") &&
    words[at - 2]?.folded === "the"
  );
}

/** What may stand between a determiner and its noun. */
function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.shape === "mark") return false;
  if (!isTagged(word))
    return (
      DETERMINERS.test(word.folded) ||
      (word.shape === "lower" && !FUNCTION_WORDS.has(word.folded) && isAdjectiveLike(word))
    );
  if (word.tag === "NOUN" && isPeople(word)) return false;
  if (word.tag === "ADJ" || word.tag === "NOUN" || word.tag === "NUM") return true;
  if (word.tag === "DET") return true;
  if (word.tag === "PROPN" && word.shape === "title") return word.noun?.number === "body";
  if (word.tag === "VERB" && /(?:ed|ing|en|led|held|born|run|built|known|made)$/.test(word.folded))
    // A verb that says what happened to the thing is no part of its name: "strikes disabled two bridges".
    return (
      !/^(?:root|acl|advcl|conj|ccomp|xcomp|parataxis)/.test(word.relation) && isPhraseOpen(words[at - 1])
    );
  if (word.tag === "ADV")
    return /ly$|^(?:most|more|very|so|once|then|now|long)$/.test(word.folded) && isPhraseOpen(words[at - 1]);
  return (
    word.folded === "of" &&
    /^(?:dozens|hundreds|thousands|scores|number|tens|couple|handful|group|series)$/.test(
      words[at - 1]?.folded ?? "",
    )
  );
}

/** "*Gunmen* riding motorcycles": a plural of people heads a phrase of its own and modifies no noun, but for "women". */
function isPeople({ folded, noun }: Word): boolean {
  if (noun?.number !== "many" || /^(?:women|men|people)$/.test(folded)) return false;
  return noun.type === "Group" || noun.type === "ArmedGroup";
}

function isPhraseOpen(before: Word | undefined): boolean {
  if (!before) return true;
  return (
    /^(?:DET|ADJ|NUM|PRON|PART)$/.test(before.tag) ||
    before.possessive ||
    isHyphen(before.text) ||
    before.tag === "ADP"
  );
}

/** Without a tagger: the endings that adjectives of reports have. */
function isAdjectiveLike(word: Word): boolean {
  return /(?:al|ish|ern|ic|ive|ous|ful|less|an|ese|ry|ior|mer|new|old|top|key|main|own|local|armed|wide|small|large|big|high|low|good|bad|young|dead|secret|major|minor|foreign|rebel|border|police|army|security|government|intelligence|terror)$/.test(
    word.folded,
  );
}

/** Where the owner before a possessive ending begins, null where none is known. */
function ownerStart(
  words: readonly Word[],
  ending: number,
  names: ReadonlyMap<number, Span>,
  found: readonly Span[],
): number | null {
  const name = names.get(ending - 1);
  if (name) return words[name.from - 1]?.folded === "the" ? name.from - 1 : name.from;
  for (let i = found.length - 1; i >= 0; i--) if (found[i]!.to === ending) return found[i]!.from;
  return null;
}

/** Conjunctions, verbs and lone marks at the front of a run are no part of the phrase. */
function withoutOpening(words: readonly Word[], from: number, head: number): number {
  let start = from;
  while (
    start < head &&
    (words[start]!.shape === "mark" ||
      words[start]!.possessive ||
      /^(?:of|and|then|now|so)$/.test(words[start]!.folded))
  )
    start++;
  return start;
}

/** Whether a tagger has seen the word. */
export function isTagged(word: Word): boolean {
  return word.tag !== "X" && word.tag !== "";
}
