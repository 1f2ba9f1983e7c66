export { checkQuote, readQuoteSource } from "./check-quote.ts";
export { type JudgedQuote, judgeQuote, type QuotedDocument, type QuoteVerdict } from "./judge-quote.ts";
export { type DiffPiece, diffWords } from "./word-diff.ts";
