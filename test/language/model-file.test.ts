import { describe, expect, it } from "vitest";
import { linearScorer, linearTable } from "../../src/language/linear-model.ts";
import { loadModel, packModel, unpackModel } from "../../src/language/model-file.ts";
import { packAscending, unpackAscending } from "../../src/language/varint.ts";
import { HeadwaterError } from "../../src/model/index.ts";
import { quantise } from "../../training/quantise.ts";

describe("a model file", () => {
  it("comes back as it was packed", () => {
    const bytes = packModel("test", 3, ["a", "b"], { one: Uint8Array.of(1, 2), none: new Uint8Array(0) });
    const { header, sections } = unpackModel(bytes, "test");
    expect(header.version).toBe(3);
    expect(header.classes).toEqual(["a", "b"]);
    expect([...sections.get("one")!]).toEqual([1, 2]);
    expect(sections.get("none")).toHaveLength(0);
  });

  it("is refused with a reason when it is another thing, or cut short", () => {
    const bytes = packModel("test", 1, [], { one: new Uint8Array(100) });
    for (const bad of [
      Uint8Array.of(1, 2, 3),
      Buffer.from("not a model at all"),
      bytes.slice(0, -1),
      bytes.slice(0, 20),
    ])
      expect(() => unpackModel(bad, "x.bin")).toThrow(HeadwaterError);
  });

  it("says what to do when it is missing", () => {
    expect(() => loadModel("no-such.bin")).toThrow(
      expect.objectContaining({ code: "not-found", stage: "language" }),
    );
  });
});

describe("ascending numbers", () => {
  it.each([[[]], [[0]], [[127, 128, 255, 70_000, 4_294_967_295]]])("come back: %j", (values) => {
    expect([...unpackAscending(packAscending(Uint32Array.from(values)))]).toEqual(values);
  });
});

describe("a linear model", () => {
  const averages = {
    keys: Int32Array.of(-5, 77, 1 << 30),
    rows: [
      { classes: Uint8Array.of(0, 1), weights: Float64Array.of(1.4, -0.6) },
      { classes: Uint8Array.of(1), weights: Float64Array.of(900) },
      { classes: Uint8Array.of(0), weights: Float64Array.of(0.1) },
    ],
  };
  const file = unpackModel(packModel("test", 1, ["a", "b"], quantise(averages, 0.5)), "test");

  it("adds the weights of the features it knows, rounded and clipped, and nothing for the rest", () => {
    const { scores, add, best } = linearScorer(
      linearTable([{ file, prefix: "" }]),
      Int32Array.of(-5, 77, 1 << 30, 12),
    );
    add(0, 4);
    expect([...scores.slice(0, 2)]).toEqual([3, 126]);
    expect(best(2)).toBe(1);
  });
});
