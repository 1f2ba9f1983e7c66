import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import countriesUrl from "world-atlas/countries-50m.json?url";
import { unwrapped } from "./unwrap.ts";

/** The world's countries (Natural Earth, 1:50 million) and a point for the name of each. */
export interface Basemap {
  readonly countries: FeatureCollection;
  readonly names: FeatureCollection<Point>;
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Reads the map that lies on our own server. Countries whose name is not known have no label. */
export async function loadBasemap(): Promise<Basemap> {
  const response = await fetch(countriesUrl);
  const world = (await response.json()) as Countries;
  const countries = feature(world, world.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { name: string }
  >;
  for (const { geometry } of countries.features)
    geometry.coordinates =
      geometry.type === "Polygon"
        ? geometry.coordinates.map(unwrapped)
        : geometry.coordinates.map((rings) => rings.map(unwrapped));
  return {
    countries,
    names: { type: "FeatureCollection", features: countries.features.flatMap((country) => nameOf(country)) },
  };
}

/** The name at the middle of a country's biggest piece; `size` in square degrees lets big ones be named first. */
function nameOf({
  geometry,
  properties,
}: Feature<Polygon | MultiPolygon, { name: string }>): Feature<Point>[] {
  const rings =
    geometry.type === "Polygon" ? [geometry.coordinates[0]!] : geometry.coordinates.map(([outer]) => outer!);
  const middles = rings.map(middleOf).sort((a, b) => b.size - a.size);
  const biggest = middles[0];
  if (biggest === undefined) return [];
  const { at, size } = biggest;
  return [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: at },
      properties: { name: properties.name, rank: -size },
    },
  ];
}

/** Centroid and area of a ring by the shoelace formula, in degrees. */
function middleOf(ring: readonly Position[]): { readonly at: Position; readonly size: number } {
  let [area, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i] as [number, number], ring[i + 1] as [number, number]];
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += ((x1 + x2) * cross) / 6;
    y += ((y1 + y2) * cross) / 6;
  }
  return area === 0 ? { at: [...ring[0]!], size: 0 } : { at: [x / area, y / area], size: Math.abs(area) };
}
