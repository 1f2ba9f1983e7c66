import { useCallback, useMemo, useRef } from "react";
import type { Range, Reading } from "../../../../src/serve/contract/index.ts";
import type { Stretch } from "./plan.ts";
import { nextStop, type Stop, stopsOf } from "./stops.ts";
import type { Readings } from "./use-readings.ts";

/**
 * The walk through a document's voices: the stops known so far, and the step to the next or the one before, for which stretches that
 * were not read yet are read.
 *
 * @param voice entity id of the only voice to stop at
 */
export function useWalk(stretches: readonly Stretch[], readings: Readings, voice: string | undefined) {
  const stops = useMemo(() => stopsOf([...readings.known.values()]), [readings.known]);
  const turn = useRef(0);
  const step = useCallback(
    async (from: Range | null, way: 1 | -1): Promise<Stop | undefined> => {
      const own = ++turn.current;
      const known = new Map<number, Reading>(readings.known);
      const last = stretches.length - 1;
      let place = from === null ? (way === 1 ? 0 : last) : placeOf(stretches, from.start);
      for (; place >= 0 && place <= last; place += way) {
        known.set(place, known.get(place) ?? (await readings.read(place)));
        // Somebody pressed on meanwhile: that step counts.
        if (own !== turn.current) return undefined;
        const found = nextStop(stopsOf([...known.values()]), from, way, voice);
        // A stop further on than this stretch may have one before it in a stretch that is not read.
        if (found !== undefined && isWithin(stretches, found, place, way)) return found;
      }
      return undefined;
    },
    [stretches, readings, voice],
  );
  return { stops, step };
}

/** The stretch in which a place of the text is. */
export function placeOf(stretches: readonly Stretch[], at: number): number {
  const found = stretches.findIndex(({ end }) => at < end);
  return found < 0 ? stretches.length - 1 : found;
}

const isWithin = (stretches: readonly Stretch[], stop: Stop, place: number, way: 1 | -1): boolean =>
  way === 1 ? placeOf(stretches, stop.start) <= place : placeOf(stretches, stop.start) >= place;
