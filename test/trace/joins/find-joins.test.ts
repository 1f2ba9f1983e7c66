import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  compareWordings,
  findJoins,
  type JoinFrames,
  joinKeys,
  type Wording,
} from "../../../src/trace/index.ts";
import cases from "./joins.cases.json" with { type: "json" };
import { shippedFrames, worded } from "./worded.ts";

let frames: JoinFrames;
beforeAll(async () => {
  frames = await shippedFrames();
});

const joined = (wordings: readonly Wording[], judged: readonly (readonly [string, string, boolean])[] = []) =>
  new Map(
    findJoins({ wordings, found: [], judged: judged.map(([a, b, same]) => ({ a, b, same })) }, frames).map(
      ({ wording, standing }) => [wording.slice(6), standing.slice(6)],
    ),
  );

describe("two wordings", () => {
  it.each(cases)("$note: $a / $b", ({ a, b, expected }) => {
    const [one, other] = [worded(a), worded(b)];
    const found = joined([one, other]).size > 0 ? "joined" : null;
    const likeness = compareWordings(one, other, frames);
    expect(found ?? (likeness === null || other.said.length === 0 ? "none" : "asked")).toBe(expected);
    expect(compareWordings(other, one, frames)).toEqual(likeness);
    if (likeness !== null) expect(likeness.reason).not.toBe("");
  });

  it.each(cases.filter(({ expected }) => expected === "joined"))(
    "are found by one key: $a / $b",
    ({ a, b }) => {
      expect(joinKeys(worded(a), frames).core).toBe(joinKeys(worded(b), frames).core);
    },
  );

  it.each(cases.filter(({ expected }) => expected === "asked"))(
    "are found when asked: $a / $b",
    ({ a, b }) => {
      const [one, other] = [worded(a), worded(b)].map((wording) => joinKeys(wording, frames));
      const under = (keys: typeof one) => [keys!.core, ...keys!.found];
      const looks = (keys: typeof one) => [keys!.core, ...keys!.asks];
      expect(looks(one).some((key) => key !== null && under(other).includes(key))).toBe(true);
      expect(looks(other).some((key) => key !== null && under(one).includes(key))).toBe(true);
    },
  );
});

describe("several wordings", () => {
  const at = (...texts: string[]) => texts.map((text) => worded(text));

  it("stand under the one that says least", () => {
    const found = joined(
      at(
        "kills + Kesh > Guards 14..16 people",
        "kills + Kesh > Guards 14.. people",
        "kills + Kesh > Guards 15..15 people",
      ),
    );
    expect([...found]).toEqual([
      ["kills + Kesh > Guards 14..16 people", "kills + Kesh > Guards 14.. people"],
      ["kills + Kesh > Guards 15..15 people", "kills + Kesh > Guards 14.. people"],
    ]);
  });

  it("leave alone what may be either of two that cannot both hold", () => {
    const found = joined(
      at(
        "kills + Kesh > Guards 10.. people",
        "kills + Kesh > Guards 12..12 people",
        "kills + Kesh > Guards 14.. people",
        "kills + Kesh > Guards 14..14 people",
      ),
    );
    expect([...found]).toEqual([
      ["kills + Kesh > Guards 14..14 people", "kills + Kesh > Guards 14.. people"],
    ]);
  });

  it("do not hide a dispute under a wider number", () => {
    const found = joined(
      at(
        "kills + Kesh > Guards 14.. people",
        "kills + Kesh > Guards 14..14 people",
        "kills + Kesh > Guards 20..20 members",
      ),
    );
    expect(found.size).toBe(0);
  });

  it("stand together with two of which each says something beside, where these can both hold", () => {
    const found = joined(
      at(
        "supports + Kesh > Nurin",
        "supports + Kesh > Nurin means=rockets",
        "supports + Kesh > Nurin by=Tavaria",
      ),
    );
    expect(new Set(found.values())).toEqual(new Set(["supports + Kesh > Nurin"]));
  });

  it("stand apart where nothing tells which of two lists is meant", () => {
    const found = joined(
      at(
        "designates + Merenia > Kesh",
        "designates + Merenia > Kesh list=UnList",
        "designates + Merenia > Kesh list=EuList",
      ),
    );
    expect(found.size).toBe(0);
  });

  const turned = at(
    "allied_with + Kesh > Nurin",
    "allied_with + Nurin > Kesh",
    "allied_with + Dunmar > Kesh",
  );
  const [kesh, nurin, dunmar] = turned.map(({ id }) => id) as [string, string, string];

  it("are pulled apart by a person's word, and joined by it", () => {
    expect(joined(turned).size).toBe(1);
    expect(joined(turned, [[kesh, nurin, false]]).size).toBe(0);
    expect([...joined(turned, [[dunmar, nurin, true]]).values()]).toHaveLength(2);
    expect([
      ...joined(turned, [
        [dunmar, nurin, true],
        [kesh, nurin, false],
      ]).keys(),
    ]).toHaveLength(1);
  });

  it("of more than can be compared are left as they are", () => {
    const many = Array.from({ length: 301 }, (_, i) => worded(`strength + Nurin > ${i + 1}..  fighters`));
    expect(joined(many).size).toBe(0);
    expect(joined(many.slice(0, 300)).size).toBe(299);
  });
});

