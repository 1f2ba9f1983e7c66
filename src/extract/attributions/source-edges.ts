import type { Mention } from "../../model/index.ts";
import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/**
 * A finder of where a source that stands before its cue begins, which the learned choice misses where commas stand close: with the
 * description that the name at its head is set beside ("*the mayor of Palov*, Jana Sirk, said"), and without the place at the end of the
 * words before it ("killed 12 soldiers in Borno, *police spokeswoman Maria Lopez* said"), which goes back to the content; and one that ends
 * at the comma of an aside ends before it.
 *
 * @param mentions in any order
 */
export function sourceEdges(mentions: readonly Mention[]): <T extends Runs>(stream: Stream, runs: T) => T {
  const described = mentions
    .filter(({ type, form }) => type === "Person" && form === "description")
    .sort((a, b) => a.start - b.start);
  const persons = new Set(
    mentions.filter(({ type, form }) => type === "Person" && form === "name").map(({ start }) => start),
  );
  return (stream, runs) => {
    const { source, cue, content } = runs;
    if (source === null || source[1] >= cue[0]) return runs;
    const from = withDescription(stream, source, described, persons);
    if (from < source[0]) return { ...runs, source: [from, source[1]] };
    const begin = behindPlace(stream, source);
    if (begin === source[0]) return { ...runs, source: beforeAside(stream, source) };
    const end = content[1] === source[0] - 1 ? begin - 2 : content[1];
    return { ...runs, source: [begin, source[1]], content: [content[0], end] };
  };
}

/** How many tokens a description has at most. */
const LONGEST = 16;

/** Where a source begins whose first name, or whose middle, follows a description and a comma; where it began for any other. */
function withDescription(
  { tokens, sentenceOf, quotationOf }: Stream,
  [first, last]: Span,
  described: readonly Mention[],
  persons: ReadonlySet<number>,
): number {
  // The comma behind the name says that it is set beside something: "killed a child, Jana Sirk said" has none.
  if (tokens[last]!.text !== "," && tokens[last + 1]?.text !== ",") return first;
  for (let comma = Math.max(1, first - 1); comma < last && comma <= first + LONGEST; comma++) {
    if (tokens[comma]!.text !== "," || !persons.has(tokens[comma + 1]!.start)) continue;
    const { end } = tokens[comma - 1]!;
    for (let from = comma - 1; from >= 0 && comma - from <= LONGEST; from--) {
      if (sentenceOf[from] !== sentenceOf[first] || quotationOf[from] !== quotationOf[first]) break;
      if (!isDescription(described, tokens[from]!.start, end)) continue;
      // Inside the content a description may be anybody's: "killed the mayor, Jana Sirk, said".
      const isOpen = from > 0 && sentenceOf[from - 1] === sentenceOf[from] && tokens[from - 1]!.text !== ",";
      return from < first && isOpen ? first : Math.min(first, from);
    }
  }
  return first;
}

function isDescription(described: readonly Mention[], start: number, end: number): boolean {
  let low = 0;
  let high = described.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (described[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < described.length && described[at]!.start === start; at++)
    if (described[at]!.end === end) return true;
  return false;
}

/**
 * "*The Border Dispatch*, which cited two drivers, said": a source ends before the comma that opens an aside behind it; one that closes an aside begun in the
 * source is part of it ("*Jana Sirk, the mayor,* said").
 */
function beforeAside({ tokens }: Stream, [first, last]: Span): Span {
  if (first === last || tokens[last]!.text !== ",") return [first, last];
  for (let at = first; at < last; at++) if (tokens[at]!.text === ",") return [first, last];
  return [first, last - 1];
}

/** "in *Borno, police spokeswoman Maria Lopez*": behind the comma, where a preposition before the source leads to what it begins with. */
function behindPlace({ tokens, head, sentenceOf }: Stream, [first, last]: Span): number {
  const before = tokens[first - 1];
  if (before === undefined || before.tag !== "ADP" || sentenceOf[first - 1] !== sentenceOf[first])
    return first;
  for (let comma = first + 1; comma < last; comma++) {
    if (tokens[comma]!.text !== ",") continue;
    const led = head[first - 1]!;
    return led >= first && led < comma ? comma + 1 : first;
  }
  return first;
}
