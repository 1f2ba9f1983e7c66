/** A point in WGS 84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The mean radius of the Earth by the IUGG. */
const EARTH_KM = 6371.0088;

/** Distance of two points along a great circle in kilometres (haversine; right to half a per cent). */
export function distanceKm(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  const part = lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part)));
}
