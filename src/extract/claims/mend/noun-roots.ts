import { EVENT_NOUNS } from "../event-nouns.ts";
import { type Draft, hasChild, swap } from "./draft.ts";

/** Pasts that are no participles or have none that says anything of a noun: behind a count they say what became of it. */
const MOVED =
  /^(?:rose|fell|grew|climbed|jumped|soared|stood|reached|dropped|declined|exceeded|passed|surpassed)$/;

/** What such a verb is said of. */
const COUNTS = /^(?:number|toll|total|figure|count|tally|death|casualty|fatality|loss)$/;

/**
 * "An attack on a bus *killed* 14 passengers", "The number of refugees *rose* to 4,000" with the verb as a participle of the noun at the root: an event
 * that does something to somebody, and a count that moves, are the subjects of a finite verb.
 */
export function finiteOfRoot(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.relation !== "acl" || !/^VB[DN]$/.test(verb.xpos) || verb.head < 0 || verb.head > at) return;
  let root = verb.head;
  while (tokens[root]!.head >= 0 && /^nmod/.test(tokens[root]!.relation)) root = tokens[root]!.head;
  const noun = tokens[root]!;
  if (noun.head >= 0 || root > at || !/^(?:NOUN|PROPN)$/.test(noun.tag)) return;
  const moves = COUNTS.test(noun.lemma) && MOVED.test(verb.text);
  if (!moves && !(EVENT_NOUNS.has(noun.lemma) && hasChild(tokens, at, /^obj$/))) return;
  if (
    hasChild(tokens, at, /^(?:aux|nsubj|obl:agent)/) ||
    hasChild(tokens, root, /^(?:cop|nsubj|parataxis|conj)/)
  )
    return;
  verb.head = root;
  swap(tokens, at, root, "nsubj");
  verb.xpos = "VBD";
  for (let spot = at + 1; spot < tokens.length; spot++)
    if (tokens[spot]!.head === root) tokens[spot]!.head = at;
}
