import { describe, expect, it } from "vitest";
import type { River, RiverNode } from "../../src/serve/contract/index.ts";
import { layoutDown } from "../../web/src/screens/claim/river/layout-down.ts";

/** So many sources, each in a paper of its own, that lead to one claim. */
function riverOf(sources: number): River {
  const plain = {
    date: "2025-03-12",
    isCounted: true,
    denies: false,
    isEcho: false,
    assertions: 3,
    document: null,
  };
  const springs = Array.from({ length: sources }, (_, i) => ({
    ...plain,
    id: `s${i}`,
    kind: "spring",
    label: `source ${i}`,
  }));
  const papers = Array.from({ length: sources }, (_, i) => ({
    ...plain,
    id: `d${i}`,
    kind: "document",
    label: `paper ${i}`,
    document: { id: `document:${i}`, title: `Report ${i}`, publisher: `paper ${i}` },
  }));
  const mouth = { ...plain, id: "m", kind: "mouth", label: "a claim" };
  return {
    nodes: [...springs, ...papers, mouth] as unknown as readonly RiverNode[],
    edges: springs.flatMap(({ id }, i) => [
      { from: id, to: `d${i}`, kind: "says" },
      { from: `d${i}`, to: "m", kind: "says" },
    ]),
  } as unknown as River;
}

describe("a river that flows down a narrow page", () => {
  // Where a page has no width yet, as before it is laid out, what is drawn must still be a drawing.
  for (const width of [1, 66, 300, 390])
    it(`draws nothing of a negative size in ${width} pixels`, () => {
      for (const { width: wide, height } of layoutDown(riverOf(3), width).nodes) {
        expect(wide).toBeGreaterThan(0);
        expect(height).toBeGreaterThan(0);
      }
    });

  it("never grows over what stands beside it, however many sources there are", () => {
    const { nodes, edges } = layoutDown(riverOf(60), 390);
    const spring = nodes.find(({ node }) => node.kind === "spring")!;
    const trunk = edges.filter(({ edge }) => edge.to === "m").slice(0, -1);
    expect(trunk.length).toBeGreaterThan(50);
    for (const { path } of trunk) {
      const across = [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x]) => Number(x));
      expect(Math.min(...across)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...across)).toBeLessThan(spring.x - 10);
    }
  });
});
