import { HeadwaterError } from "../model/index.ts";
import { idBeginning } from "./id-beginning.ts";
import type { VerdictSubject } from "./record-verdict.ts";
import type { Store } from "./store.ts";

/** What can be judged by its id: where it is kept, in the order in which a person means it. */
const KINDS = [
  ["assertion", "assertions"],
  ["dispute", "disputes"],
  ["claim", "claims"],
] as const;

/**
 * What a person means by an id or the beginning of one, with or without its kind (`assertion:4f2a91`).
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function findSubject(store: Store, meant: string): Promise<VerdictSubject> {
  const [prefix, digits] = meant.includes(":") ? meant.split(":", 2) : [null, meant];
  const kinds = KINDS.filter(([kind]) => prefix === null || prefix === kind);
  const found: VerdictSubject[] = [];
  for (const [kind, table] of kinds)
    try {
      found.push({ kind, id: await idBeginning(store, table, `${kind}:`, digits ?? "") });
    } catch (thrown) {
      if (!(thrown instanceof HeadwaterError) || thrown.code !== "not-found") throw thrown;
    }
  if (found.length === 1) return found[0]!;
  if (found.length === 0)
    throw new HeadwaterError(
      "not-found",
      "ledger",
      store.place,
      `there is no assertion, dispute or claim ${meant}`,
      "look the id up with headwater review, headwater trace or headwater disputes",
    );
  const some = found.map(({ id }) => id).join(", ");
  throw new HeadwaterError(
    "bad-usage",
    "ledger",
    store.place,
    `several ids begin so: ${some}`,
    "type more of the id",
  );
}
