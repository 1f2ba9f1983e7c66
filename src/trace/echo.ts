import { comesFirst, type DatedDocument, type Direction } from "./echoes/direction.ts";
import { type SharedText, sharedText } from "./echoes/evidence.ts";
import { type EchoKind, kindOf, shareOf } from "./echoes/kind.ts";
import { reasonOf } from "./echoes/reason.ts";
import type { Sketch } from "./echoes/sketch.ts";

/** A document as it is compared with others. */
export interface ComparedDocument extends DatedDocument {
  readonly sketch: Sketch;
}

/** Sentences of the document that repeats (`start`, `end`) and those they repeat (`ofStart`, `ofEnd`), UTF-16 code units. */
export interface EchoPassage {
  readonly start: number;
  readonly end: number;
  readonly ofStart: number;
  readonly ofEnd: number;
  readonly how: "same" | "edited" | "reworded";
}

/**
 * `document` repeats `of`. `share` is the part of its words that stand in sentences of the other, `strength` the same with each
 * sentence weighed by how much of it is the other's, both 0 to 1; `shared` counts those sentences. `confidence` is that of the
 * direction, 0.5 (either may be first) to 1; `reason` says both in words. `passages` are at most {@link MOST_PASSAGES}.
 */
export interface Echo {
  readonly document: string;
  readonly of: string;
  readonly kind: EchoKind;
  readonly share: number;
  readonly strength: number;
  readonly shared: number;
  readonly direction: Direction;
  readonly confidence: number;
  readonly reason: string;
  readonly passages: readonly EchoPassage[];
}

/** Documents are compared when they have this many prints of either sort in common. */
export const LEAST_SHARED_PRINTS = 2;
/** Passages kept for one echo: enough to show it, little enough for a story that hundreds print. */
const MOST_PASSAGES = 12;

/**
 * Which of the documents repeat `own`, and which of them it repeats. Two documents of one publisher are one voice and no echoes.
 * The result is the same whichever of two documents is `own`.
 *
 * @returns one echo for each pair that has enough in common (docs/echoes.md); empty when nothing is shared
 */
export function findEchoes(own: ComparedDocument, others: readonly ComparedDocument[]): readonly Echo[] {
  const echoes: Echo[] = [];
  for (const other of others) {
    if (other.document === own.document) continue;
    if (own.publisherKey !== null && own.publisherKey === other.publisherKey) continue;
    // In one order whichever is asked about, so that the result is one.
    const echo = own.document < other.document ? compare(own, other) : compare(other, own);
    if (echo !== null) echoes.push(echo);
  }
  return echoes;
}

function compare(own: ComparedDocument, other: ComparedDocument): Echo | null {
  const here = sharedText(own.sketch, other.sketch);
  if (here.compared === 0) return null;
  const there = sharedText(other.sketch, own.sketch);
  const order = comesFirst({ ...own, text: here }, { ...other, text: there });
  const [copy, first, text, firstText] =
    order.first === own.document ? [other, own, there, here] : [own, other, here, there];
  const kind = kindOf(text, firstText);
  if (kind === null) return null;
  const share = shareOf(text, "sharedWords");
  return {
    document: copy.document,
    of: first.document,
    kind,
    share: round(share),
    strength: round(strengthOf(text)),
    shared: text.sentences.length,
    direction: order.direction,
    confidence: order.confidence,
    reason: reasonOf(kind, text, order, first, copy),
    passages: passagesOf(text, copy.sketch, first.sketch),
  };
}

function strengthOf({ sentences, words }: SharedText): number {
  const weighed = sentences.reduce((sum, sentence) => sum + sentence.words * sentence.likeness, 0);
  return words === 0 ? 0 : weighed / words;
}

/** Written into the ledger: the same digits on every machine. */
function round(value: number): number {
  return Math.round(Math.min(1, value) * 10_000) / 10_000;
}

/** Sentences in a row that are neighbours there too and shared in the same manner are one passage. */
function passagesOf({ sentences }: SharedText, copy: Sketch, first: Sketch): EchoPassage[] {
  const passages: EchoPassage[] = [];
  for (const [k, { own, other, how }] of sentences.entries()) {
    const before = sentences[k - 1];
    const [here, there] = [copy.sentences[own]!, first.sentences[other]!];
    const open = passages.at(-1);
    const goesOn = before?.own === own - 1 && before.other === other - 1 && before.how === how;
    if (goesOn && open !== undefined) passages.splice(-1, 1, { ...open, end: here.end, ofEnd: there.end });
    else passages.push({ start: here.start, end: here.end, ofStart: there.start, ofEnd: there.end, how });
  }
  return passages.slice(0, MOST_PASSAGES);
}
