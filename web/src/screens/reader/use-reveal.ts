import { type RefObject, useEffect } from "react";
import type { Range } from "../../../../src/serve/contract/index.ts";
import type { Stretch } from "./plan.ts";
import type { Readings } from "./use-readings.ts";
import { placeOf } from "./use-walk.ts";

/** So far from the top and the bottom of the window words are held to be in sight, in CSS pixels. */
const TOP = 150;
const BOTTOM = 90;

/** Scrolls to what is chosen when it changes: to the stretch at once, and to the words when they are drawn. */
export function useReveal(
  article: RefObject<HTMLElement | null>,
  range: Range | null,
  stretches: readonly Stretch[],
  readings: Readings,
): void {
  const place = range === null ? -1 : placeOf(stretches, range.start);
  const isRead = readings.known.has(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the place of the words that is gone to, and again once they are read.
  useEffect(() => {
    const box = article.current;
    if (box === null || range === null) return;
    const stretch = box.querySelector<HTMLElement>(`[data-place="${place}"]`);
    const words = () => box.querySelector<HTMLElement>("[data-marks]");
    const reveal = () => {
      const shown = words();
      if (shown === null) {
        stretch?.scrollIntoView({ block: "start" });
        return;
      }
      const { top, bottom } = shown.getBoundingClientRect();
      const floor = window.innerHeight - BOTTOM - sheetHeight();
      if (top >= TOP && bottom <= floor) return;
      // A little above the middle: what follows the words is read more often than what stands before them.
      window.scrollBy({ top: top - TOP - (floor - TOP) * 0.3 });
    };
    reveal();
    // What was not laid out before has its true height only now.
    const frame = requestAnimationFrame(() => requestAnimationFrame(reveal));
    return () => cancelAnimationFrame(frame);
  }, [article, range?.start, range?.end, place, isRead]);
}

/** On a narrow window the panel lies over the lower half of the text. */
const sheetHeight = (): number =>
  window.matchMedia("(max-width: 61.99em)").matches ? window.innerHeight * 0.5 : 0;
