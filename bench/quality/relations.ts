/**
 * Who stands how to whom, against re3d: `npx tsx bench/quality/relations.ts [--misses TYPE]`. Runs the program over the development
 * part of re3d in ../shared/data/re3d and compares its claims with the relations annotated there. Writes bench/results/relations.json.
 *
 * Which claims are which relation stands in FRAMES below; `place` of any claim puts those who fill its roles in that place
 * (CoLocated). IsSynonymOf is no claim: it is predicted where a name and another name or description of one entity stand side by side ("the Nurin Front (NF)").
 * HasAttrOf (ages, numbers, adjectives) and Apart have no frame; they are listed, and count in the recall of `all`, but not in that
 * of `mapped`. Relations of confidence 0 are those that the annotators rejected: they are left out.
 *
 * A predicted pair matches a gold relation of its type when each of its two entities has a mention that overlaps one of the two
 * gold spans, one each, in either direction (re3d's own directions vary within a type), and the claim's passage overlaps the words
 * from the one span to the other. Precision counts the predicted pairs that match some gold relation, recall the gold relations
 * that some pair matches. A pair is counted once for each type and passage; claims that say it is not so are left out.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Extraction, Range } from "../../src/model/index.ts";
import { extractDocument, loadFrames } from "../../src/pipeline/index.ts";
import { readDocument } from "../../src/read/index.ts";

interface GoldRelation {
  readonly documentId: string;
  readonly type: string;
  readonly sourceBegin: number;
  readonly sourceEnd: number;
  readonly targetBegin: number;
  readonly targetEnd: number;
  readonly source: string;
  readonly target: string;
  readonly value: string;
  readonly confidence: number;
}

/** A predicted pair of entities, by the ranges of their mentions. */
interface Pair {
  readonly type: string;
  readonly a: readonly Range[];
  readonly b: readonly Range[];
  readonly passage: Range;
  readonly said: string;
}

interface Counts {
  right: number;
  predicted: number;
  found: number;
  gold: number;
}

const GOLD = "../shared/data/re3d";
const RESULTS = "bench/results/relations.json";

/** The relation that a frame's subject and object stand in. */
const FRAMES: Readonly<Record<string, string>> = {
  located_in: "CoLocated",
  operates_in: "CoLocated",
  launches_from: "CoLocated",
  trains_in: "CoLocated",
  recruits_in: "CoLocated",
  rallies_in: "CoLocated",
  part_of: "BelongsTo",
  member_of: "BelongsTo",
  affiliated_with: "BelongsTo",
  leads: "InChargeOf",
  holds_position: "InChargeOf",
  founded: "InChargeOf",
  controls: "InChargeOf",
  attacks: "FightingAgainst",
  kills: "FightingAgainst",
  wounds: "FightingAgainst",
  opposes: "FightingAgainst",
  acts_against: "FightingAgainst",
  besieges: "FightingAgainst",
  contests: "FightingAgainst",
  destroys: "FightingAgainst",
  detains: "FightingAgainst",
  allied_with: "AlliesOf",
  cooperates_with: "AlliesOf",
  partner_of: "AlliesOf",
  supports: "AlliesOf",
  communicates_with: "CommWith",
  negotiates_with: "CommWith",
  agrees_with: "CommWith",
  sanctions: "Dislikes",
  threatens: "Dislikes",
  bans: "Dislikes",
};
const UNMAPPED = new Set(["HasAttrOf", "Apart", "Likes"]);

