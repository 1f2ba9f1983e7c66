import type { Metadata, MetadataOrigin, Stated } from "../model/index.ts";

/** What a file's properties say of it, as they say it; keys as in a PDF's information dictionary. Absent where nothing is said. */
export interface FileProperties {
  readonly Title?: string;
  readonly Author?: string;
  readonly Publisher?: string;
  readonly CreationDate?: string;
  readonly ModDate?: string;
  readonly Language?: string;
}

/**
 * Metadata from the properties that a program writes into a file. Titles that a program wrote by itself (a file's name,
 * "untitled") state nothing, nor do authors of one word ("User"). Dates are when the file was made and last saved, in ISO 8601.
 */
export function metadataOfProperties(properties: FileProperties, from: MetadataOrigin): Metadata {
  const stated = <T>(value: T): Stated<T> => ({ value, from });
  const title = properties.Title?.replace(/\s+/g, " ").trim() ?? "";
  const authors = (properties.Author ?? "")
    .split(/\s*(?:;|&|\band\b)\s*/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}\s+\p{L}/u.test(name));
  const published = isoDate(properties.CreationDate);
  const modified = isoDate(properties.ModDate);
  const language = /^[a-z]{2,3}\b/i.exec(properties.Language ?? "")?.[0].toLowerCase();
  return {
    ...(title !== "" && !FILE_NAME.test(title) && { title: stated(title) }),
    ...(authors.length > 0 && { authors: stated(authors) }),
    ...(properties.Publisher && { publisher: stated(properties.Publisher) }),
    ...(published !== null && { published: stated(published) }),
    ...(modified !== null && { modified: stated(modified) }),
    ...(language && { language: stated(language) }),
  };
}

const FILE_NAME =
  /^(?:microsoft (?:word|powerpoint|excel) - |untitled|(?:word )?document\d*$|title$|slide 1$|\(anonymous\))|\.(?:docx?|odt|pdf|indd|qxd|rtf|pptx?|xlsx?|tex|dvi)$/i;

/**
 * What pages and properties say together. What is set as a title on a page is its heading; where no line is, the file's own
 * title is the better one. Bylines and dates on the page win over properties.
 *
 * @param isTitleSet whether type or markup sets a line as the title
 */
export function withProperties(read: Metadata, properties: Metadata, isTitleSet: boolean): Metadata {
  if (isTitleSet && read.title)
    return { ...properties, ...read, title: { value: read.title.value, from: "heading" } };
  const { title: _fromProperties, ...rest } = properties;
  const { title: _fromText, ...stated } = read;
  return { ...read, ...(properties.title && { title: properties.title }), ...rest, ...stated };
}

/**
 * A PDF date ("D:20240305093000+01'00'") or an ISO one as ISO 8601 of the stated precision, null for anything else; a time
 * without its zone is left out. Source: ISO 32000-1, 7.9.4.
 */
function isoDate(date: string | undefined): string | null {
  if (date === undefined) return null;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(date)) return date;
  const parts =
    /^(?:D:)?(\d{4})-?(0[1-9]|1[0-2])?-?(0[1-9]|[12]\d|3[01])?(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)?(Z|[+-]\d\d'?\d\d)?/.exec(
      date,
    );
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, zone] = parts;
  const dated = [year, month, day].filter(Boolean).join("-");
  if (day === undefined || hour === undefined || zone === undefined) return dated;
  const offset = zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${dated}T${hour}:${minute}:${second ?? "00"}${offset}`;
}
