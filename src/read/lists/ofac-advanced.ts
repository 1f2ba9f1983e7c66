import type { ListEntry, ListName } from "../../model/index.ts";
import { listName, makeEntry, pairBirths } from "./entry.ts";
import type { ListFormat } from "./format.ts";
import { ofacAlias, SDN } from "./ofac.ts";
import { type AdvancedTables, dateOf, readTables } from "./ofac-tables.ts";
import { all, attribute, below, textOf, tidy, type XmlElement } from "./xml-element.ts";
import { readXmlRecords } from "./xml-records.ts";

/**
 * OFAC's sdn_advanced.xml: DistinctParty elements that point at tables of words, places, documents and designations before
 * and behind them. The file is therefore read twice: once for the tables, which are held, once for the parties. Elements
 * are matched by local names, since the namespace has changed. Standard: United Nations 1267/1988 Advanced Sanctions Data
 * Model; https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
 */
export const ofacAdvanced: ListFormat = {
  reader: "ofac-advanced/2",
  ...SDN,
  async published({ path }) {
    for await (const { element } of readXmlRecords(path, new Set(["DateOfIssue", "DistinctParty"])))
      if (element.name !== "Sanctions") return dateOf(element);
    return null;
  },
  async *entries({ path }, list) {
    const tables = await readTables(path);
    for await (const { element, raw, line } of readXmlRecords(path, new Set(["DistinctParty"])))
      if (raw !== "") yield entryOf(element, tables, list, raw, path, line);
  },
};

/** Kinds of feature, in the list's words, that are fields of an entry; the others are remarks. */
const COUNTRIES = new Set(["Nationality Country", "Citizenship Country", "Nationality of Registration"]);

const SCHEMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Individual: "Person",
    Vessel: "Vessel",
    Aircraft: "Airplane",
  }),
);

function entryOf(
  party: XmlElement,
  tables: AdvancedTables,
  list: string,
  raw: string,
  path: string,
  line: number,
): ListEntry {
  const profile = all(party, "Profile")[0] ?? party;
  const identities = all(profile, "Identity");
  const designation = tables.designations.get(attribute(profile, "ID"));
  const features = all(profile, "Feature").flatMap((feature) =>
    all(feature, "FeatureVersion").map((version) => ({
      kind: tables.word("FeatureType", attribute(feature, "FeatureTypeID")),
      value: featureValue(version, tables),
      place: all(version, "VersionLocation")
        .map((of) => tables.places.get(attribute(of, "LocationID")) ?? "")
        .join("; "),
    })),
  );
  const of = (kind: string): readonly string[] =>
    features.filter((feature) => feature.kind === kind).map(({ value, place }) => value || place);
  const told = features.filter(
    ({ kind }) => !COUNTRIES.has(kind) && !/^(Birthdate|Place of Birth|Location)$/.test(kind),
  );
  const type = tables.word("PartySubType", attribute(profile, "PartySubTypeID"));
  return makeEntry(
    {
      id: attribute(party, "FixedRef"),
      list,
      schema:
        SCHEMAS.get(tables.partyType(attribute(profile, "PartySubTypeID"))) ??
        SCHEMAS.get(type) ??
        "LegalEntity",
      names: identities.flatMap((identity) => namesOf(identity, tables)),
      listedOn: designation?.listedOn ?? null,
      programs: designation?.programs ?? [],
      countries: [...COUNTRIES].flatMap(of),
      births: pairBirths(of("Birthdate"), of("Place of Birth")),
      identifiers: identities.flatMap((identity) => tables.documents.get(attribute(identity, "ID")) ?? []),
      addresses: of("Location"),
      remarks: [
        textOf(party, "Comment"),
        ...told.map(({ kind, value, place }) => `${kind} ${value || place}`),
      ]
        .filter((text) => text !== "")
        .join("; "),
      raw,
    },
    path,
    line,
  );
}

function namesOf(identity: XmlElement, tables: AdvancedTables): readonly ListName[] {
  const parts = new Map(
    below(identity, "NamePartGroup").map((group) => [
      attribute(group, "ID"),
      tables.word("NamePartType", attribute(group, "NamePartTypeID")),
    ]),
  );
  const isMain = attribute(identity, "Primary") !== "false";
  return all(identity, "Alias").flatMap((alias) => {
    const type = tables.word("AliasType", attribute(alias, "AliasTypeID"));
    const isWeak = attribute(alias, "LowQuality") === "true";
    const isPrimary = isMain && attribute(alias, "Primary") === "true";
    return all(alias, "DocumentedName").map((documented) => {
      const { name, script } = documentedName(documented, parts, tables);
      if (script !== null && script !== "Latn") return listName(name, "original", "", script);
      if (isPrimary) return listName(name, "primary");
      return ofacAlias(name, type, isWeak ? "weak" : "");
    });
  });
}

/** "LAST, First Middle", as the other formats of the list have it. */
function documentedName(
  documented: XmlElement,
  parts: ReadonlyMap<string, string>,
  tables: AdvancedTables,
): { readonly name: string; readonly script: string | null } {
  const values = below(documented, "NamePartValue");
  const last: string[] = [];
  const others: string[] = [];
  for (const value of values)
    (parts.get(attribute(value, "NamePartGroupID")) === "Last Name" ? last : others).push(tidy(value.text));
  const script = values
    .map((value) => tables.script(attribute(value, "ScriptID")))
    .find((code) => code !== "");
  return {
    name: [last.join(" "), others.join(" ")].filter((part) => part !== "").join(", "),
    script: script ?? null,
  };
}

function featureValue(version: XmlElement, tables: AdvancedTables): string {
  const details = all(version, "VersionDetail").map(
    (detail) => tidy(detail.text) || tables.word("DetailReference", attribute(detail, "DetailReferenceID")),
  );
  const periods = all(version, "DatePeriod").map((period) => {
    const [start, end] = ["Start", "End"].map((at) => dateOf(all(period, at, "From")[0]) ?? "");
    return periodWords(start!, end!);
  });
  return [...details, ...periods].filter((text) => text !== "").join(", ");
}

/** A whole year stands for one of which only the year is known. */
function periodWords(start: string, end: string): string {
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  return [...new Set([start, end].filter((day) => day !== ""))].join(" to ");
}
