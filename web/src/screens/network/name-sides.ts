/** Where a node's name stands. */
export type NameSide = "left" | "right" | "above" | "below";

/** A node's mark with its name, in pixels of the drawing. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches from its middle. */
  readonly radius: number;
  /** How long the name is. */
  readonly width: number;
  /** Where the name stands unless there is more room on another side. */
  readonly side: NameSide;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How high a name is, with what it stands apart from others, in pixels. */
const HEIGHT = 18;
/** How far a name stands from its mark. */
const GAP = 4;

/**
 * The sides on which names stand so that they lie over one another and over marks as little as can be: the first mark has the first choice. What would
 * run over the edge of the drawing lies badly too.
 *
 * @param marks the most important first
 * @param room width and height of the drawing
 */
export function nameSides(
  marks: readonly NamedMark[],
  room: { readonly width: number; readonly height: number },
): readonly NameSide[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => ({
    ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  return marks.map((mark) => {
    const sides = [mark.side, mark.side === "left" ? "right" : "left", "above", "below"] as const;
    let chosen: NameSide = mark.side;
    let least = Number.POSITIVE_INFINITY;
    for (const side of sides) {
      const box = boxOf(mark, side);
      const covered = taken.reduce((sum, other) => sum + shared(box, other), outside(box, room));
      if (covered < least) [chosen, least] = [side, covered];
    }
    taken.push(boxOf(mark, chosen));
    return chosen;
  });
}

function boxOf({ x, y, radius, width }: NamedMark, side: NameSide): Box {
  const apart = radius + GAP;
  if (side === "left" || side === "right") {
    const left = side === "right" ? x + apart : x - apart - width;
    return { left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
  }
  const top = side === "below" ? y + apart : y - apart - HEIGHT;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + HEIGHT };
}

/** The area that two boxes share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The area of a box that lies outside the drawing. */
function outside(box: Box, { width, height }: { readonly width: number; readonly height: number }): number {
  const whole = { left: 0, top: 0, right: width, bottom: height };
  return (box.right - box.left) * (box.bottom - box.top) - shared(box, whole);
}
