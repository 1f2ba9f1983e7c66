import type { Span } from "./span.ts";
import type { Word, WordSentence } from "./word.ts";

/** The words that lead from what is counted to its number: "rose *to* 34", "stood *at* 12", "has *reached* 48", "*is* 18". */
const LINK =
  /^(?:to|at|is|was|remains|remained|reach(?:es|ed|ing)?|pass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)?|hits?|hitting)$/;

/** Adverbs between such a word and the number: "is *now* 18". */
const ADVERB = /^(?:now|still|already|currently|thus|so|far)$/;

/** What goes by a number of its own: a number behind one of these is its number, and no toll's that stands before it. */
const MEASURED =
  /^(?:number|total|figure|count|tally|share|rate|price|cost|population|strength|size|age|temperature)$/;

const DEAD = /^(?:dead|deaths|fatalities|killed|slain)$/;
const HARMED = /^(?:dead|deaths|fatalities|killed|slain|wounded|injured)$/;

/** How far before its number a toll may stand, in words. */
const REACH = 18;

/** How long the phrase is that says whose number it is: "the number *of people who were killed*". */
const LONGEST = 8;

/**
 * Whether a bare number is that of a toll and so stands for people: "the death toll rose to *34*", "a toll of *12*", "brought to *57* the number of people
 * killed". The number of another thing that is told between the two ("the toll rose as the price fell to 12") is not.
 *
 * @param from the number's first word, its hedge included
 * @param to the word behind its last
 */
export function isOfToll(sentence: WordSentence, { from, to }: Pick<Span, "from" | "to">): boolean {
  const { words } = sentence;
  let link = from - 1;
  if (words[link]?.folded === "of") return isTollNoun(words, link - 1);
  while (link > 0 && ADVERB.test(words[link]!.folded)) link--;
  if (!LINK.test(words[link]?.folded ?? "")) return false;
  return tollBefore(sentence, link) || (words[link]!.folded === "to" && tollBehind(words, to));
}

function tollBefore({ words, tokens }: WordSentence, link: number): boolean {
  for (let at = link - 1; at >= 0 && link - at <= REACH; at--) {
    const { folded, from } = words[at]!;
    if (/^[;:.!?]$/.test(folded)) return false;
    if (isTollNoun(words, at) || /^(?:deaths|fatalities)$/.test(folded)) return true;
    if (folded === "dead") return isTotal(words, at);
    if (HARMED.test(folded) && isNumberOf(words, at)) return true;
    if (MEASURED.test(folded)) return false;
    const { relation, tag } = tokens[from]!;
    const isOther = relation.startsWith("nsubj") && tag !== "PRON";
    if (isOther && !tokens.some((token) => token.relation === "case" && token.head === from)) return false;
  }
  return false;
}

/** "to 57 *the number of people killed*". */
function tollBehind(words: readonly Word[], to: number): boolean {
  if (!/^(?:the|its|their)$/.test(words[to]?.folded ?? "")) return false;
  for (let at = to + 1; at <= to + LONGEST && at < words.length; at++) {
    if (words[at]!.shape === "mark") return false;
    if (isTollNoun(words, at)) return true;
    if (DEAD.test(words[at]!.folded)) return isTotal(words, at) || isNumberOf(words, at);
  }
  return false;
}

/** "Toll", "death count"; a "toll road" and a "toll collector" count nobody. */
function isTollNoun(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? "";
  if (folded === "toll" || folded === "tolls") return words[at + 1]?.tag !== "NOUN";
  return /^(?:count|tally)$/.test(folded) && /^(?:death|body)$/.test(words[at - 1]?.folded ?? "");
}

/** "The *total* dead", "the *number of* dead". */
function isTotal(words: readonly Word[], at: number): boolean {
  return /^(?:total|number|confirmed)$/.test(words[at - 1]?.folded ?? "") || isNumberOf(words, at);
}

/** Whether a state or a participle says of whom a number is: "the number of people *killed*". */
function isNumberOf(words: readonly Word[], state: number): boolean {
  for (let at = state - 1; at >= 0 && state - at <= LONGEST; at--) {
    if (words[at]!.shape === "mark") return false;
    if (MEASURED.test(words[at]!.folded)) return words[at + 1]!.folded === "of";
  }
  return false;
}
