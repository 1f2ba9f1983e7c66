import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { Basemap } from "./basemap.ts";
import type { Mark } from "./marks.ts";

const FONT = ["Inter Variable"];
const HOLDERS = 8;

/** The colours of the scheme that is on, as the map can use them. */
function readColours() {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    land: of("--surface"),
    sea: of("--surface-sunken"),
    border: of("--echo"),
    name: of("--mantine-color-dimmed"),
    river: of("--river"),
    onRiver: of("--surface"),
    text: of("--mantine-color-text"),
    holders: Array.from({ length: HOLDERS }, (_, index) => of(`--voice-${index + 1}`)),
  };
}

/** Marks as the map takes them. */
export const featuresOf = (marks: readonly Mark[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: marks.map(({ key, point, place, origins, holder }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [point.lon, point.lat] },
    properties: { key, place, origins, holder: holder === null ? null : holder % HOLDERS },
  })),
});

/**
 * The whole map as a style: land, borders, names (drawn with the page's own font), marks in clusters, and the chosen mark. Nothing in
 * it has an address: neither tiles nor letters nor pictures are asked for.
 */
export function styleOf(basemap: Basemap, marks: readonly Mark[], chosen: string | null): StyleSpecification {
  const colour = readColours();
  return {
    version: 8,
    sources: {
      countries: { type: "geojson", data: basemap.countries },
      names: { type: "geojson", data: basemap.names },
      marks: {
        type: "geojson",
        data: featuresOf(marks),
        cluster: true,
        clusterRadius: 38,
        clusterMaxZoom: 11,
      },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colour.sea } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": colour.land } },
      {
        id: "borders",
        type: "line",
        source: "countries",
        paint: {
          "line-color": colour.border,
          "line-opacity": 0.55,
          "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.6, 6, 1.4],
        },
      },
      {
        id: "names",
        type: "symbol",
        source: "names",
        layout: {
          "text-field": ["get", "name"],
          "text-font": FONT,
          "text-size": ["interpolate", ["linear"], ["zoom"], 1, 10, 6, 15],
          "text-max-width": 7,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-color": colour.name, "text-halo-color": colour.land, "text-halo-width": 1.2 },
      },
      {
        id: "clusters",
        type: "circle",
        source: "marks",
        filter: ["has", "point_count"],
        paint: {
          "circle-color": colour.river,
          "circle-opacity": 0.88,
          "circle-radius": ["interpolate", ["linear"], ["sqrt", ["get", "point_count"]], 1, 11, 12, 30],
          "circle-stroke-color": colour.onRiver,
          "circle-stroke-width": 1.5,
        },
      },
      {
        id: "counts",
        type: "symbol",
        source: "marks",
        filter: ["has", "point_count"],
        layout: {
          "text-field": ["get", "point_count_abbreviated"],
          "text-font": FONT,
          "text-size": 12,
          "text-allow-overlap": true,
        },
        paint: { "text-color": colour.onRiver },
      },
      {
        id: "marks",
        type: "circle",
        source: "marks",
        filter: ["!", ["has", "point_count"]],
        paint: {
          "circle-color": [
            "match",
            ["coalesce", ["get", "holder"], -1],
            ...colour.holders.flatMap((holder, index) => [index, holder]),
            colour.river,
          ] as never,
          "circle-radius": ["+", 5, ["min", 5, ["coalesce", ["get", "origins"], 0]]],
          "circle-stroke-color": colour.onRiver,
          "circle-stroke-width": 1.5,
        },
      },
      {
        id: "chosen",
        type: "circle",
        source: "marks",
        filter: ["==", ["get", "key"], chosen ?? ""],
        paint: {
          "circle-color": "transparent",
          "circle-radius": 14,
          "circle-stroke-color": colour.text,
          "circle-stroke-width": 2.5,
        },
      },
    ],
  };
}
