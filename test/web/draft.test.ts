import { describe, expect, test } from "vitest";
import { areIn, chosenOf, type Drafts, withToggled } from "../../web/src/parts/draft.ts";

const ONE = { id: "claim:1", label: "Ada leads the league" };
const TWO = { id: "claim:2", label: "Bo leads the league" };
const LEADERS: Drafts = {
  chosen: "leaders",
  drafts: [
    { key: "other", title: "Other", items: [] },
    {
      ...{ key: "leaders", title: "Leaders" },
      items: [
        { key: "a", kind: "text", text: "Before." },
        { key: "b", kind: "claim", ...ONE },
      ],
    },
  ],
};

const ids = (drafts: Drafts) =>
  chosenOf(drafts)?.items.map((item) => (item.kind === "claim" ? item.id : item.kind));

describe("claims of a brief", () => {
  test("begin a brief where there is none", () => {
    const begun = withToggled({ chosen: null, drafts: [] }, [ONE, TWO], "New");
    expect(chosenOf(begun)?.title).toBe("New");
    expect(ids(begun)).toEqual(["claim:1", "claim:2"]);
    expect(areIn(begun, [ONE, TWO])).toBe(true);
  });

  test("are put in where one is missing, and taken out where all are in", () => {
    const both = withToggled(LEADERS, [ONE, TWO], "New");
    expect(ids(both)).toEqual(["text", "claim:1", "claim:2"]);
    expect(areIn(both, [ONE, { id: "claim:3", label: "" }])).toBe(false);
    const out = withToggled(both, [TWO, ONE], "New");
    expect(ids(out)).toEqual(["text"]);
    expect(out.drafts).toHaveLength(2);
    expect(out.drafts[0]).toEqual(LEADERS.drafts[0]);
  });
});
