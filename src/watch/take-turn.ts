import { hostname } from "node:os";
import type { Hold, Ledger, WatchRunner } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";

/** How often a lock that another run has is asked for again. */
const LOOK_MS = 1000;

/** What taking the turn needs. */
export interface TurnContext {
  readonly ledger: Ledger;
  readonly now: () => Date;
  /** Waits until the other run has ended, instead of failing. */
  readonly waits: boolean;
  /** Told once that it waits, and for what, in words. */
  readonly onWait: (who: string) => void;
  readonly wait: (ms: number) => Promise<void>;
  readonly isStopping: () => boolean;
}

/**
 * Takes the lock of the one run that a ledger has at a time: two would ask sites twice, and send alerts twice. It ends with the process, however that ends.
 *
 * @returns null where it was asked to stop while it waited
 * @throws HeadwaterError `ledger-locked` where another run is under way and is not waited for; of the ledger
 */
export async function takeTurn(context: TurnContext): Promise<Hold | null> {
  const { ledger, now, waits, onWait, wait, isStopping } = context;
  for (let hasSaid = false; !isStopping(); await wait(LOOK_MS)) {
    const runner = { machine: hostname(), process: process.pid, began: now().toISOString() };
    const held = await ledger.watching.hold(runner);
    if ("hold" in held) return held.hold;
    const who = whose(held.by);
    if (!waits)
      throw new HeadwaterError(
        "ledger-locked",
        "cli",
        "headwater watch run",
        `a run is under way on this ledger${who}`,
        "let it do the work, or stop it there; --wait waits until it has ended",
      );
    if (!hasSaid) onWait(who);
    hasSaid = true;
  }
  return null;
}

/** The lock was lost with its connection: another run may have it by now. */
export function turnLost(place: string): HeadwaterError {
  return new HeadwaterError(
    "unreachable",
    "ledger",
    place,
    "the connection that kept other runs away was cut",
    "see that the server runs, then start it again: it goes on where it was",
  );
}

/** ", since 2026-01-02 03:04 UTC, by process 17 on desk"; nothing where it has not said. */
function whose(runner: WatchRunner | null): string {
  if (runner === null) return "";
  const { machine, process: number, began } = runner;
  return `, since ${began.slice(0, 16).replace("T", " ")} UTC, by process ${number} on ${machine}`;
}
