import type { ListEntry } from "../../model/index.ts";
import { oneLine } from "./entry.ts";
import { dayOf } from "./stated-day.ts";
import { all, attribute, below, textOf, texts, tidy, type XmlElement } from "./xml-element.ts";
import { readXmlRecords } from "./xml-records.ts";

/** What parties of sdn_advanced.xml point at. */
export interface AdvancedTables {
  /** A word of the reference tables, "" where there is none: `word("FeatureType", "8")` is "Birthdate". */
  readonly word: (table: string, id: string) => string;
  /** The type that a subtype belongs to: "Individual", "Entity", "Transport". */
  readonly partyType: (subtype: string) => string;
  /** ISO 15924 code of a script. */
  readonly script: (id: string) => string;
  /** Places in one line by id. */
  readonly places: ReadonlyMap<string, string>;
  /** Passports and numbers by the id of the identity that bears them. */
  readonly documents: ReadonlyMap<string, ListEntry["identifiers"]>;
  /** When and under which programmes a profile was listed. */
  readonly designations: ReadonlyMap<string, Designation>;
}

interface Designation {
  readonly listedOn: string | null;
  readonly programs: readonly string[];
}

const WORDS = new Set([
  ...["AliasType", "Country", "AreaCode", "DetailReference", "FeatureType", "IDRegDocType", "NamePartType"],
  ...["PartySubType", "PartyType", "SanctionsProgram"],
]);

const RECORDS = new Set([...WORDS, "Script", "Location", "IDRegDocument", "SanctionsEntry"]);

/** Reads all tables of a file, those behind the parties too. */
export async function readTables(path: string): Promise<AdvancedTables> {
  const words = new Map<string, string>();
  const types = new Map<string, string>();
  const scripts = new Map<string, string>();
  const places = new Map<string, string>();
  const documents = new Map<string, ListEntry["identifiers"][number][]>();
  const designations = new Map<string, Designation>();
  const word = (table: string, id: string): string => words.get(`${table} ${id}`) ?? "";
  for await (const { element, raw } of readXmlRecords(path, RECORDS)) {
    const { name } = element;
    const id = attribute(element, "ID");
    if (raw === "") continue;
    // An area's own text is its code ("TV"), its description what it is called.
    const [said, told] = [tidy(element.text), attribute(element, "Description")];
    if (WORDS.has(name)) words.set(`${name} ${id}`, name === "AreaCode" ? told || said : said || told);
    if (name === "PartySubType") types.set(id, attribute(element, "PartyTypeID"));
    else if (name === "Script") scripts.set(id, attribute(element, "ScriptCode"));
    else if (name === "Location") places.set(id, placeOf(element, word));
    else if (name === "SanctionsEntry") {
      const profile = attribute(element, "ProfileID");
      designations.set(profile, both(designations.get(profile), designationOf(element)));
    } else if (name === "IDRegDocument") {
      const bearer = attribute(element, "IdentityID");
      documents.set(bearer, [...(documents.get(bearer) ?? []), documentOf(element, word)]);
    }
  }
  return {
    word,
    partyType: (subtype) => word("PartyType", types.get(subtype) ?? ""),
    script: (id) => scripts.get(id) ?? "",
    places,
    documents,
    designations,
  };
}

/** Year, Month and Day children as an ISO date; null where there is no year. */
export function dateOf(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const parts = ["Year", "Month", "Day"].map((part) => textOf(element, part).padStart(2, "0"));
  return dayOf(parts.filter((part) => part !== "00").join("-"));
}

type Word = AdvancedTables["word"];

function placeOf(location: XmlElement, word: Word): string {
  const parts = below(location, "LocationPartValue").map((value) => textOf(value, "Value"));
  const country = all(location, "LocationCountry").map((of) => word("Country", attribute(of, "CountryID")));
  const area = all(location, "LocationAreaCode").map((of) => word("AreaCode", attribute(of, "AreaCodeID")));
  return oneLine([...parts, ...(country.length > 0 ? country : area)]);
}

function documentOf(document: XmlElement, word: Word): ListEntry["identifiers"][number] {
  const country = word("Country", attribute(document, "IssuedBy-CountryID"));
  const number = textOf(document, "IDRegistrationNo");
  return {
    kind: word("IDRegDocType", attribute(document, "IDRegDocTypeID")) || "Number",
    value: number !== "" && country !== "" ? `${number} (${country})` : number,
  };
}

/** A profile may stand on several lists of the publisher: the earliest day, and the programmes of all. */
function both(known: Designation | undefined, other: Designation): Designation {
  if (known === undefined) return other;
  const days = [known.listedOn, other.listedOn].filter((day) => day !== null).sort();
  return { listedOn: days[0] ?? null, programs: [...new Set([...known.programs, ...other.programs])] };
}

/** The first event is the listing; a measure's comment names the programme. */
function designationOf(entry: XmlElement): Designation {
  const days = all(entry, "EntryEvent", "Date").map(dateOf);
  return {
    listedOn: days.filter((day) => day !== null).sort()[0] ?? null,
    programs: texts(entry, "SanctionsMeasure", "Comment"),
  };
}
