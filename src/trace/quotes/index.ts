export { checkQuote, readQuoteSource } from "./check-quote.ts";
export { type JudgedQuote, judgeQuote, type QuotedDocument, type QuoteVerdict } from "./judge-quote.ts";
export type { DiffPiece } from "./word-diff.ts";
