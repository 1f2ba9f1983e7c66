import type { ListEntry, ListName } from "../../model/index.ts";
import { listName, makeEntry, oneLine, pairBirths } from "./entry.ts";
import type { ListFormat } from "./format.ts";
import { ofacAlias, ofacSchema, SDN } from "./ofac.ts";
import { dayOf } from "./stated-day.ts";
import { all, textOf, texts, type XmlElement } from "./xml-element.ts";
import { readXmlRecords } from "./xml-records.ts";

/**
 * OFAC's SDN list as sdn.xml: sdnEntry elements. The Consolidated (non-SDN) list has the same format; name it with
 * `--list ofac-cons`. Schema: https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/xsd
 */
export const ofacXml: ListFormat = {
  reader: "ofac-xml/2",
  ...SDN,
  async published({ path }) {
    // The element's name is spelt like this in the publisher's files.
    for await (const { element } of readXmlRecords(path, new Set(["publshInformation", "sdnEntry"])))
      if (element.name !== "sdnList") return dayOf(textOf(element, "Publish_Date"), "mdy");
    return null;
  },
  async *entries({ path }, list) {
    for await (const { element, raw, line } of readXmlRecords(path, new Set(["sdnEntry"])))
      if (raw !== "") yield entryOf(element, list, raw, path, line);
  },
};

const ADDRESS_PARTS = [
  "address1",
  "address2",
  "address3",
  "city",
  "stateOrProvince",
  "postalCode",
  "country",
];

function entryOf(record: XmlElement, list: string, raw: string, path: string, line: number): ListEntry {
  const vessel = all(record, "vesselInfo")[0];
  const ofVessel = (name: string): string => (vessel === undefined ? "" : textOf(vessel, name));
  return makeEntry(
    {
      id: textOf(record, "uid"),
      list,
      schema: ofacSchema(textOf(record, "sdnType")),
      names: [listName(fullName(record), "primary"), ...all(record, "akaList", "aka").map(aliasOf)],
      programs: texts(record, "programList", "program"),
      countries: [
        ...texts(record, "nationalityList", "nationality", "country"),
        ...texts(record, "citizenshipList", "citizenship", "country"),
        ofVessel("vesselFlag"),
      ],
      births: pairBirths(
        texts(record, "dateOfBirthList", "dateOfBirthItem", "dateOfBirth"),
        texts(record, "placeOfBirthList", "placeOfBirthItem", "placeOfBirth"),
      ),
      identifiers: [
        { kind: "Call sign", value: ofVessel("callSign") },
        ...all(record, "idList", "id").map((id) => ({
          kind: textOf(id, "idType"),
          value: withCountry(textOf(id, "idNumber"), textOf(id, "idCountry")),
        })),
      ],
      addresses: all(record, "addressList", "address").map((address) =>
        oneLine(ADDRESS_PARTS.map((part) => textOf(address, part))),
      ),
      remarks: [textOf(record, "title"), ofVessel("vesselType"), ofVessel("vesselOwner")]
        .concat(textOf(record, "remarks"))
        .filter((text) => text !== "")
        .join("; "),
      raw,
    },
    path,
    line,
  );
}

/** "LAST, First", as the CSV has it. */
function fullName(of: XmlElement): string {
  return oneLine([textOf(of, "lastName"), textOf(of, "firstName")]);
}

function aliasOf(aka: XmlElement): ListName {
  return ofacAlias(fullName(aka), textOf(aka, "type"), textOf(aka, "category"));
}

function withCountry(number: string, country: string): string {
  return number !== "" && country !== "" ? `${number} (${country})` : number;
}
