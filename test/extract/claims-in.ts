import { type FrameSet, findAttributions, findClaims, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { MentionClaim } from "../../src/model/index.ts";

/** A claim with the words of its mentions in place of their indices: articles, counts and possessive endings left off. */
export interface ReadClaim extends Omit<MentionClaim, "roles" | "place"> {
  readonly roles: Readonly<Record<string, string>>;
  readonly words: string;
  readonly by: string | null;
}

/**
 * What an article has said before the sentence that is tested: which of the invented names are states and places. A name
 * that no list knows cannot be typed from one sentence alone.
 */
const PREFACE =
  "Tavarian and Merenian newspapers wrote about Tavaria and Merenia. They named the provinces of Kelmin, Varesh, Dunmar and " +
  "Tolen: Kelmin province, Varesh province, Dunmar province and Tolen province. They named the city of Orsk Dal.\n\n";

/** Every claim found in a text, through the whole of extraction, as the second paragraph of an article. */
export function claimsIn(
  text: string,
  frames: FrameSet,
  published: string | null = "2020-11-15",
): ReadClaim[] {
  const whole = PREFACE + text;
  const from = PREFACE.length;
  const segments = [
    { kind: "body", start: 0, end: from - 2 },
    ...(text === "" ? [] : [{ kind: "body" as const, start: from, end: whole.length }]),
  ] as const;
  const analysis = analyse(whole, segments, "en");
  const mentions = findMentions(analysis);
  const attributions = findAttributions(analysis, mentions);
  const wordsOf = (index: number) => plain(whole.slice(mentions[index]!.start, mentions[index]!.end));
  return findClaims(analysis, mentions, attributions, frames, { published })
    .filter(({ passage }) => passage[0] >= from)
    .map(({ place, ...claim }) => {
      const speaker = claim.attribution === null ? null : attributions[claim.attribution]!.speaker;
      return {
        ...claim,
        roles: {
          ...Object.fromEntries(Object.entries(claim.roles).map(([role, index]) => [role, wordsOf(index)])),
          ...(place === undefined ? {} : { place: wordsOf(place) }),
        },
        words: whole.slice(...claim.passage),
        by: speaker === null ? null : wordsOf(speaker),
      };
    });
}

/** The words without what only determines them: "At least 14 soldiers" and "the soldiers" are both "soldiers". */
function plain(words: string): string {
  return words
    .replace(/^(?:the|a|an|at least|up to|about|some) /i, "")
    .replace(/^(?:\d+|two|three) /i, "")
    .replace(/[’']s?$/, "");
}
