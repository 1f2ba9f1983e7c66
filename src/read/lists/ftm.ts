import type { ListEntry, NameKind } from "../../model/index.ts";
import { type EntryParts, listName, makeEntry, pairBirths } from "./entry.ts";
import { dayOf } from "./stated-day.ts";

// FollowTheMoney's vocabulary, which its two file formats share: https://followthemoney.tech/explorer/

/** Values by property: `{ name: ["Nurin Front"], topics: ["sanction"] }`. */
export type Properties = Readonly<Record<string, readonly string[]>>;

/** Types that can be designated; what has another type (an address, an ownership) is no entry of a list. */
export const LISTED_SCHEMATA: ReadonlySet<string> = new Set([
  ...["Person", "Organization", "Company", "PublicBody", "LegalEntity", "Thing"],
  ...["Vessel", "Airplane", "Vehicle", "CryptoWallet", "Security", "Asset", "Position"],
]);

const NAMES: readonly (readonly [property: string, kind: NameKind])[] = [
  ["name", "primary"],
  ["alias", "alias"],
  ["abbreviation", "alias"],
  ["previousName", "former"],
  ["weakAlias", "weak"],
];

const COUNTRIES = ["nationality", "citizenship", "country", "jurisdiction", "flag"];

const IDENTIFIERS = [
  ...["passportNumber", "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "leiCode"],
  ...[
    "imoNumber",
    "mmsi",
    "callSign",
    "swiftBic",
    "socialSecurityNumber",
    "dunsCode",
    "uscCode",
    "publicKey",
  ],
];

/** What an entity's topics say where it is on a list itself; "sanction.linked" and "role.rca" are others' who are. */
const LISTED_TOPICS: ReadonlySet<string> = new Set([
  ...["sanction", "sanction.counter", "debarment", "export.control", "wanted"],
]);

/** Whether topics say that an entity itself is on a list. */
export function isListedByTopic(properties: Properties): boolean {
  return (properties.topics ?? []).some((topic) => LISTED_TOPICS.has(topic));
}

/** The sanctions of a file that stand apart from whom they are on, by the id of that entity. */
export interface FtmSanctions {
  readonly byEntity: ReadonlyMap<string, readonly Properties[]>;
  /** Whether the file says at all who is on a list; where it does, entities that only stand beside those are no entries. */
  readonly isMarked: boolean;
}

/**
 * An entry from an entity's properties and those of its sanctions. Of several names the first is the primary one, the
 * others are aliases: the format does not rank them. The designation begins with the earliest listing date and has ended
 * only where every sanction states an end.
 */
export function ftmEntry(
  entity: Pick<EntryParts, "id" | "list" | "schema" | "raw">,
  properties: Properties,
  sanctions: readonly Properties[],
  path: string,
  line: number,
): ListEntry {
  const of = (property: string): readonly string[] => properties[property] ?? [];
  const ofSanctions = (...names: string[]): readonly string[] =>
    sanctions.flatMap((sanction) => names.flatMap((name) => sanction[name] ?? []));
  const ends = sanctions.map((sanction) => days(sanction.endDate).at(-1) ?? null);
  const names = NAMES.flatMap(([property, kind]) =>
    of(property).map((name, i) => listName(name, kind === "primary" && i > 0 ? "alias" : kind)),
  );
  return makeEntry(
    {
      ...entity,
      names: names.map((name, i) => (i === 0 && name.kind !== "weak" ? { ...name, kind: "primary" } : name)),
      listedOn: days(ofSanctions("listingDate"))[0] ?? days(ofSanctions("startDate"))[0] ?? null,
      delistedOn: ends.includes(null) ? null : (days(ends as string[]).at(-1) ?? null),
      status: ofSanctions("status")[0] ?? "",
      programs: [...of("programId"), ...ofSanctions("programId"), ...ofSanctions("program")],
      countries: COUNTRIES.flatMap(of),
      births: pairBirths(of("birthDate"), of("birthPlace")),
      identifiers: IDENTIFIERS.flatMap((kind) => of(kind).map((value) => ({ kind, value }))),
      addresses: of("address"),
      remarks: [...of("notes"), ...of("position"), ...ofSanctions("authority", "reason", "provisions")].join(
        "; ",
      ),
    },
    path,
    line,
  );
}

function days(texts: readonly string[] | undefined): readonly string[] {
  return (texts ?? [])
    .map((text) => dayOf(text))
    .filter((day) => day !== null)
    .sort();
}
