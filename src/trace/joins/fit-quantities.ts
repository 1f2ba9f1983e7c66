import { numbersApart, numberWords, unitsOf } from "../disputes/numbers.ts";
import type { DisputedQuantity } from "../disputes/statement.ts";
import type { JoinGround, SaysMore } from "./wording.ts";

/** How the numbers of two wordings lie; `ground` is null where they are the same to the letter. */
export interface QuantityFit {
  readonly ground: JoinGround | null;
  readonly more: SaysMore;
  readonly reason: string;
}

/**
 * How two numbers lie: one within the other (it says more), overlapping, one perhaps the other rounded, or the same. Null where both
 * cannot hold, or count different things: that is a dispute, or nothing.
 */
export function fitOfQuantities(a: DisputedQuantity | null, b: DisputedQuantity | null): QuantityFit | null {
  if (a === null && b === null) return { ground: null, more: "equal", reason: "" };
  if (a === null || b === null)
    return {
      ground: "number",
      more: a === null ? "b" : "a",
      reason: `one gives a number (${numberWords((a ?? b)!)}), the other none`,
    };
  if ((a.change === null) !== (b.change === null)) return null;
  const units = unitsOf(a.unit, b.unit);
  if (units === "apart" && a.unit !== null && b.unit !== null) return null;
  const words = `${numberWords(a)} and ${numberWords(b)}`;
  if (numbersApart(a, b)) {
    if (units !== "same" || !isRounded(a, b)) return null;
    return { ground: "rounding", more: "neither", reason: `${words} may be one number, rounded` };
  }
  const more = within(a, b);
  // People counted under two names, or not said of what, may be other people.
  if (units !== "same") return { ground: "people", more, reason: `${words} may count the same` };
  if (more === "equal") {
    if (a.unit === b.unit) return { ground: null, more, reason: "" };
    return { ground: "unit", more, reason: `${words} are one number` };
  }
  if (more === "neither")
    return { ground: "overlap", more, reason: `${words} overlap, and neither lies in the other` };
  const [inner, outer] = more === "a" ? [a, b] : [b, a];
  return {
    ground: "quantity",
    more,
    reason: `${numberWords(inner)} lies within ${numberWords(outer)}`,
  };
}

/** Which range lies within the other, and so says more. */
function within(a: DisputedQuantity, b: DisputedQuantity): SaysMore {
  if (a.change !== null || b.change !== null) return "equal";
  const [aMin, aMax, bMin, bMax] = [low(a), high(a), low(b), high(b)];
  if (aMin === bMin && aMax === bMax) return "equal";
  if (aMin >= bMin && aMax <= bMax) return "a";
  return bMin >= aMin && bMax <= aMax ? "b" : "neither";
}

/** Whether the coarser of two exact numbers is the other rounded to as many figures as it has. */
function isRounded(a: DisputedQuantity, b: DisputedQuantity): boolean {
  const [one, other] = [a, b].map(({ min, max }) => min ?? max);
  if (one == null || other == null || one <= 0 || other <= 0) return false;
  const [coarse, fine] = figures(one) < figures(other) ? [one, other] : [other, one];
  return figures(coarse) < figures(fine) && Number(fine.toPrecision(figures(coarse))) === coarse;
}

/** Figures of a whole number that are not closing zeros: 1,500 has two. */
function figures(value: number): number {
  return String(value).replace(/0+$/, "").length;
}

function low({ min }: DisputedQuantity): number {
  return min ?? Number.NEGATIVE_INFINITY;
}

function high({ max }: DisputedQuantity): number {
  return max ?? Number.POSITIVE_INFINITY;
}
