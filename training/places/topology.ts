/** A topology as us-atlas and world-atlas print it (TopoJSON): quantised arcs that neighbours share. */
export interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly TopologyShape[] }>>;
}

interface TopologyShape {
  readonly type: string;
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly arcs: unknown;
}

type Point = readonly [lon: number, lat: number];

/** A shape's id and name, and the middle of its largest part in degrees. */
export interface Middle {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** The middle of every shape of an object: the centre of mass of its largest part, areas scaled by latitude. */
export function middlesOf(topology: Topology, object: string): Middle[] {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc): Point[] => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const ring = (indices: readonly number[]): Point[] =>
    indices.flatMap((index) => (index >= 0 ? arcs[index]! : [...arcs[~index]!].reverse()));
  return (topology.objects[object]?.geometries ?? []).flatMap(({ type, id, properties, arcs: parts }) => {
    const polygons = (type === "Polygon" ? [parts] : type === "MultiPolygon" ? parts : []) as number[][][];
    const [largest] = polygons.map((rings) => centre(ring(rings[0]!))).sort((a, b) => b.area - a.area);
    return largest ? [{ id, name: properties.name, lat: largest.lat, lon: largest.lon }] : [];
  });
}

function centre(ring: readonly Point[]): { area: number; lat: number; lon: number } {
  const [x0, y0] = ring[0]!;
  let [area, lon, lat] = [0, 0, 0];
  for (let i = 1; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[i + 1]!;
    const y = (y0 + y1 + y2) / 3;
    const part = ((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) * Math.cos((y * Math.PI) / 180);
    area += part;
    lon += ((x0 + x1 + x2) / 3) * part;
    lat += y * part;
  }
  return { area: Math.abs(area), lat: area === 0 ? y0 : lat / area, lon: area === 0 ? x0 : lon / area };
}
