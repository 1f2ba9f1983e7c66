import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendParse } from "../../src/extract/claims/mend/index.ts";
import { menderOf } from "../../src/extract/claims/mend/mender.ts";
import { RULES } from "../../src/extract/claims/mend/rules.ts";
import { rule } from "../../src/extract/claims/mend/where.ts";
import { analyse, type Token } from "../../src/language/index.ts";
import { loadFrames } from "../../src/pipeline/index.ts";
import cases from "./claims-mend.cases.json" with { type: "json" };

const LEMMAS: Readonly<Record<string, string>> = {
  has: "have",
  was: "be",
  rejected: "reject",
  accused: "accuse",
  died: "die",
  spoke: "speak",
  held: "hold",
  had: "have",
};

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

/** Sentences of up to 14 words that no parser made, whose heads make a tree nonetheless. */
function anyParse(): fc.Arbitrary<Token[]> {
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
      "and",
      "Including",
      "among",
      "wounded",
      "dead",
      "12",
      "hundreds",
      "inside",
      "accused",
      "was",
      "rejected",
      "died",
      "after",
      "of",
      "hostage",
      "command",
      ":",
    ),
    tag: fc.constantFrom(
      "NOUN",
      "PROPN",
      "VERB",
      "AUX",
      "ADP",
      "PUNCT",
      "PRON",
      "ADJ",
      "DET",
      "NUM",
      "CCONJ",
    ),
    xpos: fc.constantFrom(
      "NN",
      "NNS",
      "NNP",
      "VBD",
      "VBN",
      "VBG",
      "VBZ",
      "VB",
      "TO",
      "WP",
      "POS",
      "IN",
      ",",
      "JJ",
    ),
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
      "dep",
      "mark",
      "compound",
      "flat",
      "det",
      "nummod",
      "advmod",
      "parataxis",
      "nsubj:pass",
      "aux:pass",
      "iobj",
      "cc",
      "vocative",
    ),
    above: fc.nat(),
  });
  return fc.tuple(fc.array(token, { minLength: 1, maxLength: 14 }), fc.nat(13)).map(([parts, root]) => {
    const top = root % parts.length;
    // Every head stands nearer to the root than its dependent, so that what goes in is a tree.
    return parts.map(({ above, relation, ...part }, at) => {
      const distance = Math.abs(at - top);
      const head = distance === 0 ? -1 : at < top ? at + 1 + (above % distance) : at - 1 - (above % distance);
      return {
        ...part,
        lemma: LEMMAS[part.text] ?? part.text.toLowerCase(),
        start: at * 10,
        end: at * 10 + part.text.length,
        head,
        relation: head < 0 ? "root" : relation,
      };
    });
  });
}

describe("a mended parse", () => {
  it("is a tree over the same words, whatever the parser made of them", () => {
    fc.assert(
      fc.property(anyParse(), (tokens) => {
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

  it("is the same when each rule is asked of every word, and not only of those that it may change", async () => {
    const frames = await loadFrames();
    const examples = [...frames.frames.values()].flatMap(({ examples }) => examples.map(({ text }) => text));
    const sentences = examples
      .flatMap((text) => analyse(text, [{ start: 0, end: text.length, kind: "body" }], "en").sentences)
      .map(({ tokens }) => tokens)
      .concat(cases.map(({ parse }) => tokensOf(parse)));
    const words = sentences.flat();
    const fault = fc.record({ at: fc.nat(24), of: fc.constantFrom(...words), isOfTag: fc.boolean() });
    const withFaults = fc
      .tuple(fc.constantFrom(...sentences), fc.array(fault, { minLength: 2, maxLength: 8 }))
      .map(([tokens, faults]) => {
        const faulty = tokens.map((token) => ({ ...token }));
        for (const { at, of, isOfTag } of faults) {
          const token = faulty[at];
          if (token === undefined) continue;
          if (isOfTag) Object.assign(token, { tag: of.tag, xpos: of.xpos });
          else if (token.head >= 0 && of.head >= 0) token.relation = of.relation;
        }
        return faulty;
      });
    const longest = Math.max(...sentences.map(({ length }) => length));
    const mend = menderOf(RULES, longest);
    const askAll = RULES.map((each) => rule(each.mend));
    const mendAskingAll = menderOf(askAll, longest);
    const plain = (tokens: readonly Token[]) =>
      tokens.map(({ text, lemma, tag, xpos, head, relation }) => [text, lemma, tag, xpos, head, relation]);
    let changed = 0;
    fc.assert(
      fc.property(withFaults, (tokens) => {
        const isName = (at: number) => tokens[at]?.tag === "PROPN";
        const mended = plain(mendAskingAll(tokens, isName));
        expect(plain(mend(tokens, isName))).toEqual(mended);
        changed += tokens.filter(({ relation }, at) => mended[at]![5] !== relation).length;
      }),
      { numRuns: 6000 },
    );
    expect(changed).toBeGreaterThan(1000);
  });
});
