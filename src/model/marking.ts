// The Traffic Light Protocol 2.0 (FIRST, August 2022): how far something may be handed on.

/** All markings, from what anybody may have to what nobody else may. */
export const MARKINGS = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"] as const;

export type Marking = (typeof MARKINGS)[number];

/** What each marking lets its reader do, in a line. */
export const MARKING_WORDS: Readonly<Record<Marking, string>> = {
  CLEAR: "may be shown to the world",
  GREEN: "stays within the community",
  AMBER: "stays within the organisation and its clients, for those who need it",
  "AMBER+STRICT": "stays within the organisation, for those who need it",
  RED: "is for the persons it was handed to alone",
};

/** Whether somebody who may see up to `ceiling` may see what bears `marking`; what bears none may be seen by all. */
export function isWithin(marking: Marking | null, ceiling: Marking): boolean {
  return marking === null || MARKINGS.indexOf(marking) <= MARKINGS.indexOf(ceiling);
}

/** The stricter of two markings; of one and none, the one. */
export function stricter(one: Marking | null, other: Marking | null): Marking | null {
  if (one === null || other === null) return one ?? other;
  return isWithin(one, other) ? other : one;
}
