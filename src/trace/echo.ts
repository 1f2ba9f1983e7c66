import { credits } from "./credit.ts";

/** What tracing has to know of a document to order it among others. `published` is an ISO date of any precision. */
export interface DatedDocument {
  readonly document: string;
  readonly published: string | null;
  /** The key of the publisher's name; null where the page does not say. */
  readonly publisherKey: string | null;
  /** The publisher's name, and the agency that the document credits for its text; null where not stated. */
  readonly publisher: string | null;
  readonly credit: string | null;
}

/** Another document with some of the same sentences. `prints` counts its own distinct prints. */
export interface SharingDocument extends DatedDocument {
  readonly shared: number;
  readonly prints: number;
}

/** `document` repeats `of`. `share` is the part of the copy's sentences that stand in the other too, 0 to 1. */
export interface Echo {
  readonly document: string;
  readonly of: string;
  readonly kind: "copy" | "partial-copy" | "excerpt";
  readonly share: number;
  readonly shared: number;
  readonly reason: string;
}

/** Documents that share fewer sentences are no echoes. Two shared sentences can be a common quotation; three are copied, or half of a very short text. */
const LEAST_SHARED_LONG = 3;
export const LEAST_SHARED = 2;
const SHORT_SHARE = 0.5;
const COPY_SHARE = 0.8;
const PARTIAL_SHARE = 0.3;

/**
 * Which of the documents that share sentences with `own` are copies of it, and of which it is one. A document that credits
 * the other's publisher is the copy. Else the later published repeats the earlier; a document without a date is later than every dated one; between equals the smaller id is held to
 * be first, so that the answer is the same on every machine. Documents of one publisher are one voice and no echoes.
 *
 * @param own the document, and how many distinct sentence prints it has
 * @returns one echo for each pair that shares enough sentences; empty when nothing is shared
 */
export function findEchoes(
  own: DatedDocument & { readonly prints: number },
  sharing: readonly SharingDocument[],
): readonly Echo[] {
  const echoes: Echo[] = [];
  for (const other of sharing) {
    if (other.document === own.document) continue;
    if (own.publisherKey !== null && own.publisherKey === other.publisherKey) continue;
    const ownIsFirst = comesBefore(own, other);
    const [copy, first] = ownIsFirst ? [other, own] : [own, other];
    const share = copy.prints === 0 ? 0 : Math.min(1, other.shared / copy.prints);
    if (other.shared < LEAST_SHARED_LONG && !(other.shared >= LEAST_SHARED && share >= SHORT_SHARE)) continue;
    echoes.push({
      document: copy.document,
      of: first.document,
      kind: share >= COPY_SHARE ? "copy" : share >= PARTIAL_SHARE ? "partial-copy" : "excerpt",
      share,
      shared: other.shared,
      reason: `${other.shared} of its ${copy.prints} sentences stand word for word in ${orderReason(first, copy)}`,
    });
  }
  return echoes;
}

/** Whether `a` is taken to be the first of the two. Dates compare by their shared precision; see {@link findEchoes}. */
function comesBefore(a: DatedDocument, b: DatedDocument): boolean {
  const [credited, crediting] = [credits(b.credit, a.publisher), credits(a.credit, b.publisher)];
  if (credited !== crediting) return credited;
  if (a.published !== null && b.published !== null) {
    const common = Math.min(a.published.length, b.published.length, "2017-07-20T14:03:00".length);
    const [x, y] = [a.published.slice(0, common), b.published.slice(0, common)];
    if (x !== y) return x < y;
  } else if (a.published !== null || b.published !== null) {
    return a.published !== null;
  }
  return a.document < b.document;
}

function orderReason(first: DatedDocument, copy: DatedDocument): string {
  if (credits(copy.credit, first.publisher)) return `a document of ${first.publisher}, which it credits`;
  if (first.published !== null && copy.published !== null && first.published !== copy.published)
    return `a document published earlier (${first.published.slice(0, 10)})`;
  if (first.published !== null && copy.published === null) return "a dated document; this one states no date";
  return "another document; which was first is not known";
}
