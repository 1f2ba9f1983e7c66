import type { ListEntry, ListName } from "../../model/index.ts";
import { listName, makeEntry, oneLine } from "./entry.ts";
import type { ListFormat } from "./format.ts";
import { dayOf } from "./stated-day.ts";
import { all, attribute, textOf, texts, tidy, type XmlElement } from "./xml-element.ts";
import { readXmlRecords } from "./xml-records.ts";

/**
 * The European Union's Financial Sanctions Files: sanctionEntity elements whose facts are attributes.
 * Schema: "xmlFullSanctionsList 1.1", https://webgate.ec.europa.eu/fsd/fsf
 */
export const euXml: ListFormat = {
  reader: "eu-fsf-xml/3",
  list: "eu-fsf",
  title: "Consolidated list of persons, groups and entities subject to EU financial sanctions",
  authority: "European Union",
  async published({ path }) {
    for await (const { element } of readXmlRecords(path, new Set()))
      return dayOf(attribute(element, "generationDate"));
    return null;
  },
  async *entries({ path }, list) {
    for await (const { element, raw, line } of readXmlRecords(path, new Set(["sanctionEntity"])))
      if (raw !== "") yield entryOf(element, list, raw, path, line);
  },
};

function entryOf(record: XmlElement, list: string, raw: string, path: string, line: number): ListEntry {
  const regulations = all(record, "regulation");
  const from = regulations
    .map((of) => dayOf(attribute(of, "entryIntoForceDate")))
    .filter((day) => day !== null);
  return makeEntry(
    {
      id: attribute(record, "euReferenceNumber") || attribute(record, "logicalId"),
      list,
      schema: all(record, "subjectType").some((of) => attribute(of, "code") === "person")
        ? "Person"
        : "LegalEntity",
      names: namesOf(record),
      // Where no day of designation is stated: when the first of the regulations that name it came into force.
      listedOn: dayOf(attribute(record, "designationDate")) ?? from.sort()[0] ?? null,
      delistedOn: dayOf(attribute(record, "delistingDate")),
      programs: regulations.map((of) => attribute(of, "programme")),
      countries: all(record, "citizenship").map(countryOf),
      births: all(record, "birthdate").map((birth) => {
        const place = oneLine([attribute(birth, "place"), attribute(birth, "city"), countryOf(birth)]);
        return { date: birthDate(birth), place: place === "" ? null : place };
      }),
      identifiers: [
        { kind: "United Nations reference", value: attribute(record, "unitedNationId") },
        ...all(record, "identification").map((of) => ({
          kind: attribute(of, "identificationTypeDescription") || attribute(of, "identificationTypeCode"),
          value: oneLine([attribute(of, "number") || attribute(of, "latinNumber"), countryOf(of)]),
        })),
      ],
      addresses: all(record, "address").map((of) =>
        oneLine([
          ...["street", "poBox", "zipCode", "city", "place", "region"].map((part) => attribute(of, part)),
          countryOf(of),
        ]),
      ),
      remarks: [
        attribute(record, "designationDetails"),
        ...texts(record, "remark"),
        ...all(record, "nameAlias").flatMap((of) => [attribute(of, "title"), attribute(of, "function")]),
        ...regulations.map((of) => `${attribute(of, "numberTitle")} ${textOf(of, "publicationUrl")}`.trim()),
      ]
        .filter((text) => text !== "")
        .join("; "),
      raw,
    },
    path,
    line,
  );
}

/** What the list writes beside an alias that it took over as weak; "lo quality" is a misprint of the publisher's. */
const LOW = /\blow?[- ]quality\b/i;

/** The first name that is not marked as weak is the primary one; the list itself does not rank them. */
function namesOf(record: XmlElement): readonly ListName[] {
  const aliases = all(record, "nameAlias").map((alias) => ({
    name:
      attribute(alias, "wholeName") ||
      tidy(["firstName", "middleName", "lastName"].map((part) => attribute(alias, part)).join(" ")),
    strong: attribute(alias, "strong") !== "false" && !texts(alias, "remark").some((text) => LOW.test(text)),
  }));
  const primary = Math.max(
    0,
    aliases.findIndex(({ name, strong }) => strong && name !== ""),
  );
  return aliases.map(({ name, strong }, i) => {
    if (i === primary) return listName(name, "primary");
    return strong ? listName(name, "alias") : listName(name, "weak", "weak");
  });
}

function birthDate(birth: XmlElement): string | null {
  const span = [attribute(birth, "yearRangeFrom"), attribute(birth, "yearRangeTo")];
  const parts = ["year", "monthOfYear", "dayOfMonth"].map((part) => attribute(birth, part).padStart(2, "0"));
  const stated = parts.slice(0, parts.includes("00") ? parts.indexOf("00") : parts.length).join("-");
  const date = attribute(birth, "birthdate") || stated || span.filter((year) => year !== "").join(" to ");
  if (date === "") return null;
  return attribute(birth, "circa") === "true" ? `circa ${date}` : date;
}

function countryOf(of: XmlElement): string {
  const country = attribute(of, "countryDescription") || attribute(of, "countryIso2Code");
  return country === "UNKNOWN" || country === "00" ? "" : country;
}
