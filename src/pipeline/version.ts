/**
 * The version of everything between text and claims. It goes up with every change that can alter what is extracted from
 * an unchanged document; the ledger then makes new assertions beside the old ones.
 */
export const EXTRACTOR = "headwater-extract/1";
