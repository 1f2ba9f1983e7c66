import type { ClaimRow, Ledger, SavedSearch } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";

/** What a search may match: beyond it, every look at it would cost more than it is worth. */
const MOST_MATCHES = 20_000;

/** What a saved search matches now: claims, and disputes that one of them is part of. */
export interface SearchMatches {
  readonly claims: readonly ClaimRow[];
  readonly disputes: readonly { readonly id: string; readonly claim: ClaimRow; readonly reason: string }[];
  /** The ids of both. */
  readonly ids: readonly string[];
}

/**
 * What a search matches now. Disputes that a person rejected are in none.
 *
 * @param name what the search is called, for errors
 * @throws HeadwaterError `bad-usage` for a search that matches more than {@link MOST_MATCHES} claims
 */
export async function searchMatches(
  ledger: Ledger,
  filter: SavedSearch["filter"],
  name: string,
): Promise<SearchMatches> {
  const claims: ClaimRow[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await ledger.claims({ ...filter, limit: 1000, ...(cursor === undefined ? {} : { cursor }) });
    claims.push(...page.rows);
    cursor = page.cursor;
    if (claims.length > MOST_MATCHES)
      throw new HeadwaterError(
        "bad-usage",
        "answer",
        name,
        `this search matches more than ${MOST_MATCHES.toLocaleString("en")} claims`,
        "ask for less: --about, --by, --frame",
      );
  }
  const disputes = new Map<string, SearchMatches["disputes"][number]>();
  for (const claim of claims.filter(({ disputed }) => disputed))
    for (const { id, reason, isRejected } of (await ledger.claim(claim.id)).disputes)
      if (!isRejected && !disputes.has(id)) disputes.set(id, { id, claim, reason });
  const ids = [...claims.map(({ id }) => id), ...disputes.keys()];
  return { claims, disputes: [...disputes.values()], ids };
}
