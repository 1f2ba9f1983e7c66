import { describe, expect, test } from "vitest";
import { layOut } from "../../../web/src/screens/reader/plan.ts";
import { cutRuns, type Layer } from "../../../web/src/screens/reader/runs.ts";
import { nextStop, stopsOf } from "../../../web/src/screens/reader/stops.ts";

type Segments = Parameters<typeof layOut>[0];
const segment = (kind: Segments[number]["kind"], start: number, end: number): Segments[number] => ({
  kind,
  start,
  end,
  author: null,
});

describe("a document laid out in stretches", () => {
  test("covers the whole text, each stretch beginning where the last ended", () => {
    const segments = Array.from({ length: 400 }, (_, place) =>
      segment("body", place * 202, place * 202 + 200),
    );
    const stretches = layOut(segments, 400 * 202);
    expect(stretches.length).toBeGreaterThan(5);
    expect(stretches[0]?.start).toBe(0);
    expect(stretches.at(-1)?.end).toBe(400 * 202);
    for (const [place, { start }] of stretches.entries())
      if (place > 0) expect(start).toBe(stretches[place - 1]!.end);
    expect(stretches.flatMap(({ items }) => items)).toHaveLength(400);
  });

  test("folds comments with the buttons between them, and other boilerplate apart", () => {
    const [only] = layOut(
      [
        segment("boilerplate", 0, 10),
        segment("headline", 11, 20),
        segment("body", 21, 90),
        segment("boilerplate", 91, 95),
        segment("comment", 96, 120),
        segment("boilerplate", 121, 125),
        segment("comment", 126, 140),
        segment("boilerplate", 141, 150),
      ],
      150,
    );
    expect(only?.items.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ["boilerplate", 0, 10],
      ["segment", 11, 20],
      ["segment", 21, 90],
      ["boilerplate", 91, 95],
      ["comments", 96, 140],
      ["boilerplate", 141, 150],
    ]);
  });

  test("lays out a document without any segment as one empty stretch", () => {
    expect(layOut([], 0)).toEqual([{ start: 0, end: 0, items: [] }]);
  });
});

describe("runs", () => {
  const layer = (part: Layer["part"], id: string, start: number, end: number, depth = 0): Layer => ({
    part,
    id,
    start,
    end,
    depth,
  });

  test("are one where nothing lies over the words", () => {
    expect(cutRuns({ start: 5, end: 9 }, [layer("content", "a", 20, 30)])).toEqual([
      { start: 5, end: 9, content: [], source: null, cue: null, assertions: [], marks: [] },
    ]);
  });

  test("keep outer and inner voices apart, and who speaks from how", () => {
    const runs = cutRuns({ start: 0, end: 60 }, [
      layer("source", "outer", 0, 10),
      layer("cue", "outer", 11, 15),
      layer("content", "outer", 20, 60),
      layer("source", "inner", 20, 30, 1),
      layer("content", "inner", 40, 60, 1),
      layer("assertion", "claim", 45, 50),
      layer("active", "active", 45, 50),
    ]);
    const at = (place: number) => runs.find(({ start, end }) => start <= place && place < end);
    expect(at(5)).toMatchObject({ source: "outer", content: [] });
    expect(at(12)).toMatchObject({ cue: "outer", source: null });
    expect(at(25)).toMatchObject({ source: "inner", content: ["outer"] });
    expect(at(42)).toMatchObject({ content: ["outer", "inner"], assertions: [] });
    expect(at(47)).toMatchObject({ assertions: ["claim"], marks: ["active"] });
    expect(runs.map(({ end }) => end).slice(0, -1)).toEqual(runs.map(({ start }) => start).slice(1));
  });
});

describe("the walk", () => {
  const words = (start: number, end: number) => ({ start, end, quote: "" });
  const said = (id: string, speaker: string | null, ...content: ReturnType<typeof words>[]) => ({
    id,
    stance: "asserts" as const,
    parent: null,
    speaker,
    speakerName: speaker,
    source: [],
    cue: [],
    content,
    inComment: false,
  });
  const claim = (start: number, end: number, voice: "author" | "source") =>
    ({ passage: words(start, end), voice }) as unknown as Parameters<
      typeof stopsOf
    >[0][number]["assertions"][number];
  const stops = stopsOf([
    {
      attributions: [said("outer", "m", words(20, 80)), said("inner", "a", words(50, 80))],
      assertions: [claim(60, 80, "source"), claim(90, 99, "author"), claim(90, 99, "author")],
    },
  ]);

  test("stops at every attribution, the outer first, and once where the author makes claims", () => {
    expect(stops.map(({ start, end, attribution }) => [start, end, attribution])).toEqual([
      [20, 80, "outer"],
      [50, 80, "inner"],
      [90, 99, null],
    ]);
  });

  test("goes on, back, and along one voice", () => {
    expect(nextStop(stops, null, 1)?.attribution).toBe("outer");
    expect(nextStop(stops, null, -1)?.start).toBe(90);
    expect(nextStop(stops, { start: 20, end: 80 }, 1)?.attribution).toBe("inner");
    expect(nextStop(stops, { start: 90, end: 99 }, -1)?.attribution).toBe("inner");
    expect(nextStop(stops, { start: 90, end: 99 }, 1)).toBeUndefined();
    expect(nextStop(stops, { start: 20, end: 80 }, 1, "m")).toBeUndefined();
    expect(nextStop(stops, null, 1, "a")?.attribution).toBe("inner");
  });
});
