import { gazetteer } from "./gazetteer.ts";
import { isBody, type Span } from "./span.ts";
import type { WordSentence } from "./word.ts";

/**
 * The words that head names of organisations in a document ("the UN Assistance *Mission*", "the *Observatory* for Human Rights"), each with the first
 * sentence that has such a name and the type of it.
 *
 * @param names of each sentence
 */
export function headsOfNames(
  sentences: readonly WordSentence[],
  names: readonly (readonly Span[])[],
): ReadonlyMap<string, { readonly sentence: number; readonly type: Span["type"] }> {
  const heads = new Map<string, { sentence: number; type: Span["type"] }>();
  for (const [sentence, spans] of names.entries())
    for (const { from, to, type } of spans) {
      if (!isBody(type) || to - from < 2) continue;
      const words = sentences[sentence]!.words.slice(from, to);
      const of = words.findIndex(({ folded }) => folded === "of" || folded === "for");
      const head = (of > 0 ? words[of - 1] : words.at(-1))!.folded;
      // The list has the words that make a name an organisation's: "front" and "army" are class nouns, and found as such.
      if (gazetteer().heads.get(head) === "Organization" && !heads.has(head))
        heads.set(head, { sentence, type });
    }
  return heads;
}

/**
 * "The mission said", "according to the centre": a noun alone that acts or speaks, where an earlier name of an organisation is headed by it. "The centre
 * of the town" is a place.
 *
 * @param index which sentence of the document it is
 */
export function calledAgain(
  { words }: WordSentence,
  index: number,
  heads: ReturnType<typeof headsOfNames>,
): Span[] {
  const found: Span[] = [];
  for (let at = 1; at < words.length; at++) {
    const { folded, shape, tag, relation } = words[at]!;
    if (shape !== "lower" || tag !== "NOUN" || !/^(?:the|this|that)$/.test(words[at - 1]!.folded)) continue;
    const head = heads.get(folded);
    if (head === undefined || head.sentence > index || words[at + 1]?.folded === "of") continue;
    const acts = relation.startsWith("nsubj") || /^(?:by|to)$/.test(words[at - 2]?.folded ?? "");
    if (acts) found.push({ from: at - 1, to: at + 1, type: head.type, form: "description" });
  }
  return found;
}
