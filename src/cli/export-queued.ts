import type { ExportAsked } from "../handed/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { accountMeant } from "../people/index.ts";
import { type NewJob, openQueue } from "../queue/index.ts";
import { badOut, type SaidOfExport } from "../worker/index.ts";
import { sayWhatIsMarked } from "./ceiling.ts";
import { openToRead } from "./open-to-read.ts";

/**
 * `headwater export --queue`: puts an export into the queue of a ledger on a server, for a worker that has a folder for exports. What it can be told now is
 * looked at now; which claims it has is seen when it is written.
 *
 * @throws HeadwaterError `bad-usage` without a path in that folder, and for a ledger in a file; `not-found` where nobody has the account, or there is no such corpus
 */
export async function exportQueued(
  db: string,
  asked: ExportAsked,
  { out, priority }: { readonly out: string | undefined; readonly priority: number },
): Promise<void> {
  const bad = out === undefined ? "where is a worker to write it?" : badOut(out);
  if (out === undefined || bad !== null)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "--out",
      bad ?? "",
      "name a path in the folder of the worker's exports: --out weekly/claims.csv",
    );
  const queue = await openQueue(db);
  try {
    const said: SaidOfExport = { ...asked, out, ...(await placeOf(db, asked)) };
    const job: NewJob = {
      ...{ kind: "export", name: `export ${asked.format}: ${out}`, document: `export ${out}` },
      ...{ said, bytes: null },
    };
    const fresh = await queue.put([job], { priority });
    process.stdout.write(
      fresh === 0
        ? `An export to ${out} is in the queue already, or was set aside: headwater jobs\n`
        : `1 export queued: a worker with --exports FOLDER writes FOLDER/${out}; headwater jobs says what came of it\n`,
    );
  } finally {
    await queue.close();
  }
}

/** Looks at who and what is named; where the corpus is a private one, of the job nothing is told to others. */
async function placeOf(
  db: string,
  { tlp, person, filter }: ExportAsked,
): Promise<Pick<SaidOfExport, "place">> {
  const ledger = await openToRead(db);
  try {
    if (tlp === undefined && person === undefined) await sayWhatIsMarked(ledger);
    if (person !== undefined) await accountMeant(ledger, person);
    if (filter.corpus === undefined) return {};
    return { place: { corpus: (await ledger.corpora.get(filter.corpus)).id } };
  } finally {
    await ledger.close();
  }
}
