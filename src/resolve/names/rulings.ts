import type { Weighed } from "./evidence.ts";

/** A reason that decides alone, and the score above or below which nothing else can bring the pair. */
export interface Ruling {
  readonly most: number;
  readonly why: string;
}

/** The score of a pair that a rule keeps apart. */
const KEPT_APART = 0.3;

/** The score above which a pair never comes where a person should look, whatever else agrees. */
const TO_BE_LOOKED_AT = 0.7;

/** What parts two names whatever else they share. Null when nothing does. */
export function rule({ left, alignment, evidence }: Weighed): Ruling | null {
  if (evidence.sexApart) return apart("One is a woman's name and the other a man's.");
  if (evidence.patronymicApart) return apart("The fathers' names differ.");
  if (evidence.initialsApart) return apart("The initials differ.");
  if (evidence.turned)
    return apart(
      left.fathered
        ? "Father and son are named the other way round."
        : "Both words are given names, and they stand in the other order.",
    );
  if (evidence.legalApart === 1)
    return apart(
      "The legal forms part a company from a body without owners, a state enterprise or a sole trader.",
    );
  if (evidence.onlyGeneric && evidence.firstMissing)
    return apart("All that the names share are words that many bodies have.");
  if (evidence.numberApart && left.schema !== "Company" && left.schema !== "LegalEntity")
    return apart("The numbers differ.");
  if (alignment.pairs.some(({ agreement }) => agreement === "cut"))
    return { most: TO_BE_LOOKED_AT, why: "A name cut to its first part is also a name of its own." };
  return null;
}

function apart(why: string): Ruling {
  return { most: KEPT_APART, why };
}
