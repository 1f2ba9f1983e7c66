import { describe, expect, it } from "vitest";
import { type NamedMark, nameSides } from "../../web/src/screens/network/name-sides.ts";

const ROOM = { width: 600, height: 400 };
const mark = (x: number, y: number, over: Partial<NamedMark> = {}): NamedMark => ({
  ...{ x, y, radius: 8, width: 100, side: "right" },
  ...over,
});

describe("names of a network", () => {
  it("stand where they are wanted where there is room", () => {
    expect(nameSides([mark(100, 100), mark(100, 200, { side: "left", width: 60 })], ROOM)).toEqual([
      "right",
      "left",
    ]);
  });

  it("give way to the more important, and to marks", () => {
    // Two that would meet in the middle.
    expect(nameSides([mark(200, 100), mark(330, 104, { side: "left" })], ROOM)).toEqual(["right", "right"]);
    // A mark stands on the one side and a name ends on the other.
    expect(nameSides([mark(300, 200), mark(340, 200, { width: 20 })], ROOM)[0]).toBe("left");
  });

  it("run over no edge while another side is free", () => {
    expect(nameSides([mark(560, 100)], ROOM)).toEqual(["left"]);
    expect(nameSides([mark(30, 200, { width: 580 })], { ...ROOM, width: 60 })).toHaveLength(1);
  });
});
