import type { Token } from "./analysis.ts";

/** Verbs of saying that take a clause. */
const SAYS = /^(?:say|add|insist|maintain|state|declare|claim|explain|note|tell|write)$/;
const FINITE = /^VB[DPZ]$/;

/**
 * The same tokens with a verb of saying hung from the verb of denial that "and" joins it to, where the parser joined it to what is denied: "the ministry
 * *denied* that 37 people had died and *said* that 19 were killed". Who denies goes on to say what is so; an auxiliary, a subject or a "that" of the second
 * verb's own, and a verb of saying in what is denied, keep it there.
 */
export function sayingsApart(tokens: Token[]): Token[] {
  for (let denial = 1; denial < tokens.length; denial++) {
    const { lemma, xpos } = tokens[denial]!;
    // Verbs by which somebody says of a clause that it is not so.
    if ((lemma !== "deny" && lemma !== "dispute") || !FINITE.test(xpos)) continue;
    const saying = sayingBehind(tokens, denial);
    if (saying < 0) continue;
    tokens[saying] = { ...tokens[saying]!, xpos, head: denial, relation: "conj" };
  }
  return tokens;
}

/** The verb of saying that belongs beside a denial and hangs from a verb of what is denied; -1 where there is none. */
function sayingBehind(tokens: readonly Token[], denial: number): number {
  for (let at = denial + 3; at + 1 < tokens.length; at++) {
    const { tag, lemma, xpos, relation, head } = tokens[at]!;
    if (tag !== "VERB" || !SAYS.test(lemma) || relation !== "conj" || head <= denial) continue;
    let joint = at - 1;
    while (tokens[joint]!.tag === "ADV") joint--;
    if (!/^(?:and|but)$/.test(tokens[joint]!.text)) continue;
    const isSameTense = tokens[denial]!.xpos === xpos || (tokens[denial]!.xpos === "VBD" && xpos === "VBN");
    const denied = tokens[head]!;
    if (!isSameTense || denied.head !== denial || denied.relation !== "ccomp" || SAYS.test(denied.lemma))
      return -1;
    return governsClauseAlone(tokens, at) ? at : -1;
  }
  return -1;
}

/** Whether a verb has a clause behind it and neither a subject nor an auxiliary before it. */
function governsClauseAlone(tokens: readonly Token[], verb: number): boolean {
  let hasClause = false;
  for (let at = 0; at < tokens.length; at++) {
    const { head, relation } = tokens[at]!;
    if (head !== verb) continue;
    if (at > verb) hasClause ||= relation === "ccomp";
    else if (/^(?:nsubj|aux|mark)/.test(relation)) return false;
  }
  return hasClause;
}
