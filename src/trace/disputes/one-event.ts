import { hash53 } from "../hash.ts";
import { type CountingClaim, countedWithoutName, spokenOfWithoutName } from "./counted.ts";
import { fitOfPlaces } from "./places.ts";
import type { DisputedPlace } from "./statement.ts";

/** So many days before its publication a document without a stated day tells of; and a stated time that is longer tells no day. */
const NEWS_DAYS = 3;
/** A denial comes after the accusation, often days later: it may be of so many days before its publication. */
const DENIAL_DAYS = 14;
const DAY_MS = 86_400_000;

/** When and where a count is said to hold. */
export interface CountedAt {
  readonly from: string | null;
  readonly to: string | null;
  readonly published: string | null;
  readonly place: DisputedPlace | null;
}

/**
 * Whether two counts of people without a name are of one event, as far as place and day tell: one place (or one doer), and days that meet. A
 * country is no place for that. Null where they are not, or where nothing tells.
 *
 * @param oneDoer whether both name the same doer
 * @param bare the side that has no number and only says that it was not so
 */
export function oneEvent(
  a: CountedAt,
  b: CountedAt,
  oneDoer: boolean,
  bare: "a" | "b" | null = null,
): "stated" | "near" | null {
  const placed = isPlace(a.place) && isPlace(b.place) ? fitOfPlaces(a.place, b.place) : "unstated";
  if (placed === "apart" || (placed === "unstated" && !oneDoer)) return null;
  const back = (side: "a" | "b") => (side === bare ? DENIAL_DAYS : NEWS_DAYS);
  const [mine, theirs] = [daysOf(a, back("a")), daysOf(b, back("b"))];
  if (mine === null || theirs === null || mine.last < theirs.first || theirs.last < mine.first) return null;
  return mine.isStated && theirs.isStated ? "stated" : "near";
}

/**
 * Keys under which counts of one event are found, and what says without a number that it was not so: who is counted, how, at which place or by
 * whom, in which week. Integers from 0 to 2^53 - 1; empty for a claim that counts nobody without a name and is not denied.
 */
export function countKeys(
  claim: CountingClaim & {
    readonly frame: string;
    readonly polarity: string;
    readonly said: readonly CountedAt[];
    /** Whether somebody denies it. */
    readonly denied: boolean;
  },
): readonly number[] {
  const isNo = claim.polarity !== "positive";
  const isBare = claim.quantity === null && (isNo || claim.denied);
  if (isNo && !isBare) return [];
  const counted = isBare ? spokenOfWithoutName(claim) : countedWithoutName(claim);
  if (counted === null) return [];
  const { subject } = claim.roles;
  const keys = new Set<number>();
  for (const at of claim.said) {
    const days = daysOf(at, isBare ? DENIAL_DAYS : NEWS_DAYS);
    if (days === null) continue;
    const ties = [
      ...(isPlace(at.place) ? [`place ${at.place.id}`] : []),
      ...(subject?.named === true ? [`doer ${subject.id}`] : []),
    ];
    for (const tie of ties)
      for (let week = weekOf(days.first); week <= weekOf(days.last); week++)
        keys.add(hash53(JSON.stringify(["count", claim.frame, counted, tie, week])));
  }
  return [...keys];
}

interface Days {
  readonly first: number;
  readonly last: number;
  readonly isStated: boolean;
}

/** The days that a count may be of: the stated ones where they are few, else those before its publication. */
function daysOf({ from, to, published }: CountedAt, back: number): Days | null {
  if (from !== null || to !== null) {
    const [first, last] = [dayOf(from), dayOf(to ?? from)];
    if (first === null || last === null || last - first > NEWS_DAYS * DAY_MS) return null;
    return { first, last, isStated: true };
  }
  const day = dayOf(published);
  return day === null ? null : { first: day - back * DAY_MS, last: day, isStated: false };
}

/** The beginning of a whole day; null for a month, a year, or nothing. */
function dayOf(date: string | null): number | null {
  if (date === null || date.length < 10) return null;
  const day = Date.parse(date.slice(0, 10));
  return Number.isNaN(day) ? null : day;
}

function weekOf(day: number): number {
  return Math.floor(day / (7 * DAY_MS));
}

/** A country is too wide. */
function isPlace(place: DisputedPlace | null): place is DisputedPlace {
  return place !== null && !place.isCountry;
}
