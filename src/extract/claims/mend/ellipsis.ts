import type { Draft } from "./draft.ts";

/** What may stand behind the auxiliary of a clause that leaves out its verb: "has *not*", "does *too*". */
const CLOSING = /^(?:not|n[’']t|never|too|also|either|so)$/i;

/** Auxiliaries that stand for a verb left out. */
const PRO_VERBS: ReadonlySet<string> = new Set(
  "have do be will would can could may might shall should must".split(" "),
);

/** Tags of the words of a short subject. */
const IN_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/;

/** How many words such a subject has at most. */
const LONGEST = 8;

/**
 * "Hostavia has banned the front, but *Zerania has not*" with Zerania among what is banned, or the "not" at the ban: an auxiliary that ends its clause
 * stands for the verb before, with the words between it and the conjunction for its subject. Nothing else is said of these.
 */
export function clauseOfAuxiliary(tokens: Draft[], at: number): void {
  const auxiliary = tokens[at]!;
  if (auxiliary.tag !== "AUX" || !PRO_VERBS.has(auxiliary.lemma)) return;
  let end = at + 1;
  while (end < tokens.length && CLOSING.test(tokens[end]!.text)) end++;
  if (end < tokens.length && !/^[.,;:!?”"]$/.test(tokens[end]!.text)) return;
  const first = subjectStart(tokens, at);
  if (first < 0) return;
  const verb = verbBefore(tokens, first);
  if (verb < 0) return;
  const top = topOf(tokens, first, at);
  if (top < 0) return;
  for (let spot = first; spot < end; spot++) {
    const { head } = tokens[spot]!;
    if (spot !== at && (head < first || head >= end || spot > at)) tokens[spot]!.head = at;
  }
  tokens[top]!.head = at;
  tokens[top]!.relation = "nsubj";
  auxiliary.head = verb;
  auxiliary.relation = "conj";
  for (let spot = Math.max(0, first - 2); spot < first; spot++) {
    if (tokens[spot]!.tag !== "CCONJ") continue;
    tokens[spot]!.head = at;
    tokens[spot]!.relation = "cc";
  }
}

/** Where the subject begins that ends before an auxiliary, right behind a conjunction or a mark; -1 where none does. */
function subjectStart(tokens: readonly Draft[], at: number): number {
  for (let spot = at - 1; spot > 0 && at - spot <= LONGEST; spot--) {
    const { tag, text } = tokens[spot]!;
    if (tag === "CCONJ" || /^[,;:–—]$/.test(text)) return spot + 1 < at ? spot + 1 : -1;
    if (!IN_SUBJECT.test(tag)) return -1;
  }
  return -1;
}

/** The first verb of its own before a place, -1 for none. */
function verbBefore(tokens: readonly Draft[], before: number): number {
  for (let spot = 0; spot < before; spot++) {
    const { tag, relation, xpos } = tokens[spot]!;
    if (tag === "VERB" && !/^(?:amod|acl|compound)/.test(relation) && xpos !== "VBG") return spot;
  }
  return -1;
}

/** The head of the words from one place to another: the last noun among them. */
function topOf(tokens: readonly Draft[], first: number, to: number): number {
  for (let spot = to - 1; spot >= first; spot--)
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[spot]!.tag)) {
      let top = spot;
      while (tokens[top]!.head >= first && tokens[top]!.head < to) top = tokens[top]!.head;
      return top;
    }
  return -1;
}
