import type { Span } from "./span.ts";
import type { WordSentence } from "./word.ts";

/**
 * The pronouns of a sentence that can stand for somebody or something that acts. The type is a first guess by the word alone;
 * the antecedent, where one is found, decides. "It" that stands for nothing ("it is believed", "it remains unclear") is left out.
 */
export function findPronouns(sentence: WordSentence): Span[] {
  const spans: Span[] = [];
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const type = word.pronoun;
    if (type === undefined || /^[A-Z]{2}|\./.test(word.text)) continue;
    if (word.folded === "it" && isEmptyIt(sentence, i)) continue;
    if (word.folded === "i" && word.text !== "I") continue;
    if (type === "Place" && (word.tag !== "ADV" || word.relation === "expl")) continue;
    spans.push({ from: i, to: i + 1, type, form: "pronoun" });
  }
  return spans;
}

/** Words before an infinitive whose subject is a real one: "it is believed to have 800 fighters", "it appears to hold the town". */
const RAISING =
  /^(?:believed|thought|said|reported|expected|known|estimated|alleged|understood|considered|suspected|supposed|rumou?red|held|seen|used|set|due|likely|unlikely|certain|able|unable|ready|willing|unwilling|eager|free|seems|seemed|appears|appeared|was|is|has)$/;

/** "It is believed that", "it remains unclear if", "make it possible": grammar's it. */
function isEmptyIt({ words }: WordSentence, at: number): boolean {
  const next = words[at + 1]?.folded ?? "";
  if (
    !/^(?:is|was|s|has|will|would|may|might|could|remains?|remained|seems?|seemed|appears?|appeared|became|becomes)$/.test(
      next,
    )
  )
    return false;
  for (let i = at + 2; i < Math.min(at + 6, words.length); i++) {
    if (words[i]!.folded === "to") return !RAISING.test(words[i - 1]!.folded);
    if (/^(?:that|if|whether|when|why|how|who)$/.test(words[i]!.folded)) return true;
    if (words[i]!.shape === "mark") return false;
  }
  return false;
}
