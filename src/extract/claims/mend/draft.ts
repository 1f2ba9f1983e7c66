import type { Token } from "../../../language/index.ts";

/** A token whose place in the tree may still be corrected. */
export type Draft = { -readonly [Field in keyof Token]: Token[Field] };

/** Whether a token stands in a name. */
export type IsName = (token: number) => boolean;

/** One fault that parsers make: looks at one token of a sentence and, where the fault is there, corrects the drafts. */
export type Mend = (tokens: Draft[], at: number, isName: IsName) => void;

/** Puts the word where its head stands, and the head under it in the relation. */
export function swap(tokens: Draft[], at: number, head: number, relation: string): void {
  tokens[at]!.head = tokens[head]!.head;
  tokens[at]!.relation = tokens[head]!.relation;
  tokens[head]!.head = at;
  tokens[head]!.relation = relation;
}

/** Whether the phrase stands behind a preposition. */
export function hasCase(tokens: readonly Draft[], at: number): boolean {
  return caseOf(tokens, at) !== "";
}

/** The first word of the preposition that a phrase stands behind, in lower case; "" for none. Possessive endings are none. */
export function caseOf(tokens: readonly Draft[], at: number): string {
  for (let spot = at - 1; spot >= 0 && spot > at - 8; spot--)
    if (tokens[spot]!.head === at && tokens[spot]!.relation === "case" && tokens[spot]!.xpos !== "POS")
      return tokens[spot]!.text.toLowerCase();
  return "";
}

/** Whether a comma stands before the word, quotation marks left aside. */
export function isBehindComma(tokens: readonly Draft[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^[”"’']$/.test(tokens[before]!.text)) before--;
  return tokens[before]?.text === ",";
}
