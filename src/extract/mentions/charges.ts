import type { Word } from "./word.ts";

/** Words of charges, which lead by "of" to what was done. */
const CHARGING =
  /^(?:accus(?:e[sd]?|ing|ations?)|suspect(?:s|ed|ing)?|convict(?:s|ed)?|allegations?|charges|claims?|suspicions?)$/;

/** How many words a charge and who is charged have at most before the "of". */
const REACH = 10;

/** Whether a word is the "of" by which a charge leads to what was done: "accused the army *of* the bombing", "accusations *of* killing civilians". */
export function isOfCharge(words: readonly Word[], at: number): boolean {
  if (words[at]?.folded !== "of") return false;
  for (let spot = at - 1; spot >= 0 && at - spot <= REACH; spot--) {
    if (words[spot]!.shape === "mark" || words[spot]!.folded === "of") return false;
    if (CHARGING.test(words[spot]!.folded)) return true;
  }
  return false;
}
