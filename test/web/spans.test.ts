import { expect, test } from "vitest";
import { extentBetween, extentOf } from "../../web/src/parts/time-extent.ts";
import { barsOf, chosenBars } from "../../web/src/screens/map/spans.ts";

const timeline = (spans: readonly [string, number][]) => ({
  by: "month" as const,
  spans: spans.map(([date, events]) => ({ date, events, documents: 0 })),
  undated: { documents: 0, events: 0 },
  isMore: false,
});

test("a stated date means all the time that it may mean", () => {
  const day = 86_400_000;
  const days = (date: string) => (extentOf(date)!.to - extentOf(date)!.from) / day;
  expect([days("2016"), days("2015-02"), days("2016-02-29"), extentOf("in spring")]).toEqual([
    366,
    28,
    1,
    null,
  ]);
  expect(extentBetween("2016-12", null)).toEqual(extentOf("2016-12"));
});

test("bars have no holes, and a year among months is a stretch, not a month", () => {
  const { bars, stretches } = barsOf(
    timeline([
      ["2016-11", 2],
      ["2017-02", 1],
      ["2016", 4],
    ]),
  );
  expect(bars).toHaveLength(14);
  expect(bars.filter(({ events }) => events > 0).map(({ date }) => date)).toEqual(["2016-11", "2017-02"]);
  expect(stretches).toEqual([{ date: "2016", events: 4, first: 0, last: 11 }]);
});

test("dates of an address choose the bars that they overlap, and all bars where they choose none", () => {
  const { bars } = barsOf(
    timeline([
      ["2016-01", 1],
      ["2016-12", 1],
    ]),
  );
  expect(chosenBars(bars, "2016-03", "2016-05-09")).toEqual([2, 4]);
  expect(chosenBars(bars, undefined, "2016-02")).toEqual([0, 1]);
  expect(chosenBars(bars, "2030", undefined)).toEqual([0, 11]);
});
