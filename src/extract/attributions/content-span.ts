import { contentWindow } from "./content-window.ts";
import { add, step } from "./features.ts";
import { pathFinder } from "./parse-path.ts";
import { CLOSING, OPENING, OUTSIDE, type Signs } from "./signs.ts";
import type { Span, SpanQuestion } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Stand-ins for the signs of tokens that are no words of the content. */
const EDGE = -7;
const CUE = -8;
const SOURCE = -9;

/** What is said: a run of tokens from which the cue and the source are taken out afterwards. */
export function contentQuestion(
  stream: Stream,
  signs: Signs,
  cueHead: number,
  cue: Span,
  source: Span | null,
): SpanQuestion {
  const sentence = stream.sentenceOf[cueHead]!;
  const first = stream.sentenceStart[sentence]!;
  const end = stream.sentenceStart[sentence + 1]!;
  const { lemma, lower, xpos, tag, relation, quoting } = signs;
  const { tokens, head } = stream;
  const pathOf = pathFinder(stream, signs, cueHead);
  const isCue = (at: number): boolean => at >= cue[0] && at <= cue[1];
  const isSource = (at: number): boolean => source !== null && at >= source[0] && at <= source[1];
  const near = (at: number, row: Int32Array): number =>
    isCue(at) ? CUE : isSource(at) ? SOURCE : at < first || at >= end ? EDGE : row[at]!;
  const side = (at: number): number => (at < cue[0] ? 0 : at > cue[1] ? 1 : 2);
  const c = lemma[cueHead]!;
  const cx = xpos[cueHead]!;
  const order = source === null ? 2 : source[0] < cue[0] ? 0 : 1;
  const inQuotation = quoting[cueHead] === OUTSIDE ? 0 : 1;
  const window = contentWindow(stream, signs, cueHead);
  return {
    lefts: window.lefts.filter((at) => !isCue(at) && !isSource(at)),
    rights: window.rights.filter((at) => !isCue(at) && !isSource(at)),
    head,
    depth: stream.depth,
    allows: () => true,
    isTaken: (at) => at < first || at >= end || isCue(at) || isSource(at) || tokens[at]!.tag === "PUNCT",
    left(at, features) {
      const outside = at < first ? 1 : 0;
      add(features, 300, xpos[at]!, side(at), outside);
      add(features, 301, lower[at]!, side(at));
      add(features, 302, near(at - 1, xpos), xpos[at], side(at));
      add(features, 303, near(at - 1, lower), side(at), order);
      add(features, 304, near(at - 1, tag), near(at - 2, tag), tag[at]);
      add(features, 305, at === first ? 1 : 0, side(at), cx);
      add(features, 306, at === first ? 1 : 0, side(at), c);
      add(features, 307, quoting[at]!, side(at), inQuotation);
      add(features, 308, lower[at]!, c);
      add(features, 309, step(at - cue[1]), side(at), cx);
      add(features, 310, near(at - 1, lower), c);
      add(features, 311, near(at - 1, relation), relation[at], side(at));
      add(features, 312, outside, quoting[at], quoting[Math.max(0, cue[0] - 1)]);
      const opened = stream.opens[at]!;
      const closed = at > 0 ? stream.closes[at - 1]! : -1;
      add(features, 313, sign(opened, relation), sign(opened, xpos), bond(opened));
      add(features, 314, sign(opened, relation), bond(opened), c);
      add(features, 315, sign(closed, relation), sign(closed, tag), bond(closed));
      add(features, 316, sign(opened, relation), sign(closed, relation), side(at));
    },
    right(at, features) {
      const beyond = at >= end ? 1 : 0;
      add(features, 320, xpos[at]!, side(at), beyond);
      add(features, 321, lower[at]!, side(at));
      add(features, 322, near(at + 1, xpos), xpos[at], side(at));
      add(features, 323, near(at + 1, lower), side(at), order);
      add(features, 324, near(at + 1, xpos), near(at + 2, xpos), tag[at]);
      add(features, 325, near(at + 1, lower), near(at + 2, lower), side(at));
      add(features, 326, at === end - 1 ? 1 : at === end - 2 ? 2 : 0, side(at), c);
      add(features, 327, quoting[at]!, side(at), inQuotation);
      add(
        features,
        328,
        beyond,
        quoting[at],
        beyond === 1 ? Math.min(5, stream.sentenceOf[at]! - sentence) : 0,
      );
      add(features, 329, near(at + 1, xpos), c);
      add(features, 330, step(at - cue[1]), side(at), cx);
      add(features, 331, near(at + 1, relation), near(at + 1, lower), side(at));
      add(features, 332, near(at + 1, lower), near(at + 2, xpos), near(at + 3, xpos));
      add(
        features,
        333,
        beyond,
        beyond === 1 ? unquotedWords(stream, at) : 0,
        beyond === 1 ? paragraphs(stream, at, cueHead) : 0,
      );
    },
    pair(left, right, { top, roots }, features) {
      const kept = stream.closes[right]!;
      const dropped = stream.opens[right + 1] ?? -1;
      const keeps = within(kept, left, right);
      const drops = within(dropped, left, right);
      add(features, 360, sign(dropped, relation), drops, c);
      add(features, 361, sign(dropped, relation), drops, sign(dropped, xpos));
      add(features, 362, sign(kept, relation), keeps, sign(dropped, relation));
      add(features, 363, sign(kept, relation), keeps, tag[top]!);
      const path = pathOf(top);
      const begins = stream.first[top] === left ? 0 : stream.first[top]! < left ? 1 : 2;
      const ends = stream.last[top] === right ? 0 : stream.last[top]! > right ? 1 : 2;
      const extent = begins * 3 + ends;
      const holdsCue = left < cue[0] && right > cue[1] ? 1 : 0;
      const holdsSource = source !== null && left < source[0] && right > source[1] ? 2 : 0;
      const holds = holdsCue + holdsSource;
      const marks = quoteState(left, right);
      const crosses = (left < first ? 1 : 0) + (right >= end ? 2 : 0);
      const where = right < cue[0] ? 0 : left > cue[1] ? 1 : 2;
      const gap = right < cue[0] ? step(right - cue[0]) : left > cue[1] ? step(left - cue[1]) : 0;
      add(features, 340, path);
      add(features, 341, path, c);
      add(features, 342, path, cx, xpos[top]!);
      add(features, 343, path, extent, holds);
      add(features, 344, extent, Math.min(roots, 5), where);
      add(features, 345, marks, where, crosses);
      add(features, 346, marks, holds, crosses);
      add(features, 347, marks, c);
      add(features, 348, where, c, order);
      add(features, 349, where, holds, cx);
      add(features, 350, gap, c);
      add(features, 351, gap, near(right + 1, tag), near(left - 1, tag));
      add(features, 352, step(right - left + 1), c);
      add(features, 353, step(right - left + 1), tag[top]!, cx);
      add(features, 354, relation[top]!, xpos[left]!, cx);
      add(features, 355, left === first ? 1 : 0, right >= end - 2 ? 1 : 0, holds * 10 + order);
      add(features, 356, tag[top]!, c, where);
      add(features, 357, Math.min(roots, 5), crosses, marks);
      add(features, 358, near(left - 1, xpos), near(right + 1, xpos), where);
      add(features, 359, lower[left]!, path, begins);
    },
  };

  /** What a token hangs on: nothing, the cue's head, another word of the cue, the source, a word before or behind it. */
  function bond(at: number): number {
    const up = at < 0 ? -1 : head[at]!;
    return up < 0 ? 0 : up === cueHead ? 1 : isCue(up) ? 2 : isSource(up) ? 3 : up < at ? 4 : 5;
  }

  /** Whether a token hangs on a word of the run: 1 on one, 2 on none, 0 where there is no token. */
  function within(at: number, left: number, right: number): number {
    const up = at < 0 ? -1 : head[at]!;
    return at < 0 ? 0 : up >= left && up <= right ? 1 : 2;
  }

  /** How the run stands to quotation marks: begins with one, ends with one, cuts one, is a single quotation. */
  function quoteState(left: number, right: number): number {
    const l = quoting[left]!;
    const r = quoting[right]!;
    const opens = l === OPENING ? 1 : l === OUTSIDE ? 0 : 2;
    const closes = r === CLOSING ? 1 : r === OUTSIDE ? 0 : 2;
    const same = l !== OUTSIDE && stream.quotationOf[left] === stream.quotationOf[right] ? 9 : 0;
    return opens + 3 * closes + same + 18 * inQuotation;
  }
}

/** Whether words outside quotation marks follow in the sentence in which a quotation ends. */
function unquotedWords(stream: Stream, at: number): number {
  const end = stream.sentenceStart[stream.sentenceOf[at]! + 1]!;
  return Math.min(3, end - 1 - at);
}

function paragraphs(stream: Stream, at: number, cueHead: number): number {
  return Math.min(3, stream.paragraphOf[at]! - stream.paragraphOf[cueHead]!);
}

function sign(at: number, row: Int32Array): number {
  return at < 0 ? EDGE : row[at]!;
}
