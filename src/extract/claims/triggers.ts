import { rememberWords, type Token } from "../../language/index.ts";
import type { CompiledTrigger, FrameSet, Phrase, TypeSet } from "../frames/index.ts";
import { type Clause, dependents, isPassive, isVerb, relationOf } from "./clause.ts";
import { fittingIn, isInName } from "./fillers.ts";
import { HARMED } from "./mend/casualties.ts";
import { prepositionBehindCopula } from "./mend/whereabouts.ts";
import { once } from "./once.ts";
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

/** Whether any trigger could stand in the sentence, and what it needs is mentioned there; false saves walking it at all. */
export function mayTrigger(
  { tokens }: Pick<Clause, "tokens">,
  mentions: SentenceMentions,
  frames: FrameSet,
): boolean {
  const mentioned = fittingIn(mentions);
  const words = once(() => wordsOf(tokens, frames));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const candidates = candidatesFor(token, frames);
    if (candidates === undefined) continue;
    if (isIdleCopula(tokens, at)) continue;
    for (const candidate of candidates)
      if (hasFillers(candidate, mentioned) && hasWords(candidate, words)) return true;
  }
  return false;
}

/** The triggers that a word may call up as it is, or once it is mended. */
function candidatesFor(token: Token, { triggers }: FrameSet): readonly CompiledTrigger[] | undefined {
  const lemma = lemmaOf(token);
  const candidates = triggers.get(lemma);
  if (candidates !== undefined) return candidates;
  const mended = lemmaOnceMended(token, lemma);
  return mended === lemma ? undefined : triggers.get(mended);
}

/** The lemma of a verb that was taken for another word and keeps that one's until the parse is mended: "raises" for a noun, "injured" for an adjective, "rose" for a flower. */
function lemmaOnceMended(token: Token, lemma: string): string {
  if (token.xpos === "NNS" && lemma.endsWith("s")) return lemma.slice(0, -1);
  return HARMED.get(token.text) ?? (token.text === "rose" ? "rise" : lemma);
}

/** Every trigger of the frames that stands in the sentence and may make a claim of what is mentioned there, in text order. */
export function findMatches(clause: Clause, mentions: SentenceMentions, frames: FrameSet): Match[] {
  const matches: Match[] = [];
  const mentioned = fittingIn(mentions);
  const words = once(() => wordsOf(clause.tokens, frames));
  for (let at = 0; at < clause.tokens.length; at++) {
    const candidates = frames.triggers.get(lemmaOf(clause.tokens[at]!));
    // A word of a name calls up nothing: the "Front" of "Nurin Front".
    if (candidates === undefined || isInName(mentions, at) || isIdleCopula(clause.tokens, at)) continue;
    if (isInLaw(clause.tokens, at)) continue;
    for (const compiled of candidates) {
      if (!hasFillers(compiled, mentioned) || !hasWords(compiled, words)) continue;
      const anchor = matchAt(clause, mentions, compiled, at);
      if (anchor !== null) matches.push({ compiled, anchor });
    }
  }
  return matches;
}

/** Whether something is mentioned for each role that a trigger must fill. */
function hasFillers({ fillers }: CompiledTrigger, mentioned: TypeSet): boolean {
  for (const types of fillers) if ((types & mentioned) === 0) return false;
  return true;
}

/** Whether the words are there without which a trigger does not stand. */
function hasWords({ words }: CompiledTrigger, there: () => ReadonlySet<string>): boolean {
  for (const some of words) if (!hasAny(there(), some)) return false;
  return true;
}

/** Those words of a sentence that some trigger needs beside its own, as lemmas and as they are written, in lower case. */
function wordsOf(tokens: readonly Token[], { words: needed }: FrameSet): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of tokens) {
    const lemma = lemmaOf(token);
    if (needed.has(lemma)) words.add(lemma);
    const text = inLowerCase(token.text);
    if (text !== lemma && needed.has(text)) words.add(text);
  }
  return words;
}

/** "brother-in-law": kin by marriage, which is none of the word's own. */
function isInLaw(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.text === "in" && tokens[at + 4]?.text === "law" && tokens[at + 1]!.text === "-";
}

/** A copula is in most sentences; it calls up a frame where it says where somebody is, which it does in few. */
function isIdleCopula(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lemma === "be" && prepositionBehindCopula(tokens, at) < 0;
}

function lemmaOf({ lemma }: Token): string {
  return inLowerCase(lemma);
}

/** A word in lower case, which most words are. */
function inLowerCase(word: string): string {
  const first = word.charCodeAt(0);
  const isSmall = (first >= 97 && first <= 122) || (first < 65 && word.length === 1);
  return isSmall ? word : lowerCase(word);
}

const lowerCase = rememberWords((word) => word.toLowerCase());

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
  if (trigger.pos === "adjective" && isOfVerb(clause, at)) return null;
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

/** "shot *dead* five farmers", "left for *dead*", "*dead* wrong": an adjective that is a part of what its verb says, or says how of another word. */
function isOfVerb({ tokens }: Clause, at: number): boolean {
  const { head, lemma } = tokens[at]!;
  if (lemma !== "dead") return false;
  if (tokens[at - 1]?.text === "for" || /^(?:ADJ|VERB)$/.test(tokens[at + 1]?.tag ?? "")) return true;
  return tokens[at - 1]?.lemma === "shoot" || (head >= 0 && head < at && tokens[head]!.lemma === "shoot");
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
  // "the *number* of people killed": whose number it is stands between.
  const whole = above?.relation === "nmod" && above.head >= 0 ? above.head : -1;
  if (whole >= 0 && isOneOf(clause, whole, nouns.get(tokens[whole]!.lemma.toLowerCase()))) return whole;
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
