import type { Hold } from "../dialect/index.ts";
import type { Store } from "../store.ts";

/** Who looks at what is watched. */
export interface WatchRunner {
  /** The machine's name, and the process number there. */
  readonly machine: string;
  readonly process: number;
  /** Since when, ISO 8601. */
  readonly began: string;
}

/** The lock, or whose it is; null where that one has not said so yet. */
export type Turn = { readonly hold: Hold } | { readonly by: WatchRunner | null };

/**
 * Takes the lock of whoever looks at what is watched, and says who has it now, for others to read.
 *
 * @throws HeadwaterError of the ledger
 */
export async function holdWatching({ db, dialect }: Store, runner: WatchRunner): Promise<Turn> {
  const hold = await dialect.holdWatching();
  if (hold === null) {
    const row = await db.selectFrom("watch_runs").selectAll().executeTakeFirst();
    return {
      by: row === undefined ? null : { machine: row.machine, process: row.process, began: row.began_at },
    };
  }
  try {
    const { machine, process, began } = runner;
    const said = { machine, process, began_at: began };
    await db
      .insertInto("watch_runs")
      .values({ id: 1, ...said })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(said))
      .execute();
    return { hold };
  } catch (thrown) {
    await hold.release();
    throw thrown;
  }
}
