import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendParse } from "../../src/extract/claims/mend/index.ts";
import type { Token } from "../../src/language/index.ts";
import cases from "./claims-mend.cases.json" with { type: "json" };

const LEMMAS: Readonly<Record<string, string>> = { has: "have", was: "be", spoke: "speak", held: "hold" };

/** Tokens from "word/TAG/XPOS<head:relation ..."; heads count from 0, -1 at the root. */
function tokensOf(parse: string): Token[] {
  let start = 0;
  return parse.split(" ").map((part) => {
    const [, text = "", tag = "", xpos = "", head = "", relation = ""] =
      /^(.+?)\/([A-Z]+)\/(.+?)<(-?\d+):(.+)$/.exec(part) ?? [];
    const token = {
      start,
      end: start + text.length,
      text,
      lemma: LEMMAS[text] ?? text.toLowerCase(),
      tag,
      xpos,
      head: Number(head),
      relation,
    };
    start += text.length + 1;
    return token;
  });
}

describe("faults of parses are mended", () => {
  for (const { fault, names, parse, mended } of cases)
    it(fault, () => {
      const tokens = tokensOf(parse);
      const drafts = mendParse(tokens, (at) => names.some((name) => name === tokens[at]?.text));
      expect(drafts.map(({ text, head, relation }) => `${text}<${head}:${relation}`).join(" ")).toBe(mended);
    });
});

describe("a mended parse", () => {
  it("is a tree over the same words, whatever the parser made of them", () => {
    const token = fc.record({
      text: fc.constantFrom(
        "the",
        "front",
        "has",
        "said",
        ",",
        "which",
        "including",
        "to",
        "that",
        "(",
        "Kelmin",
        "by",
      ),
      tag: fc.constantFrom("NOUN", "PROPN", "VERB", "AUX", "ADP", "PUNCT", "PRON", "ADJ", "DET"),
      xpos: fc.constantFrom("NN", "NNS", "NNP", "VBD", "VBN", "VBG", "VB", "IN", ",", "JJ"),
      relation: fc.constantFrom(
        "nsubj",
        "obj",
        "obl",
        "nmod",
        "acl",
        "acl:relcl",
        "conj",
        "advcl",
        "case",
        "amod",
        "cop",
        "aux",
        "appos",
        "punct",
        "xcomp",
        "ccomp",
      ),
      above: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 14 }), fc.nat(13), (parts, root) => {
        const top = root % parts.length;
        // Every head stands nearer to the root than its dependent, so that what goes in is a tree.
        const tokens: Token[] = parts.map(({ above, relation, ...part }, at) => {
          const distance = Math.abs(at - top);
          const head =
            distance === 0 ? -1 : at < top ? at + 1 + (above % distance) : at - 1 - (above % distance);
          return {
            ...part,
            lemma: LEMMAS[part.text] ?? part.text,
            start: at * 10,
            end: at * 10 + part.text.length,
            head,
            relation: head < 0 ? "root" : relation,
          };
        });
        const mended = mendParse(tokens, (at) => tokens[at]?.tag === "PROPN");
        expect(mended.map(({ text }) => text)).toEqual(tokens.map(({ text }) => text));
        for (let at = 0; at < mended.length; at++) {
          let spot = at;
          for (let steps = 0; spot >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(mended.length);
            spot = mended[spot]!.head;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
