import type { Brief, Citation } from "../answer/index.ts";
import { plainText } from "./brief-lines.ts";

/** An item of CSL-JSON, as Zotero and citation processors read it (the fields that are used here). */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "document";
  readonly title: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note: string;
}

/** The documents that a brief cites, each once, as CSL-JSON; `note` has the SHA-256 of the preserved bytes and the passages cited. */
export function cslJson(brief: Brief): string {
  const documents = new Map<string, Citation[]>();
  for (const citation of brief.citations)
    documents.set(citation.document, [...(documents.get(citation.document) ?? []), citation]);
  return `${JSON.stringify([...documents.values()].map(itemOf), null, 2)}\n`;
}

function itemOf(citations: readonly Citation[]): CslItem {
  const { document, title, publisher, published, url } = citations[0]!;
  const places = citations.map(({ number, start, end }) => `[${number}] ${start}-${end}`).join(", ");
  const issued = dateParts(published);
  const name = publisher === null ? null : plainText(publisher);
  return {
    id: document.slice("sha256:".length, "sha256:".length + 16),
    type: url === null ? "document" : "webpage",
    title: plainText(title ?? "document without a title"),
    ...(name === null
      ? {}
      : url === null
        ? { publisher: name }
        : { "container-title": name, publisher: name }),
    ...(issued === null ? {} : { issued: { "date-parts": [issued] } }),
    ...(url === null ? {} : { URL: url }),
    note: `SHA-256 ${document.slice("sha256:".length)}; passages (UTF-16 code units): ${places}`,
  };
}

/** A date in its stated precision as numbers; null where none is stated. */
function dateParts(published: string | null): readonly number[] | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? "");
  return found === null ? null : found.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)));
}
