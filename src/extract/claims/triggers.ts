import type { Token } from "../../language/index.ts";
import type { CompiledTrigger, FrameSet, Phrase } from "../frames/index.ts";
import { type Clause, dependents, isPassive, isVerb, relationOf } from "./clause.ts";
import { isInName } from "./fillers.ts";
import { prepositionBehindCopula } from "./mend/whereabouts.ts";
import type { SentenceMentions } from "./sentence-mentions.ts";
import type { Anchor } from "./slots.ts";

/** A trigger found in a sentence. */
export interface Match {
  readonly compiled: CompiledTrigger;
  readonly anchor: Anchor;
}

/** Relations by which the noun that completes a verb may hang on it, directly or through another noun; an unknown one as an adverb. */
const COMPLETING = new Set([
  "obj",
  "nmod",
  "obl",
  "nsubj",
  "conj",
  "compound",
  "appos",
  "xcomp",
  "dep",
  "advmod",
]);

/** How far above a completing noun its verb may stand, and how many levels down a trigger's modifiers are looked for. */
const STEPS = 3;

/** Whether any trigger could stand in the sentence; false saves walking it at all. */
export function mayTrigger({ tokens }: Pick<Clause, "tokens">, frames: FrameSet): boolean {
  let lemmas: ReadonlySet<string> | null = null;
  for (const [at, token] of tokens.entries()) {
    const lemma = lemmaOf(token);
    let candidates = frames.triggers.get(lemma);
    // A verb in -s that was taken for a noun keeps its -s until the parse is mended.
    if (candidates === undefined && token.xpos === "NNS" && lemma.endsWith("s"))
      candidates = frames.triggers.get(lemma.slice(0, -1));
    if (candidates === undefined) continue;
    if (isIdleCopula(tokens, at)) continue;
    lemmas ??= new Set(tokens.map(lemmaOf));
    for (const { nouns } of candidates) if (nouns.size === 0 || hasAny(lemmas, nouns.keys())) return true;
  }
  return false;
}

/** Every trigger of the frames that stands in the sentence, in text order. */
export function findMatches(clause: Clause, mentions: SentenceMentions, frames: FrameSet): Match[] {
  const matches: Match[] = [];
  const lemmas = new Set(clause.tokens.map(lemmaOf));
  for (let at = 0; at < clause.tokens.length; at++) {
    const candidates = frames.triggers.get(lemmaOf(clause.tokens[at]!));
    // A word of a name calls up nothing: the "Front" of "Nurin Front".
    if (candidates === undefined || isInName(mentions, at) || isIdleCopula(clause.tokens, at)) continue;
    if (isInLaw(clause.tokens, at)) continue;
    for (const compiled of candidates) {
      if (compiled.nouns.size > 0 && !hasAny(lemmas, compiled.nouns.keys())) continue;
      const anchor = matchAt(clause, mentions, compiled, at);
      if (anchor !== null) matches.push({ compiled, anchor });
    }
  }
  return matches;
}

/** "brother-in-law": kin by marriage, which is none of the word's own. */
function isInLaw(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.text === "in" && tokens[at + 4]?.text === "law" && tokens[at + 1]!.text === "-";
}

/** A copula is in most sentences; it calls up a frame where it says where somebody is, which it does in few. */
function isIdleCopula(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lemma === "be" && prepositionBehindCopula(tokens, at) < 0;
}

/** The lemma in lower case; the lemmas of most words are that already. */
function lemmaOf({ lemma }: Token): string {
  const first = lemma.charCodeAt(0);
  return first >= 97 && first <= 122 ? lemma : lemma.toLowerCase();
}

function hasAny(set: ReadonlySet<string>, words: Iterable<string>): boolean {
  for (const word of words) if (set.has(word)) return true;
  return false;
}

function matchAt(
  clause: Clause,
  mentions: SentenceMentions,
  compiled: CompiledTrigger,
  at: number,
): Anchor | null {
  const { trigger, phrase } = compiled;
  if (!isPartOfSpeech(clause, at, trigger.pos)) return null;
  if (trigger.pos === "verb") {
    if (!hasParticles(clause, at, phrase)) return null;
    if (trigger.voice !== undefined && (trigger.voice === "passive") !== isPassive(clause, at)) return null;
    const noun = compiled.nouns.size === 0 ? null : completingNoun(clause, mentions, compiled, at);
    if (compiled.nouns.size > 0 && noun === null) return null;
    return isModifiedRight(clause, compiled, at, STEPS) ? { at, noun, pos: "verb", naming: false } : null;
  }
  if (!hasWordsBefore(clause, at, phrase)) return null;
  if (compiled.prepositions.size > 0 && !hasPreposition(clause, at, compiled.prepositions)) return null;
  const naming =
    trigger.pos === "noun" && Object.values(trigger.roles).some((slots) => slots.includes("holder"));
  // "assault rifles", "attack helicopters": an event noun that only modifies another noun says no event.
  if (trigger.pos === "noun" && !naming && relationOf(clause, at) === "compound") return null;
  return isModifiedRight(clause, compiled, at, 1) ? { at, noun: null, pos: trigger.pos, naming } : null;
}

