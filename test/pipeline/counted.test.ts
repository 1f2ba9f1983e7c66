import { describe, expect, it } from "vitest";
import { extractDocument, loadFrames } from "../../src/pipeline/index.ts";
import { readDocument } from "../../src/read/index.ts";

const frames = await loadFrames();

/** The counts of the dead and hurt in a text: who is counted, by entity, and how many of what. */
async function countsIn(text: string) {
  const read = await readDocument({ bytes: new TextEncoder().encode(text), path: "report.txt" });
  const { claims, entities } = extractDocument(read, frames).extraction;
  for (const [at, { id, key }] of entities.entries()) {
    expect(id).toBe(`e${at + 1}`);
    if (key.startsWith("local:")) expect(key).toBe(`local:${id}`);
  }
  return claims
    .filter(({ frame, quantity }) => /^(?:dies|kills|wounds)$/.test(frame) && quantity !== undefined)
    .map(({ frame, roles, quantity }) => ({
      who: frame === "dies" ? roles["subject"]! : roles["object"]!,
      name: entities.find(({ id }) => id === (frame === "dies" ? roles["subject"] : roles["object"]))!.name,
      many: [quantity!.min, quantity!.max, quantity!.unit],
    }));
}

describe("one figure in several wordings", () => {
  it("counts one group under one unit", async () => {
    const counts = await countsIn(
      "A bomb exploded in Kelmin on Monday, killing 15. Police said 15 people were killed. The mayor said fifteen died. Fifteen dead, the ministry said.",
    );
    expect(counts).toHaveLength(4);
    expect(new Set(counts.map(({ who }) => who)).size).toBe(1);
    for (const { many, name } of counts) {
      expect(many).toEqual([15, 15, "people"]);
      expect(name).toBe("15 people");
    }
  });

  for (const [why, text] of [
    ["of another number", "Police said 15 people were killed in Kelmin. The mayor said 14 died."],
    ["with a bound", "Police said 15 people were killed in Kelmin. At least 15 people died, the mayor said."],
    ["of soldiers", "Police said 15 people were killed in Kelmin. The mayor said 15 soldiers died."],
    ["of others", "Police said 15 people were killed in Kelmin. The mayor said another 15 died."],
    ["of the wounded", "Police said 15 people were killed in Kelmin. The mayor said 15 were wounded."],
    [
      "of another place",
      "Police said 15 people were killed in Kelmin. The mayor said 15 people were killed in Tolen.",
    ],
    [
      "by another doer",
      "The Nurin Front killed 15 people, police said. The Kesh Network killed 15 people, the mayor said.",
    ],
  ] as const)
    it(`is not the figure ${why}`, async () => {
      const counts = await countsIn(text);
      expect(counts).toHaveLength(2);
      expect(counts[0]!.who).not.toBe(counts[1]!.who);
    });

  it("is no more than either of two places' where the document tells of both", async () => {
    const counts = await countsIn(
      "15 people were killed in Kelmin on Monday. The mayor said 15 people were killed in Tolen. 15 died, a doctor said. The army said 15 people were killed in Tolen.",
    );
    const [kelmin, tolen, bare, again] = counts.map(({ who }) => who);
    expect(again).toBe(tolen);
    expect(new Set([kelmin, tolen, bare]).size).toBe(3);
  });
});
