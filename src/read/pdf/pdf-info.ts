import type { Metadata, Stated } from "../../model/index.ts";
import type { PdfInfo } from "./open-pdf.ts";

/**
 * Metadata from a PDF's information dictionary and XMP. Titles that a program wrote by itself (a file's name, "untitled")
 * state nothing. Dates are when the file was made and last saved, in ISO 8601 with their zone.
 */
export function metadataOfInfo(info: PdfInfo): Metadata {
  const title = info.Title?.replace(/\s+/g, " ").trim() ?? "";
  const authors = (info.Author ?? "")
    .split(/\s*(?:;|&|\band\b)\s*/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}\s+\p{L}/u.test(name));
  const published = isoDate(info.CreationDate);
  const modified = isoDate(info.ModDate);
  const language = /^[a-z]{2,3}\b/i.exec(info.Language ?? "")?.[0].toLowerCase();
  return {
    ...(title !== "" && !FILE_NAME.test(title) && { title: stated(title) }),
    ...(authors.length > 0 && { authors: stated(authors) }),
    ...(info.Publisher && { publisher: stated(info.Publisher) }),
    ...(published !== null && { published: stated(published) }),
    ...(modified !== null && { modified: stated(modified) }),
    ...(language && { language: stated(language) }),
  };
}

const FILE_NAME =
  /^(?:microsoft (?:word|powerpoint|excel) - |untitled|document\d*$|title$|slide 1$|\(anonymous\))|\.(?:docx?|pdf|indd|qxd|rtf|pptx?|xlsx?|tex|dvi)$/i;

function stated<T>(value: T): Stated<T> {
  return { value, from: "pdf-info" };
}

/**
 * A PDF date ("D:20240305093000+01'00'") or an XMP one as ISO 8601 of the stated precision, null for anything else.
 * Source: ISO 32000-1, 7.9.4.
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
