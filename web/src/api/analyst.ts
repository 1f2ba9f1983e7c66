import { useSyncExternalStore } from "react";

const KEY = "headwater.analyst";
const watchers = new Set<() => void>();

/** Who is signed in; null where the server has no accounts. The server signs with this name, whatever a request says. */
let signedIn: string | null = null;

/** Says who is signed in, once the server has. */
export function isSignedInAs(name: string | null): void {
  if (name === signedIn) return;
  signedIn = name;
  for (const watcher of watchers) watcher();
}

/** Who decides: who is signed in, else as this browser was told; null until somebody said. Sent with every request. */
export function analystName(): string | null {
  if (signedIn !== null) return signedIn;
  try {
    return localStorage.getItem(KEY);
  } catch {
    // A browser that keeps nothing: the name holds until the page is closed.
    return remembered;
  }
}

let remembered: string | null = null;

/** Keeps who decides. An empty name leaves it unsaid. */
export function nameAnalyst(name: string): void {
  const given = name.trim();
  remembered = given === "" ? null : given;
  try {
    if (remembered === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, remembered);
  } catch {}
  for (const watcher of watchers) watcher();
}

/** {@link analystName}, followed. */
export const useAnalyst = (): string | null => useSyncExternalStore(watch, analystName);

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  window.addEventListener("storage", watcher);
  return () => {
    watchers.delete(watcher);
    window.removeEventListener("storage", watcher);
  };
}
