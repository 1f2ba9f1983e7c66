import type { DisputedQuantity } from "./statement.ts";

/** Numbers no further apart, as a part of the larger, may be one number that was rounded. */
const ROUNDING = 0.05;

/** What counts people: numbers of these can be set side by side, though each may count other people. */
const PEOPLE = new Set(
  "people person man woman fighter member militant soldier troop combatant insurgent guerrilla gunman jihadist recruit civilian victim casualty guard officer policeman child resident killed dead death".split(
    " ",
  ),
);

/** How two units are: the same, two that count people, or two that cannot be compared. */
export function unitsOf(a: string | null, b: string | null): "same" | "people" | "apart" {
  const [left, right] = [singular(a), singular(b)];
  if (left === right) return "same";
  return PEOPLE.has(left) && PEOPLE.has(right) ? "people" : "apart";
}

/** Whether two stated quantities share no number. A change ("30 percent more") is compared with changes alone. */
export function numbersApart(a: DisputedQuantity, b: DisputedQuantity): boolean {
  if (a.change !== null || b.change !== null)
    return a.change !== null && b.change !== null && a.change !== b.change;
  const [aMin, aMax] = [a.min ?? Number.NEGATIVE_INFINITY, a.max ?? Number.POSITIVE_INFINITY];
  const [bMin, bMax] = [b.min ?? Number.NEGATIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY];
  return aMax < bMin || bMax < aMin;
}

/** Whether two numbers that differ lie so near that one may be the other, rounded. */
export function mayBeRounded(a: DisputedQuantity, b: DisputedQuantity): boolean {
  const [low, high] = [a, b]
    .map(({ min, max, change }) => change ?? max ?? min ?? Number.NaN)
    .sort((x, y) => x - y) as [number, number];
  return high - low <= Math.abs(high) * ROUNDING;
}

/** One for all: making it takes a hundred times as long as using it. */
const WRITTEN = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** A quantity in words: "at least 14 people", "+30 percent". */
export function numberWords({ min, max, unit, change }: DisputedQuantity): string {
  const number = (value: number) => WRITTEN.format(value);
  if (change !== null) return `${change > 0 ? "+" : ""}${number(change * 100)} percent`;
  const amount =
    min !== null && max !== null
      ? min === max
        ? number(min)
        : `${number(min)} to ${number(max)}`
      : min !== null
        ? `at least ${number(min)}`
        : max !== null
          ? `at most ${number(max)}`
          : "no number";
  return unit === null ? amount : `${amount} ${unit}`;
}

/** Enough for the regular plurals of units and for "men"; an unknown form stays as it is. */
function singular(unit: string | null): string {
  const word = (unit ?? "").toLowerCase().trim();
  if (word === "men" || word === "women") return word.replace("men", "man");
  if (word === "children") return "child";
  if (word === "persons" || word === "people") return "person";
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<!s)s$/, "");
}
