import { type Ledger, type OpenOptions, openLedger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";

/**
 * A ledger that nothing is written to. One of an older version of the program is first brought up to this one, which adds to it
 * and takes nothing away, and that is said on standard error.
 *
 * @throws HeadwaterError as `openLedger` does; `no-permission` when an older one may not be written to
 */
export async function openToRead(db: string, options: Pick<OpenOptions, "frameWords"> = {}): Promise<Ledger> {
  try {
    return await openLedger(db, { ...options, readonly: true });
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError) || thrown.code !== "ledger-too-old") throw thrown;
  }
  process.stderr.write(`headwater: bringing ${db} up to this version\n`);
  await (await openLedger(db, { mustExist: true })).close();
  return openLedger(db, { ...options, readonly: true });
}
