import { fitOfPlaces } from "./places.ts";
import type { DisputeKind, Statement } from "./statement.ts";
import { type Fit, fitOfTimes, hullOf, near, type Period, states } from "./times.ts";

/** Two statements, one of either side, and how the times and places that they state lie to each other. */
export interface StatementPair {
  readonly a: Statement;
  readonly b: Statement;
  readonly times: Fit;
  readonly places: Fit;
  /** Whether their documents were published within about a year (half a year for numbers), or are one. */
  readonly near: boolean;
}

/** So many statements of a side are set against the other's; a claim may have thousands, all alike in time and place. */
const MOST_STATEMENTS = 48;

/** The pairs of statements that cannot both hold, when what they say is in conflict of this kind. Both lists as they come. */
export function conflictingPairs(
  kind: DisputeKind,
  left: readonly Statement[],
  right: readonly Statement[],
): readonly StatementPair[] {
  const [ours, theirs] = [distinct(left), distinct(right)];
  const pairs = ours.flatMap((a) => theirs.map((b) => pairOf(a, b, kind === "quantities")));
  // One clause can be read as two claims; that is no conflict between them. A denial does stand in the words that it denies.
  const apart = kind === "denial" ? pairs : pairs.filter(({ a, b }) => !oneClause(a, b));
  switch (kind) {
    case "dates":
      return apart.filter(({ times }) => times === "apart");
    case "places":
      return apart.filter(({ times, places }) => places === "apart" && times !== "apart");
    case "holders":
      return togetherInTime(ours, theirs) ? apart.filter(({ times }) => times !== "apart") : [];
    case "doers":
      // One source that names two says that both took part.
      return apart.filter(({ a, b, times }) => a.origin !== b.origin && times !== "apart");
    default:
      return apart.filter(({ times, places }) => times !== "apart" && places !== "apart");
  }
}

/** The time that a statement speaks of where it states none: the day on which it was published. */
export function heldAt({ from, to, published }: Statement): Period | null {
  if (states({ from, to })) return { from, to: to ?? published };
  return published === null ? null : { from: published, to: published };
}

/**
 * Whether two holders are said to hold at one time. Holders whose times, one side taken together, do not meet followed one
 * another; where a side has no date at all, nobody can tell, and it stays open.
 */
function togetherInTime(left: readonly Statement[], right: readonly Statement[]): boolean {
  const [a, b] = [left, right].map((side) => hullOf(side.flatMap((s) => heldAt(s) ?? [])));
  return a == null || b == null || fitOfTimes(a, b) !== "apart";
}

function pairOf(a: Statement, b: Statement, areNumbers: boolean): StatementPair {
  return {
    a,
    b,
    times: fitOfTimes(a, b),
    places: fitOfPlaces(a.place, b.place),
    near: a.document === b.document || near(a.published, b.published, areNumbers),
  };
}

function oneClause(a: Statement, b: Statement): boolean {
  return a.document === b.document && a.origin === b.origin && a.start < b.end && b.start < a.end;
}

/** Statements that differ in what decides a dispute: the first of each kind, in an order of their content. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  const found = new Map<string, Statement>();
  for (const s of statements) {
    const key = JSON.stringify([s.document, s.origin, s.certainty, s.from, s.to, s.place?.id, s.start]);
    if (!found.has(key)) found.set(key, s);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_STATEMENTS)
    .map(([, s]) => s);
}
