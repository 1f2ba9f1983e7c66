import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hidden, Ledger, OpenOptions } from "../ledger/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { type HandedTo, seerOf } from "./seer.ts";

/** A ledger, and where it lies. */
export interface SeenLedger {
  readonly ledger: Ledger;
  readonly place: string;
}

/**
 * A ledger as somebody sees it for whom something is handed on: the ledger itself where nobody is named, or nothing is hidden from them; else one of its own in a folder that is
 * removed when it is closed, into which nothing of that comes.
 *
 * @param open opens the whole one, to be read
 * @throws HeadwaterError as `openLedger` does, and `not-found` where nobody has the account
 */
export async function openSeen(
  db: string,
  handedTo: HandedTo,
  open: (db: string, options: Pick<OpenOptions, "frameWords">) => Promise<Ledger>,
): Promise<SeenLedger> {
  const frameWords = await loadFrameWords();
  const whole = await open(db, { frameWords });
  try {
    const seer = await seerOf(whole, handedTo);
    if (seer === null) return { ledger: whole, place: db };
    const hidden = await whole.hiddenFrom(seer);
    const { documents, claims, corpora } = hidden;
    if (documents.length + claims.length + corpora.length === 0) return { ledger: whole, place: db };
    return await openPart(db, whole, hidden, frameWords);
  } catch (thrown) {
    await whole.close();
    throw thrown;
  }
}

async function openPart(
  db: string,
  whole: Ledger,
  hidden: Hidden,
  frameWords: Awaited<ReturnType<typeof loadFrameWords>>,
): Promise<SeenLedger> {
  const folder = await mkdtemp(join(tmpdir(), "headwater-seen-"));
  try {
    const { copyLists, openLedger } = await import("../ledger/index.ts");
    const { FROM_NOTHING, followSeen, loadFrames } = await import("../pipeline/index.ts");
    const place = join(folder, "seen.db");
    await copyLists(db, place);
    const seen = await openLedger(place, { frameWords });
    await followSeen({ whole, seen, frames: await loadFrames(), hidden }, FROM_NOTHING);
    await whole.close();
    const close = async () => {
      await seen.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { ledger: { ...seen, close }, place };
  } catch (thrown) {
    await rm(folder, { recursive: true, force: true });
    throw thrown;
  }
}
