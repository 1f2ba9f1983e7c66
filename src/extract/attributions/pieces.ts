import type { Range } from "../../model/index.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/**
 * The ranges of a run of tokens from which other runs are taken out, with the commas and dashes that set them off unless a
 * quotation holds these; nothing is left of a run that the others cover.
 */
export function piecesOf(stream: Stream, span: Span, taken: readonly Span[]): Range[] {
  const inside = taken
    .filter(([first, last]) => last >= span[0] && first <= span[1])
    .sort((a, b) => a[0] - b[0]);
  const pieces: Range[] = [];
  let from = span[0];
  const add = (first: number, last: number): void => {
    let begin = first;
    let end = last;
    while (begin <= end && setsOff(stream, begin)) begin++;
    if (last !== span[1]) while (end >= begin && setsOff(stream, end)) end--;
    else if (stream.tokens[end]!.text === "," && stream.quotationOf[end]! < 0) end--;
    if (begin <= end) pieces.push([stream.tokens[begin]!.start, stream.tokens[end]!.end]);
  };
  for (const [first, last] of inside) {
    if (first > from) add(from, first - 1);
    from = Math.max(from, last + 1);
  }
  if (from <= span[1]) add(from, span[1]);
  return pieces;
}

function setsOff(stream: Stream, at: number): boolean {
  return stream.quotationOf[at]! < 0 && /^(?:[,.;:]|[-–—]+)$/u.test(stream.tokens[at]!.text);
}
