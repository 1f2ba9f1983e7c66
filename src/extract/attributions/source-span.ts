import { add, step } from "./features.ts";
import { pathFinder } from "./parse-path.ts";
import type { Signs } from "./signs.ts";
import type { Span, SpanQuestion } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** The longest source that is looked for: a name with its titles and a relative clause. */
const LONGEST = 45;
/** How far from the cue a source may stand. */
const REACH = 60;

/** Whose words or beliefs they are: a run of tokens of the cue's sentence outside the cue, or none. */
export function sourceQuestion(stream: Stream, signs: Signs, cueHead: number, cue: Span): SpanQuestion {
  const sentence = stream.sentenceOf[cueHead]!;
  const first = stream.sentenceStart[sentence]!;
  const end = stream.sentenceStart[sentence + 1]!;
  const { lemma, lower, xpos, tag, relation, sense, quoting } = signs;
  const { tokens } = stream;
  const pathOf = pathFinder(stream, signs, cueHead);
  const lefts: number[] = [];
  const rights: number[] = [];
  for (let at = Math.max(first, cue[0] - REACH); at < Math.min(end, cue[1] + REACH); at++) {
    if (at >= cue[0] && at <= cue[1]) continue;
    const comma = tokens[at]!.tag === "PUNCT";
    if (!comma && (stream.first[at] === at || mayOpen(stream, at - 1))) lefts.push(at);
    if (!comma || tokens[at]!.text === "," || tokens[at]!.text === ")") rights.push(at);
  }
  const near = (at: number, row: Int32Array): number =>
    at < first || at >= end ? -7 : at >= cue[0] && at <= cue[1] ? -8 : row[at]!;
  const side = (at: number): number => (at < cue[0] ? 0 : 1);
  const away = (left: number, right: number): number => (right < cue[0] ? right - cue[0] : left - cue[1]);
  const c = lemma[cueHead]!;
  const cx = xpos[cueHead]!;
  return {
    lefts,
    rights,
    head: stream.head,
    depth: stream.depth,
    allows: (left, right) => right - left < LONGEST && (right < cue[0] || left > cue[1]),
    isTaken: (at) => (at >= cue[0] && at <= cue[1]) || tokens[at]!.tag === "PUNCT",
    left(at, features) {
      add(features, 200, xpos[at]!, side(at));
      add(features, 201, lower[at]!, side(at));
      add(features, 202, near(at - 1, xpos), xpos[at]);
      add(features, 203, near(at - 1, lower), side(at));
      add(features, 204, near(at - 1, tag), near(at - 2, tag), xpos[at]);
      add(features, 205, at === first ? 1 : 0, at === cue[1] + 1 ? 1 : 0, cx);
      add(features, 206, quoting[at]!, quoting[cueHead]);
      add(features, 207, near(at - 1, relation), relation[at], xpos[at]);
    },
    right(at, features) {
      add(features, 220, xpos[at]!, side(at));
      add(features, 221, lower[at]!, side(at));
      add(features, 222, near(at + 1, xpos), xpos[at], side(at));
      add(features, 223, near(at + 1, lower), side(at), tag[at]);
      add(features, 224, near(at + 1, tag), near(at + 2, tag), xpos[at]);
      add(features, 225, at === cue[0] - 1 ? 1 : 0, near(at + 1, xpos), cx);
      add(features, 226, near(at + 1, lower), near(at + 2, lower));
      add(features, 227, near(at + 1, relation), near(at + 1, xpos), xpos[at]);
    },
    pair(left, right, { top, roots }, features) {
      const kept = stream.closes[right]!;
      const dropped = stream.opens[right + 1] ?? -1;
      const keeps = within(stream, kept, left, right);
      const drops = within(stream, dropped, left, right);
      add(features, 256, sign(dropped, relation), drops, sign(dropped, xpos));
      add(features, 257, sign(kept, relation), keeps, sign(dropped, relation));
      add(features, 258, sign(stream.opens[left]!, relation), sign(kept, relation), keeps);
      add(features, 259, lower[left]!, xpos[right]!, step(away(left, right)));
      const path = pathOf(top);
      const whole = (stream.first[top] === left ? 0 : stream.first[top]! < left ? 1 : 2) * 3;
      const extent = whole + (stream.last[top] === right ? 0 : stream.last[top]! > right ? 1 : 2);
      const gap = step(away(left, right));
      const tx = xpos[top]!;
      add(features, 240, path);
      add(features, 241, path, c);
      add(features, 242, path, cx, tx);
      add(features, 243, path, extent);
      add(features, 244, extent, Math.min(roots, 4), tx);
      add(features, 245, lemma[top]!, relation[top]!);
      add(features, 246, lemma[top]!, c);
      add(features, 260, sense[top]!, tx, path);
      add(features, 261, sense[top]!, tx, sense[cueHead]!);
      add(features, 247, gap, cx);
      add(features, 248, gap, c);
      add(features, 249, step(right - left + 1), extent);
      add(features, 250, gap, near(right + 1, xpos), near(left - 1, xpos));
      add(features, 251, Math.min(roots, 4), step(right - left + 1), side(left));
      add(features, 252, left === right ? lower[left]! : 3, side(left), Math.abs(gap) > 3 ? 1 : 0);
      add(features, 253, relation[top]!, tx, gap);
      add(features, 254, tx, xpos[left]!, xpos[right]!);
      add(features, 255, quoting[top]!, quoting[cueHead]!, side(left));
    },
    none(features) {
      add(features, 270, 1);
      add(features, 271, c);
      add(features, 272, cx);
      add(features, 273, c, cx);
      add(features, 274, near(cue[0] - 1, lower), cx);
      add(features, 275, lower[cue[0]]!, cx);
      add(features, 276, near(cue[1] + 1, lower), c);
      add(features, 277, relation[cueHead]!, cx);
    },
  };
}

/** Tags behind which a source may begin even where the parse takes it for the middle of something larger. */
const OPENERS: ReadonlySet<string> = new Set(["PUNCT", "VERB", "AUX", "ADP", "SCONJ", "CCONJ"]);

function mayOpen(stream: Stream, before: number): boolean {
  return before < 0 || OPENERS.has(stream.tokens[before]!.tag);
}

/** Whether a token hangs on a word of the run: 1 on one, 2 on none, 0 where there is no token. */
function within(stream: Stream, at: number, left: number, right: number): number {
  const up = at < 0 ? -1 : stream.head[at]!;
  return at < 0 ? 0 : up >= left && up <= right ? 1 : 2;
}

function sign(at: number, row: Int32Array): number {
  return at < 0 ? -7 : row[at]!;
}
