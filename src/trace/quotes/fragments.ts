/** A piece of a quotation that must stand in its source as it is. */
export interface Fragment {
  readonly text: string;
  /** What may stand in the source before it and is not quoted: nothing, a few words that brackets replace, or much. */
  readonly gap: "none" | "bracket" | "ellipsis";
  /** The words in brackets before it: the writer's own. */
  readonly added: string;
}

const CUT =
  /\[\s*(?:\.{2,}|…|(?:\. ?){3})\s*\]|\(\s*(?:\.{3}|…)\s*\)|…|\.{3,}|\. \. \.(?: \.)?|\[([^\]]{1,120})\]/gu;

/** A letter or two in brackets stand for a letter of the source: "[t]he", "government[s]". */
const LETTERS = /^\p{L}{1,2}$/u;

/**
 * A quotation cut at its ellipses and brackets.
 *
 * @returns fragments with at least one letter or digit, in order; `trailing` says that it ends in an ellipsis
 */
export function fragmentsOf(quote: string): readonly Fragment[] {
  const plain = quote.replace(/\[(\p{L}{1,2})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,2})\]/gu, "$1$2");
  const fragments: Fragment[] = [];
  let from = 0;
  let gap: Fragment["gap"] = "none";
  let added = "";
  const push = (text: string) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    fragments.push({ text, gap, added });
    gap = "none";
    added = "";
  };
  for (const match of plain.matchAll(CUT)) {
    push(plain.slice(from, match.index));
    const words = match[1];
    if (words !== undefined && !LETTERS.test(words)) {
      if (gap === "none") gap = "bracket";
      added = `${added} ${words}`.trim();
    } else gap = "ellipsis";
    from = match.index + match[0].length;
  }
  push(plain.slice(from));
  return fragments;
}
