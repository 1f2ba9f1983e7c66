import type { SegmentKind } from "../../model/index.ts";
import type { Block } from "./blocks.ts";

/**
 * Gives the role of a bio to the article's last paragraphs that begin with the name of one of its authors and go on to speak
 * of them: "Ada Orvane is the paper's correspondent in Varesh." Changes `kinds` in place; without authors nothing changes.
 */
export function markClosingBios(
  blocks: readonly Block[],
  kinds: SegmentKind[],
  authors: readonly string[],
): void {
  let seen = 0;
  for (let at = blocks.length - 1; at >= 0 && seen < CLOSING_BLOCKS; at--) {
    if (kinds[at] !== "body" && kinds[at] !== "list") continue;
    seen++;
    const { text } = blocks[at]!;
    if (
      authors.some(
        (name) => name.includes(" ") && text.startsWith(name) && ABOUT_SOMEONE.test(text.slice(name.length)),
      )
    )
      kinds[at] = "bio";
  }
}

const CLOSING_BLOCKS = 4;
const ABOUT_SOMEONE =
  /^(?:,| is\b| was\b| are\b| has\b| covers\b| writes\b| reports\b| can be\b| may be\b|['’]s\b| joined\b| and \p{Lu})/u;