async function main(): Promise<void> {
  if (!existsSync(GOLD)) {
    console.warn(`skipped: ${GOLD} is not here`);
    return;
  }
  const frames = await loadFrames();
  const counts = new Map<string, Counts>();
  const countsOf = (type: string): Counts => {
    const known = counts.get(type) ?? { right: 0, predicted: 0, found: 0, gold: 0 };
    counts.set(type, known);
    return known;
  };
  for (const source of readdirSync(GOLD).filter((name) => existsSync(join(GOLD, name, "documents.json")))) {
    const relations = jsonLines<GoldRelation>(join(GOLD, source, "relations.json"));
    for (const { _id, text } of jsonLines<{ _id: string; text: string }>(
      join(GOLD, source, "documents.json"),
    )) {
      const gold = relations.filter(({ documentId, confidence }) => documentId === _id && confidence > 0);
      const read = await readDocument({ bytes: new TextEncoder().encode(text), path: `${_id}.txt` });
      const pairs = pairsOf(extractDocument(read, frames).extraction);
      for (const pair of pairs) {
        const entry = countsOf(pair.type);
        entry.predicted++;
        const right = gold.some((relation) => matches(pair, relation));
        if (right) entry.right++;
        report(pair.type, right, `extra  ${pair.said}`);
      }
      for (const relation of gold) {
        const entry = countsOf(relation.type);
        entry.gold++;
        const found = pairs.some((pair) => matches(pair, relation));
        if (found) entry.found++;
        report(relation.type, found, `missed [${relation.source}] ${relation.value} [${relation.target}]`);
      }
    }
  }
  const byType = [...counts].sort(([a], [b]) => a.localeCompare(b));
  const figures = {
    ...Object.fromEntries(byType.map(([type, entry]) => [type, figure([entry])])),
    mapped: figure(byType.filter(([type]) => !UNMAPPED.has(type)).map(([, entry]) => entry)),
    all: figure(byType.map(([, entry]) => entry)),
  };
  console.table(figures);
  writeFileSync(
    RESULTS,
    `${JSON.stringify({ command: "npx tsx bench/quality/relations.ts", relations: figures }, null, 1)}\n`,
  );
}

/** The pairs that a document's claims and names give, each once for a type and a passage. */
function pairsOf({ document, claims, entities, mentions }: Extraction): Pair[] {
  const ranges = new Map<string, Range[]>(entities.map(({ id }) => [id, []]));
  for (const { entity, start, end } of mentions) if (entity !== null) ranges.get(entity)?.push([start, end]);
  const pairs = new Map<string, Pair>();
  const add = (type: string, a: string, b: string, passage: Range, frame: string) => {
    if (a === b) return;
    const said = `${frame}: ${document.text.slice(...passage).replace(/\s+/g, " ")}`;
    const key = [type, ...[a, b].sort(), ...passage].join(" ");
    pairs.set(key, { type, a: ranges.get(a) ?? [], b: ranges.get(b) ?? [], passage, said });
  };
  for (const { frame, roles, place, polarity, passage } of claims) {
    if (polarity === "negative") continue;
    const { subject, object } = roles;
    const type = FRAMES[frame];
    if (type !== undefined && subject !== undefined && object !== undefined)
      add(type, subject, object, passage, frame);
    if (place !== undefined)
      for (const filler of Object.values(roles)) add("CoLocated", filler, place, passage, frame);
  }
  for (const [i, first] of mentions.entries())
    for (const second of mentions.slice(i + 1, i + 4)) {
      const side = first.entity === second.entity && first.form !== "pronoun" && second.form !== "pronoun";
      if (
        !side ||
        first.entity === null ||
        second.start <= first.end ||
        !BESIDE.test(document.text.slice(first.end, second.start))
      )
        continue;
      const a: Range[] = [[first.start, first.end]];
      const b: Range[] = [[second.start, second.end]];
      const passage: Range = [first.start, second.end];
      const said = `names: ${document.text.slice(...passage)}`;
      pairs.set(`IsSynonymOf ${passage}`, { type: "IsSynonymOf", a, b, passage, said });
    }
  return [...pairs.values()];
}

/** What stands between two ways to name one thing side by side. */
const BESIDE = /^,?\s?["“(]?(?:(?:also known as|also called|or|aka) )?["“]?$/;

function matches(pair: Pair, gold: GoldRelation): boolean {
  if (pair.type !== gold.type) return false;
  const source: Range = [gold.sourceBegin, gold.sourceEnd];
  const target: Range = [gold.targetBegin, gold.targetEnd];
  const whole: Range = [Math.min(source[0], target[0]), Math.max(source[1], target[1])];
  if (!overlaps(pair.passage, whole)) return false;
  const holds = (ranges: readonly Range[], span: Range) => ranges.some((range) => overlaps(range, span));
  return (holds(pair.a, source) && holds(pair.b, target)) || (holds(pair.a, target) && holds(pair.b, source));
}

function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function figure(entries: readonly Counts[]): Record<string, number> {
  const sum = (key: keyof Counts) => entries.reduce((total, entry) => total + entry[key], 0);
  const [right, predicted, found, gold] = [sum("right"), sum("predicted"), sum("found"), sum("gold")];
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1), right, predicted, found, gold };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function report(type: string, right: boolean, line: string): void {
  const at = process.argv.indexOf("--misses");
  if (at > 0 && process.argv[at + 1] === type && !right) console.log(line);
}

function jsonLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

await main();
