import type { ListEntry, ListName, NameKind } from "../../model/index.ts";
import { bracketedNames } from "./bracketed-name.ts";
import { malformed } from "./limits.ts";
import { scriptOf } from "./name-script.ts";
import { tidy } from "./xml-element.ts";

/** What a reader knows of an entry; what it does not state may be left out, and empty strings count as not stated. */
export interface EntryParts extends Partial<Omit<ListEntry, "id" | "names" | "status" | "remarks">> {
  readonly id: string;
  readonly list: string;
  readonly schema: string;
  readonly names: readonly ListName[];
  readonly status?: string | null;
  readonly remarks?: string | null;
  readonly raw: string;
}

/**
 * An entry from what a reader found: blanks tidied, what is empty or there twice left out, the primary name first.
 *
 * @param path and `line` of the record, for errors
 * @throws HeadwaterError `malformed` when it has no reference or no name
 */
export function makeEntry(parts: EntryParts, path: string, line: number): ListEntry {
  const id = tidy(parts.id);
  const stated = distinct(parts.names.filter(({ name }) => name !== ""));
  const isStated = new Set(stated.map(({ name }) => name.toLowerCase()));
  const apart = stated.flatMap((name) => bracketedNames(name, parts.schema === "Person"));
  const names = [...stated, ...distinct(apart.filter(({ name }) => !isStated.has(name.toLowerCase())))];
  if (id === "") throw malformed(path, line, "an entry has no reference", "fetch the file again");
  if (names.length === 0)
    throw malformed(path, line, `entry ${id} has no name`, "fetch the file again, or add its name");
  const primary = names.filter((name) => name.kind === "primary");
  return {
    id,
    list: parts.list,
    schema: parts.schema,
    names: [...primary, ...names.filter((name) => name.kind !== "primary")],
    listedOn: parts.listedOn ?? null,
    delistedOn: parts.delistedOn ?? null,
    status: textOrNull(parts.status),
    programs: filled(parts.programs),
    countries: filled(parts.countries),
    births: distinct(
      (parts.births ?? []).map(statedBirth).filter(({ date, place }) => date !== null || place !== null),
    ),
    identifiers: distinct((parts.identifiers ?? []).filter(({ kind, value }) => kind !== "" && value !== "")),
    addresses: filled(parts.addresses),
    remarks: textOrNull(parts.remarks),
    raw: parts.raw,
  };
}

/** A name with the script of its letters, unless the list states one. */
export function listName(name: string, kind: NameKind, quality = "", script: string | null = null): ListName {
  const tidied = tidy(name);
  return { name: tidied, kind, script: script ?? scriptOf(tidied), quality: textOrNull(quality) };
}

/** A date or place that is written as nothing is not stated. */
function statedBirth({ date, place }: ListEntry["births"][number]): ListEntry["births"][number] {
  return { date: date?.trim() === "" ? null : date, place: place?.trim() === "" ? null : place };
}

/** A text that is stated, or null. */
function textOrNull(text: string | null | undefined): string | null {
  const tidied = tidy(text ?? "");
  return tidied === "" ? null : tidied;
}

/** Pieces that are not empty as one line, with commas between them. */
export function oneLine(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== "").join(", ");
}

/** Dates and places of birth stand apart: they belong together only where there is one of each. */
export function pairBirths(dates: readonly string[], places: readonly string[]): ListEntry["births"] {
  if (dates.length === 1 && places.length === 1) return [{ date: dates[0]!, place: places[0]! }];
  return [...dates.map((date) => ({ date, place: null })), ...places.map((place) => ({ date: null, place }))];
}

function filled(texts: readonly string[] | undefined): readonly string[] {
  return [...new Set((texts ?? []).map(tidy).filter((text) => text !== ""))];
}

function distinct<T extends object>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
