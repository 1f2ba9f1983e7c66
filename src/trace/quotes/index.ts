export { checkQuote, readQuoteSource } from "./check-quote.ts";
export {
  bestStanding,
  isAsSaid,
  type JudgedQuote,
  judgeQuote,
  judgeStandings,
  type QuotedDocument,
  type QuoteVerdict,
} from "./judge-quote.ts";
export { type DiffPiece, diffWords } from "./word-diff.ts";
