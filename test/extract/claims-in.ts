import { type FrameSet, findAttributions, findClaims, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { MentionClaim } from "../../src/model/index.ts";

/** A claim with the words of its mentions in place of their indices: articles and possessive endings left off. */
export interface ReadClaim extends Omit<MentionClaim, "roles" | "place"> {
  readonly roles: Readonly<Record<string, string>>;
  readonly words: string;
  readonly by: string | null;
}

/** Every claim found in a text that is one body segment, through the whole of extraction. */
export function claimsIn(
  text: string,
  frames: FrameSet,
  published: string | null = "2020-11-15",
): ReadClaim[] {
  const analysis = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  const mentions = findMentions(analysis);
  const attributions = findAttributions(analysis, mentions);
  const wordsOf = (index: number) => plain(text.slice(mentions[index]!.start, mentions[index]!.end));
  return findClaims(analysis, mentions, attributions, frames, { published }).map(({ place, ...claim }) => {
    const speaker = claim.attribution === null ? null : attributions[claim.attribution]!.speaker;
    return {
      ...claim,
      roles: {
        ...Object.fromEntries(Object.entries(claim.roles).map(([role, index]) => [role, wordsOf(index)])),
        ...(place === undefined ? {} : { place: wordsOf(place) }),
      },
      words: text.slice(...claim.passage),
      by: speaker === null ? null : wordsOf(speaker),
    };
  });
}

function plain(words: string): string {
  return words.replace(/^(?:the|a|an) /i, "").replace(/[’']s?$/, "");
}
