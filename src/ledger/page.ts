import { HeadwaterError } from "../model/index.ts";

/** A piece of a list. `cursor` asks for the next piece; null at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly cursor: string | null;
}

/** Where a list goes on: the value it is sorted by and the row number of the last row shown. */
export interface Position {
  readonly value: string | number;
  readonly after: number;
}

/** The most rows of one piece. */
const MOST_ROWS = 1000;

/** How many rows a piece has when nobody says. */
const USUAL_ROWS = 50;

/** The number of rows that was asked for, between 1 and {@link MOST_ROWS}. */
export function rowsAsked(limit: number | undefined): number {
  return Math.max(1, Math.min(MOST_ROWS, Math.trunc(limit ?? USUAL_ROWS)));
}

/** A piece of at most `limit` rows from `limit + 1` that were looked for. */
export function pageOf<T>(rows: readonly T[], limit: number, position: (row: T) => Position): Page<T> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  if (last === undefined) return { rows, cursor: null };
  const { value, after } = position(last);
  return {
    rows: rows.slice(0, limit),
    cursor: Buffer.from(JSON.stringify([value, after])).toString("base64url"),
  };
}

/**
 * Reads a cursor.
 *
 * @throws HeadwaterError `bad-usage` when it is not one that this program made
 */
export function positionOf(cursor: string, place: string): Position {
  try {
    const [value, after] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if ((typeof value === "string" || typeof value === "number") && typeof after === "number")
      return { value, after };
  } catch {
    // Not JSON: said below.
  }
  const remedy = "begin again without a cursor";
  throw new HeadwaterError("bad-usage", "ledger", place, "this is not a cursor", remedy);
}
