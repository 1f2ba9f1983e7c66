import type { Token } from "../../language/index.ts";
import type { Span } from "./span.ts";
import { isOfToll } from "./tolls.ts";
import type { Word, WordSentence } from "./word.ts";
import { HINT, hasHint } from "./word-hints.ts";

/** What has become of people: behind a number it stands for them, "12 *dead*", "30 *wounded*". */
const STATE = /^(?:dead|killed|wounded|injured|hurt|missing)$/;

/** Verbs for what is done to people alone, so that a number by itself is one of people: "killed *12*". */
const HARM =
  /^(?:kill|wound|injure|hurt|maim|murder|massacre|slaughter|behead|execute|assassinate|arrest|detain|abduct|kidnap)$/;

/** What people are, or are held to be: "20 are feared *dead*". */
const DEAD = /^(?:dead|missing)$/;
const HELD = /^(?:fear|believe|presume|confirm|report|say|think)$/;

/** What may stand between a number and the participle of its passive: "*were reportedly* killed". */
const MOST_HELPERS = 5;

/** What is counted where the dead are: "claimed *14 lives*", "recorded *98 deaths*". */
const LOST = /^(?:lives|deaths|fatalities)$/;

/** What is found of the dead, by verbs that say it is no body of another kind. */
const BODIES = /^(?:bodies|corpses)$/;
const FINDING = /^(?:find|recover|discover|retrieve|pull|exhume|unearth|bury|receive)$/;

/** Words for none: "*No one* was killed". */
const NOBODY: ReadonlySet<string> = new Set(["nobody", "none"]);

/**
 * The numbers of a sentence that stand for people without naming them: "12 dead", "dozens injured", "killed 12", "at least
 * 12 were killed", "a death toll of 12", "claimed 14 lives". What is counted is said by the state they are in, by what was done to them, or by
 * whose number it is. With them stand those whom only their age names ("a 34-year-old") and nobody at all ("no one was killed").
 *
 * @param amounts the sentence's amounts
 */
export function findCountedPeople(sentence: WordSentence, amounts: readonly Span[]): Span[] {
  const { words } = sentence;
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!hasHint(words[at], HINT.counted)) continue;
    const { folded } = words[at]!;
    const from = folded === "one" && words[at - 1]?.folded === "no" ? at - 1 : at;
    if (from < at || NOBODY.has(folded)) {
      const isHarmed = isHarmedBefore(sentence, from) || isHarmedBehind(sentence, at + 1);
      if (!isHarmed && !STATE.test(words[at + 1]?.folded ?? "")) continue;
      found.push({ from, to: at + 1, type: "Group", form: "description" });
      continue;
    }
    const aged = startOfAged(words, at);
    if (aged < at) found.push({ from: aged, to: at + 1, type: "Person", form: "description" });
    if (folded === "one" && STATE.test(words[at + 1]?.folded ?? "") && !isPhraseGoingOn(words[at + 2]))
      found.push({ from: at, to: at + 2, type: "Person", form: "description" });
  }
  for (const { from, to, type } of amounts) {
    if (type !== "Quantity" || !/^(?:NUM|NOUN|DET)$/.test(words[to - 1]!.tag) || isMeasure(words[to - 1]!))
      continue;
    if (STATE.test(words[to]?.folded ?? "") && !isPhraseGoingOn(words[to + 1])) {
      const last = isJoinedToPassive(sentence, to) ? to : to + 1;
      found.push({ from, to: last, type: "Group", form: "description" });
      continue;
    }
    if (isLoss(sentence, to) && words[to + 1]?.folded !== "of") {
      found.push({ from, to: to + 1, type: "Group", form: "description" });
      continue;
    }
    const whole = endOfWhole(words, to);
    if (whole > to && (isDoneBefore(sentence, from) || isDoneBehind(sentence, whole))) {
      found.push({ from, to: whole, type: words[whole - 1]!.noun?.type ?? "Group", form: "description" });
      continue;
    }
    // "brought to 57 *the number of dead*": what goes on is whose number it is.
    if (isPhraseGoingOn(words[to]) && words[to]!.tag !== "DET") continue;
    if (isOfToll(sentence, { from, to })) {
      found.push({ from, to, type: "Group", form: "description" });
      continue;
    }
    if (isPhraseGoingOn(words[to])) continue;
    if (isHarmedBefore(sentence, from) || isHarmedBehind(sentence, to))
      found.push({ from, to, type: "Group", form: "description" });
  }
  return found;
}

/** "14 *lives*", "98 *deaths*", and where somebody finds them "17 *bodies*". */
function isLoss({ words, tokens }: WordSentence, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.tag !== "NOUN") return false;
  if (LOST.test(word.folded)) return true;
  return BODIES.test(word.folded) && tokens.some(({ tag, lemma }) => tag === "VERB" && FINDING.test(lemma));
}

