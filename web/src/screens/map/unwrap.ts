import type { Position } from "geojson";

/**
 * A ring that crosses the 180th meridian goes on beyond it (181 in place of -179), where a map that repeats the world draws it.
 * One that goes around the pole (Antarctica) is closed along it.
 */
export function unwrapped(ring: readonly Position[]): Position[] {
  const out: Position[] = [];
  let turn = 0;
  for (const [index, [lon, lat]] of (ring as [number, number][]).entries()) {
    const step = index === 0 ? 0 : lon - ring[index - 1]![0]!;
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    out.push([lon + turn, lat]);
  }
  const [first, last] = [out[0]!, out.at(-1)!];
  if (turn !== 0) out.push([last[0]!, -90], [first[0]!, -90], [...first]);
  return out;
}
