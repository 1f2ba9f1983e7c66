import type { ClaimsView, WordingRow } from "../ledger/index.ts";
import {
  type CopiedPassage,
  copiedWordings,
  type Likeness,
  type LocalWording,
  sameInOtherDocument,
} from "../trace/index.ts";

/** A document and one that it copies: what both say of those known to one document alone, and the copied sentences. */
export interface CopiedSentences {
  readonly copy: readonly LocalWording[];
  readonly original: readonly LocalWording[];
  readonly passages: readonly CopiedPassage[];
}

/** The copies that documents with these wordings are part of, on either side, with all of their sentences. */
export async function copiedSentences(
  view: ClaimsView,
  wordings: readonly WordingRow[],
): Promise<readonly CopiedSentences[]> {
  const { copies, local } = await copiesAround(view, wordings);
  return (await view.copiedIn(copies)).map(({ document, of, passages }) => ({
    copy: local.get(document) ?? [],
    original: local.get(of) ?? [],
    passages,
  }));
}

/** Wordings (ids) of other documents, copies or copied, that say the same of those without a name as one of these. */
export async function copiedWith(
  view: ClaimsView,
  wordings: readonly WordingRow[],
): Promise<readonly string[]> {
  const { copies, local } = await copiesAround(view, wordings);
  const asked = new Set(wordings.map(({ id }) => id));
  const found = new Set<string>();
  for (const { document, of } of copies)
    for (const { wording } of local.get(document) ?? [])
      for (const { wording: other } of local.get(of) ?? [])
        if ((asked.has(wording.id) || asked.has(other.id)) && sameInOtherDocument(wording, other))
          found.add(wording.id).add(other.id);
  return [...found];
}

/**
 * Pairs of wordings in copied sentences: each of a copy with that of the earliest document that it copies the sentence from. Of a story that
 * hundreds print, one pair a paper and not all with all.
 *
 * @param wordings all that {@link copiedWith} finds of any of them included
 */
export async function copiedAmong(
  view: ClaimsView,
  wordings: readonly WordingRow[],
): Promise<readonly Likeness[]> {
  const { copies, local } = await copiesAround(view, wordings);
  const asked = new Set(wordings.map(({ id }) => id));
  const paired = new Set<string>();
  const found: Likeness[] = [];
  for (const copy of copies) {
    const [own, original] = [local.get(copy.document) ?? [], local.get(copy.of) ?? []];
    const open = own.filter(({ wording }) => asked.has(wording.id) && !paired.has(wording.id));
    if (!open.some(({ wording }) => original.some((other) => sameInOtherDocument(wording, other.wording))))
      continue;
    const [sentences] = await view.copiedIn([copy]);
    for (const likeness of copiedWordings(own, original, sentences!.passages)) {
      const here = open.find(({ wording }) => wording.id === likeness.a || wording.id === likeness.b);
      if (here === undefined) continue;
      paired.add(here.wording.id);
      found.push(likeness);
    }
  }
  return found;
}

/** The copies around documents with such wordings, and what all of these documents say of those known to them alone. */
async function copiesAround(view: ClaimsView, wordings: readonly WordingRow[]) {
  const local = new Map<string, LocalWording[]>();
  const named = wordings.filter(({ roles }) => Object.values(roles).some((party) => party.local));
  if (named.length === 0) return { copies: [], local };
  const said = await view.wordedAt(named.map(({ id }) => id));
  const copies = await view.copiesOf(said.map(({ document }) => document));
  if (copies.length === 0) return { copies, local };
  const documents = copies.flatMap(({ document, of }) => [document, of]);
  const frames = [...new Set(named.map(({ frame }) => frame))];
  const places = await view.localWordings(documents, frames);
  const known = new Map((await view.wordings(places.map(({ claim }) => claim))).map((w) => [w.id, w]));
  for (const { claim, ...at } of places) {
    const one = { ...at, wording: known.get(claim)! };
    const others = local.get(at.document);
    if (others === undefined) local.set(at.document, [one]);
    else others.push(one);
  }
  return { copies, local };
}
