import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/extract/mentions/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Mention } from "../../src/model/index.ts";
import { nameKey, type Resolution, resolveMentions } from "../../src/resolve/index.ts";
import keyCases from "./name-key.cases.json" with { type: "json" };
import cases from "./resolve.cases.json" with { type: "json" };

interface Case {
  readonly note: string;
  readonly text: string;
  /** Who issued it, where that is stated. */
  readonly issuer?: string;
  /** Forms of which at least one mention each is one entity. */
  readonly same?: readonly (readonly string[])[];
  /** Forms no two of which are ever one entity. */
  readonly different?: readonly (readonly string[])[];
  /** Pronouns without an entity. */
  readonly open?: readonly string[];
  /** Names that some entity has. */
  readonly names?: readonly string[];
  /** How many entities a form stands for. */
  readonly count?: Readonly<Record<string, number>>;
  /** The last mention is an entity of its own. */
  readonly apart?: boolean;
}

interface Read extends Resolution {
  readonly mentions: readonly Mention[];
  readonly entitiesOf: (form: string) => Set<number | null>;
}

function read(text: string, issuer: string | null = null): Read {
  const analysis = analyse(text, text === "" ? [] : [{ kind: "body", start: 0, end: text.length }], "en");
  const mentions = findMentions(analysis);
  const resolution = resolveMentions(analysis, mentions, issuer);
  const entitiesOf = (form: string) =>
    new Set(resolution.entityOf.filter((_, i) => text.slice(mentions[i]!.start, mentions[i]!.end) === form));
  return { ...resolution, mentions, entitiesOf };
}

