/** What a document calls another one by. */
export type CitationKind = "link" | "see" | "edition" | "title" | "dated";

/**
 * A name by which a passage may lead to a document ({@link documentNames}), and where the words of that name begin: an issue is named
 * by the last words of "As the Annual Survey 2016".
 */
export interface CitedName {
  readonly name: string;
  /** UTF-16 code unit of the text. */
  readonly start: number;
}

/**
 * A passage that points at another document, or may. Offsets are UTF-16 code units into the text, half-open. What it leads to is
 * nowhere said here: it leads to the documents that have one of its names, whenever they come.
 */
export interface CitationMention {
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What is named: an address, a title, a work with its edition, or a day (ISO date) of publication. */
  readonly url: string | null;
  readonly title: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly published: string | null;
  /** True where the words alone say that a document is cited; the others count once a document has one of the names. */
  readonly isCertain: boolean;
  /** The names under which it may be found: the first one that some document has is the one that is meant. */
  readonly names: readonly CitedName[];
  /** Place in the list of the mention that holds this one: where that one leads somewhere, this one is part of its words. */
  readonly inside: number | null;
}

/** A mention before it has its place in the list. */
export type FoundMention = Omit<CitationMention, "inside">;
