import Sigma from "sigma";
import {
  extremityArrow,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from "sigma/rendering";
import type { BaseNodeState } from "sigma/types";
import type { Drawn, EdgeShown, NodeShown } from "./graph.ts";
import { kindOf } from "./kinds.ts";
import type { Palette } from "./palette.ts";

/** What is seen and what is chosen: asked anew at each refresh, so that a slider moves without building anything again. */
export interface Sight {
  readonly isNodeSeen: (node: string) => boolean;
  readonly isEdgeSeen: (edge: string) => boolean;
  /** The chosen node or line; null where nothing is. */
  readonly chosen: () => string | null;
  readonly palette: () => Palette;
}

const MANY = 4000;
/** So many are all named: a drawing of few is nearly empty, and who they are is what it is looked at for. */
const FEW = 30;
/** Names to a cell of the drawing, as many as there can be, however small the mark. */
const ALL_NAMED = { labelDensity: FEW, labelGridCellSize: 170, labelRenderedSizeThreshold: 0 };
/** A cell is as wide as a name is drawn: of two in one the larger is named, so that names seldom lie over one another. */
const MANY_NAMED = { labelDensity: 0.8, labelGridCellSize: 170, labelRenderedSizeThreshold: 7 };
/** A drawing that is less wide than this, in pixels, has no room to give away at its edges. */
const NARROW = 500;
const CLEAR = "rgba(0,0,0,0)";
/** Lengths of dash and gap in pixels: a round dash no longer than the line is wide is a dot. */
const LINES = { solid: [0, 0], dashed: [9, 6], dotted: [2.5, 5], denied: [2.5, 11] } as const;

/**
 * Draws a graph into an element: kinds by colour and shape, origins by width, disputed lines dashed, hedged ones dotted, those of what is only denied in dots far apart.
 *
 * @throws where the browser has no WebGL 2
 */
export function draw(graph: Drawn, element: HTMLElement, sight: Sight) {
  const { palette } = sight;
  const isNear = (node: string, chosen: string) =>
    node === chosen ||
    (graph.hasNode(chosen) ? graph.areNeighbors(node, chosen) : graph.hasExtremity(chosen, node));
  const isFaintNode = (node: string) => {
    const chosen = sight.chosen();
    return chosen !== null && (graph.hasNode(chosen) || graph.hasEdge(chosen)) && !isNear(node, chosen);
  };
  const isFaintEdge = (edge: string) => {
    const chosen = sight.chosen();
    if (chosen === null || chosen === edge) return false;
    return graph.hasEdge(chosen) || (graph.hasNode(chosen) && !graph.hasExtremity(edge, chosen));
  };
  return new Sigma(graph, element, {
    settings: {
      itemSizesReference: "screen",
      // Of very many lines none is pointed at, and none is drawn while the drawing moves: a weak graphics card keeps up.
      enableEdgeEvents: graph.size <= MANY,
      hideEdgesOnMove: graph.size > MANY,
      hideLabelsOnMove: graph.size > MANY,
      enableCameraRotation: false,
      ...(graph.order <= FEW ? ALL_NAMED : MANY_NAMED),
      minEdgeThickness: 0.8,
      stagePadding: element.clientWidth < NARROW ? 24 : 60,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
    },
    primitives: {
      nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()], layers: [layerFill()] },
      edges: {
        paths: [pathLine(), pathCurved()],
        extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3 })],
        variables: {
          solid: { type: "color", default: CLEAR },
          dash: { type: "number", default: 0 },
          gap: { type: "number", default: 0 },
        },
        layers: [
          layerPlain({ color: { attribute: "solid" } }),
          layerDashed({
            dashSize: { attribute: "dash", mode: "pixels" },
            gapSize: { attribute: "gap", mode: "pixels" },
            cap: "round",
            solidExtremities: "head",
          }),
        ],
      },
    },
    styles: {
      nodes: {
        x: { attribute: "x" },
        y: { attribute: "y" },
        size: { attribute: "size" },
        label: { attribute: "label" },
        shape: ({ type }: NodeShown) => kindOf(type).shape,
        color: ({ type }: NodeShown) => palette().kind(type),
        labelColor: () => palette().text,
        labelBackgroundColor: () => palette().surface,
        labelBackgroundPadding: 1,
        labelFont: '"Inter Variable", system-ui, sans-serif',
        labelSize: 13,
        labelPosition: ({ x }: NodeShown) =>
          x > (graph.getAttribute("middle") ?? Number.POSITIVE_INFINITY) ? "left" : "right",
        backdropColor: () => palette().surface,
        backdropVisibility: (_: NodeShown, { isHovered }: BaseNodeState) =>
          isHovered ? "visible" : "hidden",
        depth: (_: NodeShown, { isHovered }: BaseNodeState) => (isHovered ? "topNodes" : "nodes"),
      },
      edges: {
        size: { attribute: "size" },
        opacity: ({ size }: EdgeShown) => (size < 1 ? 0.55 : 0.9),
        head: "arrow",
        parallelPath: "curved",
        color: ({ isNo, line }: EdgeShown) =>
          isNo || line === "denied"
            ? palette().dispute
            : line === "dotted"
              ? palette().hedge
              : palette().line,
        solid: ({ isNo, line }: EdgeShown) =>
          line !== "solid" ? CLEAR : isNo ? palette().dispute : palette().line,
        dash: ({ line }: EdgeShown) => LINES[line][0],
        gap: ({ line }: EdgeShown) => LINES[line][1],
      },
    },
    nodeReducer: (node, shown) => {
      if (!sight.isNodeSeen(node)) return { visibility: "hidden" };
      const chosen = sight.chosen();
      if (node === chosen) return { labelVisibility: "visible", size: shown.size * 1.25 };
      return isFaintNode(node) ? { opacity: 0.18, labelVisibility: "hidden" } : {};
    },
    edgeReducer: (edge) => {
      if (!sight.isEdgeSeen(edge)) return { visibility: "hidden" };
      return isFaintEdge(edge) ? { opacity: 0.08 } : {};
    },
  });
}
