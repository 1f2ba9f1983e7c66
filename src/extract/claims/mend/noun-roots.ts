import { classNoun } from "../../mentions/class-nouns.ts";
import { EVENT_NOUNS } from "../event-nouns.ts";
import { type Draft, hasCase, hasChild, hasFiniteVerb, moveChildren, swap } from "./draft.ts";

/** Pasts that are no participles or have none that says anything of a noun: behind a count they say what became of it. */
const MOVED =
  /^(?:rose|fell|grew|climbed|jumped|soared|stood|reached|dropped|declined|exceeded|passed|surpassed)$/;

/** What such a verb is said of. */
const COUNTS = /^(?:number|toll|total|figure|count|tally|death|casualty|fatality|loss)$/;

const WEAPON: ReadonlySet<string> = new Set(["Weapon", "Event"]);

/** How far below the root its verb may have been hung. */
const MOST_STEPS = 3;

/**
 * "An attack on a bus *killed* 14 passengers", "The number of refugees *rose* to 4,000" with the verb as a participle of the noun at the root: an event
 * that does something to somebody, and a count that moves, are the subjects of a finite verb.
 */
export function finiteOfRoot(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.relation !== "acl" || !/^VB[DN]$/.test(verb.xpos) || verb.head < 0 || verb.head > at) return;
  let root = verb.head;
  for (let steps = 0; steps < MOST_STEPS && /^(?:nmod|obl|acl)/.test(tokens[root]!.relation); steps++)
    root = tokens[root]!.head;
  const noun = tokens[root]!;
  if (noun.head >= 0 || root > at || !/^(?:NOUN|PROPN)$/.test(noun.tag)) return;
  const moves = COUNTS.test(noun.lemma) && MOVED.test(verb.text);
  const hasObject = hasChild(tokens, at, /^obj$/) || tokens[at + 1]?.tag === "NUM";
  if (
    !moves &&
    !(hasObject && (EVENT_NOUNS.has(noun.lemma) || WEAPON.has(classNoun(noun.lemma)?.type ?? "")))
  )
    return;
  if (
    hasChild(tokens, at, /^(?:aux|nsubj|obl:agent)/) ||
    hasChild(tokens, root, /^(?:cop|nsubj|parataxis|conj)/)
  )
    return;
  verb.head = root;
  swap(tokens, at, root, "nsubj");
  verb.xpos = "VBD";
  if (tokens[at + 1]?.tag === "NUM" && tokens[at + 1]!.head === at) tokens[at + 1]!.relation = "obj";
  for (let spot = at + 1; spot < tokens.length; spot++)
    if (tokens[spot]!.head === root) tokens[spot]!.head = at;
}

/** Verbs in -s of headlines that tell of the dead, which are taken for nouns, and their lemmas. */
export const TELLING: ReadonlyMap<string, string> = new Map([
  ["kills", "kill"],
  ["injures", "injure"],
  ["wounds", "wound"],
  ["leaves", "leave"],
  ["claims", "claim"],
  ["rises", "rise"],
  ["climbs", "climb"],
  ["jumps", "jump"],
  ["passes", "pass"],
  ["reaches", "reach"],
  ["tops", "top"],
]);

/** "Blast *kills* 12 in Tolen", "Toll in Varesh blast *climbs* to 19" without a verb: before a number such a word is one. */
export function tellingVerb(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  const lemma = TELLING.get(word.text);
  if (lemma === undefined || word.xpos !== "NNS" || at === 0 || !isBeforeNumber(tokens, at)) return;
  if (!/^(?:NOUN|PROPN|VERB)$/.test(tokens[at - 1]!.tag) || hasFiniteVerb(tokens)) return;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || root > at) return;
  const nearest = at - 1;
  if (root !== at) {
    if (tokens[nearest]!.head === at) {
      moveChildren(tokens, at, nearest, nearest);
      tokens[nearest]!.head = word.head;
      tokens[nearest]!.relation = word.relation;
    }
    word.head = root;
    swap(tokens, at, root, "nsubj");
    asNoun(tokens[root]!);
  } else if (tokens[nearest]!.head === at) tokens[nearest]!.relation = "nsubj";
  word.tag = "VERB";
  word.xpos = "VBZ";
  word.lemma = lemma;
  for (let spot = at + 1; spot < tokens.length; spot++) {
    const token = tokens[spot]!;
    if (token.head !== at && token.head !== root) continue;
    token.head = at;
    if (hasCase(tokens, spot)) token.relation = "obl";
    else if (token.tag === "NUM" && spot <= at + 3) token.relation = "obj";
  }
}

/** "*Shelling* kills five", taken for a verb. */
function asNoun(word: Draft): void {
  const lower = word.text.toLowerCase();
  if (word.tag !== "VERB") return;
  word.tag = "NOUN";
  if (EVENT_NOUNS.has(lower)) word.lemma = lower;
}

function isBeforeNumber(tokens: readonly Draft[], at: number): boolean {
  for (let spot = at + 1; spot <= at + 4 && spot < tokens.length; spot++) {
    if (tokens[spot]!.tag === "NUM" || /^(?:dozens|scores|hundreds)$/.test(tokens[spot]!.text)) return true;
    if (!/^(?:to|at|least|more|than|as|many|nearly|about|over|some|up|a)$/.test(tokens[spot]!.text))
      return false;
  }
  return false;
}
