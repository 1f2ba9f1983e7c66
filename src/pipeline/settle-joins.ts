import type { FrameSet } from "../extract/index.ts";
import type { ClaimsView, WordingRow } from "../ledger/index.ts";
import { findJoins, type JoinFrames, joinKeys, MOST_COMPARED, reportedKey } from "../trace/index.ts";
import { copiedAmong, copiedWith } from "./copied-sentences.ts";
import { joinFrames } from "./join-frames.ts";
import { reportedAmong, reportedWith } from "./reported-words.ts";

/**
 * Decides anew which claims say the same in other words, among those that were touched and all that they stand or might stand together with,
 * and counts them so. The result follows from the set of documents and verdicts, not from the order in which they came.
 *
 * @returns ids of the claims whose origins and disputes must be found anew, sorted
 */
export async function settleJoins(view: ClaimsView, frames: FrameSet): Promise<readonly string[]> {
  const touched = view.touchedClaims();
  const relations = joinFrames(frames);
  const reached = new Map<string, WordingRow>();
  for (let fresh: readonly string[] = touched; fresh.length > 0; ) {
    const wordings = await view.wordings(fresh);
    for (const wording of wordings) reached.set(wording.id, wording);
    await keepKeys(view, wordings, relations);
    const next = new Set(await view.standingWith(fresh));
    for (const id of await comparedWith(view, wordings, relations)) next.add(id);
    for (const { a, b } of await view.judgedJoins(fresh)) next.add(a).add(b);
    for (const id of await copiedWith(view, wordings)) next.add(id);
    for (const id of await reportedWith(view, wordings, relations)) next.add(id);
    fresh = [...next].filter((id) => !reached.has(id)).sort();
  }
  const ids = [...reached.keys()].sort();
  const all = ids.map((id) => reached.get(id)!);
  const joins = findJoins(
    {
      wordings: all,
      found: [...(await copiedAmong(view, all)), ...(await reportedAmong(view, all, relations))],
      judged: await view.judgedJoins(ids),
    },
    relations,
  );
  const moved = await view.writeJoins(
    ids,
    joins.map(({ wording, standing, likeness: { a, b, grounds, strength, reason } }) => ({
      claim: wording,
      standing,
      partner: a === wording ? b : a,
      grounds,
      strength,
      reason,
    })),
  );
  return [...new Set([...touched, ...moved])].sort();
}

async function keepKeys(
  view: ClaimsView,
  wordings: readonly WordingRow[],
  relations: JoinFrames,
): Promise<void> {
  await view.keepJoinKeys(
    wordings.map((wording) => {
      const { core, found } = joinKeys(wording, relations);
      const reported = reportedKey(wording, relations);
      return { id: wording.id, keys: [core, ...found, reported].filter((key) => key !== null) };
    }),
  );
}

/** The wordings that these are compared with; of more than can be compared, those that were joined before there were so many. */
async function comparedWith(
  view: ClaimsView,
  wordings: readonly WordingRow[],
  relations: JoinFrames,
): Promise<readonly string[]> {
  const keys = wordings.flatMap((wording) => joinKeys(wording, relations).core ?? []);
  const under = await view.wordingsUnder(keys, MOST_COMPARED);
  const crowded = [...under].filter(([, ids]) => ids === null).map(([key]) => key);
  return [...[...under.values()].flatMap((ids) => ids ?? []), ...(await view.joinedUnder(crowded))];
}
