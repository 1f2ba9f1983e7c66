import type { ListEntry, ListName } from "../../model/index.ts";
import { listName, pairBirths } from "./entry.ts";

// What the three formats of the US Treasury's list share. Entries have the same number in all of them (ent_num, uid,
// DistinctParty FixedRef), and are given the same names, so that an edition of one follows an edition of another.

/** The list, as its three formats name it. */
export const SDN = {
  list: "ofac-sdn",
  title: "Specially Designated Nationals and Blocked Persons List",
  authority: "United States Department of the Treasury, Office of Foreign Assets Control",
} as const;

const SCHEMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    individual: "Person",
    vessel: "Vessel",
    aircraft: "Airplane",
  }),
);

/** The type of an entry; what is no person, ship or aeroplane is an organisation or a company, which OFAC does not say. */
export function ofacSchema(type: string): string {
  return SCHEMAS.get(type.toLowerCase()) ?? "LegalEntity";
}

/** An alias by OFAC's type ("aka", "a.k.a.", "fka", "nka") and strength; "weak" is what it calls too common to go by. */
export function ofacAlias(name: string, type: string, strength: string): ListName {
  if (strength.toLowerCase() === "weak") return listName(name, "weak", strength);
  return listName(name, type.toLowerCase().startsWith("f") ? "former" : "alias", strength);
}

/** What the remarks of an entry hold in their own little language. */
export interface Remarks {
  readonly weakAliases: readonly ListName[];
  readonly births: ListEntry["births"];
  readonly countries: readonly string[];
  readonly identifiers: ListEntry["identifiers"];
}

/** `a.k.a. 'NAME'` up to a quotation mark that ends a piece: names hold apostrophes and semicolons of their own. */
const QUOTED_ALIAS = /(?<![\w.])([afn])\.k\.a\. '(.+?)'(?=\s*(?:[;.]|$|\())/g;

/** A number with the word for what it is: "Passport 1084010 (Egypt)", "Identification Number IMO 9187629". */
const IDENTIFIER =
  /^(?:alt\. )?((?:[\w.'/#()&-]+ ){0,6}?(?:Passport|Number|No\.|ID|#|SSN|MMSI|IMO|SWIFT\/BIC|BIK|LE|R\.F\.C\.|C\.U\.R\.P\.|D\.N\.I\.|C\.U\.I\.T\.|NIT|RUC|RIF|RTN|\(USCC\)|\(MSN\)|Digital Currency Address - \w+)) (\S*\d\S*.*)$/;

/**
 * Reads remarks: weak aliases in quotation marks, dates and places of birth, nationalities, numbers. Pieces stand between
 * semicolons; those that are none of these are left to the remarks themselves.
 */
export function readRemarks(remarks: string): Remarks {
  const weakAliases = [...remarks.matchAll(QUOTED_ALIAS)].map(([, , name]) =>
    listName(name!, "weak", "weak"),
  );
  const pieces = remarks
    .replace(QUOTED_ALIAS, "")
    .split(/;\s*/)
    .map((piece) => piece.trim().replace(/\.$/, ""));
  const after = (pattern: RegExp): readonly string[] =>
    pieces.flatMap((piece) => pattern.exec(piece)?.[1] ?? []);
  const dates = after(/^(?:alt\. )?DOB (.+)$/);
  const places = after(/^(?:alt\. )?POB (.+)$/);
  return {
    weakAliases,
    births: pairBirths(dates, places),
    countries: after(/^(?:alt\. )?(?:nationality|citizen) (.+)$/),
    identifiers: pieces.flatMap((piece) => {
      const found = /^Phone|^alt\. Phone|^Linked|^Email/.test(piece) ? null : IDENTIFIER.exec(piece);
      return found === null ? [] : [{ kind: found[1]!, value: found[2]! }];
    }),
  };
}
