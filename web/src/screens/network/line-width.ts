/** What is drawn in dots is never thinner, in pixels: below it they are not seen on a dark ground. */
const LEAST_DOT = 2;

/** How wide a line of so many independent origins is drawn, in pixels; that of eight is as wide as any. */
export function widthOf(weight: number, line: "solid" | "dashed" | "dotted"): number {
  const width = weight === 0 ? 0.8 : 1 + 1.1 * Math.min(weight, 8);
  return line === "dotted" ? Math.max(width, LEAST_DOT) : width;
}
