/** A piece of a draft: a claim with the words by which it was picked, or words of the analyst. `key` is unique in its draft. */
export type DraftItem =
  | { readonly key: string; readonly kind: "claim"; readonly id: string; readonly label: string }
  | { readonly key: string; readonly kind: "heading" | "text"; readonly text: string };

/** A brief in the making. */
export interface Draft {
  readonly key: string;
  readonly title: string;
  readonly items: readonly DraftItem[];
}

/** All drafts of this browser, and the one to which claims are added. */
export interface Drafts {
  readonly chosen: string | null;
  readonly drafts: readonly Draft[];
}

/** The draft to which claims are added; null where there is none yet. */
export const chosenOf = ({ chosen, drafts }: Drafts): Draft | null =>
  drafts.find(({ key }) => key === chosen) ?? drafts[0] ?? null;

/** A key for a new draft or a new piece of one. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(2)).join("-");

/** Drafts with one of them altered. */
export const withDraft = (drafts: Drafts, key: string, change: (draft: Draft) => Draft): Drafts => ({
  ...drafts,
  drafts: drafts.drafts.map((draft) => (draft.key === key ? change(draft) : draft)),
});

/** A claim to be put into a brief, with the words by which it is picked. */
export interface Picked {
  readonly id: string;
  readonly label: string;
}

const idsOf = (draft: Draft | null): ReadonlySet<string> =>
  new Set(draft?.items.flatMap((item) => (item.kind === "claim" ? [item.id] : [])));

/** Whether all of some claims are in the draft to which claims are added. */
export function areIn(drafts: Drafts, claims: readonly Picked[]): boolean {
  const ids = idsOf(chosenOf(drafts));
  return claims.every(({ id }) => ids.has(id));
}

/**
 * Drafts with those of some claims that were not in the draft to which claims are added put into it; where all were, all are out again.
 *
 * @param title of the draft that is begun where there is none
 */
export function withToggled(drafts: Drafts, claims: readonly Picked[], title: string): Drafts {
  const draft = chosenOf(drafts);
  const known = idsOf(draft);
  const pieces = claims
    .filter(({ id }) => !known.has(id))
    .map(({ id, label }) => ({ key: newKey(), kind: "claim", id, label }) as const);
  if (draft === null) {
    const key = newKey();
    return { chosen: key, drafts: [...drafts.drafts, { key, title, items: pieces }] };
  }
  const out = new Set(pieces.length === 0 ? claims.map(({ id }) => id) : []);
  return withDraft(drafts, draft.key, (one) => ({
    ...one,
    items: [...one.items.filter((item) => item.kind !== "claim" || !out.has(item.id)), ...pieces],
  }));
}
