import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChainVoice,
  independentOrigins,
  originsOf,
  type TracedAssertion,
} from "../../src/trace/index.ts";

const publisher = (name: string): ChainVoice => ({ kind: "publisher", key: name, name });
const source = (name: string): ChainVoice => ({ kind: "entity", key: name, name });
const officials: ChainVoice = { kind: "unnamed", key: null, name: "two officials" };
const reader: ChainVoice = { kind: "reader", key: null, name: "Old Ferryman" };

let next = 0;
const said = (
  document: string,
  chain: readonly ChainVoice[],
  over: Partial<TracedAssertion> = {},
): TracedAssertion => ({
  id: `a${next++}`,
  document,
  published: "2025-03-14",
  chain,
  certainty: "stated",
  voice: chain.length > 1 ? "source" : "author",
  ...over,
});
const noEchoes = () => [];

describe("independent origins", () => {
  test("are one where ten papers repeat one report", () => {
    const papers = Array.from({ length: 10 }, (_, i) =>
      said(`d${i}`, [publisher(`paper ${i}`), source("ministry")]),
    );
    const origins = originsOf(papers, noEchoes);
    expect(origins).toHaveLength(1);
    expect(origins[0]).toMatchObject({ key: "ministry", kind: "identified" });
    expect(independentOrigins(origins)).toBe(1);
  });

  test("join a source that is quoted with the source's own document", () => {
    const origins = originsOf(
      [said("report", [publisher("ministry")]), said("paper", [publisher("courier"), source("ministry")])],
      noEchoes,
    );
    expect(independentOrigins(origins)).toBe(1);
  });

  describe("a ministry whose state is not said", () => {
    const bare = said("paper", [publisher("courier"), source("office:interior ministry")]);
    const tavarian = said("page", [publisher("body:interior ministry tavaria")]);
    const merenian = said("letter", [publisher("body:interior ministry merenia")]);

    test("is no other origin than the one of that name whose state is said", () => {
      const origins = originsOf([bare, tavarian], noEchoes);
      expect(origins).toHaveLength(1);
      expect(origins[0]).toMatchObject({
        key: "body:interior ministry tavaria",
        assertions: [tavarian.id, bare.id],
      });
    });

    test("is one of its own beside two of that name, and beside another office", () => {
      expect(originsOf([bare, tavarian, merenian], noEchoes)).toHaveLength(3);
      const defence = said("note", [publisher("body:defense ministry tavaria")]);
      expect(originsOf([bare, defence], noEchoes)).toHaveLength(2);
    });
  });

  test("count a copy without credit for the document that it copies", () => {
    const wire = said("wire", [publisher("mpa")], { published: "2025-03-13" });
    const copy = said("copy", [publisher("evening post")]);
    const copyOfCopy = said("third", [publisher("dispatch")], { published: "2025-03-15" });
    const echoed = (document: string) => ({ copy: ["wire"], third: ["copy"] })[document] ?? [];
    const origins = originsOf([copyOfCopy, copy, wire], echoed);
    expect(independentOrigins(origins)).toBe(1);
    expect(origins[0]).toMatchObject({ key: "mpa", first: "wire", echoes: [copy.id, copyOfCopy.id] });
  });

  test("end a circle of copies at one document", () => {
    const echoed = (document: string) => [document === "a" ? "b" : "a"];
    const origins = originsOf([said("a", [publisher("x")]), said("b", [publisher("y")])], echoed);
    expect(origins.flatMap((o) => o.assertions)).toHaveLength(2);
  });

  test("are none for a hundred comments", () => {
    const comments = Array.from({ length: 100 }, () =>
      said("page", [publisher("courier"), reader], { voice: "comment" }),
    );
    expect(originsOf(comments, noEchoes)).toEqual([]);
  });

  test("show unnamed sources of each document apart, and count none of them", () => {
    const origins = originsOf(
      [said("d1", [publisher("a"), officials]), said("d2", [publisher("b"), officials])],
      noEchoes,
    );
    expect(origins.map((o) => o.kind)).toEqual(["unnamed", "unnamed"]);
    expect(independentOrigins(origins)).toBe(0);
  });

  test("are one for a person and the body that the document says it speaks for", () => {
    const speaksFor = { key: "front", name: "Nurin Front" };
    const origins = originsOf(
      [
        said("d1", [publisher("a"), source("nuvali")], { speaksFor }),
        said("d2", [publisher("b"), source("front")]),
      ],
      noEchoes,
    );
    expect(independentOrigins(origins)).toBe(1);
    expect(origins[0]).toMatchObject({ key: "front", name: "Nurin Front" });
  });

  test("are the agency's where papers credit it, though the ledger has no document of the agency", () => {
    const agency = { key: "reuters", name: "Reuters" };
    const origins = originsOf(
      [said("d1", [publisher("a")], { agency }), said("d2", [publisher("b")], { agency })],
      noEchoes,
    );
    expect(origins.map((o) => o.key)).toEqual(["reuters"]);
  });

  test("are where a publisher that is quoted has it from somebody else", () => {
    const origins = originsOf(
      [
        said("report", [publisher("ministry"), source("army")]),
        said("paper", [publisher("courier"), source("ministry")]),
      ],
      noEchoes,
    );
    expect(origins.map((o) => [o.key, o.assertions.length])).toEqual([["army", 2]]);
  });

  test("are one circle where publishers have it from one another", () => {
    const circle = [
      said("d1", [publisher("courier"), source("herald")]),
      said("d2", [publisher("herald"), source("courier")], { published: "2999-01-01" }),
      said("d3", [publisher("post"), source("herald")]),
    ];
    const origins = originsOf(circle, noEchoes);
    expect(independentOrigins(origins)).toBe(1);
    expect(origins[0]).toMatchObject({
      key: "circle:courier|herald",
      name: "courier and herald (a circle: each has it from the other)",
    });
    expect(originsOf(circle.toReversed(), noEchoes)).toEqual(origins);
  });

  test("lead an unnamed source of a copy to the one of the document that it copies", () => {
    const all = [
      said("wire", [publisher("mpa"), officials], { published: "2025-03-13" }),
      said("copy", [publisher("courier"), officials]),
      said("own", [publisher("herald"), officials]),
    ];
    const origins = originsOf(all, (document) => (document === "copy" ? ["wire"] : []));
    expect(origins.map((o) => [o.kind, o.assertions.length, o.echoes.length])).toEqual([
      ["unnamed", 2, 1],
      ["unnamed", 1, 0],
    ]);
  });

  test("keep who denies apart from who asserts, and do not count denials or hypotheses", () => {
    const origins = originsOf(
      [
        said("d1", [publisher("a"), source("ngo")]),
        said("d2", [publisher("a"), source("ministry")], { certainty: "denied" }),
        said("d3", [publisher("b")], { certainty: "hypothetical" }),
      ],
      noEchoes,
    );
    expect(origins.map((o) => [o.key, o.denies])).toEqual([
      ["ministry", true],
      ["ngo", false],
    ]);
    expect(independentOrigins(origins)).toBe(1);
  });

  test("do not depend on the order in which documents came", () => {
    const all = [
      said("wire", [publisher("mpa")], { published: "2025-03-13" }),
      said("copy", [publisher("post")]),
      said("own", [publisher("herald"), source("administrator")]),
      said("undated", [publisher("blog")], { published: null }),
      said("more", [publisher("herald"), officials]),
    ];
    const echoed = (document: string) => (document === "copy" ? ["wire"] : []);
    const wanted = originsOf(all, echoed);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(originsOf(shuffled, echoed)).toEqual(wanted);
      }),
    );
  });
});
