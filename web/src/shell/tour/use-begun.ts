import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";

const KEY = "headwater.tour.begun";
/** Where a newcomer begins: the library, which is the address without a path. */
const BEGINNING = "/";

/**
 * Whether the tour has begun in this tab: its reader was in the library, and has gone on from there. Whoever opens an address of
 * something else wants to see that.
 */
export function useBegun(): boolean {
  const isThere = useLocation().pathname === BEGINNING;
  const [hasBegun, setHasBegun] = useState(wasBegun);
  useEffect(() => {
    if (!isThere || hasBegun) return;
    setHasBegun(true);
    keep();
  }, [isThere, hasBegun]);
  return isThere || hasBegun;
}

/** A page that is loaded again is the same visit; an address that is opened is another one. */
function wasBegun(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  try {
    return visit?.type !== "navigate" && sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function keep(): void {
  try {
    sessionStorage.setItem(KEY, "yes");
  } catch {
    // A browser that keeps nothing begins again in the library.
  }
}
