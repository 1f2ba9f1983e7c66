import type { Ledger, Seer } from "../ledger/index.ts";
import { isWithin, type Marking } from "../model/index.ts";
import { accountMeant } from "../people/index.ts";

/** For whom something is handed on, as its options say: nobody in particular with a ceiling alone; null for everything. */
export interface HandedTo {
  readonly ceiling?: Marking | undefined;
  /** Name or id of an account. */
  readonly person?: string | undefined;
}

/**
 * Who sees what is handed on. A ceiling and a person: what both may see.
 *
 * @throws HeadwaterError `not-found` where nobody has the account
 */
export async function seerOf(ledger: Ledger, { ceiling, person }: HandedTo): Promise<Seer | null> {
  if (person === undefined) return ceiling === undefined ? null : { ceiling, account: null };
  const { id, ceiling: own } = await accountMeant(ledger, person);
  const isStricter = ceiling !== undefined && isWithin(ceiling, own);
  return { ceiling: isStricter ? ceiling : own, account: id };
}
