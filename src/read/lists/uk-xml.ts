import type { ListEntry, ListName } from "../../model/index.ts";
import { listName, makeEntry, oneLine, pairBirths } from "./entry.ts";
import type { ListFormat } from "./format.ts";
import { dayOf } from "./stated-day.ts";
import { all, below, textOf, texts, tidy, type XmlElement } from "./xml-element.ts";
import { readXmlRecords } from "./xml-records.ts";

/**
 * The UK Sanctions List: Designation elements with Names and NonLatinNames. It took the place of the OFSI list in 2026.
 * Format: https://www.gov.uk/government/publications/the-uk-sanctions-list
 */
export const ukXml: ListFormat = {
  reader: "uk-xml/3",
  list: "uk-sl",
  title: "UK Sanctions List",
  authority: "United Kingdom, Foreign, Commonwealth and Development Office",
  async published({ path }) {
    for await (const { element } of readXmlRecords(path, new Set(["DateGenerated", "Designation"])))
      if (element.name !== "Designations") return dayOf(tidy(element.text), "dmy");
    return null;
  },
  async *entries({ path }, list) {
    for await (const { element, raw, line } of readXmlRecords(path, new Set(["Designation"])))
      if (raw !== "") yield entryOf(element, list, raw, path, line);
  },
};

const SCHEMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({ individual: "Person", ship: "Vessel" }),
);

const ADDRESS_PARTS = [1, 2, 3, 4, 5, 6]
  .map((n) => `AddressLine${n}`)
  .concat("AddressPostalCode", "AddressCountry");

/** Elements that hold a number, with the word for what it is. */
const NUMBERS = [
  ["PassportNumber", "Passport"],
  ["NationalIdentifierNumber", "National identifier"],
  ["BusinessRegistrationNumber", "Business registration number"],
  ["IMONumber", "IMO number"],
] as const;

function entryOf(record: XmlElement, list: string, raw: string, path: string, line: number): ListEntry {
  return makeEntry(
    {
      id: textOf(record, "UniqueID"),
      list,
      schema: SCHEMAS.get(textOf(record, "IndividualEntityShip").toLowerCase()) ?? "LegalEntity",
      names: namesOf(record),
      listedOn: dayOf(textOf(record, "DateDesignated"), "dmy"),
      programs: texts(record, "RegimeName"),
      countries: [...valuesOf(record, "Nationality"), ...valuesOf(record, "CurrentBelievedFlagOfShip")],
      births: birthsOf(record),
      identifiers: [
        { kind: "OFSI group", value: textOf(record, "OFSIGroupID") },
        { kind: "United Nations reference", value: textOf(record, "UNReferenceNumber") },
        ...NUMBERS.flatMap(([name, kind]) => valuesOf(record, name).map((value) => ({ kind, value }))),
      ],
      addresses: all(record, "Addresses", "Address").map((address) =>
        oneLine(ADDRESS_PARTS.map((part) => textOf(address, part))),
      ),
      remarks: ["Title", "Position", "DesignationSource", "SanctionsImposed"]
        .concat("OtherInformation", "UKStatementofReasons")
        .flatMap((name) => valuesOf(record, name))
        .map((text) => text.replaceAll("|", ", "))
        .join("; "),
      raw,
    },
    path,
    line,
  );
}

function namesOf(record: XmlElement): readonly ListName[] {
  const names = all(record, "Names", "Name").map((name) => {
    const whole = [1, 2, 3, 4, 5, 6].map((n) => textOf(name, `Name${n}`)).join(" ");
    const strength = textOf(name, "AliasStrength");
    if (textOf(name, "NameType").toLowerCase() === "primary name")
      return listName(whole, "primary", strength);
    return listName(whole, strength.toLowerCase().startsWith("low") ? "weak" : "alias", strength);
  });
  // Inside a NonLatinName each, or all straight inside NonLatinNames: files of the publisher have had both.
  const original = valuesOf(record, "NameNonLatinScript");
  return [...names, ...original.map((name) => listName(name, "original"))];
}

/** Days that are not known stand as "dd/mm/1966": kept as stated. */
function birthsOf(record: XmlElement): ListEntry["births"] {
  const places = below(record, "BirthDetails").flatMap((details) =>
    all(details, "Location").map((at) => oneLine([textOf(at, "TownOfBirth"), textOf(at, "CountryOfBirth")])),
  );
  return pairBirths(
    valuesOf(record, "DOB"),
    places.filter((place) => place !== ""),
  );
}

function valuesOf(record: XmlElement, name: string): readonly string[] {
  return below(record, name)
    .map((of) => tidy(of.text))
    .filter((text) => text !== "");
}
