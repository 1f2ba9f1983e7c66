import type { Document } from "../model/index.ts";

/** What stands for a character that is none: of the same length as what it replaces, so that offsets stay. */
const NONE = "\uFFFD";

/** Half a character (a surrogate without its other), or a NUL. */
const NO_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g;

/** Words without halves of characters and NULs, which JSON, mail headers and PDF fonts can spell and no ledger can keep. */
export function whole(words: string): string {
  return words.replace(NO_CHARACTER, NONE);
}

/** A document whose text, authors, metadata and notes are whole characters; lengths stay as they are. */
export function withWholeWords(document: Document): Document {
  // Nearly all documents are: looking is cheap, and making them anew is not.
  if (isWhole(document)) return document;
  const { text, segments, metadata, notes } = document;
  return {
    ...document,
    text: whole(text),
    segments: segments.map((segment) =>
      segment.author === undefined ? segment : { ...segment, author: whole(segment.author) },
    ),
    metadata: Object.fromEntries(
      Object.entries(metadata).map(([field, { value, from }]) => [
        field,
        { value: typeof value === "string" ? whole(value) : value.map(whole), from },
      ]),
    ),
    notes: notes.map(whole),
  };
}

function isWhole({ text, segments, metadata, notes }: Document): boolean {
  const words = [
    text,
    ...segments.flatMap(({ author }) => author ?? []),
    ...Object.values(metadata).flatMap(({ value }) => value),
    ...notes,
  ];
  return words.every((one) => one.search(NO_CHARACTER) < 0);
}
