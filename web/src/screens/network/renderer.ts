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
import { CLEAR, type Drawn, type EdgeShown, type NodeShown } from "./graph.ts";
import { nameSides } from "./name-sides.ts";
import { type Palette, SURFACE, TEXT } from "./palette.ts";

const MANY = 4000;
/** So many are all named: a drawing of few is nearly empty, and who they are is what it is looked at for. */
const FEW = 30;
/** Names to a cell of the drawing, as many as there can be, however small the mark. */
const ALL_NAMED = { labelDensity: FEW, labelGridCellSize: 170, labelRenderedSizeThreshold: 0 };
/** A cell is as wide as a name is drawn: of two in one the larger is named, so that names seldom lie over one another. */
const MANY_NAMED = { labelDensity: 0.8, labelGridCellSize: 170, labelRenderedSizeThreshold: 7 };
/** A drawing that is less wide than this, in pixels, has no room to give away at its edges. */
const NARROW = 500;
const NAME_FONT = '"Inter Variable", system-ui, sans-serif';
const NAME_SIZE = 13;
/** Of so many, the largest, names are given room: hardly more are named at once, and each is set beside all before it. */
const GIVEN_ROOM = 120;
const TRANSPARENT = "rgba(0,0,0,0)";

/** What a node can be besides seen or hidden: one that others are looked at instead of, and the one looked at. */
export interface NodeState {
  readonly isFaint: boolean;
  readonly isChosen: boolean;
}

/** What a line can be besides seen or hidden. */
export interface EdgeState {
  readonly isFaint: boolean;
}

/** The drawing of a network, in which nodes and lines have these states. */
export type Renderer = Sigma<NodeShown, EdgeShown, object, NodeState, EdgeState>;

/**
 * Draws a graph into an element: kinds by colour and shape, origins by width, disputed lines dashed, hedged ones dotted, those of what is only denied in dots far apart.
 *
 * Every look is stated as an attribute of what is drawn or a choice by its state, none as a function: what a function gives may depend on anything, and all
 * would be worked out anew whenever the drawing is moved, zoomed or pointed at.
 *
 * @throws where the browser has no WebGL 2
 */
export function draw(graph: Drawn, element: HTMLElement, palette: Palette): Renderer {
  const sigma = new Sigma(graph, element, {
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
    customNodeState: { isFaint: false, isChosen: false },
    customEdgeState: { isFaint: false },
    primitives: {
      nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()], layers: [layerFill()] },
      edges: {
        paths: [pathLine(), pathCurved()],
        extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3 })],
        variables: {
          solid: { type: "color", default: TRANSPARENT },
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
      nodes: [
        {
          x: { attribute: "x" },
          y: { attribute: "y" },
          size: { attribute: "size" },
          label: { attribute: "label" },
          shape: { attribute: "shape" },
          color: { attribute: "colour", dict: palette },
          labelColor: palette[TEXT]!,
          labelBackgroundColor: palette[SURFACE]!,
          labelBackgroundPadding: 1,
          labelFont: NAME_FONT,
          labelSize: NAME_SIZE,
          labelPosition: { attribute: "side" },
          backdropColor: palette[SURFACE]!,
        },
        { matchState: "isFaint", cases: { true: { opacity: 0.18, labelVisibility: "hidden" } } },
        {
          matchState: "isHovered",
          cases: {
            true: { labelVisibility: "visible", backdropVisibility: "visible", depth: "topNodes" },
          },
        },
        {
          matchState: "isChosen",
          cases: { true: { size: { attribute: "chosenSize" }, labelVisibility: "visible" } },
        },
        { matchState: "isHidden", cases: { true: { visibility: "hidden" } } },
      ],
      edges: [
        {
          size: { attribute: "size" },
          opacity: { attribute: "opacity" },
          head: "arrow",
          parallelPath: "curved",
          color: { attribute: "tone", dict: palette },
          solid: { attribute: "solid", dict: { ...palette, [CLEAR]: TRANSPARENT } },
          dash: { attribute: "dash" },
          gap: { attribute: "gap" },
        },
        { matchState: "isFaint", cases: { true: { opacity: 0.08 } } },
        { matchState: "isHidden", cases: { true: { visibility: "hidden" } } },
      ],
    },
  });
  keepKnown(sigma);
  return sigma;
}

/**
 * Where lines are left out while the drawing is dragged, the library works out every node and line anew once the button is let go, to have the lines
 * again. All are known: to draw them is enough.
 */
function keepKnown(sigma: Renderer): void {
  const refresh = sigma.refresh.bind(sigma);
  let isLetGo = false;
  sigma.getMouseCaptor().on("mouseup", () => {
    isLetGo = true;
    // The library's own timer was set before this one.
    setTimeout(() => {
      isLetGo = false;
    });
  });
  sigma.refresh = (options) => (isLetGo && options === undefined ? sigma.scheduleRender() : refresh(options));
}

/** Gives names the sides on which they lie over one another least, as all is drawn now. */
export function giveNamesRoom(graph: Drawn, sigma: Renderer): void {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return;
  pen.font = `${NAME_SIZE}px ${NAME_FONT}`;
  const largest = graph
    .mapNodes((node, shown) => ({ node, shown }))
    .sort((a, b) => b.shown.size - a.shown.size)
    .slice(0, GIVEN_ROOM);
  const marks = largest.map(({ shown }) => ({
    ...sigma.graphToViewport(shown),
    ...{ radius: shown.size, width: pen.measureText(shown.label).width, side: shown.side },
  }));
  const sides = nameSides(marks, sigma.getDimensions());
  for (const [at, { node, shown }] of largest.entries())
    if (sides[at] !== shown.side) graph.setNodeAttribute(node, "side", sides[at]!);
}
