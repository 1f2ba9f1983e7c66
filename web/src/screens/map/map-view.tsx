import "maplibre-gl/dist/maplibre-gl.css";
import { ActionIcon, Text, Tooltip, useComputedColorScheme } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { type GeoJSONSource, Map as LibreMap, LngLatBounds, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { motionMs } from "../../parts/motion.ts";
import { strings } from "../../strings/index.ts";
import type { Basemap } from "./basemap.ts";
import classes from "./map.module.css";
import type { Mark } from "./marks.ts";
import { featuresOf, styleOf } from "./style.ts";

// The worker is a file of our own server: the policy of the page allows no other.
setWorkerUrl(workerUrl);

/** The map with its marks. A click on a mark chooses it; on a cluster it goes nearer, or to the place at which all of it lies. */
export function MapView(props: {
  readonly basemap: Basemap;
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onPlace: (place: string) => void;
}) {
  const { basemap, marks, chosen } = props;
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<LibreMap | null>(null);
  const now = useRef(props);
  now.current = props;
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const drawnIn = useRef(scheme);
  const [isImpossible, setImpossible] = useState(false);

  useEffect(() => {
    try {
      map.current = makeMap(element.current!, now.current);
    } catch {
      setImpossible(true);
      return;
    }
    const made = map.current;
    made.getCanvas().setAttribute("aria-label", strings.map.mapOf(now.current.marks.length));
    onClicks(made, now);
    showAll(made, now.current.marks, false);
    made.once("idle", () => element.current?.setAttribute("data-drawn", ""));
    return () => {
      made.remove();
      map.current = null;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew in the colours of the other scheme.
  useEffect(() => {
    if (drawnIn.current !== scheme) map.current?.setStyle(styleOf(basemap, marks, chosen), { diff: false });
    drawnIn.current = scheme;
  }, [scheme]);
  useEffect(() => {
    map.current?.getSource<GeoJSONSource>("marks")?.setData(featuresOf(marks));
    map.current?.getCanvas().setAttribute("aria-label", strings.map.mapOf(marks.length));
  }, [marks]);
  useEffect(() => {
    const made = map.current;
    if (!made?.getLayer("chosen")) return;
    made.setFilter("chosen", ["==", ["get", "key"], chosen ?? ""]);
    const mark = marks.find(({ key }) => key === chosen);
    if (mark && !made.getBounds().contains([mark.point.lon, mark.point.lat]))
      made.easeTo({ center: [mark.point.lon, mark.point.lat] });
  }, [chosen, marks]);

  if (isImpossible) return <Text className={classes.impossible ?? ""}>{strings.map.noMap}</Text>;
  return (
    <div className={classes.stage}>
      <div ref={element} className={classes.canvas} data-drawing />
      <div className={classes.zoom}>
        <Tool label={strings.map.zoomIn} onClick={() => map.current?.zoomIn()}>
          <IconPlus size={16} aria-hidden />
        </Tool>
        <Tool label={strings.map.zoomOut} onClick={() => map.current?.zoomOut()}>
          <IconMinus size={16} aria-hidden />
        </Tool>
        <Tool label={strings.map.showAll} onClick={() => map.current && showAll(map.current, marks, true)}>
          <IconFocusCentered size={16} aria-hidden />
        </Tool>
      </div>
      <p className={classes.borders}>{strings.map.borders}</p>
    </div>
  );
}

function makeMap(
  container: HTMLElement,
  { basemap, marks, chosen }: Parameters<typeof MapView>[0],
): LibreMap {
  return new LibreMap({
    container,
    style: styleOf(basemap, marks, chosen),
    center: [20, 20],
    zoom: 1.2,
    maxZoom: 12,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: true,
    fadeDuration: 0,
  });
}

const LEAVES = 200;

function onClicks(map: LibreMap, now: { readonly current: Parameters<typeof MapView>[0] }): void {
  map.on("click", "marks", ({ features }) => now.current.onChoose(String(features?.[0]?.properties.key)));
  map.on("click", "clusters", async ({ features, lngLat }) => {
    const cluster = Number(features?.[0]?.properties.cluster_id);
    const source = map.getSource<GeoJSONSource>("marks")!;
    const leaves = await source.getClusterLeaves(cluster, LEAVES, 0);
    const places = new Set(leaves.map(({ properties }) => String(properties?.place)));
    const [place] = places;
    if (places.size === 1 && place !== "null") {
      now.current.onPlace(place!);
      return;
    }
    const zoom = await source.getClusterExpansionZoom(cluster);
    map.easeTo({ center: lngLat, zoom: Math.min(zoom + 0.3, 12), duration: motionMs(300) });
  });
  for (const layer of ["marks", "clusters"]) {
    map.on("mouseenter", layer, () => map.getCanvas().classList.add(classes.pointing!));
    map.on("mouseleave", layer, () => map.getCanvas().classList.remove(classes.pointing!));
  }
}

function showAll(map: LibreMap, marks: readonly Mark[], isMoved: boolean): void {
  if (marks.length === 0) return;
  const bounds = new LngLatBounds();
  for (const { point } of marks) bounds.extend([point.lon, point.lat]);
  map.fitBounds(bounds, { padding: 60, maxZoom: 5, animate: isMoved });
}

function Tool(props: { readonly label: string; readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <Tooltip label={props.label} position="left">
      <ActionIcon variant="default" aria-label={props.label} onClick={props.onClick}>
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
