import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Verbs by which somebody says that something is not so, whatever follows them. */
export const DENYING: ReadonlySet<string> = new Set(
  "deny reject dismiss dispute refute rebut repudiate".split(" "),
);

/** Verbs by which somebody says of another what that one did: who is meant is part of what is said. */
const ACCUSING: ReadonlySet<string> = new Set("accuse blame suspect".split(" "));

/** What somebody is said to have done or to be, as a noun: "denied any *part* in it". One cannot be refused these, as one is entry. */
const DEEDS: ReadonlySet<string> = new Set(
  (
    "role part hand involvement participation complicity responsibility link tie connection contact knowledge " +
    "wrongdoing guilt support"
  ).split(" "),
);

/** Words that only what is denied can hold: "denied *ever* having met them". */
const POLAR: ReadonlySet<string> = new Set(["ever", "any", "having"]);

/**
 * The same runs with a cue that ends at the verb of denial or accusation, where the learned choice took words of what is denied with it: "denied
 * *supporting* the front", "rejected *accusations of* arming it", "accuses *army* of killing". A denial is of a deed or of a charge,
 * and both are named by those words. An adverb of the verb stays ("denied categorically"), and so does a preposition that leads out of it ("denied through a spokesman").
 */
export function endAtVerb<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, content, source } = runs;
  const { tokens } = stream;
  if (cue[1] <= head || !takesSides(stream, head)) return runs;
  if (content[0] <= cue[1] || content[0] - cue[1] > GAP + 1) return runs;
  for (let at = head + 1; at < content[0]; at++) if (tokens[at]!.tag === "PUNCT") return runs;
  if (source !== null && source[0] > head && source[0] < content[0]) return runs;
  let from = head + 1;
  while (from <= cue[1] && tokens[from]!.tag === "ADV" && !POLAR.has(tokens[from]!.text.toLowerCase()))
    from++;
  if (from > cue[1] || !OPENS.test(tokens[from]!.tag)) return runs;
  // "accused *him* of": who is meant is named elsewhere.
  if (tokens[from]!.tag === "PRON" && ACCUSING.has(tokens[head]!.lemma)) return runs;
  return { ...runs, cue: [cue[0], from - 1] as Span, content: [from, content[1]] as Span };
}

/**
 * The same runs with the verb of denial for the cue where the charge was taken for it, the verb being the end of the source or the cue's beginning: "the
 * foreign ministry *rejected* accusations of arming it". What is rejected is the charge, not made by the one who rejects it.
 */
export function verbBeforeCharge<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, content, source } = runs;
  const { tokens } = stream;
  if (source === null || source[1] !== cue[0] - 1 || content[0] < cue[0]) return runs;
  if (!CHARGES.has(tokens[head]!.lemma)) return runs;
  let verb = head - 1;
  while (verb >= cue[0] && DESCRIBES.test(tokens[verb]!.tag)) verb--;
  if (verb <= source[0] || tokens[verb]!.tag !== "VERB" || !DENYING.has(tokens[verb]!.lemma)) return runs;
  return {
    ...runs,
    head: verb,
    cue: [Math.min(cue[0], verb), verb],
    source: [source[0], Math.min(source[1], verb - 1)],
    content: [verb + 1, content[1]],
  };
}

/** Tags of words between a verb and its object: "rejected *the latest* accusations". */
const DESCRIBES = /^(?:DET|ADJ|ADV|PRON)$/;

/** Nouns for what is said of somebody. */
export const CHARGES: ReadonlySet<string> = new Set(
  "accusation allegation charge claim report rumour rumor suggestion assertion notion idea argument".split(
    " ",
  ),
);

/** Verbs by which somebody says what to think of something. */
const NAMING: ReadonlySet<string> = new Set("call describe brand label deem term consider".split(" "));

/** What is said of words that are not true. */
const UNTRUE: ReadonlySet<string> = new Set(
  (
    "baseless false untrue unfounded groundless fabricated fabrication lie lies nonsense propaganda absurd ridiculous incorrect " +
    "fake slander smear falsehood disinformation"
  ).split(" "),
);

/** How many words before a charge may stand between it and the verb. */
const NEAR = 5;

/**
 * Whether somebody calls a charge untrue, and so denies it: "called the allegations that it had killed villagers *baseless*", "described the
 * report as *propaganda*".
 */
export function callsUntrue({ tokens }: Stream, cue: Span, content: Span): boolean {
  let verb = cue[0];
  while (verb <= cue[1] && !NAMING.has(tokens[verb]!.lemma)) verb++;
  if (verb > cue[1] || content[1] <= verb) return false;
  let charge = verb + 1;
  while (charge <= verb + NEAR && charge <= content[1] && !CHARGES.has(tokens[charge]!.lemma)) charge++;
  if (charge > verb + NEAR || charge > content[1]) return false;
  for (let at = charge + 1; at <= content[1]; at++) {
    const { lemma, text } = tokens[at]!;
    if (UNTRUE.has(lemma) || UNTRUE.has(text.toLowerCase()))
      return !/^(?:not|n[’']t|never)$/i.test(tokens[at - 1]!.text);
  }
  return false;
}

/** How many words may lie between cue and content: they are part of what is denied. */
const GAP = 3;

/** Tags of words that begin what is denied. */
const OPENS = /^(?:VERB|AUX|NOUN|PROPN|ADJ|DET|ADV|PRON)$/;

function takesSides({ tokens }: Stream, at: number): boolean {
  const { tag, lemma } = tokens[at]!;
  return tag === "VERB" && (DENYING.has(lemma) || ACCUSING.has(lemma));
}

/**
 * Whether a verb denies by grammar alone, without a clause of its own: "denied supporting it", "denied having met them", "denies any role in it".
 * What somebody can be denied by others (entry, a visa) is no such thing.
 */
export function deniesDeed({ tokens, sentenceOf }: Stream, verb: number): boolean {
  if (tokens[verb]!.lemma !== "deny") return false;
  let at = verb + 1;
  while (tokens[at]?.tag === "ADV" && sentenceOf[at] === sentenceOf[verb]) at++;
  if (sentenceOf[at] !== sentenceOf[verb] || tokens[at] === undefined) return false;
  if (tokens[at]!.xpos === "VBG") return true;
  for (let spot = at; spot < at + BETWEEN && sentenceOf[spot] === sentenceOf[verb]; spot++) {
    const { tag, lemma } = tokens[spot]!;
    if (tag === "NOUN" && DEEDS.has(lemma)) return true;
    if (!/^(?:DET|ADJ)$/.test(tag)) return false;
  }
  return false;
}

/** How many words such a noun's phrase has at most up to the noun. */
const BETWEEN = 4;
