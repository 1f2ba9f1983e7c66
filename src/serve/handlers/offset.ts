import { Refused } from "../http/errors.ts";

/** A piece of a list that is bounded by nature and kept whole while it is shown: the cursor is a place in it. */
export function offsetPage<T>(
  all: readonly T[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  _place = "",
): { readonly rows: readonly T[]; readonly cursor: string | null } {
  const begin = cursor === undefined ? 0 : offsetOf(cursor);
  const end = begin + limit;
  return { rows: all.slice(begin, end), cursor: end < all.length ? offsetCursor(end) : null };
}

/** A place in a list as a cursor. */
export function offsetCursor(at: number): string {
  return Buffer.from(JSON.stringify(["at", at])).toString("base64url");
}

/**
 * The place that a cursor stands for.
 *
 * @throws Refused when it is not one that this server made
 */
export function offsetOf(cursor: string): number {
  try {
    const [mark, at] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (mark === "at" && typeof at === "number" && Number.isSafeInteger(at) && at >= 0) return at;
  } catch {
    // Not JSON: said below.
  }
  throw new Refused(400, "bad-cursor", "this is not a cursor", "begin again without a cursor", "cursor");
}
