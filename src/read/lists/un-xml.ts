import type { ListEntry, ListName } from "../../model/index.ts";
import { listName, makeEntry, oneLine, pairBirths } from "./entry.ts";
import type { ListFormat } from "./format.ts";
import { dayOf } from "./stated-day.ts";
import { all, attribute, textOf, texts, type XmlElement } from "./xml-element.ts";
import { readXmlRecords } from "./xml-records.ts";

/**
 * The Consolidated List of the United Nations Security Council: INDIVIDUAL and ENTITY elements.
 * Schema: https://www.un.org/sc/resources/sc-sanctions.xsd
 */
export const unXml: ListFormat = {
  reader: "un-xml/2",
  list: "un-sc",
  title: "United Nations Security Council Consolidated List",
  authority: "United Nations Security Council",
  async published({ path }) {
    for await (const { element } of readXmlRecords(path, new Set()))
      return dayOf(attribute(element, "dateGenerated"));
    return null;
  },
  async *entries({ path }, list) {
    for await (const { element, raw, line } of readXmlRecords(path, new Set(["INDIVIDUAL", "ENTITY"])))
      if (raw !== "") yield entryOf(element, list, raw, path, line);
  },
};

const NAME_PARTS = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];
const PLACE_PARTS = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE"];

function entryOf(record: XmlElement, list: string, raw: string, path: string, line: number): ListEntry {
  const kind = record.name;
  return makeEntry(
    {
      id: textOf(record, "REFERENCE_NUMBER") || textOf(record, "DATAID"),
      list,
      schema: kind === "INDIVIDUAL" ? "Person" : "LegalEntity",
      names: namesOf(record),
      listedOn: dayOf(textOf(record, "LISTED_ON")),
      delistedOn: dayOf(textOf(record, "DELISTED_ON")),
      programs: texts(record, "UN_LIST_TYPE"),
      countries: texts(record, "NATIONALITY", "VALUE"),
      births: birthsOf(record),
      identifiers: all(record, `${kind}_DOCUMENT`).map((document) => ({
        kind: [textOf(document, "TYPE_OF_DOCUMENT"), textOf(document, "TYPE_OF_DOCUMENT2")]
          .filter((type) => type !== "")
          .join(", "),
        value: oneLine([
          textOf(document, "NUMBER"),
          textOf(document, "ISSUING_COUNTRY") || textOf(document, "COUNTRY_OF_ISSUE"),
        ]),
      })),
      addresses: all(record, `${kind}_ADDRESS`).map((address) => placeOf(address, PLACE_PARTS)),
      remarks: [...texts(record, "TITLE", "VALUE"), ...texts(record, "DESIGNATION", "VALUE")]
        .concat(texts(record, "COMMENTS1"))
        .join("; "),
      raw,
    },
    path,
    line,
  );
}

function namesOf(record: XmlElement): readonly ListName[] {
  const primary = NAME_PARTS.map((part) => textOf(record, part)).filter((part) => part !== "");
  return [
    listName(primary.join(" "), "primary"),
    ...all(record, `${record.name}_ALIAS`).map((alias) =>
      aliasOf(textOf(alias, "ALIAS_NAME"), textOf(alias, "QUALITY")),
    ),
    ...texts(record, "NAME_ORIGINAL_SCRIPT").map((name) => listName(name, "original")),
  ];
}

/** "Good" and "Low" are qualities of a person's alias; "a.k.a." and "f.k.a." kinds of an organisation's. */
function aliasOf(name: string, quality: string): ListName {
  if (quality === "f.k.a.") return listName(name, "former");
  if (quality === "a.k.a.") return listName(name, "alias");
  return listName(name, quality === "Low" ? "weak" : "alias", quality);
}

function birthsOf(record: XmlElement): ListEntry["births"] {
  const dates = all(record, "INDIVIDUAL_DATE_OF_BIRTH").map(birthDate);
  const places = all(record, "INDIVIDUAL_PLACE_OF_BIRTH").map((place) => placeOf(place, PLACE_PARTS));
  return pairBirths(dates.filter(isFilled), places.filter(isFilled));
}

function birthDate(birth: XmlElement): string {
  const span = [textOf(birth, "FROM_YEAR"), textOf(birth, "TO_YEAR")].filter(isFilled).join(" to ");
  const date = textOf(birth, "DATE") || textOf(birth, "YEAR") || span;
  const about = textOf(birth, "TYPE_OF_DATE") === "APPROXIMATELY" && date !== "" ? "circa " : "";
  return `${about}${date}`;
}

function placeOf(place: XmlElement, parts: readonly string[]): string {
  return oneLine(parts.map((part) => textOf(place, part)));
}

function isFilled(text: string): boolean {
  return text !== "";
}