function isPartOfSpeech(clause: Clause, at: number, pos: Anchor["pos"]): boolean {
  const { tag, xpos } = clause.tokens[at]!;
  if (pos === "verb") return isVerb(clause, at);
  if (pos === "noun") return tag === "NOUN" || tag === "PROPN";
  // With a copula an unknown adjective is often taken for a noun: "is independent".
  return tag === "ADJ" || xpos === "VBN" || xpos.startsWith("JJ") || dependents(clause, at, "cop").length > 0;
}

/** The words behind a verb ("crack *down*") stand under it or directly behind it. */
function hasParticles({ tokens, children }: Clause, at: number, { words }: Phrase): boolean {
  for (const [index, { lemma, optional }] of words.entries()) {
    if (index === 0 || optional) continue;
    const under = children[at]!.some(
      (child) => tokens[child]!.text.toLowerCase() === lemma || tokens[child]!.lemma === lemma,
    );
    if (!under && tokens[at + index]?.text.toLowerCase() !== lemma) return false;
  }
  return true;
}

/** The words before a noun or adjective ("*armed* wing") stand directly before it. */
function hasWordsBefore({ tokens }: Clause, at: number, { words }: Phrase): boolean {
  let spot = at - 1;
  for (let index = words.length - 2; index >= 0; index--) {
    const { lemma, optional } = words[index]!;
    const is = tokens[spot]?.lemma.toLowerCase() === lemma || tokens[spot]?.text.toLowerCase() === lemma;
    if (is) spot--;
    else if (!optional) return false;
  }
  return true;
}

function hasPreposition(
  { tokens, children }: Clause,
  at: number,
  prepositions: ReadonlySet<string>,
): boolean {
  return children[at]!.some(
    (child) => tokens[child]!.relation === "case" && prepositions.has(tokens[child]!.text.toLowerCase()),
  );
}

/** The noun that completes a verb ("take *action*"): under the verb, or above it in "the action taken". */
function completingNoun(
  clause: Clause,
  mentions: SentenceMentions,
  { nouns }: CompiledTrigger,
  verb: number,
): number | null {
  const { tokens } = clause;
  const { head } = tokens[verb]!;
  const above = head >= 0 && relationOf(clause, verb) === "acl" ? tokens[head]! : null;
  if (above !== null && isOneOf(clause, head, nouns.get(above.lemma.toLowerCase()))) return head;
  const subject = isPassive(clause, verb) ? sharedSubject(clause, verb) : null;
  const queue = subject === null ? [...clause.children[verb]!] : [subject, ...clause.children[verb]!];
  const depth = new Map(queue.map((word) => [word, 1]));
  for (const word of queue) {
    const relation = relationOf(clause, word);
    if (!COMPLETING.has(relation) || (relation === "conj" && isVerb(clause, word))) continue;
    if (isOneOf(clause, word, nouns.get(tokens[word]!.lemma.toLowerCase())) && !isInName(mentions, word))
      return word;
    const level = depth.get(word)!;
    if (level < STEPS)
      for (const child of clause.children[word]!)
        if (!depth.has(child)) {
          depth.set(child, level + 1);
          queue.push(child);
        }
  }
  // "planned and launched attacks": the object of the verb joined to this one is its object too.
  for (const joined of dependents(clause, verb, "conj"))
    if (dependents(clause, verb, "obj").length === 0)
      for (const object of dependents(clause, joined, "obj"))
        if (isOneOf(clause, object, nouns.get(tokens[object]!.lemma.toLowerCase()))) return object;
  return null;
}

/** The subject that a passive shares with the passive it is joined to. */
function sharedSubject(clause: Clause, verb: number): number | null {
  const { head } = clause.tokens[verb]!;
  if (relationOf(clause, verb) !== "conj" || head < 0) return null;
  return dependents(clause, head, "nsubj")[0] ?? null;
}

function isOneOf(clause: Clause, at: number, phrases: readonly Phrase[] | undefined): boolean {
  return phrases?.some((phrase) => hasWordsBefore(clause, at, phrase)) ?? false;
}

/** Whether the words that must modify the trigger do, and those that must not do not. */
function isModifiedRight(clause: Clause, compiled: CompiledTrigger, at: number, depth: number): boolean {
  if (compiled.with.size === 0 && compiled.without.size === 0) return true;
  let row = [at];
  let wanted = compiled.with.size === 0;
  for (let level = 0; level < depth; level++) {
    row = row.flatMap((word) => clause.children[word]!);
    for (const word of row) {
      const { lemma, text } = clause.tokens[word]!;
      const lower = text.toLowerCase();
      if (compiled.without.has(lemma) || compiled.without.has(lower)) return false;
      if (compiled.with.has(lemma) || compiled.with.has(lower)) wanted = true;
    }
  }
  // "one of the leaders": the word above a noun limits it too.
  const { head } = clause.tokens[at]!;
  if (depth === 1 && head >= 0 && relationOf(clause, at) === "nmod") {
    const above = clause.tokens[head]!.lemma;
    if (compiled.without.has(above)) return false;
    if (compiled.with.has(above)) wanted = true;
  }
  return wanted;
}
