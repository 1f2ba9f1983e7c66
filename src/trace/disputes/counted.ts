import type { DisputedQuantity } from "./statement.ts";

/** A claim as far as it matters for whom it counts. */
export interface CountingClaim {
  readonly roles: Readonly<
    Record<string, { readonly id: string; readonly name: string; readonly named: boolean }>
  >;
  readonly quantity: DisputedQuantity | null;
}

/** Words that say how many, and not whom: they stand before what is counted. */
const AMOUNT =
  /^(?:\p{N}[\p{N}.,]*|a|an|the|at|least|most|about|around|some|nearly|almost|over|more|than|up|to|as|many|between|and|or|another|other|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundreds?|thousands?|dozens?|scores?|several)$/u;

/**
 * Who is counted where they have no name, in words without the number: "customs officers", "person". Two counts can be of the same people
 * only where these are equal: guards of two countries, or guards among people, are others. Null where the number counts nobody in a role, or somebody with a name.
 */
export function countedWithoutName({ roles, quantity }: CountingClaim): string | null {
  if (quantity === null || quantity.change !== null) return null;
  // "put the toll at 41": a number alone, in the place of those who are counted, counts persons.
  const unit = oneForm(quantity.unit?.toLowerCase() ?? "people");
  // Whom something is done to is counted before who does it.
  for (const party of [roles["object"], roles["subject"]]) {
    if (party === undefined || party.named) continue;
    const words = party.name.toLowerCase().split(/\s+/);
    const from = words.findIndex((word) => !AMOUNT.test(word));
    const counted = from < 0 ? (quantity.unit === null ? [unit] : []) : words.slice(from).map(oneForm);
    if (counted.includes(unit)) return counted.join(" ");
  }
  return null;
}

/** Whom a claim without a number is about where they have no name, in the words of {@link countedWithoutName}: "villager". Null where nobody without a name is spoken of. */
export function spokenOfWithoutName({ roles }: Pick<CountingClaim, "roles">): string | null {
  const party = roles["object"] ?? roles["subject"];
  if (party === undefined || party.named) return null;
  const words = party.name.toLowerCase().split(/\s+/);
  const from = words.findIndex((word) => !AMOUNT.test(word) && word !== "any" && word !== "no");
  return from < 0 ? null : words.slice(from).map(oneForm).join(" ");
}

/** Plural and singular alike; people, persons and the dead of a count are persons. */
function oneForm(word: string): string {
  if (/^(?:people|persons?|dead|deaths?)$/.test(word)) return "person";
  return word.replace(/(?<=[^s])s$/, "");
}