// Any set of wordings about two groups, with any words of persons: a join is sound, and the order does not matter.
describe("whatever is said", () => {
  const wording = fc
    .record({
      frame: fc.constantFrom("allied_with", "supports", "kills", "designates"),
      sign: fc.constantFrom("+", "+", "-"),
      subject: fc.constantFrom("Kesh", "Nurin", "?"),
      object: fc.constantFrom("Kesh", "Nurin"),
      detail: fc.constantFrom("", "", " list=UnList", " list=EuList", " means=rockets"),
      number: fc.constantFrom("", "", " 10.. people", " 14..14 people", " 12..16 people", " 12..12 members"),
      time: fc.constantFrom("", "", " @2019", " @2024"),
      denied: fc.constantFrom("", "", "", " denied"),
    })
    .map((w) =>
      worded(`${w.frame} ${w.sign} ${w.subject} > ${w.object}${w.detail}${w.number}${w.time}${w.denied}`),
    );
  const some = fc.uniqueArray(wording, { minLength: 2, maxLength: 12, selector: ({ id }) => id });
  const said = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.boolean()), { maxLength: 3 });
  const judgedOf = (wordings: readonly Wording[], picks: readonly (readonly [number, number, boolean])[]) =>
    picks
      .map(([a, b, same]) => ({
        a: wordings[a % wordings.length]!.id,
        b: wordings[b % wordings.length]!.id,
        same,
      }))
      .filter(({ a, b }) => a !== b)
      .filter(
        ({ a, b }, i, all) => all.findIndex((x) => [x.a, x.b].sort().join() === [a, b].sort().join()) === i,
      );

  it("gives the same joins in any order", () => {
    fc.assert(
      fc.property(some, said, fc.infiniteStream(fc.nat()), (wordings, picks, dice) => {
        const judged = judgedOf(wordings, picks);
        const shuffled = wordings
          .map((w) => ({ w, at: dice.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ w }) => w);
        const one = findJoins({ wordings, found: [], judged }, frames);
        const other = findJoins({ wordings: shuffled, found: [], judged: judged.toReversed() }, frames);
        expect(other).toEqual(one);
      }),
      { numRuns: 150 },
    );
  });

  it("never joins across polarity, frames that differ, or numbers that cannot both hold, unless a person does", () => {
    fc.assert(
      fc.property(some, (wordings) => {
        const known = new Map(wordings.map((w) => [w.id, w]));
        const groups = new Map<string, Wording[]>();
        for (const { wording: id, standing } of findJoins({ wordings, found: [], judged: [] }, frames))
          groups.set(standing, [...(groups.get(standing) ?? [known.get(standing)!]), known.get(id)!]);
        for (const [standing, group] of groups)
          for (const [i, a] of group.entries()) {
            const least = known.get(standing)!;
            expect(a.polarity).toBe(least.polarity);
            expect(a.frame).toBe(least.frame);
            // Whoever says the one says the one that stands: all roles of that are filled alike.
            for (const [role, { id }] of Object.entries(least.roles))
              if (!frames(a.frame).symmetric) expect(a.roles[role]?.id).toBe(id);
            for (const b of group.slice(i + 1)) {
              const [low, high] = [a, b].map(({ quantity: q }) => [q?.min ?? -1, q?.max ?? 1e9] as const) as [
                readonly [number, number],
                readonly [number, number],
              ];
              expect(low[0] <= high[1] && high[0] <= low[1]).toBe(true);
            }
          }
      }),
      { numRuns: 150 },
    );
  });

  it("holds apart what a person pulled apart, unless a person's word makes them one", () => {
    fc.assert(
      fc.property(some, said, (wordings, picks) => {
        const judged = judgedOf(wordings, picks);
        const standing = new Map(wordings.map(({ id }) => [id, id]));
        for (const join of findJoins({ wordings, found: [], judged }, frames))
          standing.set(join.wording, join.standing);
        const parent = new Map(wordings.map(({ id }) => [id, id]));
        const root = (id: string): string => (parent.get(id) === id ? id : root(parent.get(id)!));
        for (const { a, b, same } of judged) if (same) parent.set(root(a), root(b));
        for (const { a, b, same } of judged) {
          if (same) expect(standing.get(a)).toBe(standing.get(b));
          else if (root(a) !== root(b)) expect(standing.get(a)).not.toBe(standing.get(b));
        }
      }),
      { numRuns: 150 },
    );
  });
});
