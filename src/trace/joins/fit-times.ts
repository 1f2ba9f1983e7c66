import { fitOfPlaces } from "../disputes/places.ts";
import { fitOfTimes } from "../disputes/times.ts";
import type { WordedTime } from "./wording.ts";

/** Documents published no further apart speak of the same days where no time is stated; days. */
const NEAR_DAYS = 31;
/** So many ways of saying when are set against one another. */
const MOST_SAID = 100;
const DAY_MS = 86_400_000;

/**
 * How the times and places of two wordings lie. `meet`: stated times of both overlap. `near`: a time is not stated on a side, and documents of
 * both were published within a month. `open`: nothing tells. `apart`: stated times or places of the two never meet.
 */
export type TimesFit = "meet" | "near" | "open" | "apart";

const ORDER: readonly TimesFit[] = ["apart", "open", "near", "meet"];

/** The best fit of any two statements, one of either side; `open` where a side is said by nobody. */
export function fitOfSaid(a: readonly WordedTime[], b: readonly WordedTime[]): TimesFit {
  if (a.length === 0 || b.length === 0) return "open";
  let best = 0;
  for (const one of a.slice(0, MOST_SAID))
    for (const other of b.slice(0, MOST_SAID)) best = Math.max(best, ORDER.indexOf(fitOf(one, other)));
  return ORDER[best]!;
}

function fitOf(a: WordedTime, b: WordedTime): TimesFit {
  const times = fitOfTimes(a, b);
  if (times === "apart" || fitOfPlaces(a.place, b.place) === "apart") return "apart";
  if (times !== "unstated") return "meet";
  return daysApart(a.published, b.published) <= NEAR_DAYS ? "near" : "open";
}

/** Infinite where one states no whole day. */
function daysApart(a: string | null, b: string | null): number {
  if (a === null || b === null || a.length < 10 || b.length < 10) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY_MS;
}
