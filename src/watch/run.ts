import type { FrameSet } from "../extract/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { asHeadwaterError, HeadwaterError } from "../model/index.ts";
import { joinDesignations } from "../pipeline/index.ts";
import { type Checked, checkWatch } from "./check-watch.ts";
import { deliver, meetReceiver, type Receiver } from "./deliver.ts";
import { reportLists, reportSearch } from "./saved-searches.ts";
import { type Manners, Visitor } from "./visitor.ts";

/** What a run needs. The clock is handed in. */
export interface WatchContext extends Manners {
  readonly ledger: Ledger;
  readonly frames: FrameSet;
  readonly now: () => Date;
  /** Items that are fetched or read of one watch. */
  readonly most: number;
  /** Looks at everything, due or not. */
  readonly everything: boolean;
  readonly receivers: readonly Receiver[];
  readonly isStopping: () => boolean;
  /** Whether another run may be at work by now: then nothing is sent. */
  readonly isLost?: () => boolean;
  /** Told of each watch that was looked at. */
  readonly onChecked?: (checked: Checked) => void;
}

/** What a run came to. */
export interface WatchRun {
  readonly checked: number;
  readonly added: number;
  /** Alerts that are new. */
  readonly alerts: number;
  /** Alerts that receivers took. */
  readonly delivered: number;
  readonly faults: readonly HeadwaterError[];
}

/**
 * Looks once at everything that is due, one after another; then reports what saved searches match now and did not before, and other
 * editions of lists; then sends what is new. Each step keeps what it did: a run that is stopped or killed goes on where it was.
 *
 * @throws HeadwaterError of the ledger
 */
export async function runOnce(context: WatchContext): Promise<WatchRun> {
  const { ledger, frames, now, most, everything, receivers, isStopping, isLost, onChecked } = context;
  if (receivers.length > 0) await refuseToTell(ledger);
  for (const receiver of receivers) await meetReceiver(ledger, receiver, now());
  const visitor = new Visitor(context);
  const run = { checked: 0, added: 0, alerts: 0, delivered: 0, faults: [] as HeadwaterError[] };
  const due = (await ledger.watching.watches()).filter(
    ({ dueAt }) => everything || dueAt <= now().toISOString(),
  );
  for (const watch of due) {
    if (isStopping()) break;
    const checked = await checkWatch(watch, { ledger, frames, now, visitor, most, isStopping });
    run.checked += 1;
    run.added += checked.added;
    run.alerts += checked.alerts;
    run.faults.push(...checked.faults);
    onChecked?.(checked);
  }
  if (run.added > 0) await joinDesignations(ledger, { frames, now: () => now().toISOString() });
  const at = now().toISOString();
  for (const search of await ledger.watching.searches())
    try {
      run.alerts += await reportSearch(ledger, search, at);
    } catch (thrown) {
      const error = asHeadwaterError(thrown, "answer", search.name);
      if (error.stage === "ledger" && error.code !== "not-found") throw error;
      run.faults.push(error);
    }
  run.alerts += await reportLists(ledger, at);
  for (const receiver of receivers) {
    if (isLost?.() === true) break;
    const { taken, faults } = await deliver(ledger, receiver, now);
    run.delivered += taken;
    run.faults.push(...faults);
  }
  return run;
}

/** Alerts are of the whole ledger: what lies in private corpora is sent to nobody. */
async function refuseToTell(ledger: Ledger): Promise<void> {
  const closed = (await ledger.corpora.list()).filter(({ isPrivate }) => isPrivate);
  if (closed.length === 0) return;
  throw new HeadwaterError(
    "bad-usage",
    "answer",
    "headwater watch run",
    `alerts would tell receivers of what lies in private corpora (${closed.length})`,
    "run it without --webhook and --mail, or keep what is watched in a ledger of its own",
  );
}
