import type { Brief, Citation } from "../answer/index.ts";

/** A date and time in words for the head of a brief: "2026-01-02 03:04 UTC". */
export function madeWords({ made }: Brief): string {
  return `${made.slice(0, 10)} ${made.slice(11, 16)} UTC`;
}

/** A citation without its quote: who says it, in which document, of whom, from when, where, and the hash of its bytes. */
export function citationWords(citation: Citation): string {
  const { document, title, publisher, published, start, end, voices } = citation;
  return [
    ...(voices.length > 1 ? [voices.join(" > ")] : []),
    title ?? "document without a title",
    publisher ?? "publisher not stated",
    published?.slice(0, 10) ?? "no date",
    `[${start}, ${end})`,
    document,
  ].join(", ");
}

/**
 * A text of a document on one line, without characters that steer a reader's screen or that XML does not allow: controls, halves
 * of surrogate pairs, marks that turn the direction of writing.
 */
export function plainText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "");
}
