import { describe, expect, test } from "vitest";
import { findEchoes } from "../../src/trace/index.ts";

const wire = {
  document: "w",
  published: "2025-03-14",
  publisherKey: "mpa",
  publisher: "Merenian Press Agency",
  credit: null,
  prints: 12,
};
const paper = {
  document: "p",
  published: "2025-03-15",
  publisherKey: "courier",
  publisher: "Orsk Dal Courier",
  credit: null,
  prints: 10,
};

describe("echoes", () => {
  test("go from the later document to the earlier, whichever came in first", () => {
    const fromPaper = findEchoes(paper, [{ ...wire, shared: 9 }]);
    const fromWire = findEchoes(wire, [{ ...paper, shared: 9 }]);
    expect(fromPaper).toEqual(fromWire);
    expect(fromPaper[0]).toMatchObject({ document: "p", of: "w", kind: "copy", share: 0.9, shared: 9 });
  });

  test.each([
    { shared: 2, prints: 10, found: false, why: "two sentences of ten may be one quotation" },
    { shared: 3, prints: 10, found: true, why: "three sentences are copied" },
    { shared: 2, prints: 4, found: true, why: "two sentences are half of a short text" },
    { shared: 1, prints: 1, found: false, why: "one sentence alone shows nothing" },
  ])("$why", ({ shared, prints, found }) => {
    expect(findEchoes({ ...paper, prints }, [{ ...wire, shared }]).length > 0).toBe(found);
  });

  test("are none between documents of one publisher", () => {
    expect(findEchoes(paper, [{ ...wire, publisherKey: "courier", shared: 9 }])).toEqual([]);
  });

  test("hold a document without a date to be the later one, and two without to be ordered by id", () => {
    const undated = { ...wire, published: null };
    expect(findEchoes(paper, [{ ...undated, shared: 9 }])[0]).toMatchObject({ document: "w", of: "p" });
    expect(findEchoes({ ...paper, published: null }, [{ ...undated, shared: 9 }])[0]).toMatchObject({
      document: "w",
      of: "p",
    });
  });

  test("compare dates by the precision that both state", () => {
    const year = { ...wire, published: "2025" };
    expect(findEchoes(paper, [{ ...year, shared: 9 }])[0]).toMatchObject({ document: "w", of: "p" });
  });

  test("go from a document that credits the other's publisher, whatever the dates say", () => {
    const late = { ...wire, published: "2025-03-16", credit: "MPA" };
    const crediting = { ...paper, credit: "MPA" };
    const echo = { document: "p", of: "w", reason: expect.stringContaining("which it credits") };
    expect(findEchoes(crediting, [{ ...late, shared: 9 }])[0]).toMatchObject(echo);
    expect(findEchoes(late, [{ ...crediting, shared: 9 }])[0]).toMatchObject(echo);
  });
});
