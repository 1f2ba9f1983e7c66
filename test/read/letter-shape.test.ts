import fc from "fast-check";
import { expect, test } from "vitest";
import { letterShape } from "../../src/model/index.ts";

test.each([
  ["ORSK DAL, 3 March (MPA) — Gunmen", "AAAA AAA, 3 Aaaaa (AAA) — Aaaaaa"],
  ["Élan d’été", "Aaaa a’aaa"],
  ["e\u0301 ЖУК жук", "am AAA aaa"],
])("%j has the shape %j", (text, shape) => expect(letterShape(text)).toBe(shape));

test("a shape is as long as its text, and says of each letter what Unicode says of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shape = letterShape(text);
      expect(shape.length).toBe(text.length);
      const shapes = Array.from({ length: text.length }, (_, at) =>
        /\p{Lu}/u.test(text[at]!) ? "A" : /\p{L}/u.test(text[at]!) ? "a" : null,
      );
      expect([...shapes.keys()].map((at) => (/[Aa]/.test(shape[at]!) ? shape[at] : null))).toEqual(shapes);
    }),
  );
});
