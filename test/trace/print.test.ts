import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencePrints } from "../../src/trace/index.ts";

const printOf = (text: string) => sentencePrints(text, [[0, text.length]])[0]?.hash;

describe("sentence prints", () => {
  test("are equal for equal words, whatever the case, marks and white space", () => {
    const plain = "The bridge at Harl was closed on Friday.";
    expect(printOf("THE  bridge at “Harl”\nwas closed, on Friday")).toBe(printOf(plain));
  });

  test("differ when one word differs", () => {
    expect(printOf("The bridge at Harl was closed on Friday.")).not.toBe(
      printOf("The bridge at Harl was opened on Friday."),
    );
  });

  test("leave out sentences of fewer than six words", () => {
    expect(printOf("He did not say more.")).toBeUndefined();
    expect(printOf("He did not say any more.")).toBeDefined();
  });

  test("are safe integers over any words", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}]{1,9}$/u), { minLength: 6 }), (words) => {
        const hash = printOf(words.join(" "));
        expect(Number.isSafeInteger(hash) && hash! >= 0).toBe(true);
      }),
    );
  });
});
