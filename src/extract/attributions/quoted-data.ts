import { type Attribution, hull, type Mention } from "../../model/index.ts";

/** Nouns for numbers somebody has counted or worked out: they tell, and utter no word. */
const DATA = /(?:^|\s)(?:statistics?|figures?|data|numbers|tall(?:y|ies)|counts?|census)$/iu;

/** Opening quotation marks, where three words at the least stand behind. */
const QUOTES = /(?:[“„«]|(?<![\p{L}\p{N}])")(?:[^\s“”"]+\s+){2}/u;

/** Who can be quoted from at length: bodies, and what they issue. */
const BODIES: ReadonlySet<Mention["type"]> = new Set([
  "PublicBody",
  "Organization",
  "ArmedGroup",
  "Document",
]);

/** How far back the quotations that are gone on with may lie, in code units: some eight paragraphs. */
const REACH = 4000;

/**
 * Gives a report that is being quoted what it says of somebody's numbers. Numbers cannot utter words: where an article that quotes
 * a body goes on "According to the army's own statistics, its losses were “30 percent higher ...”", the words between the marks are
 * still those of the body quoted last, which names the army's statistics for them. Its attribution becomes the `parent`, provided
 * that it was quoted twice in a row, so that nobody else can be meant.
 *
 * @param attributions in order of their cue, nested already; ranges are into `text`
 */
export function nestQuotedData(
  text: string,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): Attribution[] {
  return attributions.map((attribution, index) => {
    const { parent, source, content } = attribution;
    const named = hull(source);
    if (parent !== null || named === null || !DATA.test(text.slice(...named))) return attribution;
    if (!isQuoted(text, content)) return attribution;
    return { ...attribution, parent: quotedBefore(text, mentions, attributions, index) };
  });
}

/** The last attribution that quotes before another, where the one that quotes before it has the same source; else null. */
function quotedBefore(
  text: string,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  index: number,
): number | null {
  const end = hull(attributions[index]!.content)![1];
  let last: number | null = null;
  for (let at = index - 1; at >= 0; at--) {
    const { content, speaker, stance } = attributions[at]!;
    if (hull(content)![0] < end - REACH) return null;
    if (!isQuoted(text, content)) continue;
    if (speaker === null || stance !== "asserts" || !BODIES.has(mentions[speaker]!.type)) return null;
    if (last === null) last = at;
    else return isSameName(text, mentions, attributions[last]!.speaker!, speaker) ? last : null;
  }
  return null;
}

function isQuoted(text: string, content: Attribution["content"]): boolean {
  return content.some((piece) => QUOTES.test(text.slice(...piece)));
}

/** Whether two mentions are of one name, or of a name and its beginning: "State", "the State Department". */
function isSameName(text: string, mentions: readonly Mention[], a: number, b: number): boolean {
  const [short, long] = [a, b]
    .map((index) =>
      text
        .slice(mentions[index]!.start, mentions[index]!.end)
        .replace(/^the\s+/iu, "")
        .toLowerCase(),
    )
    .sort((x, y) => x.length - y.length);
  return `${long} `.startsWith(`${short} `);
}
