import type { Ledger } from "../ledger/index.ts";
import { type EntityType, HeadwaterError, type ListEntry } from "../model/index.ts";
import {
  type NameSchema,
  type ScreenedEntry,
  type Screening,
  ScreeningBuilder,
  type ScreeningOptions,
} from "../resolve/index.ts";

/** A list's entry, without its names: what a match is shown with. Dates are the list's own; null where it states none. */
export interface ListedEntry {
  readonly list: string;
  readonly title: string;
  readonly authority: string;
  /** The list's own reference. */
  readonly entry: string;
  readonly schema: string;
  /** The name it is listed under. */
  readonly listedAs: string;
  readonly programs: readonly string[];
  readonly listedOn: string | null;
  readonly delistedOn: string | null;
  /** The day of the first edition that comes without it; null for an entry of the present edition. */
  readonly droppedOn: string | null;
  readonly status: string | null;
}

/** An entry that may be meant: the list's words of it, and which names agree how far and why. */
export interface ListMatch extends ListedEntry, Omit<ScreenedEntry, "entry"> {}

/** The lists of a ledger, ready to be screened against. */
export interface ListScreening {
  readonly names: number;
  readonly entries: number;
  screen(names: string | readonly string[], options?: ScreeningOptions): readonly ListMatch[];
}

/** Types of entities that lists designate; what is none of these is not screened. */
export const SCREENED_TYPES: readonly EntityType[] = [
  "Person",
  "Organization",
  "ArmedGroup",
  "PublicBody",
  "Vessel",
];

/** What the schemas of lists are compared as; an aircraft goes by its mark, as a ship by its name. */
const COMPARED_AS: ReadonlyMap<string, NameSchema> = new Map(
  Object.entries({
    Person: "Person",
    Organization: "Organization",
    Company: "Company",
    PublicBody: "PublicBody",
    ArmedGroup: "ArmedGroup",
    Vessel: "Vessel",
    Airplane: "Vessel",
  }),
);

/**
 * Reads the present editions of a ledger's lists, with the entries that only earlier ones have, and makes their names ready. The index is made anew each time: it is always what
 * the ledger holds, and some tens of thousands of names take about a second.
 *
 * @param lists short ids of the lists to take; all where none is given
 * @throws HeadwaterError `not-found` where no list is loaded, or one that is asked for is not
 */
export async function loadScreening(
  ledger: Ledger,
  place: string,
  lists: readonly string[] = [],
): Promise<ListScreening> {
  const loaded = await ledger.lists();
  if (loaded.length === 0)
    throw new HeadwaterError(
      "not-found",
      "answer",
      place,
      "no designation list is loaded",
      "run headwater lists update FILE first; headwater lists update --help names the formats",
    );
  const about = new Map(loaded.map(({ list, title, authority }) => [list, { title, authority }]));
  const entries: ListedEntry[] = [];
  const builder = new ScreeningBuilder();
  const take = (found: ListEntry, droppedOn: string | null): void => {
    const { id, list, schema, names, listedOn, delistedOn, status, programs } = found;
    const entry = entries.length;
    entries.push({
      ...{ list, ...about.get(list)!, entry: id, schema, listedAs: names[0]!.name, programs },
      ...{ listedOn, delistedOn, droppedOn, status },
    });
    for (const { name, kind } of names)
      builder.add({ entry, name, schema: COMPARED_AS.get(schema) ?? "LegalEntity", isWeak: kind === "weak" });
  };
  for (const asked of lists.length === 0 ? [undefined] : lists) {
    for await (const found of ledger.listEntries(asked)) take(found, null);
    for await (const { entry, droppedOn } of ledger.droppedEntries(asked)) take(entry, droppedOn);
  }
  return asListScreening(builder.build(), entries);
}

/** What an entity of a type is compared as; undefined for a type that lists do not designate. */
export function comparedAs(type: string): NameSchema | undefined {
  return SCREENED_TYPES.some((screened) => screened === type) ? (type as NameSchema) : undefined;
}

function asListScreening(screening: Screening, entries: readonly ListedEntry[]): ListScreening {
  return {
    names: screening.size,
    entries: entries.length,
    screen: (names, options) =>
      screening.screen(names, options).map(({ entry, ...match }) => ({ ...entries[entry]!, ...match })),
  };
}
