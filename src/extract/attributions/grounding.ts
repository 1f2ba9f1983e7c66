import { type Attribution, hull, type Mention, type Range, type Stance } from "../../model/index.ts";
import { nest } from "./nesting.ts";
import { speakerFinder } from "./speaker.ts";

/** An attribution in words, as a reader or a language model would give it: never offsets, which such a one cannot count. */
export interface ProposedAttribution {
  /** The words of each piece; none where nobody is named. */
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
  readonly stance: Stance;
}

/** Proposals for one passage of a document. */
export interface ProposedPassage {
  /** Where the passage lies in the text, half-open UTF-16 code units. */
  readonly range: Range;
  readonly attributions: readonly ProposedAttribution[];
}

/** What could be found in the text, and what was dropped and why. */
export interface Grounded {
  readonly attributions: readonly Attribution[];
  readonly dropped: readonly { readonly proposal: ProposedAttribution; readonly why: string }[];
}

/**
 * Finds proposed attributions in the text they were made from, letter for letter. One with a piece that does not stand in its
 * passage is dropped whole: no claim without its words. A piece that stands there several times is taken where it is nearest
 * to the content.
 *
 * @param mentions in any order; used to name the speakers
 */
export function groundAttributions(
  text: string,
  mentions: readonly Mention[],
  passages: readonly ProposedPassage[],
): Grounded {
  const speakerOf = speakerFinder(text, mentions);
  const found: Attribution[] = [];
  const dropped: { proposal: ProposedAttribution; why: string }[] = [];
  for (const { range, attributions } of passages)
    for (const proposal of attributions) {
      const placed = place(text, range, proposal);
      if (typeof placed === "string") dropped.push({ proposal, why: placed });
      else
        found.push({ ...placed, stance: proposal.stance, speaker: speakerOf(placed.source), parent: null });
    }
  const first = ({ cue, content }: Attribution) => hull(cue)?.[0] ?? content[0]![0];
  return { attributions: nest(found.sort((a, b) => first(a) - first(b))), dropped };
}

/** The ranges of a proposal, or why it has none. */
function place(
  text: string,
  passage: Range,
  proposal: ProposedAttribution,
): Pick<Attribution, "source" | "cue" | "content"> | string {
  const content = inOrder(text, passage, proposal.content);
  if (typeof content === "string") return content;
  if (content.length === 0) return "it has no content";
  const near = hull(content)!;
  const cue = nearest(text, passage, proposal.cue, near);
  if (typeof cue === "string") return cue;
  const source = nearest(text, passage, proposal.source, hull(cue) ?? near);
  if (typeof source === "string") return source;
  return { source, cue, content };
}

/** Pieces one behind the other. */
function inOrder(text: string, [start, end]: Range, pieces: readonly string[]): Range[] | string {
  const found: Range[] = [];
  let from = start;
  for (const piece of pieces) {
    const at = piece === "" ? -1 : text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return notThere(piece);
    found.push([at, at + piece.length]);
    from = at + piece.length;
  }
  return found;
}

/** Each piece where it stands nearest to a range; in text order. */
function nearest(
  text: string,
  [start, end]: Range,
  pieces: readonly string[],
  [from, to]: Range,
): Range[] | string {
  const found: Range[] = [];
  for (const piece of pieces) {
    let best: Range | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let at = start; piece !== ""; at++) {
      at = text.indexOf(piece, at);
      if (at < 0 || at + piece.length > end) break;
      const away = Math.max(0, from - (at + piece.length), at - to);
      if (away >= least) continue;
      least = away;
      best = [at, at + piece.length];
    }
    if (best === null) return notThere(piece);
    found.push(best);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function notThere(piece: string): string {
  return `“${piece}” does not stand in the passage`;
}
