/** Whether the person asked their system for less motion. */
export const isStill = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** How long something moves: not at all for who wants no motion. */
export const motionMs = (usual: number): number => (isStill() ? 0 : usual);
