/** A place on the drawing, in pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Enough for the outline of a bend to look smooth at any size of a page. */
const PIECES = 28;

/**
 * A piece of river as a closed outline: from `start`, `startWidth` pixels wide, to `end`, `endWidth` wide, leaving and arriving
 * level. Its width is measured across the stream, so that a steep reach is as wide as a level one.
 */
export function ribbon(start: Spot, startWidth: number, end: Spot, endWidth: number): string {
  const bend = (end.x - start.x) * 0.5;
  const bends: readonly [Spot, Spot] = [
    { x: start.x + bend, y: start.y },
    { x: end.x - bend, y: end.y },
  ];
  return outline(start, bends, end, startWidth, endWidth);
}

/** The same for a river that flows down the page: it leaves and arrives upright. */
export function ribbonDown(start: Spot, startWidth: number, end: Spot, endWidth: number): string {
  const bend = (end.y - start.y) * 0.5;
  const bends: readonly [Spot, Spot] = [
    { x: start.x, y: start.y + bend },
    { x: end.x, y: end.y - bend },
  ];
  return outline(start, bends, end, startWidth, endWidth);
}

/** A branch that turns off downwards and runs into something to the right: how an echo leaves what it repeats. */
export function branch(start: Spot, end: Spot): string {
  const turn = Math.min(12, Math.abs(end.y - start.y), Math.abs(end.x - start.x));
  return `M${at(start.x, start.y)}V${round(end.y - turn)}Q${at(start.x, end.y)} ${at(start.x + turn, end.y)}H${round(end.x)}`;
}

/** Both banks of a cubic Bezier curve whose width grows evenly along it. */
function outline(a: Spot, [b, c]: readonly [Spot, Spot], d: Spot, startWidth: number, endWidth: number) {
  const left: string[] = [];
  const right: string[] = [];
  for (let piece = 0; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const u = 1 - t;
    const [k0, k1, k2, k3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t] as const;
    const x = k0 * a.x + k1 * b.x + k2 * c.x + k3 * d.x;
    const y = k0 * a.y + k1 * b.y + k2 * c.y + k3 * d.y;
    const dx = u * u * (b.x - a.x) + 2 * u * t * (c.x - b.x) + t * t * (d.x - c.x);
    const dy = u * u * (b.y - a.y) + 2 * u * t * (c.y - b.y) + t * t * (d.y - c.y);
    const length = Math.hypot(dx, dy) || 1;
    const half = (startWidth + (endWidth - startWidth) * t) / 2;
    left.push(at(x + (dy / length) * half, y - (dx / length) * half));
    right.push(at(x - (dy / length) * half, y + (dx / length) * half));
  }
  return `M${left.join("L")}L${right.reverse().join("L")}Z`;
}

const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
const round = (value: number) => Math.round(value * 10) / 10;
