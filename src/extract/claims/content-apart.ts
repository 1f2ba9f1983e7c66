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
    if (speaker === null || verb === null || answers.has(attribution)) continue;
    if (content[0]![0] === said[0] && said[0] === range[0] && isWithin(verb, range))
      parsed = withDeedSaidOf(parsed, placesOf(parsed, said), placesOf(parsed, hull([speaker, verb])!));
    if (content.length > 1) {
      if (said[1] <= Math.min(speaker[0], verb[0]) && isWithin(speaker, range) && isWithin(verb, range))
        parsed = withSourceApart(
          parsed,
          placesOf(parsed, said),
          placesOf(parsed, speaker),
          placesOf(parsed, verb),
        );
      continue;
    }
    if (said[0] < range[0] || said[1] > range[1] || !isWithin(speaker, range) || !isWithin(verb, range))
      continue;
    // Before who says it stands a clause of its own; behind, a parser sees where it begins by itself.
    if (said[1] > Math.min(speaker[0], verb[0])) continue;
    const places = {
      content: placesOf(parsed, said),
      source: placesOf(parsed, speaker),
      cue: placesOf(parsed, verb),
    };
    const isTied =
      hangs(parsed, places.source, places.content) || hangs(parsed, places.content, places.source);
    if (!isTied) continue;
    parsed = untied(text, parsed, kind, places);
  }
  return parsed;
}

/** How many words an aside that says who speaks goes on behind its verb: "the minister told *reporters in the capital*, is ...". */
const ADDRESSEE = 6;

/**
 * "*Killing civilians*, the ministry said, *was* a crime": a deed that opens a sentence is what the verb behind the aside is said of, and not one of who
 * speaks between the commas. The same tokens for any other sentence.
 *
 * @param deed where what is said begins, up to who speaks
 * @param aside who speaks, and by which words
 */
function withDeedSaidOf(
  tokens: readonly Token[],
  [first, end]: Places,
  [from, to]: Places,
): readonly Token[] {
  if (tokens[first]?.xpos !== "VBG" || end > from || tokens[from - 1]?.text !== ",") return tokens;
  let comma = to;
  while (comma < to + ADDRESSEE && tokens[comma] !== undefined && tokens[comma]!.text !== ",") comma++;
  if (tokens[comma]?.text !== "," || !FINITE.test(tokens[comma + 1]?.xpos ?? "")) return tokens;
  let verb = comma + 1;
  for (
    let steps = 0;
    steps < tokens.length && tokens[verb]!.head > comma && tokens[verb]!.head < tokens.length;
    steps++
  )
    verb = tokens[verb]!.head;
  return tokens.map((token, at) => (at === first ? { ...token, head: verb, relation: "csubj" } : token));
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

function placesOf(tokens: readonly Token[], [start, end]: Range): Places {
  let first = 0;
  while (first < tokens.length && tokens[first]!.start < start) first++;
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return [first, last];
}

/** Whether a word of one part hangs on one of another; marks tie nothing. */
function hangs(tokens: readonly Token[], [first, end]: Places, [from, to]: Places): boolean {
  for (let at = first; at < end; at++) {
    const { head, tag } = tokens[at]!;
    if (head >= from && head < to && tag !== "PUNCT") return true;
  }
  return false;
}

/**
 * The sentence with the source as the cue's subject. Where words of the content hang on the source, the content is parsed anew under the cue; where that is
 * no clause or more than one sentence, they take the place of the words that they hang on.
 */
function untied(
  text: string,
  tokens: readonly Token[],
  kind: Sentence["kind"],
  { content, source, cue }: Parts,
): readonly Token[] {
  const [first, end] = content;
  if (first >= end || cue[0] >= cue[1]) return tokens;
  const verb = cueHead(tokens, cue);
  const isTied = hangs(tokens, content, source);
  const said = isTied ? parsedAlone(text, tokens.slice(first, end), kind) : null;
  return tokens.map((token, at) => {
    const { head } = token;
    if (at >= first && at < end) {
      const inner = said?.[at - first];
      if (inner !== undefined)
        return inner.head < 0
          ? { ...inner, head: verb, relation: "ccomp" }
          : { ...inner, head: inner.head + first };
      if (head < source[0] || head >= source[1]) return token;
      const { head: above, relation } = tokens[head]!;
      return above >= first && above < end && above !== at
        ? { ...token, head: above, relation }
        : { ...token, head: verb, relation: "ccomp" };
    }
    if (at === verb) return { ...token, head: -1, relation: "root" };
    if (head < first || head >= end) return token;
    const isSource = at >= source[0] && at < source[1];
    return { ...token, head: verb, relation: isSource ? "nsubj" : "dep" };
  });
}

/** How a parser lists one noun with another. */
const LISTED = /^(?:conj|appos|list|flat)/;

/**
 * "The army killed *14 people*, *Rights Watch* said, but the army denied it" with the speaker listed with the people: between the commas stands who speaks. The same
 * tokens where the speaker is not listed with a word of what is said.
 */
function withSourceApart(
  tokens: readonly Token[],
  [first, end]: Places,
  [from, to]: Places,
  cue: Places,
): readonly Token[] {
  const at = tokens.findIndex(
    ({ head, relation }, spot) =>
      spot >= from && spot < to && head >= first && head < end && LISTED.test(relation),
  );
  if (at < 0 || cue[0] >= cue[1]) return tokens;
  const verb = cueHead(tokens, cue);
  for (let spot = verb, steps = 0; spot >= 0 && steps < tokens.length; steps++) {
    if (spot === at) return tokens;
    spot = tokens[spot]?.head ?? -1;
  }
  return tokens.map((token, spot) => (spot === at ? { ...token, head: verb, relation: "nsubj" } : token));
}

/** The tokens of a clause, parsed as if it stood alone; null where it is none. */
function parsedAlone(
  text: string,
  tokens: readonly Token[],
  kind: Sentence["kind"],
): readonly Token[] | null {
  if (!tokens.some(({ xpos }) => FINITE.test(xpos))) return null;
  const part = { kind, start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const [said, ...more] = analyse(text, [part], "en").sentences;
  return said === undefined || more.length > 0 || said.tokens.length !== tokens.length ? null : said.tokens;
}

/** What makes a clause. */
const FINITE = /^(?:VB[DPZ]|MD)$/;

/** The verb of a cue, or its last word. */
function cueHead(tokens: readonly Token[], [first, end]: Places): number {
  for (let at = end - 1; at >= first; at--) if (tokens[at]!.tag === "VERB") return at;
  return end - 1;
}