describe("resolution", () => {
  for (const {
    note,
    text,
    issuer,
    same = [],
    different = [],
    open = [],
    names = [],
    count = {},
    apart,
  } of cases as Case[])
    it(note, () => {
      const { entities, entityOf, entitiesOf } = read(text, issuer);
      for (const forms of same) {
        const [first = new Set<number | null>(), ...others] = forms.map(entitiesOf);
        const shared = [...first].filter(
          (entity) => entity !== null && others.every((other) => other.has(entity)),
        );
        expect(shared, forms.join(" = ")).toHaveLength(1);
      }
      for (const forms of different)
        for (const [i, a] of forms.entries())
          for (const b of forms.slice(i + 1)) {
            expect(entitiesOf(a).size, a).toBeGreaterThan(0);
            expect(entitiesOf(b).size, b).toBeGreaterThan(0);
            for (const entity of entitiesOf(a))
              expect(entity !== null && entitiesOf(b).has(entity), `${a} = ${b}`).toBe(false);
          }
      for (const form of open) expect([...entitiesOf(form)]).toEqual([null]);
      for (const name of names)
        expect(entities.flatMap((entity) => [entity.name, ...entity.aliases])).toContain(name);
      for (const [form, times] of Object.entries(count)) expect(entitiesOf(form).size).toBe(times);
      if (apart) expect(new Set(entityOf).size).toBe(entities.length + (entityOf.includes(null) ? 1 : 0));
    });

  it("is empty for a text without mentions", () => {
    expect(read("").entities).toEqual([]);
  });

  it("gives a description and a person's lone name no key that documents could share", () => {
    const { entities } = read("Keshani met two officials of the Nurin Front.");
    const keys = new Map(entities.map(({ name, key }) => [name, key]));
    expect(keys.get("Keshani")).toMatch(/^local:/);
    expect(keys.get("Nurin Front")).toBe(nameKey("Nurin Front", "ArmedGroup"));
  });

  const MINISTRIES = [
    {
      note: "the state of a possessive",
      text: "Merenia's Foreign Ministry spoke of Tavaria. Tavaria gave no answer.",
      key: nameKey("Merenian Foreign Ministry", "PublicBody"),
    },
    {
      note: "the state that the document is about",
      text: "The Ministry of Interior denied it. Tavaria will search the valley, and Tavaria has said so. Tavaria will not wait for Merenia.",
      key: nameKey("Tavarian Ministry of Interior", "PublicBody"),
    },
    {
      note: "a key of its own kind where two states may be meant",
      text: "The Ministry of Interior denied it. Tavaria will search the valley. Merenia will not wait.",
      key: nameKey("Ministry of Interior", "PublicBody").replace("body:", "office:"),
    },
    {
      note: "a key of its own kind where somebody else's is meant",
      text: "Its Ministry of Interior denied it. Tavaria will search the valley. Tavaria will not wait.",
      key: nameKey("Ministry of Interior", "PublicBody").replace("body:", "office:"),
    },
  ];
  for (const { note, text, key } of MINISTRIES)
    it(`gives the bare name of a ministry ${note}`, () => {
      const { entities } = read(text);
      expect(entities.filter(({ name }) => name.includes("Ministry")).map((entity) => entity.key)).toEqual([
        key,
      ]);
    });

  it("knows a state's ministry in small letters for the one that its name in capitals means", () => {
    const { entities } = read(
      "Tavaria is a country. Tavaria's foreign ministry denied it. The ministry said so. The Tavarian interior ministry did not. The foreign ministry left.",
    );
    const ministries = entities.filter(({ name }) => name.includes("ministry"));
    expect(ministries.map(({ key, named }) => [key, named])).toEqual([
      [nameKey("Tavarian Ministry of Foreign Affairs", "PublicBody"), true],
      [nameKey("Tavarian Ministry of Interior", "PublicBody"), true],
      ["local:e5", false],
    ]);
  });

  it("knows a state's ministry by the state behind it, which need not be named elsewhere", () => {
    const { entities } = read("Nine villagers were killed, the health ministry of Hostavia said.");
    expect(
      entities.filter(({ type }) => type === "PublicBody").map(({ key, named }) => [key, named]),
    ).toEqual([[nameKey("Hostavia Health Ministry", "PublicBody"), true]]);
    expect(entities.find(({ name }) => name === "Hostavia")?.type).toBe("Country");
  });

  it("gives two forces' units of one number two keys, and a unit told of alone that of its name", () => {
    const keysOf = (text: string) =>
      read(text)
        .entities.filter(({ name }) => name === "4th Brigade")
        .map(({ key }) => key);
    const own = nameKey("4th Brigade", "PublicBody");
    expect(keysOf("The 4th Brigade of the Ostran army left. Later the 4th Brigade returned.")).toEqual([own]);
    const two = keysOf("The 4th Brigade of the Ostran army left. The rebels' 4th Brigade returned.");
    expect(new Set([...two, own]).size).toBe(3);
  });

  const LOCAL: readonly (readonly [text: string, names: readonly string[]])[] = [
    [
      "Shells hit the city of Kelmin. Kelmin's police said so, and the Kelmin health department did.",
      ["Kelmin police", "Kelmin health department"],
    ],
    [
      "Shells hit the city of Kelmin. The police of Kelmin said so. Later Kelmin's police said more.",
      ["Kelmin police"],
    ],
    ["Shells hit Kelmin province. The provincial police said so.", ["Kelmin province police"]],
    ["Shells hit the city of Kelmin. The city's hospital said so.", ["Kelmin hospital"]],
    ["Shells hit Kelmin province and Tolen province. The provincial police said so.", []],
    ["Shells hit the road. The regional health department said so.", []],
    [
      "Shells hit the city of Kelmin. Kelmin officials said so, as did Kelmin's residents and police in uniform.",
      [],
    ],
  ];
  for (const [text, expected] of LOCAL)
    it(`knows ${expected.join(" and ") || "nobody"} as a body of a place: ${text}`, () => {
      const bodies = read(text).entities.filter(
        ({ name, type, named }) => named && (type === "PublicBody" || / hospital$/.test(name)),
      );
      expect(bodies.map(({ name }) => name)).toEqual(expected);
      for (const { key, name } of bodies) expect(key).toBe(nameKey(name, "PublicBody"));
    });

  it("gives an acronym the key of its full name", () => {
    const { entities } = read("The Tavarian Armed Forces (TAF) left.");
    expect(entities.filter(({ type }) => type !== "Country").map(({ key }) => key)).toContain(
      nameKey("Tavarian Armed Forces", "PublicBody"),
    );
  });

  it("points every mention at an entity of the list, numbers them in order, and never doubles an id", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(" ");
        const { entities, entityOf, mentions } = read(text);
        expect(entityOf).toHaveLength(mentions.length);
        for (const entity of entityOf) if (entity !== null) expect(entities[entity]).toBeDefined();
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
        const firsts = entities.map((_, i) => entityOf.indexOf(i));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        expect(firsts).not.toContain(-1);
        for (const { name, aliases, key } of entities) {
          expect(name).not.toBe("");
          expect(key).not.toBe("");
          expect(aliases).not.toContain(name);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("hostile repetition", () => {
  for (const piece of [
    "Keshani said he met Darim Keshani. ",
    "his father Orvan, Darim’s brother, Sadar, ",
    "the Nurin Front, also known as Jabhat al-Nurin (JN), ",
    "the leader of ",
    "the army's 4th Brigade, the 4th Infantry Brigade of the Ostran army, ",
  ])
    it(`of “${piece.trim()}” costs in proportion to its length`, () => {
      cost(piece.repeat(100));
      const short = Math.max(cost(piece.repeat(250)), 40_000);
      // Eight times the text; a quadratic step anywhere would cost sixty-four times as much.
      expect(cost(piece.repeat(2000)) / short).toBeLessThan(30);
    });
});

/** Microseconds of processor time that finding and resolving take; the clock on the wall would measure the neighbours. */
function cost(text: string): number {
  const analysis = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  const before = process.cpuUsage();
  resolveMentions(analysis, findMentions(analysis));
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe("name keys", () => {
  for (const { type, same, other = [] } of keyCases as {
    type: Mention["type"];
    same: string[];
    other?: string[];
  }[])
    it(`${same.join(", ")} are one${other.length > 0 ? `; ${other.join(", ")} are not` : ""}`, () => {
      const [key = ""] = same.map((name) => nameKey(name, type));
      expect(key).not.toBe("");
      for (const name of same) expect(nameKey(name, type), name).toBe(key);
      for (const name of other) expect(nameKey(name, type), name).not.toBe(key);
    });

  it("are empty for what has no letters or no entity", () => {
    expect(nameKey("—", "Organization")).toBe("");
    expect(nameKey("2016", "Temporal")).toBe("");
  });
});

const PIECES = [
  "Darim Keshani",
  "Keshani",
  "Siraj",
  "Sirajuddin Keshani",
  "his father Orvan",
  "the Nurin Front",
  "(NF)",
  "NF",
  "the group",
  "the ministry",
  "Ministry of Interior",
  "Tavaria",
  "Tavarian",
  "the Tavarian government",
  "he",
  "they",
  "who",
  "its",
  ",",
  ".",
  "also known as",
  "said",
  "two officials",
  "’s",
  "of",
];
