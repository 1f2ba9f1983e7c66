/**
 * How often two sentences that say the same are counted as one claim, and two that do not are kept apart. Pairs are made by rule, each about
 * groups of its own with made-up names; each sentence stands in a document of its own, by another publisher, read and recorded as
 * `headwater add` does.
 *
 * `read`: both sentences gave a claim of the kind. Of these, `one`: counted as one claim; `asked`: not counted as one, and offered to a
 * person (`headwater trace`, "may be the same"). Right for the kinds in the first part is `one`, except for numbers that are rounded or count people under
 * two names, and for a killing and a death, where it is `asked`: a person decides. Right for the second part is neither.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { addDocument, loadFrames, proposeJoins } from "../../src/pipeline/index.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";

const ROUNDS = 25;
const { below } = seeded(20261123);

interface Pair {
  readonly frame: string;
  readonly a: string;
  readonly b: string;
}

type Make = (one: string, other: string, third: string) => Pair;
type Right = "one" | "asked" | "apart";

const SHAPES = ["Front", "Brigades", "Network", "Army", "Movement", "Column"];
const PERSONS = ["Darim", "Orvan", "Sael", "Bohun", "Irena", "Lida", "Niko", "Tarek"];
const seen = new Set<string>();

/** A name that no other pair has: two or three syllables and a word. */
function name(shape: () => string): string {
  const part = () => `${"bdfgklmnprstvz"[below(14)]}${"aeiou"[below(5)]}${"lnrsm"[below(5)]}`;
  const stem = `${part()}${below(2) === 0 ? part() : "a"}${part()}`;
  if (seen.has(stem)) return name(shape);
  seen.add(stem);
  return `${stem[0]!.toUpperCase()}${stem.slice(1)} ${shape()}`;
}

const group = () => `the ${name(() => SHAPES[below(SHAPES.length)]!)}`;
const person = () => {
  const [family] = name(() => "").split(" ");
  return `${PERSONS[below(PERSONS.length)]} ${family}`;
};
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const number = () => 1000 + 100 * below(80) + 11;
const written = (value: number) => value.toLocaleString("en");
const year = () => 2012 + below(10);

const KINDS: readonly (readonly [kind: string, right: Right, make: Make])[] = [
  [
    "passive and active",
    "one",
    (x, y) => ({ frame: "attacks", a: `${x} attacked ${y}.`, b: `${y} were attacked by ${x}.` }),
  ],
  [
    "leads and is led by",
    "one",
    (x) => {
      const who = person();
      return { frame: "leads", a: `${who} leads ${x}.`, b: `${x} is led by ${who}.` };
    },
  ],
  [
    "verb and noun",
    "one",
    (x, y) => ({ frame: "supports", a: `${x} supports ${y}.`, b: `${x}'s support for ${y} is known.` }),
  ],
  [
    "the two in the other order",
    "one",
    (x, y) => ({ frame: "allied_with", a: `${x} is allied with ${y}.`, b: `${y} is allied with ${x}.` }),
  ],
  [
    "of kin, in the other order",
    "one",
    () => {
      const [one, other] = [person(), person()];
      return {
        frame: "sibling_of",
        a: `${one} is the brother of ${other}.`,
        b: `${other} is the brother of ${one}.`,
      };
    },
  ],
  [
    "one names the weapon",
    "one",
    (x, y) => ({ frame: "attacks", a: `${x} attacked ${y} with rockets.`, b: `${x} attacked ${y}.` }),
  ],
  [
    "under another name",
    "one",
    (x, y) => {
      const short = initials(x);
      return {
        frame: "allied_with",
        a: `${x} is allied with ${y}.`,
        b: `${x} (${short}) said nothing. The ${short} is allied with ${y}.`,
      };
    },
  ],
  [
    "under letters that it does not explain",
    "one",
    (x, y) => ({
      frame: "allied_with",
      a: `${x} is allied with ${y}.`,
      b: `The ${initials(x)} is allied with ${y}.`,
    }),
  ],
  [
    "at least as many, and as many",
    "one",
    (x) => {
      const n = number();
      return {
        frame: "strength",
        a: `${x} has at least ${written(n)} fighters.`,
        b: `${x} has ${written(n)} fighters.`,
      };
    },
  ],
  [
    "a range, and a number in it",
    "one",
    (x) => {
      const n = number();
      return {
        frame: "strength",
        a: `${x} has between ${written(n - 500)} and ${written(n + 500)} fighters.`,
        b: `${x} has ${written(n)} fighters.`,
      };
    },
  ],
  [
    "a number, rounded",
    "asked",
    (x) => {
      const n = number();
      return {
        frame: "strength",
        a: `${x} has ${written(n)} fighters.`,
        b: `${x} has ${written(Math.round(n / 100) * 100)} fighters.`,
      };
    },
  ],
  [
    "people under two names",
    "asked",
    (x) => {
      const n = number();
      return {
        frame: "strength",
        a: `${x} has ${written(n)} fighters.`,
        b: `${x} has ${written(n)} members.`,
      };
    },
  ],
  [
    "one says who did it",
    "asked",
    (x, y) => ({ frame: "attacks", a: `${x} attacked ${y} in 2021.`, b: `${y} were attacked in 2021.` }),
  ],
  [
    "the other way round",
    "apart",
    (x, y) => ({ frame: "supports", a: `${x} supports ${y}.`, b: `${y} supports ${x}.` }),
  ],
  [
    "another object",
    "apart",
    (x, y, z) => ({ frame: "supports", a: `${x} supports ${y}.`, b: `${x} supports ${z}.` }),
  ],
  [
    "not so",
    "apart",
    (x, y) => ({ frame: "attacks", a: `${x} attacked ${y}.`, b: `${x} did not attack ${y}.` }),
  ],
  [
    "not so, in the other order",
    "apart",
    (x, y) => ({ frame: "allied_with", a: `${x} is allied with ${y}.`, b: `${y} is not allied with ${x}.` }),
  ],
  [
    "another number",
    "apart",
    (x) => {
      const n = number();
      return {
        frame: "strength",
        a: `${x} has ${written(n)} fighters.`,
        b: `${x} has ${written(n + 333)} fighters.`,
      };
    },
  ],
  [
    "more than that",
    "apart",
    (x) => {
      const n = number();
      return {
        frame: "strength",
        a: `${x} has at least ${written(n + 100)} fighters.`,
        b: `${x} has ${written(n)} fighters.`,
      };
    },
  ],
  [
    "another year",
    "apart",
    (x) => {
      const [n, then] = [number(), year()];
      return {
        frame: "strength",
        a: `${x} had at least ${written(n)} fighters in ${then}.`,
        b: `${x} had ${written(n)} fighters in ${then + 1}.`,
      };
    },
  ],
  [
    "with a weapon, another year",
    "apart",
    (x, y) => {
      const then = year();
      return {
        frame: "attacks",
        a: `${x} attacked ${y} with rockets in ${then}.`,
        b: `${x} attacked ${y} in ${then + 2}.`,
      };
    },
  ],
  [
    "another weapon",
    "apart",
    (x, y) => ({
      frame: "attacks",
      a: `${x} attacked ${y} with rockets.`,
      b: `${x} attacked ${y} with tanks.`,
    }),
  ],
  [
    "another relation",
    "apart",
    (x, y) => ({ frame: "affiliated_with", a: `${x} is affiliated with ${y}.`, b: `${x} is part of ${y}.` }),
  ],
];

