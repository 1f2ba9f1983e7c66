export type { ClaimChange, ClaimDifference, EditionClaim } from "./compare-claims.ts";
export {
  type ComparedPair,
  compareEditions,
  type EditionComparison,
  type SectionChange,
} from "./compare-editions.ts";
export type { Warning } from "./definitions.ts";
export {
  type EditionDocument,
  type EditionSection,
  type EditionSentence,
  type EditionText,
  readEdition,
} from "./edition.ts";
export type { MovedNumber } from "./numbers.ts";
