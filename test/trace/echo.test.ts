import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComparedDocument, type Echo, findEchoes } from "../../src/trace/index.ts";
import { compared, OTHER, STORY } from "./compared.ts";

const wire = compared("w", STORY, { publisher: "Merenian Press Agency", published: "2025-03-12" });

/** The one echo between two documents; the same whichever is asked about. */
function echoOf(a: ComparedDocument, b: ComparedDocument): Echo | undefined {
  const [one] = findEchoes(a, [b]);
  expect(findEchoes(b, [a])[0]).toEqual(one);
  return one;
}

const reworded = [
  "Attackers assaulted the Harl bridge frontier post in Kelmin Province before daybreak on Tuesday, slaying at least 14 persons.",
  "Nine frontier guards and five customs agents were slain, said functionaries who asked not to be identified.",
  "The functionaries accused the Kesh Network, an armed band based in the hills of Kelmin.",
  "“They came down the Sotna road on foot and left the same way,” one of the functionaries said.",
  "The span carries the sole paved road between the two nations and was shut on Wednesday.",
  "A line of more than 200 trucks stretched back to the bazaar in the town of Harl by dusk.",
  "The provincial governor ordered a probe and pledged to rebuild the customs house within a month.",
  "Traders in the valley cautioned that fresh produce would rot unless the crossing opened again soon.",
];

describe("an echo", () => {
  test.each<{ what: string; copy: readonly string[]; kind: string }>([
    { what: "word for word", copy: STORY, kind: "identical" },
    {
      what: "with a few words cut",
      copy: STORY.map((s) => s.replace(/ before dawn| by nightfall| soon/u, "")),
      kind: "near-identical",
    },
    { what: "cut from below", copy: STORY.slice(0, 4), kind: "trimmed" },
    { what: "half of it inside another", copy: [...OTHER, ...STORY.slice(4)], kind: "partial-copy" },
    {
      what: "two sentences inside another",
      copy: [...OTHER, ...OTHER.map((s) => s.replace(/\p{L}+/gu, (w) => `${w}x`)), ...STORY.slice(5, 7)],
      kind: "excerpt",
    },
    { what: "with words swapped", copy: reworded, kind: "spun" },
    { what: "in another order", copy: STORY.toReversed(), kind: "identical" },
  ])("is found $what", ({ copy, kind }) => {
    expect(echoOf(wire, compared("c", copy))).toMatchObject({ document: "c", of: "w", kind });
  });

  test("is none between two stories that share nothing, or one short sentence", () => {
    expect(echoOf(wire, compared("c", OTHER))).toBeUndefined();
    expect(
      echoOf(
        compared("x", [...STORY, "He did not wish to comment further."]),
        compared("c", [...OTHER, "He did not wish to comment further."]),
      ),
    ).toBeUndefined();
  });

  test("of nothing but what somebody is quoted with is called a quotation", () => {
    const echo = echoOf(
      wire,
      compared("c", [...OTHER, STORY[3]!.replace("one of the officials said", "a resident told us")]),
    );
    expect(echo).toMatchObject({ kind: "quotation" });
    expect(echo?.reason).toContain("both may have it from the speaker");
  });

  test("is none between documents of one publisher", () => {
    expect(echoOf(wire, compared("c", STORY, { publisherKey: "w" }))).toBeUndefined();
  });

  test("says in words what is shared and in which order, and where it stands", () => {
    const echo = echoOf(wire, compared("c", STORY.toReversed()))!;
    expect(echo.reason).toBe(
      "8 sentences of it (100% of its words) stand in the other: 8 word for word, in another order; the other was published earlier (2025-03-12, this one 2025-03-14)",
    );
    expect(echo).toMatchObject({ share: 1, strength: 1, shared: 8, direction: "date", confidence: 0.9 });
    expect(echo.passages[0]).toMatchObject({ start: 0, how: "same", ofEnd: `${STORY.join("\n")}`.length });
  });
});

describe("the direction of an echo", () => {
  const paper = (over: Partial<ComparedDocument>) =>
    compared("p", STORY, { publisher: "Orsk Dal Courier", ...over });

  test.each<{
    what: string;
    a: Partial<ComparedDocument>;
    b: Partial<ComparedDocument>;
    copy: string;
    direction: string;
  }>([
    {
      what: "goes to the one that is credited, whatever the dates",
      a: { published: "2025-03-16" },
      b: { credit: "MPA" },
      copy: "p",
      direction: "credit",
    },
    { what: "goes to the earlier", a: { published: "2025-03-15" }, b: {}, copy: "w", direction: "date" },
    {
      what: "compares dates by the precision that both state",
      a: { published: "2025" },
      b: { published: "2025-03-14" },
      copy: "w",
      direction: "unknown",
    },
    { what: "goes to the dated one", a: { published: null }, b: {}, copy: "w", direction: "undated" },
    {
      what: "is by id where nothing tells",
      a: { published: null },
      b: { published: null },
      copy: "w",
      direction: "unknown",
    },
    {
      what: "is none where both credit one agency",
      a: { credit: "AP", published: "2025-03-15" },
      b: { credit: "AP" },
      copy: "w",
      direction: "syndicated",
    },
    {
      what: "takes a date in the future as it is stated",
      a: { published: "2999-01-01" },
      b: {},
      copy: "w",
      direction: "date",
    },
  ])("$what", ({ a, b, copy, direction }) => {
    expect(echoOf({ ...wire, ...a }, paper(b))).toMatchObject({ document: copy, direction });
  });

  test("goes to the longer one where the shorter is all in it and the dates are the same", () => {
    const echo = echoOf({ ...wire, published: "2025-03-14" }, compared("a", STORY.slice(0, 5)));
    expect(echo).toMatchObject({ document: "a", of: "w", direction: "containment" });
  });
});

test("echoes are the same for any two documents whichever is asked about", () => {
  const sentence = fc.constantFrom(...STORY, ...OTHER, ...reworded);
  const some = fc.array(sentence, { maxLength: 12 });
  const date = fc.constantFrom(
    null,
    "2025",
    "2025-03",
    "2025-03-14",
    "2025-03-14T10:00:00Z",
    "2999-12-31",
    "not a date",
  );
  fc.assert(
    fc.property(some, some, date, date, (one, two, d1, d2) => {
      echoOf(compared("a", one, { published: d1 }), compared("b", two, { published: d2 }));
    }),
  );
});
