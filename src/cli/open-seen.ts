import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ledger } from "../ledger/index.ts";
import type { Marking } from "../model/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { openToRead } from "./open-to-read.ts";

/** A ledger, and where it lies. */
export interface SeenLedger {
  readonly ledger: Ledger;
  readonly place: string;
}

/**
 * A ledger as somebody with a ceiling sees it: the ledger itself where nothing is marked stricter, else one of its own in a folder that is removed when it is closed, into
 * which nothing of that comes.
 *
 * @throws HeadwaterError as `openLedger` does
 */
export async function openSeen(db: string, ceiling: Marking): Promise<SeenLedger> {
  const frameWords = await loadFrameWords();
  const whole = await openToRead(db, { frameWords });
  const hidden = await whole.hiddenAbove(ceiling);
  if (hidden.documents.length + hidden.claims.length === 0) return { ledger: whole, place: db };
  const folder = await mkdtemp(join(tmpdir(), "headwater-seen-"));
  try {
    const { copyLists, openLedger } = await import("../ledger/index.ts");
    const { followSeen, loadFrames } = await import("../pipeline/index.ts");
    const place = join(folder, "seen.db");
    await copyLists(db, place);
    const seen = await openLedger(place, { frameWords });
    await followSeen({ whole, seen, frames: await loadFrames(), hidden }, 0);
    await whole.close();
    const close = async () => {
      await seen.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { ledger: { ...seen, close }, place };
  } catch (thrown) {
    await whole.close();
    await rm(folder, { recursive: true, force: true });
    throw thrown;
  }
}
