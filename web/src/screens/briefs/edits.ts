import { type Draft, type DraftItem, newKey } from "../../parts/draft.ts";

/** A draft with a piece moved to another place; unchanged where there is no such place. */
export function moved(draft: Draft, key: string, to: number): Draft {
  const from = draft.items.findIndex((item) => item.key === key);
  if (from < 0 || to < 0 || to >= draft.items.length || from === to) return draft;
  const items = [...draft.items];
  items.splice(to, 0, ...items.splice(from, 1));
  return { ...draft, items };
}

/** A draft with a piece put in at a place. */
export const withItem = (draft: Draft, place: number, item: DraftItem): Draft => ({
  ...draft,
  items: [...draft.items.slice(0, place), item, ...draft.items.slice(place)],
});

/** A draft without a piece. */
export const withoutItem = (draft: Draft, key: string): Draft => ({
  ...draft,
  items: draft.items.filter((item) => item.key !== key),
});

/** A draft with other words in a piece of the analyst's own. */
export const withText = (draft: Draft, key: string, text: string): Draft => ({
  ...draft,
  items: draft.items.map((item) => (item.key === key && item.kind !== "claim" ? { ...item, text } : item)),
});

/** An empty piece for the analyst's words. */
export const emptyItem = (kind: "heading" | "text"): DraftItem => ({ key: newKey(), kind, text: "" });

/** A piece that is a claim. */
export const claimItem = (id: string, label: string): DraftItem => ({
  key: newKey(),
  kind: "claim",
  id,
  label,
});
