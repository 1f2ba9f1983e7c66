export { type CitationKind, type CitationMention, findCitations } from "./find-citations.ts";
export { type CitableDocument, type ResolvedCitation, resolveCitation } from "./resolve-citation.ts";
