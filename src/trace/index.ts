export { chainOf, type Voices, voiceOf } from "./chain.ts";
export {
  type CitableDocument,
  type CitationKind,
  type CitationMention,
  findCitations,
  type ResolvedCitation,
  resolveCitation,
} from "./citations/index.ts";
export { agencyOf, creditOf } from "./credit.ts";
export {
  type Agreement,
  DISPUTE_KINDS,
  type Dispute,
  type DisputedPlace,
  type DisputeKind,
  type FrameRelations,
  findDisputes,
  mayDispute,
  type OwnWords,
  STRENGTHS,
  type Statement,
  type Strength,
  type TracedClaim,
} from "./disputes/index.ts";
export {
  type ComparedDocument,
  type Echo,
  type EchoPassage,
  findEchoes,
  LEAST_SHARED_PRINTS,
} from "./echo.ts";
export {
  ECHO_KINDS,
  type EchoKind,
  packSketch,
  type Sketch,
  sketchOf,
  unpackSketch,
  wordPrints,
} from "./echoes/index.ts";
export {
  type ClaimChange,
  type ClaimDifference,
  type ComparedPair,
  compareEditions,
  type EditionClaim,
  type EditionComparison,
  type EditionDocument,
  type EditionSection,
  type EditionSentence,
  type EditionText,
  type MovedNumber,
  readEdition,
  type SectionChange,
  type Warning,
} from "./editions/index.ts";
export {
  ACTIVITY_FRAMES,
  findGaps,
  GAP_KINDS,
  type Gap,
  type GapClaim,
  type GapDesignation,
  type GapEntity,
  type GapEvidence,
  type GapKind,
  heldOn,
  TIE_FRAMES,
  type UnlistedName,
} from "./gaps/index.ts";
export {
  type ChainVoice,
  independentOrigins,
  type Origin,
  originsOf,
  type Party,
  type TracedAssertion,
} from "./origin.ts";
export { type SentencePrint, sentencePrints } from "./print.ts";
export {
  checkQuote,
  type DiffPiece,
  diffWords,
  type JudgedQuote,
  judgeQuote,
  type QuotedDocument,
  type QuoteVerdict,
  readQuoteSource,
} from "./quotes/index.ts";
