import type { DisputedPlace } from "./statement.ts";
import type { Fit } from "./times.ts";

/**
 * How two stated places lie to each other. Places that are not on the map cannot be compared: that is `unstated`, since nothing
 * is known of how they lie.
 */
export function fitOfPlaces(a: DisputedPlace | null, b: DisputedPlace | null): Fit {
  if (a === null || b === null) return "unstated";
  if (a.id === b.id) return "same";
  if (a.within === null || b.within === null) return "unstated";
  return a.within.includes(b.name) || b.within.includes(a.name) ? "part" : "apart";
}