/** "*A 34-year-old* was killed": where the phrase begins that names somebody by their age and ends at a word; that word for any other. */
function startOfAged(words: readonly Word[], at: number): number {
  const { folded } = words[at]!;
  if ((folded !== "old" && folded !== "olds") || isPhraseGoingOn(words[at + 1])) return at;
  const isAge =
    words[at - 2]?.folded === "year" && words[at - 1]!.text === "-" && words[at - 3]?.text === "-";
  if (!isAge || words[at - 4] === undefined) return at;
  return /^(?:an?|the)$/.test(words[at - 5]?.folded ?? "") ? at - 5 : at;
}

/** How many words a whole has at most: "of *the other customs officers*". */
const LONGEST_WHOLE = 4;

/** "12 *of the soldiers*": where the people end of whom the number is a part; the number's own end for anything else. */
function endOfWhole(words: readonly Word[], to: number): number {
  if (
    words[to]?.folded !== "of" ||
    !/^(?:the|these|those|its|their|his|her|our)$/.test(words[to + 1]?.folded ?? "")
  )
    return to;
  for (let at = to + 2; at <= to + 1 + LONGEST_WHOLE; at++) {
    const word = words[at];
    if (word === undefined || !/^(?:ADJ|NOUN|NUM)$/.test(word.tag)) return to;
    // "two of the *wounded*", the adjective in a noun's place.
    if (STATE.test(word.folded) && !isPhraseGoingOn(words[at + 1])) return at + 1;
    if (word.noun?.number === "many" && words[at + 1]?.tag !== "NOUN")
      return PEOPLE.has(word.noun.type) ? at + 1 : to;
  }
  return to;
}

const PEOPLE: ReadonlySet<string> = new Set(["Group", "ArmedGroup", "PublicBody"]);

function isMeasure({ folded }: Word): boolean {
  return (
    !/^(?:\d[\d,.]*|dozens?|scores|tens|hundreds?|thousands?|[a-z]+)$/.test(folded) || /cent|%/.test(folded)
  );
}

/** "12 wounded *soldiers*", "12 *of* the soldiers", "12 *or* 13": the number counts what follows. */
function isPhraseGoingOn(next: Word | undefined): boolean {
  if (next === undefined) return false;
  return (
    /^(?:NOUN|PROPN|ADJ|NUM|SYM|DET)$/.test(next.tag) || /^(?:of|to|or|more|others?|%|per)$/.test(next.folded)
  );
}

/** "three were killed and *six* wounded": what is joined to a passive is its verb, and the number alone stands for people. */
function isJoinedToPassive({ words, tokens }: WordSentence, state: number): boolean {
  const { head, relation, text } = tokens[words[state]!.from]!;
  return /^conj/.test(relation) && tokens[head]?.xpos === "VBN" && !/^(?:dead|missing)$/.test(text);
}

/** What is done to people, and to other things too. */
const SET_FREE = /^(?:release|free|rescue)$/;

/** "killed *12 of the soldiers*", "freed *12 of the hostages*". */
function isDoneBefore(sentence: WordSentence, from: number): boolean {
  const before = sentence.words[from - 1];
  const token = before === undefined ? undefined : sentence.tokens[before.from];
  return isHarmedBefore(sentence, from) || (token?.tag === "VERB" && SET_FREE.test(token.lemma));
}

/** "*12 of the hostages* were freed". */
function isDoneBehind(sentence: WordSentence, to: number): boolean {
  const { words, tokens } = sentence;
  if (isHarmedBehind(sentence, to)) return true;
  let at = to;
  while (at < words.length && at < to + MOST_HELPERS && /^(?:AUX|ADV)$/.test(tokens[words[at]!.from]!.tag))
    at++;
  const token = words[at] === undefined ? undefined : tokens[words[at]!.from];
  return at > to && token?.tag === "VERB" && SET_FREE.test(token.lemma);
}

/** "killed *12*". */
function isHarmedBefore({ words, tokens }: WordSentence, from: number): boolean {
  const before = words[from - 1];
  const token = before === undefined ? undefined : tokens[before.from];
  if (token === undefined) return false;
  // "Blast *kills* 12", taken for a noun.
  return (
    (token.tag === "VERB" && HARM.test(token.lemma)) ||
    isHarmed(token) ||
    /^(?:kills|injures)$/.test(token.text)
  );
}

/** "*12* were killed", "*12* died". */
function isHarmedBehind({ words, tokens }: WordSentence, to: number): boolean {
  let helped = false;
  for (let at = to; at < words.length && at <= to + MOST_HELPERS; at++) {
    const token = tokens[words[at]!.from]!;
    const { tag, lemma } = token;
    if (helped && isHarmed(token)) return true;
    if (helped && DEAD.test(words[at]!.folded)) return true;
    if (tag === "VERB" && !(helped && HELD.test(lemma)))
      return (helped && HARM.test(lemma)) || lemma === "die";
    if (tag === "AUX") helped ||= lemma === "be";
    else if (tag !== "ADV" && tag !== "PART" && tag !== "VERB") return false;
  }
  return false;
}

/** Participles that the tagger often takes for adjectives: "were *injured*", "killed 12 and *wounded* 30". */
function isHarmed({ text }: Token): boolean {
  return /^(?:wounded|injured)$/.test(text);
}
