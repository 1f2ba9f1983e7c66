import { cursorAt, type Page, positionOf } from "./page.ts";

/** Where a row stands in a list: what the list is sorted by, and what tells it from others (a row number, an id); both count down. */
export interface Place<Key extends string | number = number> {
  readonly value: string | number;
  readonly serial: Key;
}

/** Reads the next places of a list after one (null: from the top), at most so many, in the order of an index. */
export type ReadOn<Key extends string | number = number> = (
  after: Place<Key> | null,
  most: number,
) => Promise<readonly Place<Key>[]>;

/** Of places in order those rows that a list's conditions keep, by what tells them apart. */
type Keep<Row, Key> = (serials: readonly Key[]) => Promise<ReadonlyMap<Key, Row>>;

/** Rows of an index that one request looks at: where few of them are wanted, the piece is short, or empty, and its cursor goes on. */
const MOST_LOOKED_AT = 3000;

/** Rows looked at first where conditions may leave some out. */
const FIRST_LOOK = 200;

/**
 * A piece of a list that is read in the order of an index, whatever the list's conditions: bounded by what it looks at. Only a cursor that
 * is null ends the list.
 */
export async function scan<Row, Key extends string | number = number>(
  readOn: ReadOn<Key>,
  keep: Keep<Row, Key>,
  {
    limit,
    after,
    isFiltered,
  }: { readonly limit: number; readonly after: Place<Key> | null; readonly isFiltered: boolean },
): Promise<Page<Row>> {
  const rows: Row[] = [];
  let [last, looked] = [after, 0];
  for (
    let most = isFiltered ? Math.max(limit + 1, FIRST_LOOK) : limit + 1;
    ;
    most = Math.min(most * 4, MOST_LOOKED_AT)
  ) {
    const places = await readOn(last, most);
    const kept = await keep(places.map(({ serial }) => serial));
    for (const place of places) {
      const row = kept.get(place.serial);
      if (row !== undefined) {
        if (rows.length === limit) return { rows, cursor: cursorAt([last!.value, last!.serial]) };
        rows.push(row);
      }
      last = place;
    }
    looked += places.length;
    if (places.length < most) return { rows, cursor: null };
    if (looked >= MOST_LOOKED_AT) return { rows, cursor: cursorAt([last!.value, last!.serial]) };
  }
}

/** The place at which a cursor of {@link scan} goes on. */
export function placeOf(cursor: string | undefined, place: string, sort: "string" | "number"): Place | null {
  if (cursor === undefined) return null;
  const [value, serial] = positionOf(cursor, place, [sort, "number"]);
  return { value, serial };
}

/** Several lists in one order as one; what stands in more than one, or twice in one, comes once. */
export function merged(lists: readonly ReadOn[]): ReadOn {
  return async (after, most) => {
    let from = after;
    const found: Place[] = [];
    // Of a list with doubles a piece may hold fewer than were asked for, and not be at its end.
    for (;;) {
      const pieces = await Promise.all(lists.map((readOn) => readOn(from, most)));
      const all = pieces.flat().sort(byPlace).slice(0, most);
      for (const place of all) if (found.at(-1)?.serial !== place.serial) found.push(place);
      const last = all.at(-1);
      if (found.length >= most) return found.slice(0, most);
      if (last === undefined || pieces.every((piece) => piece.length < most)) {
        if (all.length < most) return found;
      }
      from = last!;
    }
  };
}

/** A list that is read whole: for few rows. */
export function listed<Key extends string | number>(places: readonly Place<Key>[]): ReadOn<Key> {
  const sorted = places.toSorted(byPlace);
  return async (after, most) => {
    const from = after === null ? 0 : sorted.findIndex((place) => byPlace(after, place) < 0);
    return from < 0 ? [] : sorted.slice(from, from + most);
  };
}

function byPlace<Key extends string | number>(a: Place<Key>, b: Place<Key>): number {
  if (a.value !== b.value) return a.value < b.value ? 1 : -1;
  return a.serial === b.serial ? 0 : a.serial < b.serial ? 1 : -1;
}
