import type { Ledger, Place } from "../ledger/index.ts";
import { analystName } from "./analyst.ts";

/**
 * Where `--corpus` says that documents are laid; undefined where nothing is said.
 *
 * @throws HeadwaterError `not-found` where there is no such corpus
 */
export async function placeNamed(ledger: Ledger, corpus: string | undefined): Promise<Place | undefined> {
  if (corpus === undefined) return undefined;
  return { corpus: (await ledger.corpora.get(corpus)).id, by: analystName() };
}
