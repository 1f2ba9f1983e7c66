import { useSyncExternalStore } from "react";
import { type Draft, type DraftItem, type Drafts, newKey, type Picked, withToggled } from "./draft.ts";

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

/** Adds a new draft with these pieces, and chooses it. */
export function startDraft(title: string, items: readonly DraftItem[] = []): Draft {
  const draft: Draft = { key: newKey(), title, items };
  keepDrafts(({ drafts }) => ({ chosen: draft.key, drafts: [...drafts, draft] }));
  return draft;
}

/** Puts claims into the draft to which claims are added, or takes them out, as `withToggled` does. */
export const toggleClaims = (claims: readonly Picked[], title: string): void =>
  keepDrafts((drafts) => withToggled(drafts, claims, title));