function initials(named: string): string {
  return named
    .replace(/^the /, "")
    .split(" ")
    .map((word) => word[0]!.toUpperCase())
    .join("");
}

/** What became of a pair; null where a sentence gave no claim of the kind. */
async function outcome(
  ledger: Ledger,
  frames: Awaited<ReturnType<typeof loadFrames>>,
  pair: Pair,
  at: number,
) {
  const documents: string[] = [];
  for (const [side, text] of [pair.a, pair.b].entries()) {
    const words = `---\npublisher: Paper ${2 * at + side}\ndate: 2025-03-1${1 + side}\n---\n\n${capital(text)}\n`;
    const bytes = new TextEncoder().encode(words);
    const { document } = await addDocument(bytes, `pair-${at}-${side}.md`, {
      ledger,
      frames,
      now: () => "2026-01-02T03:04:05Z",
    });
    documents.push(document);
  }
  const claims: string[] = [];
  for (const document of documents) {
    const { rows } = await ledger.assertions({ document });
    const worded = await ledger.claimsById(rows.map(({ wording }) => wording));
    const own = worded.filter(
      ({ frame }) => frame === pair.frame || (pair.frame === "affiliated_with" && frame === "part_of"),
    );
    if (own.length !== 1) return null;
    claims.push((await ledger.claim(own[0]!.id)).id);
  }
  if (claims[0] === claims[1]) return "one";
  const proposed = await proposeJoins(ledger, frames, claims[0]!);
  return proposed.some(({ other }) => other.id === claims[1]) ? "asked" : "apart";
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-joins-"));
  const ledger = await openLedger(join(folder, "pairs.db"));
  const frames = await loadFrames();
  const table: Record<string, { right: Right; made: number; read: number; one: number; asked: number }> = {};
  let at = 0;
  try {
    for (const [kind, right, make] of KINDS) {
      const row = { right, made: ROUNDS, read: 0, one: 0, asked: 0 };
      table[kind] = row;
      for (let i = 0; i < ROUNDS; i++) {
        const came = await outcome(ledger, frames, make(group(), group(), group()), at++);
        if (came === null) continue;
        row.read++;
        if (came !== "apart") row[came]++;
      }
    }
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(table);
  const rows = Object.values(table);
  const sum = (which: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + which(row), 0);
  const same = rows.filter(({ right }) => right === "one");
  const joined = same.reduce((total, { one }) => total + one, 0);
  const figures = {
    precision: joined / sum(({ one }) => one),
    recallOfRead: joined / same.reduce((total, { read }) => total + read, 0),
    recallOfMade: joined / same.reduce((total, { made }) => total + made, 0),
    askedRightly:
      rows.filter(({ right }) => right === "asked").reduce((total, { asked }) => total + asked, 0) /
      rows.filter(({ right }) => right === "asked").reduce((total, { read }) => total + read, 0),
  };
  console.log(figures);
  keepResults("joins", "made pairs", { kinds: table, ...figures });
}

await run();
