export type { CitationKind, CitationMention, CitedName } from "./citation.ts";
export { documentNames, workKey } from "./document-names.ts";
export { findCitations } from "./find-citations.ts";
