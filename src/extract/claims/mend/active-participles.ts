import { monthNamed, unitNamed, weekdayNamed } from "../../times/words.ts";
import { childOf, type Draft, hasCase, hasChild, isNominal, swap } from "./draft.ts";

/**
 * Verbs whose passive keeps an object: of two things that they take, or what somebody is called or made. "A man *named* Orvan Sadar", "a pupil
 * *given* the book", "a man *fined* 500 dollars".
 */
const KEEPS_OBJECT =
  /^(?:name|call|dub|title|entitle|nickname|label|brand|term|christen|rename|style|code-?name|make|elect|appoint|declare|deem|consider|think|proclaim|crown|give|offer|award|grant|send|pay|lend|tell|teach|ask|deny|refuse|show|hand|owe|promise|allow|assign|allocate|fine|charge|sentence|leave|turn|date|age)$/;

/** What stands before a noun that is an object, and does not belong to a participle in front of it: "*a* convoy", "*its* camps", "*three* villages". */
const OPENS_OBJECT = /^(?:DET|NUM|ADJ|PRON)$/;

/** A past that is its own participle. */
const PAST = /ed$|^(?:shot|hit|held|led|struck|cut|fought|sold|bought|built|lost|won)$/;

/** What the head of a clause is to its governor, by what the noun was whose place it takes. */
const AS_CLAUSE: Readonly<Record<string, string>> = {
  nsubj: "csubj",
  "nsubj:pass": "csubj:pass",
  obj: "ccomp",
  obl: "advcl",
  nmod: "acl",
  appos: "parataxis",
  vocative: "parataxis",
};

/**
 * "On Tuesday the 5th Brigade *shelled* Tolen" with the brigade as what was shelled: what is done to a noun has no object of its own, so that a
 * participle right behind a noun and right before its object is a past, and the noun its subject; likewise behind a noun that is said ("Residents said
 * an air strike *killed* 37 civilians").
 */
export function activeParticiple(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const noun = verb.head;
  if (verb.relation !== "acl" || verb.tag !== "VERB" || noun < 0 || noun > at) return;
  if (!/^VB[DN]$/.test(verb.xpos) || !PAST.test(verb.text) || KEEPS_OBJECT.test(verb.lemma)) return;
  const subject = tokens[noun]!;
  if (!isNominal(subject) || hasCase(tokens, noun) || hasChild(tokens, noun, /^(?:cop|nsubj)/)) return;
  for (let spot = noun + 1; spot < at; spot++) if (tokens[spot]!.tag !== "ADV") return;
  if (hasChild(tokens, at, /^(?:aux|nsubj|mark|obl:agent)/)) return;
  const object = childOf(tokens, at, /^(?:obj|xcomp|dep)$/, at + 1);
  if (object < 0 || !isObject(tokens, object, at)) return;
  const above = subject.head;
  const day = tokens[above];
  if (day !== undefined && above < noun && day.head < 0 && subject.relation === "appos") {
    if (!hasCase(tokens, above)) return;
    verb.head = -1;
    verb.relation = "root";
    day.head = at;
    day.relation = "obl";
    subject.head = at;
    subject.relation = "nsubj";
  } else {
    swap(tokens, at, noun, "nsubj");
    verb.relation = AS_CLAUSE[verb.relation] ?? verb.relation;
  }
  verb.xpos = "VBD";
  tokens[object]!.relation = "obj";
}

/** Whether a noun behind a participle can be its object alone: a name, a pronoun, or a phrase that opens right behind it with a word of its own. */
function isObject(tokens: readonly Draft[], object: number, verb: number): boolean {
  const { tag, xpos } = tokens[object]!;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tag) || hasCase(tokens, object)) return false;
  if (hasChild(tokens, object, /^(?:cop|mark)$/)) return false;
  for (let spot = verb + 1; spot < object; spot++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(tokens[spot]!.tag)) return false;
  if (isTime(tokens[object]!)) return false;
  const first = tokens[verb + 1]!;
  return tag === "PRON" || xpos === "NNP" || (verb + 1 < object && OPENS_OBJECT.test(first.tag));
}

/** "Soldiers *killed Monday*", "men *arrested last week*": whether a noun says when it was. */
function isTime({ text }: Draft): boolean {
  const word = text.toLowerCase();
  if (weekdayNamed(text) >= 0 || monthNamed(text) !== undefined || unitNamed(word) !== undefined) return true;
  return /^(?:today|yesterday|tonight|morning|afternoon|evening|night|weekend|time)$/.test(word);
}
