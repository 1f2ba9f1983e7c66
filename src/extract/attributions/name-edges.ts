import type { Mention } from "../../model/index.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** What the names of a document say about where cues and sources may begin and end. */
interface NameEdges {
  /** Whether a run of tokens lies inside a longer name. */
  holds(stream: Stream, span: Span): boolean;
  /** A cue without the adverb at its front that ends the name of the source before it: "Rights *Now* said". */
  behindName(stream: Stream, cue: Span, source: Span): Span;
  /** The run of a source with the names at its ends whole, as far as the cue leaves room. */
  whole(stream: Stream, source: Span, cue: Span): Span;
}

/** The longest name that is looked for, in code units. */
const LONGEST = 200;

/** The edges of the names among the mentions, which may come in any order. */
export function nameEdges(mentions: readonly Mention[]): NameEdges {
  const names = mentions.filter(({ form }) => form === "name").sort((a, b) => a.start - b.start);
  const around = (start: number, end: number): readonly Mention[] => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.start < start - LONGEST) low = middle + 1;
      else high = middle;
    }
    const found: Mention[] = [];
    for (let at = low; at < names.length && names[at]!.start < end; at++)
      if (names[at]!.end > start) found.push(names[at]!);
    return found;
  };
  return {
    holds({ tokens }, [first, last]) {
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      return around(start, end).some((name) => name.start < start && end < name.end);
    },
    behindName({ tokens }, [first, last], source) {
      let from = first;
      if (source[1] !== first - 1) return [first, last];
      for (const name of around(tokens[source[1]]!.start, tokens[source[1]]!.end))
        while (from < last && tokens[from]!.tag === "ADV" && tokens[from]!.end <= name.end) from++;
      return [from, last];
    },
    whole({ tokens }, [first, last], cue) {
      let [from, to] = [first, last];
      for (const name of around(tokens[first]!.start, tokens[last]!.end)) {
        while (
          from > 0 &&
          name.start < tokens[from]!.start &&
          name.end > tokens[from]!.start &&
          from - 1 !== cue[1]
        )
          from--;
        while (
          to + 1 < tokens.length &&
          name.end > tokens[to]!.end &&
          name.start < tokens[to]!.end &&
          to + 1 !== cue[0]
        )
          to++;
      }
      return [from, to];
    },
  };
}
