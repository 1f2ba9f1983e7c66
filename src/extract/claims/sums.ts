import { type Clause, dependents, isPassive, isVerb } from "./clause.ts";
import type { Anchor } from "./slots.ts";

/** Frames that say one half of what "killed or wounded" says: the number of a sum is not theirs. */
export const HALVES: ReadonlySet<string> = new Set(["dies", "kills", "wounds"]);

const KILLING = /^(?:kill|murder|slaughter|massacre)$/;
const WOUNDING = /^(?:wound|injure|maim|hurt)$/;

/**
 * The verb that shares a passive's people where the two name a sum, as "140 were killed or *wounded*" does: how many of them were killed and how
 * many wounded is not said. Null where the trigger's verb is no half of a sum.
 */
export function otherHalf(clause: Clause, { at, pos }: Anchor): number | null {
  if (pos !== "verb" || !isPassive(clause, at)) return null;
  const { lemma, head, relation } = clause.tokens[at]!;
  const other = KILLING.test(lemma) ? WOUNDING : WOUNDING.test(lemma) ? KILLING : null;
  if (other === null) return null;
  const isJoined = relation === "conj" && head >= 0 && isVerb(clause, head);
  if (isJoined && other.test(clause.tokens[head]!.lemma)) return sharesPeople(clause, at) ? head : null;
  for (const joined of dependents(clause, at, "conj"))
    if (isVerb(clause, joined) && other.test(clause.tokens[joined]!.lemma) && sharesPeople(clause, joined))
      return joined;
  return null;
}

/** Whether the second of two verbs has no people of its own: "12 were killed and *30* wounded". */
function sharesPeople(clause: Clause, second: number): boolean {
  return dependents(clause, second, "nsubj", "obj").length === 0;
}
