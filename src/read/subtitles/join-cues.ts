import type { Cue } from "./cues.ts";

/** What one person says without a pause, and when. */
export interface SpokenBlock {
  readonly speaker: string | null;
  readonly words: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** A pause that parts paragraphs, in milliseconds; speech has pauses of half of it inside sentences. */
const PAUSE_MS = 4000;

/** A paragraph ends with a sentence after so long: a passage's time is known to that. Without a sentence's end, after three times that. */
const BLOCK_MS = 20_000;

/** A line that another person says begins so. */
const TURN = /^(?:[-–—]\s*\S|>>)/;

/** Cues joined to paragraphs in their order: sentences run over cues, and a reader of claims needs them whole. */
export function joinCues(cues: readonly Cue[]): readonly SpokenBlock[] {
  const blocks: SpokenBlock[] = [];
  for (const cue of cues) {
    const last = blocks.at(-1);
    if (last === undefined || isApart(last, cue)) blocks.push(cue);
    else
      blocks[blocks.length - 1] = {
        ...last,
        words: `${last.words} ${cue.words}`,
        endMs: Math.max(last.endMs, cue.endMs),
      };
  }
  return blocks;
}

function isApart(last: SpokenBlock, cue: Cue): boolean {
  if (last.speaker !== cue.speaker || TURN.test(cue.words)) return true;
  if (cue.startMs - last.endMs > PAUSE_MS || cue.startMs < last.startMs) return true;
  const lasts = last.endMs - last.startMs;
  return lasts > 3 * BLOCK_MS || (lasts > BLOCK_MS && /[.!?…]["”’)»]*$/u.test(last.words));
}

/** When a paragraph is said: "00:01:02 – 00:01:31". */
export function blockTime({ startMs, endMs }: SpokenBlock): string {
  return `${clock(startMs)} – ${clock(endMs)}`;
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
