import { type Attribution, hull, type Range } from "../../model/index.ts";

/** The attributions of a document, ready to be asked which of them carry a passage. */
export interface Voices {
  readonly attributions: readonly Attribution[];
  /** The contents in the order of their starts, each with its attribution. */
  readonly contents: readonly { readonly range: Range; readonly attribution: number }[];
  /** Those that only answer what stands before them: "..., a charge Hostavia rejects". They carry it beside the one who says it, where they deny it. */
  readonly answers: ReadonlySet<number>;
}

/**
 * Gathers attributions by where their contents lie.
 *
 * @param text the document's
 */
export function voicesOf(text: string, attributions: readonly Attribution[]): Voices {
  const contents = attributions.flatMap(({ content }, attribution) =>
    content.map((range) => ({ range, attribution })),
  );
  contents.sort((a, b) => a.range[0] - b.range[0]);
  const answers = new Set(attributions.flatMap((one, at) => (answersBefore(text, one) ? [at] : [])));
  return { attributions, contents, answers };
}

/** Whether a denial, or one that is not made, stands behind what it answers with a word for that between: "a charge", "which". */
function answersBefore(text: string, { stance, source, cue, content }: Attribution): boolean {
  if (stance !== "denies" && stance !== "doubts") return false;
  const words = hull(content);
  const denial = hull([...cue, ...source]);
  return (
    words !== null &&
    denial !== null &&
    words[1] < denial[0] &&
    /\p{L}/u.test(text.slice(words[1], denial[0]))
  );
}

/** Gives for each sentence, asked in text order, the contents that reach into it; linear in all contents together. */
export function contentsByOrder({ contents }: Voices): (sentence: Range) => Voices["contents"] {
  let next = 0;
  let open: { readonly range: Range; readonly attribution: number }[] = [];
  return ([start, end]) => {
    open = open.filter(({ range }) => range[1] > start);
    while (next < contents.length && contents[next]!.range[0] < end) open.push(contents[next++]!);
    return open;
  };
}

/** The innermost of the contents that holds the offset, answers apart: the attribution deepest in its chain, then the shortest content. */
export function innermostAt(voices: Voices, contents: Voices["contents"], offset: number): number | null {
  let best: number | null = null;
  let depth = -1;
  let length = Number.POSITIVE_INFINITY;
  for (const { range, attribution } of contents) {
    if (range[0] > offset || range[1] <= offset || voices.answers.has(attribution)) continue;
    const here = chainUp(voices, attribution).length;
    if (here > depth || (here === depth && range[1] - range[0] < length)) {
      best = attribution;
      depth = here;
      length = range[1] - range[0];
    }
  }
  return best;
}

/** The attribution and all that hold it, from the inside out. A ring of parents ends where it closes. */
export function chainUp({ attributions }: Voices, attribution: number | null): Attribution[] {
  const chain: Attribution[] = [];
  const seen = new Set<number>();
  for (let at = attribution; at !== null && !seen.has(at); at = attributions[at]?.parent ?? null) {
    seen.add(at);
    const here = attributions[at];
    if (here !== undefined) chain.push(here);
  }
  return chain;
}
