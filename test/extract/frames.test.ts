import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frameBook } from "../../scripts/write-frames.ts";
import { compileFrames, parseFrame } from "../../src/extract/frames/index.ts";
import type { Frame } from "../../src/model/index.ts";
import { loadFrames } from "../../src/pipeline/load-frames.ts";
import { itReads } from "../misread.ts";
import { claimsIn, type ReadClaim } from "./claims-in.ts";

const shipped = await loadFrames();

for (const frame of shipped.frames.values())
  describe(`frame ${frame.id}`, () => {
    for (const example of frame.examples)
      itReads(example.text)(`${example.absent ? "is absent from" : "is read in"}: ${example.text}`, () => {
        const claims = claimsIn(example.text, shipped).filter((claim) => claim.frame === frame.id);
        if (example.absent) {
          expect(claims).toEqual([]);
          return;
        }
        const { roles, polarity = "positive", certainty = "stated", time, quantity } = example;
        const expected = {
          roles: expect.objectContaining(roles),
          polarity,
          certainty,
          ...(time === undefined ? {} : { time: expect.objectContaining(time) }),
          ...(quantity === undefined ? {} : { quantity: expect.objectContaining(quantity) }),
        };
        expect(inEitherOrder(claims, frame)).toContainEqual(expect.objectContaining(expected));
      });
  });

/** The claims, and those of a symmetric frame the other way round as well. */
function inEitherOrder(claims: readonly ReadClaim[], frame: Frame): ReadClaim[] {
  if (!frame.symmetric) return [...claims];
  return claims.flatMap((claim) => {
    const { subject, object } = claim.roles;
    if (subject === undefined || object === undefined) return [claim];
    return [claim, { ...claim, roles: { ...claim.roles, subject: object, object: subject } }];
  });
}

describe("the frames that ship", () => {
  it("are shown in docs/frames.md as they are", async () => {
    const page = await readFile(new URL("../../docs/frames.md", import.meta.url), "utf8");
    expect(page, "run: npx tsx scripts/write-frames.ts").toBe(await frameBook());
  });

  it("have a positive, a negative and at least three examples each, absent ones beside them", () => {
    for (const { id, examples } of shipped.frames.values()) {
      expect(examples.length, id).toBeGreaterThanOrEqual(4);
      expect(
        examples.some((example) => example.absent || example.polarity === "negative"),
        id,
      ).toBe(true);
    }
  });

  it("have one id for one content", async () => {
    expect((await loadFrames()).id).toBe(shipped.id);
    const [first] = [...shipped.frames.values()].filter(({ id }) => id === "dies") as [Frame];
    expect(compileFrames([first]).id).not.toBe(compileFrames([{ ...first, version: first.version + 1 }]).id);
  });
});

describe("a frame that cannot be used", () => {
  const good = {
    id: "guards",
    version: 1,
    label: "guards",
    negative: "does not guard",
    says: "protects",
    roles: { subject: { types: ["actor"] }, object: { types: ["place"] } },
    triggers: [{ pos: "verb", words: "guard|patrol", roles: { subject: ["subject"], object: ["object"] } }],
    examples: [
      { text: "The army guards Kelmin.", roles: { subject: "army", object: "Kelmin" } },
      { text: "Nobody guards the gate.", roles: {}, absent: true },
    ],
  };

  it("is not refused when it is whole", async () => {
    expect(await parseFrame(good, "guards.json")).toMatchObject({
      id: "guards",
      symmetric: false,
      rivals: [],
    });
  });

  const faults: [string, object, RegExp][] = [
    ["a type that is none", { ...good, roles: { subject: { types: ["Actors"] } } }, /roles\.subject\.types/],
    [
      "a trigger without words",
      { ...good, triggers: [{ ...good.triggers[0], words: "" }] },
      /triggers\.0\.words/,
    ],
    [
      "a trigger for a role it lacks",
      { ...good, triggers: [{ ...good.triggers[0], roles: { target: ["object"] } }] },
      /triggers\.0: has no role "target"/,
    ],
    [
      "a slot that is none",
      { ...good, triggers: [{ ...good.triggers[0], roles: { subject: ["Subject!"] } }] },
      /neither one of subject, object/,
    ],
    ["an unknown field", { ...good, trigers: [] }, /trigers/],
    ["a functional role it lacks", { ...good, functional: "post" }, /functional: has no role "post"/],
  ];
  for (const [fault, value, line] of faults)
    it(`says where: ${fault}`, async () => {
      await expect(parseFrame(value, "guards.json")).rejects.toThrow(
        expect.objectContaining({ code: "bad-frame", line: expect.stringMatching(line) }),
      );
    });

  it("says so when a rival is no frame, or an id is there twice", async () => {
    const frame = await parseFrame(good, "guards.json");
    expect(() => compileFrames([{ ...frame, rivals: ["attacks"] }])).toThrow(/attacks/);
    expect(() => compileFrames([frame, frame])).toThrow(/another frame/);
  });

  it("names the file when the folder is read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "frames-"));
    await writeFile(join(folder, "guards.json"), "{");
    await expect(loadFrames(folder)).rejects.toMatchObject({
      code: "bad-frame",
      place: join(folder, "guards.json"),
    });
    await writeFile(join(folder, "guards.json"), JSON.stringify({ ...good, id: "keeps" }));
    await expect(loadFrames(folder)).rejects.toMatchObject({ code: "bad-frame" });
  });

  it("is added by adding a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "frames-"));
    await writeFile(join(folder, "guards.json"), JSON.stringify(good));
    const frames = await loadFrames(folder);
    expect(claimsIn("The Tavarian Armed Forces patrol Kelmin.", frames)).toMatchObject([
      { frame: "guards", roles: { subject: "Tavarian Armed Forces", object: "Kelmin" } },
    ]);
  });
});
