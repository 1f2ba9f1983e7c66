import { analyse, type Sentence, type Token } from "../../language/index.ts";
import { hull, type Range } from "../../model/index.ts";
import type { Voices } from "./voices.ts";

/**
 * The tokens of a sentence with what is said parsed by itself, where the parse of the whole ties words of what is said and words of who says it together: in
 * "... wounding more than 40, *police* and hospital officials said" the police would be wounded. A parser knows nothing of who speaks; the
 * attribution does. The same tokens where nothing is tied so.
 *
 * @param contents those that reach into the sentence
 */
export function withContentApart(
  text: string,
  { tokens, kind, range }: Sentence,
  { attributions, answers }: Voices,
  contents: Voices["contents"],
): readonly Token[] {
  let parsed: readonly Token[] = tokens;
  for (const { range: said, attribution } of contents) {
    const { source, cue, content } = attributions[attribution]!;
    const speaker = hull(source);
    const verb = hull(cue);
    if (speaker === null || verb === null || content.length > 1 || answers.has(attribution)) continue;
    if (said[0] < range[0] || said[1] > range[1] || !isWithin(speaker, range) || !isWithin(verb, range))
      continue;
    if (meets(said, speaker) || meets(said, verb)) continue;
    const places = {
      content: placesOf(parsed, said),
      source: placesOf(parsed, speaker),
      cue: placesOf(parsed, verb),
    };
    if (!isTied(parsed, places)) continue;
    parsed = untied(text, parsed, kind, places) ?? parsed;
  }
  return parsed;
}

/** First and last token, half-open. */
type Places = readonly [first: number, end: number];

interface Parts {
  readonly content: Places;
  readonly source: Places;
  readonly cue: Places;
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function meets(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function placesOf(tokens: readonly Token[], [start, end]: Range): Places {
  let first = 0;
  while (first < tokens.length && tokens[first]!.start < start) first++;
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return [first, last];
}

/** Whether a word of the source hangs on one of the content, or the other way round. */
function isTied(tokens: readonly Token[], { content, source }: Parts): boolean {
  const isIn = (at: number, [first, end]: Places) => first <= at && at < end;
  for (let at = source[0]; at < source[1]; at++)
    if (isIn(tokens[at]!.head, content) && tokens[at]!.tag !== "PUNCT") return true;
  for (let at = content[0]; at < content[1]; at++)
    if (isIn(tokens[at]!.head, source) && tokens[at]!.tag !== "PUNCT") return true;
  return false;
}

/** The sentence with its content parsed anew under the cue, and the source as the cue's subject; null where the content is more than one sentence. */
function untied(
  text: string,
  tokens: readonly Token[],
  kind: Sentence["kind"],
  { content, source, cue }: Parts,
): readonly Token[] | null {
  const [first, end] = content;
  if (first >= end || cue[0] >= cue[1]) return null;
  const part = { kind, start: tokens[first]!.start, end: tokens[end - 1]!.end };
  const [said, ...more] = analyse(text, [part], "en").sentences;
  if (said === undefined || more.length > 0 || said.tokens.length !== end - first) return null;
  const verb = cueHead(tokens, cue);
  return tokens.map((token, at) => {
    if (at >= first && at < end) {
      const inner = said.tokens[at - first]!;
      return inner.head < 0
        ? { ...inner, head: verb, relation: "ccomp" }
        : { ...inner, head: inner.head + first };
    }
    if (at === verb) return { ...token, head: -1, relation: "root" };
    if (token.head < first || token.head >= end) return token;
    const isSource = at >= source[0] && at < source[1];
    return { ...token, head: verb, relation: isSource ? "nsubj" : "dep" };
  });
}

/** The verb of a cue, or its last word. */
function cueHead(tokens: readonly Token[], [first, end]: Places): number {
  for (let at = end - 1; at >= first; at--) if (tokens[at]!.tag === "VERB") return at;
  return end - 1;
}
