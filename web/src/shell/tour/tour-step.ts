import { useSyncExternalStore } from "react";

const KEY = "headwater.tour";
const ENDED = "ended";
const watchers = new Set<() => void>();
let remembered: string | null = null;

/** The step of the tour that is shown, from 0; null when it was ended. It is kept in this browser. */
export const useTourStep = (): number | null => useSyncExternalStore(watch, tourStep);

/** Goes to a step; null ends the tour. */
export function setTourStep(step: number | null): void {
  remembered = step === null ? ENDED : String(step);
  try {
    localStorage.setItem(KEY, remembered);
  } catch {
    // A browser that keeps nothing shows the tour again next time.
  }
  for (const watcher of watchers) watcher();
}

function tourStep(): number | null {
  const kept = stored();
  if (kept === ENDED) return null;
  const step = Number(kept ?? 0);
  return Number.isInteger(step) && step >= 0 ? step : 0;
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return remembered;
  }
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
