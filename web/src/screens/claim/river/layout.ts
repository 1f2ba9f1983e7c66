import type { RiverEdge, RiverNode } from "../../../../../src/serve/contract/index.ts";

/** A node with its place: `x`, `y` is the middle of its left side for cards, the centre for springs, voices and the mouth. */
export interface PlacedNode {
  readonly node: RiverNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: PlacedLabel;
}

/** The lines of a node's label; the first `strong` lines are its name. `x`, `y` is the baseline of the first line. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
  readonly strong: number;
}

/** An edge with its outline: `isLine` where it is a line to be stroked and not water to be filled, `isAgainst` where it denies. */
export interface PlacedEdge {
  readonly edge: RiverEdge;
  readonly path: string;
  readonly isLine: boolean;
  readonly isAgainst: boolean;
}

/** A river with everything placed, in pixels. */
export interface RiverLayout {
  readonly width: number;
  readonly height: number;
  /** It flows across the page, not down it. */
  readonly isAcross: boolean;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** How wide the water of so many assertions is, in pixels: it grows with the square root, so that a hundred do not drown one. */
export const waterWidth = (assertions: number) => 4 + 4.2 * Math.sqrt(Math.max(0, assertions));
