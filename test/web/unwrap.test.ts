import { expect, test } from "vitest";
import { unwrapped } from "../../web/src/screens/map/unwrap.ts";

test("a ring across the 180th meridian goes on beyond it, and no line runs around the world", () => {
  const island = [
    [178, -17],
    [-179, -17],
    [-179, -16],
    [178, -16],
    [178, -17],
  ];
  expect(unwrapped(island).map(([lon]) => lon)).toEqual([178, 181, 181, 178, 178]);
});

test("a ring around the pole is closed along it", () => {
  const coast = [
    [-170, -70],
    [-60, -75],
    [60, -68],
    [170, -72],
    [-170, -70],
  ];
  expect(unwrapped(coast).slice(-4)).toEqual([
    [190, -70],
    [190, -90],
    [-170, -90],
    [-170, -70],
  ]);
});

test("a ring that crosses nothing stays as it is", () => {
  const field = [
    [10, 10],
    [12, 10],
    [12, 12],
    [10, 10],
  ];
  expect(unwrapped(field)).toEqual(field);
});
