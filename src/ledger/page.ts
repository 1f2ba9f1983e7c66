import { HeadwaterError } from "../model/index.ts";

/** A piece of a list. `cursor` asks for the next piece; null at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly cursor: string | null;
}

/** Where a list goes on: what the last row shown is sorted by, its row number last. */
export type Position = readonly (string | number)[];

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
  return { rows: rows.slice(0, limit), cursor: cursorAt(position(last)) };
}

/** The cursor of a position. */
export function cursorAt(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/**
 * Reads a cursor.
 *
 * @param sorts what the list is sorted by, in order
 * @throws HeadwaterError `bad-usage` when it is not one that this program made for such a list
 */
export function positionOf<const Sorts extends readonly ("string" | "number")[]>(
  cursor: string,
  place: string,
  sorts: Sorts,
): { readonly [I in keyof Sorts]: Sorts[I] extends "string" ? string : number } {
  try {
    const read = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown;
    if (
      Array.isArray(read) &&
      read.length === sorts.length &&
      sorts.every((sort, i) => typeof read[i] === sort) &&
      (sorts.at(-1) !== "number" || (Number.isSafeInteger(read.at(-1)) && read.at(-1) >= 0))
    )
      return read as never;
  } catch {
    // Not JSON: said below.
  }
  const remedy = "begin again without a cursor";
  throw new HeadwaterError("bad-usage", "ledger", place, "this is not a cursor of this list", remedy);
}
