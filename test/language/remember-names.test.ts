import { expect, it } from "vitest";
import { rememberNames } from "../../src/language/index.ts";

it("answers for each name what was made of it, once, and again where two share a slot", () => {
  const asked: string[] = [];
  const upper = rememberNames((name) => {
    asked.push(name);
    return name.toUpperCase();
  });
  const names = ["nsubj", "nsubj:pass", "obj", "NNP", "NNPS", "NN", ".", "", "nmod:poss"];
  for (let turn = 0; turn < 3; turn++)
    expect(names.map(upper)).toEqual(names.map((name) => name.toUpperCase()));
  // An empty name is none and is not kept.
  expect(asked.filter((name) => name !== "")).toEqual(names.filter((name) => name !== ""));

  // The same letters at both ends and in the middle, and of one length.
  for (let turn = 0; turn < 2; turn++) expect(["abcde", "aXcYe"].map(upper)).toEqual(["ABCDE", "AXCYE"]);
  expect(asked.slice(-4)).toEqual(["abcde", "aXcYe", "abcde", "aXcYe"]);
});
