import { useSyncExternalStore } from "react";

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

const PLACE = "headwater.drafts";
const NONE: Drafts = { chosen: null, drafts: [] };

let text: string | null = null;
let held: Drafts = NONE;
/** False once the browser refused to keep something: then the page's own drafts count. */
let keeps = true;

/** Reads what is kept; what cannot be read as drafts is none. */
function read(): Drafts {
  if (!keeps) return held;
  let now: string | null = null;
  try {
    now = localStorage.getItem(PLACE);
  } catch {
    keeps = false;
    return held;
  }
  if (now === text) return held;
  text = now;
  try {
    const found = JSON.parse(now ?? "null") as Drafts | null;
    held = Array.isArray(found?.drafts) ? found : NONE;
  } catch {
    held = NONE;
  }
  return held;
}

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

function listen(listener: () => void) {
  if (listeners.size === 0) window.addEventListener("storage", tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", tell);
  };
}

/** Puts other drafts in the place of those that there are. */
export function keepDrafts(change: (drafts: Drafts) => Drafts): void {
  held = change(read());
  text = JSON.stringify(held);
  try {
    localStorage.setItem(PLACE, text);
  } catch {
    keeps = false;
  }
  tell();
}

/** The drafts of this browser, followed: also what another tab changes. */
export const useDrafts = (): Drafts => useSyncExternalStore(listen, read);

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

/** Adds a new draft with these pieces, and chooses it. */
export function startDraft(title: string, items: readonly DraftItem[] = []): Draft {
  const draft: Draft = { key: newKey(), title, items };
  keepDrafts(({ drafts }) => ({ chosen: draft.key, drafts: [...drafts, draft] }));
  return draft;
}
