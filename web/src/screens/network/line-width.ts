/** What is drawn in dots is never thinner, in pixels: below it they are not seen on a dark ground. */
const LEAST_DOT = 2;

/** How a line is drawn: what somebody says outright, what is disputed, what everybody hedges, and what is denied and said by nobody. */
export type LineKind = "solid" | "dashed" | "dotted" | "denied";

/** How wide a line of so many independent origins is drawn, in pixels; that of eight is as wide as any. */
export function widthOf(weight: number, line: LineKind): number {
  const width = weight === 0 ? 0.8 : 1 + 1.1 * Math.min(weight, 8);
  return line === "dotted" || line === "denied" ? Math.max(width, LEAST_DOT) : width;
}
