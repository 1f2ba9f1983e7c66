import type { CitationMention } from "./find-citations.ts";

/** A document that may be cited, by what is stated of it. */
export interface CitableDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly work: string | null;
  readonly edition: string | null;
}

/** What a mention points at: a document, or null where none that is known fits. `confidence` is 0 to 1. */
export interface ResolvedCitation {
  readonly document: string | null;
  readonly confidence: number;
  readonly reason: string;
}

/**
 * The documents that a mention points at. An edition may be several documents; all are given. What is cited and not there is kept,
 * without a document: it resolves as soon as the document is added, since this is asked of the documents that are there.
 *
 * @param citing id of the citing document, which cites itself never
 * @param text its text: a report known by its day has to be of a publisher that the text names
 */
export function resolveCitation(
  mention: CitationMention,
  documents: readonly CitableDocument[],
  citing: string,
  text: string,
): readonly ResolvedCitation[] {
  const others = documents.filter(({ id }) => id !== citing);
  const all = (fits: (document: CitableDocument) => boolean, confidence: number, reason: string) =>
    others.filter(fits).map(({ id }): ResolvedCitation => ({ document: id, confidence, reason }));
  const { url, title, work, edition, published } = mention;
  const found =
    url !== null
      ? all((d) => d.url !== null && bareUrl(d.url) === bareUrl(url), 0.99, "links to its address")
      : work !== null
        ? all(
            (d) => d.work !== null && fold(d.work) === fold(work) && d.edition === edition,
            0.95,
            "names the report and its edition",
          )
        : title !== null
          ? all((d) => d.title !== null && fold(d.title) === fold(title), 0.95, "names its title")
          : all(
              (d) =>
                d.published?.slice(0, 10) === published && d.publisher !== null && text.includes(d.publisher),
              0.6,
              `was published that day (${published}) by a body that the text names`,
            );
  if (found.length > 0)
    return found.map((one) => ({
      ...one,
      confidence: one.confidence / (mention.kind === "dated" ? found.length : 1),
    }));
  return [{ document: null, confidence: 0, reason: "the ledger holds no such document" }];
}

function bareUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/iu, "")
    .replace(/[?#].*$/u, "")
    .replace(/\/+$/u, "")
    .toLowerCase();
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
