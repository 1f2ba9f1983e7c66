import type { ReviewItem } from "../../../../src/serve/contract/index.ts";
import type { Picked } from "../../parts/draft.ts";

/** The key that puts what an item is about into the brief. */
export const BRIEF_KEY = "b";

/**
 * The claims that an item asks about, each once: one, or both of a pair. A wording that is counted under another is none of its own, and a document that
 * repeats another is no claim.
 */
export function claimsOf({ claim, dispute, join }: ReviewItem): readonly Picked[] {
  const pair = dispute ?? join;
  const claims = claim !== null ? [claim] : pair !== null ? [pair.a, pair.b] : [];
  const found = new Map(
    claims.filter(({ assertions }) => assertions > 0).map(({ id, label }) => [id, { id, label }]),
  );
  return [...found.values()];
}
