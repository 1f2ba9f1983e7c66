export { discover } from "./discover.ts";
export { type DocumentLink, documentLinks } from "./document-links.ts";
export { type ApartOptions, documentsInBytes, documentsInFile, type FoundDocument } from "./documents-in.ts";
export { type FeedEntry, feedEntries } from "./feed/feed-entries.ts";
export { sitemapEntries } from "./feed/sitemap-entries.ts";
export {
  askBytes,
  type Fetched,
  type FetchProblem,
  fetchAgain,
  fetchPage,
  type KnownVersion,
  postJson,
  type Unchanged,
} from "./fetch/index.ts";
export { isKnownName, isPictureName } from "./format.ts";
export { pageLinks } from "./html/links.ts";
export type { ReadLimits } from "./limits.ts";
export { sizeWords } from "./limits.ts";
export { type ListOptions, type OpenList, openLists } from "./lists/index.ts";
export { readBounded } from "./read-bounded.ts";
export { readBytes } from "./read-bytes.ts";
export { readDocument, readPlainText } from "./read-document.ts";
export { readInput } from "./read-input.ts";
export type { StatedReading } from "./stated-reading.ts";
export { linesOf, type StreamLine } from "./text-lines.ts";
