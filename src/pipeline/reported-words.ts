import type { ClaimsView, WordingRow } from "../ledger/index.ts";
import {
  type JoinFrames,
  type Likeness,
  MOST_COMPARED,
  mayBeReported,
  reportedKey,
  reportedWordings,
} from "../trace/index.ts";

/** Wordings (ids) that may call by a name what one of these calls by a noun, or the other way round. */
export async function reportedWith(
  view: ClaimsView,
  wordings: readonly WordingRow[],
  frames: JoinFrames,
): Promise<readonly string[]> {
  const keys = wordings.flatMap((wording) => reportedKey(wording, frames) ?? []);
  const under = await view.wordingsUnder(keys, MOST_COMPARED);
  return [...under.values()].flatMap((ids) => ids ?? []);
}

/**
 * Pairs of wordings of which one reports what the source of the other says.
 *
 * @param wordings all that {@link reportedWith} finds of any of them included
 */
export async function reportedAmong(
  view: ClaimsView,
  wordings: readonly WordingRow[],
  frames: JoinFrames,
): Promise<readonly Likeness[]> {
  const blocks = new Map<number, WordingRow[]>();
  for (const wording of wordings) {
    const key = wording.said.length === 0 ? null : reportedKey(wording, frames);
    if (key === null) continue;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [wording]);
    else block.push(wording);
  }
  const mixed = [...blocks.values()].filter((block) => block.length <= MOST_COMPARED && mayBeReported(block));
  if (mixed.length === 0) return [];
  const voices = await view.voicesOf(mixed.flat().map(({ id }) => id));
  return mixed.flatMap((block) => reportedWordings(block, (id) => voices.get(id) ?? []));
}
