import { describe, expect, it } from "vitest";
import { ScreeningBuilder } from "../../src/resolve/index.ts";
import { NameIndexBuilder } from "../../src/resolve/screening/name-index.ts";
import { skeletonOf } from "../../src/resolve/screening/skeleton.ts";

const NAMES = [
  "Kesh Network",
  "Darim Keshani",
  "Orvan Keshani",
  "Abdulrahman Sotnari",
  "Free Dunmar Army",
  "Yusan Halimar",
  "Lorvik Trading House",
  "Halimar Shipping Company",
];

function found(words: readonly string[]): string | undefined {
  const builder = new NameIndexBuilder();
  for (const name of NAMES) builder.add(name.toLowerCase().split(" "));
  const best = builder.build().candidates(words, 5)[0];
  return best === undefined ? undefined : NAMES[best.name];
}

describe("the index of names", () => {
  it.each([
    ["the name itself", ["darim", "keshani"], "Darim Keshani"],
    ["another order", ["keshani", "darim"], "Darim Keshani"],
    ["other vowels", ["dareem", "kishani"], "Darim Keshani"],
    ["a consonant lost", ["darim", "kehani"], "Darim Keshani"],
    ["two letters swapped", ["yusan", "hailmar"], "Yusan Halimar"],
    ["an initial", ["o", "keshani"], "Orvan Keshani"],
    ["a word left out", ["dunmar", "army"], "Free Dunmar Army"],
    ["one word written as two", ["abdul", "rahman", "sotnari"], "Abdulrahman Sotnari"],
    ["two words written as one", ["keshnetwork"], "Kesh Network"],
    ["a word more", ["commander", "yusan", "halimar"], "Yusan Halimar"],
  ])("finds a name by %s", (_, words, name) => {
    expect(found(words)).toBe(name);
  });

  it("finds nothing for what shares nothing, and for nothing", () => {
    expect(found(["zzyx"])).toBeUndefined();
    expect(found([])).toBeUndefined();
  });

  it("gives the same answer again, whatever was asked in between", () => {
    const builder = new NameIndexBuilder();
    for (const name of NAMES) builder.add(name.toLowerCase().split(" "));
    const index = builder.build();
    const first = index.candidates(["keshani"], 5);
    index.candidates(["yusan", "halimar"], 5);
    expect(index.candidates(["keshani"], 5)).toEqual(first);
  });

  it("answers from an index without names", () => {
    expect(new NameIndexBuilder().build().candidates(["kesh"], 5)).toEqual([]);
  });
});

describe("screening", () => {
  const builder = new ScreeningBuilder();
  for (const [entry, name] of NAMES.entries()) {
    const schema = entry === 1 || entry === 2 || entry === 3 || entry === 5 ? "Person" : "Organization";
    builder.add({ entry, name, schema, isWeak: false });
  }
  builder.add({ entry: 0, name: "KN", schema: "Organization", isWeak: true });
  builder.add({ entry: 0, name: "شبكة كيش", schema: "Organization", isWeak: false });
  const screening = builder.build();

  it("says which entry, by which of its names, how far and why", () => {
    const [best] = screening.screen("Keshani, Darim");
    expect(best).toMatchObject({ entry: 1, name: "Darim Keshani", asked: "Keshani, Darim", isWeak: false });
    expect(best!.score).toBeGreaterThanOrEqual(0.7);
    expect(best!.reasons.length).toBeGreaterThan(0);
  });

  it("holds a listed name of one word below the threshold where several words are asked for, and says so", () => {
    const short = new ScreeningBuilder();
    short.add({ entry: 0, name: "Darim", schema: "Person", isWeak: true });
    short.add({ entry: 1, name: "DarimKeshani", schema: "Person", isWeak: false });
    const lists = short.build();
    expect(lists.screen("Darim Ekholt")).toEqual([]);
    const [held] = lists.screen("Darim Ekholt", { threshold: 0.4 });
    expect(held).toMatchObject({ entry: 0, score: 0.45 });
    expect(held!.reasons.at(-1)).toContain("one word");
    // One word asked for, a title before it, and words that run together are no such case.
    expect(lists.screen("Darim")[0]).toMatchObject({ entry: 0, score: 1 });
    expect(lists.screen("Mullah Darim")[0]).toMatchObject({ entry: 0, score: 1 });
    expect(lists.screen("Darim Keshani")[0]).toMatchObject({ entry: 1 });
  });

  it("lets an initial bring in nobody, unless there is nothing else", () => {
    const lists = new NameIndexBuilder();
    for (const name of ["d keshani", "d ekholt", "darim keshani", "d sotnari"]) lists.add(name.split(" "));
    const index = lists.build();
    expect(index.candidates(["d", "keshani"], 5).map(({ name }) => name)).toEqual([0, 2]);
    expect(index.candidates(["d"], 5).map(({ name }) => name)).toEqual([0, 1, 3]);
  });

  it("finds names in a script without vowels by the vowel of a first ayn", () => {
    const lists = new ScreeningBuilder();
    for (const [entry, name] of ["Umar Isam", "Mary Sama", "Orvan Halimar"].entries())
      lists.add({ entry, name, schema: "Person", isWeak: false });
    expect(lists.build().screen("عمر عصام")[0]?.entry).toBe(0);
  });

  it("gives an entry once, by the name that agrees best of all names asked for", () => {
    const matches = screening.screen(["the Network", "Kesh Network", "KN"]);
    expect(matches.map(({ entry }) => entry)).toEqual([0]);
    expect(matches[0]).toMatchObject({ name: "Kesh Network", isWeak: false });
  });

  it("keeps names in the writing that the list has them in", () => {
    expect(screening.screen("شبكة كيش")[0]).toMatchObject({ entry: 0, name: "شبكة كيش" });
  });

  it("does not take a person for a body", () => {
    expect(screening.screen("Yusan Halimar", { schema: "Organization" })).toEqual([]);
    expect(screening.screen("Yusan Halimar", { schema: "Person" })).toHaveLength(1);
  });

  it("gives nothing below the threshold", () => {
    expect(screening.screen("Darim Halimar", { threshold: 0.95 })).toEqual([]);
  });

  it.each([
    ["no letters", ""],
    ["marks alone", "—  !? —"],
    ["one letter", "k"],
    ["ten thousand letters", "k".repeat(10_000)],
    ["ten thousand words", "darim ".repeat(10_000)],
    ["ten thousand signs of another script", "表".repeat(10_000)],
  ])("answers a name of %s", (_, name) => {
    expect(screening.screen(name).every(({ score }) => score <= 1)).toBe(true);
  });
});

describe("the skeleton of a word", () => {
  it.each([
    ["gaddafi", "qadhafi"],
    ["yousef", "iusuf"],
    ["ahmet", "ahmed"],
    ["tayyiba", "taiba"],
    ["khalid", "halid"],
    ["dzhamal", "jamal"],
  ])("is one for %s and %s", (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });

  it("is empty for an empty word and never for another", () => {
    expect(skeletonOf("")).toBe("");
    expect(skeletonOf("aeiou")).toBe("a");
    expect(skeletonOf("h")).not.toBe("");
  });
});
