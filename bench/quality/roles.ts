/**
 * Who did it, to whom, to what and with what: `npx tsx bench/quality/roles.ts [--train] [--misses ROLE]`. Runs the program over the
 * development part of MUC-4 in ../shared/data/muc4 and compares the role fillers of its claims of violence with the answer keys:
 * PerpInd, PerpOrg, Target, Victim and Weapon, a document at a time. Writes bench/results/roles.json.
 *
 * What is read: the texts as published, in capitals and with line breaks (`doc_dev`), because that is what such an archive holds;
 * the lower-case edition of the same texts (`dev.json`), in which no name can be seen, is measured beside it.
 *
 * What counts: a claim's filler is an entity; it is wanted by name or, where it has none, by the words that fill the role. Claims
 * that say something is not so are left out, and so are entities that only a pronoun names. A filler is right when it matches a
 * mention of a gold entity of the role, and each gold entity and each filler count once (one-to-one, as CEAF-REE counts: Du, Rush
 * and Cardie, "GRIT: Generative Role-filler Transformers for Document-level Event Entity Extraction", EACL 2021). Two measures:
 *  - head: the head nouns are equal, as Huang and Riloff count ("Modeling Textual Cohesion for Event Extraction", AAAI 2012);
 *    the head of a name is its last word, that of a description the last word before its first preposition;
 *  - exact: the words are equal but for articles, the stricter way of Du et al.
 * The keys give names in the role Victim wherever they have one, and list events of terrorism, not of war between armies.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Entity, Extraction } from "../../src/model/index.ts";
import { extractDocument, loadFrames } from "../../src/pipeline/index.ts";
import { readDocument } from "../../src/read/index.ts";

const ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;

type Role = (typeof ROLES)[number];

/** One entity, by the forms that name it. */
type Filler = readonly string[];

type Fillers = Readonly<Record<Role, readonly Filler[]>>;

type Places = Readonly<Record<string, readonly string[]>>;

interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

interface GoldDocument {
  readonly docid: string;
  readonly doctext: string;
  readonly extracts: Readonly<Record<Role, readonly (readonly (readonly [string, number])[])[]>>;
}

const DATA = "../shared/data/muc4";
const RESULTS = "bench/results/roles.json";

/** Which role of which frame is which role of an incident. */
const PERPETRATOR: Places = {
  attacks: ["subject"],
  kills: ["subject"],
  wounds: ["subject"],
  abducts: ["subject"],
  destroys: ["subject"],
  threatens: ["subject"],
  blamed_for: ["subject"],
  claims_responsibility: ["subject"],
  perpetrates: ["subject"],
  uses_weapon: ["subject"],
};
const SUFFERER: Places = {
  attacks: ["object"],
  kills: ["object"],
  wounds: ["object"],
  abducts: ["object"],
  destroys: ["object"],
  threatens: ["object"],
  dies: ["subject"],
};
const MEANS: Places = {
  attacks: ["weapon"],
  kills: ["means"],
  wounds: ["means"],
  destroys: ["means"],
  dies: ["means"],
  perpetrates: ["weapon"],
  uses_weapon: ["weapon"],
};

async function main(): Promise<void> {
  if (!existsSync(DATA)) {
    console.warn(`skipped: ${DATA} is not here`);
    return;
  }
  const part = process.argv.includes("--train") ? "train" : "dev";
  const gold = jsonLines<GoldDocument>(`${DATA}/${part}.json`);
  const texts = new Map(
    jsonLines<{ docid: string; text: string }>(`${DATA}/doc_${part}`).map(({ docid, text }) => [docid, text]),
  );
  const published = await measure(gold, (document) => texts.get(document.docid) ?? document.doctext);
  print("as published, head", published.head);
  print("as published, exact", published.exact);
  if (part === "train") return;
  const lower = await measure(gold, (document) => document.doctext);
  print("lower case, head", lower.head);
  const results = { command: "npx tsx bench/quality/roles.ts", published, lower };
  if (!process.argv.includes("--misses")) writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
}

async function measure(
  gold: readonly GoldDocument[],
  textOf: (document: GoldDocument) => string,
): Promise<{ head: Record<string, unknown>; exact: Record<string, unknown> }> {
  const frames = await loadFrames();
  const head = emptyCounts();
  const exact = emptyCounts();
  for (const document of gold) {
    const bytes = new TextEncoder().encode(textOf(document));
    const read = await readDocument({ bytes, path: `${document.docid}.txt` });
    const { extraction } = extractDocument(read, frames);
    const found = fillersOf(extraction);
    for (const role of ROLES) {
      const wanted = document.extracts[role].map((mentions) => mentions.map(([text]) => text));
      count(head[role], found[role], wanted, headOf);
      count(exact[role], found[role], wanted, plain);
      printMisses(document.docid, role, found[role], wanted);
    }
  }
  return { head: figuresOf(head), exact: figuresOf(exact) };
}

/** The entities that fill each role in the claims of a document, each once. */
function fillersOf({ document, claims, entities, mentions }: Extraction): Fillers {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found: Record<Role, Map<string, Filler>> = {
    PerpInd: new Map(),
    PerpOrg: new Map(),
    Target: new Map(),
    Victim: new Map(),
    Weapon: new Map(),
  };
  for (const claim of claims) {
    if (claim.polarity === "negative" || isCombat(byId.get(claim.roles.object ?? ""))) continue;
    const fill = (places: Places, roleOf: (entity: Entity) => Role | null) => {
      for (const place of places[claim.frame] ?? []) {
        const entity = byId.get(claim.roles[place] ?? "");
        if (entity === undefined) continue;
        const forms = entity.named
          ? [entity.name, ...entity.aliases]
          : mentions
              .filter(({ entity: id, form }) => id === entity.id && form !== "pronoun")
              .map(({ start, end }) => document.text.slice(start, end));
        const role = roleOf(entity);
        if (role !== null && forms.length > 0) {
          const key = plain(forms[0]!);
          found[role].set(key, [...(found[role].get(key) ?? []), ...forms]);
        }
      }
    };
    fill(PERPETRATOR, perpetratorRole);
    // "FMLN guerrillas": the words for the people name their organisation too.
    const people = byId.get(claim.roles.subject ?? "");
    if (people !== undefined && !people.named && PERPETRATOR[claim.frame] !== undefined)
      for (const { start, end } of mentions.filter(({ entity }) => entity === people.id))
        for (const inner of mentions) {
          const body = byId.get(inner.entity ?? "");
          if (inner.start < start || inner.end > end || !body?.named || perpetratorRole(body) !== "PerpOrg")
            continue;
          found.PerpOrg.set(plain(body.name), [body.name, ...body.aliases]);
        }
    fill(SUFFERER, suffererRole);
    fill(MEANS, ({ type }) => (type === "Weapon" ? "Weapon" : null));
  }
  return Object.fromEntries(ROLES.map((role) => [role, [...found[role].values()]])) as unknown as Fillers;
}

/** War between armed sides is no incident of the keys: what is done to troops or fighters is left out. */
function isCombat(object: Entity | undefined): boolean {
  if (object === undefined) return false;
  return object.type === "ArmedGroup" || MILITARY.test(plain(object.name));
}

const MILITARY =
  /(?:^|\b)(?:troops?|soldiers?|patrols?|army|battalions?|brigades?|units?|positions?|garrison|barracks|forces|regiment|guerrillas?|rebels?|column)$/;

/** A named body and a public one is an organisation; people, and bands without a name, are individuals. */
function perpetratorRole({ type, named }: Entity): Role | null {
  if (type === "Person" || type === "Group") return "PerpInd";
  if (type === "PublicBody") return "PerpOrg";
  return type === "ArmedGroup" || type === "Organization" ? (named ? "PerpOrg" : "PerpInd") : null;
}

/** Things are targets, towns and regions are where they stand; of people the keys name those that have a name. */
function suffererRole({ type, name, named }: Entity): Role | null {
  if (type === "Person") return named ? "Victim" : null;
  if (/^(?:Vehicle|MilitaryPlatform|Vessel)$/.test(type)) return "Target";
  if (!/^(?:Place|Organization|PublicBody)$/.test(type)) return null;
  const facility = type === "Place" && named ? FACILITY.test(plain(name)) : !REGION.test(plain(name));
  return facility ? "Target" : null;
}

const FACILITY =
  /(?:house|building|embassy|bank|bridge|hotel|station|plant|school|university|hospital|church|market|prison|office|headquarters|farm|airport|tower|store|restaurant|residence|home|facility|base|pipeline|dam|club|court)s?$/;
const REGION =
  /\b(?:cit(?:y|ies)|towns?|villages?|areas?|regions?|neighbou?rhoods?|districts?|provinces?|countr(?:y|ies)|territory|zones?|places?|department|municipalit(?:y|ies)|communit(?:y|ies)|suburbs?|capital|streets?|officers|officials|policemen|leaders|groups?|members|police|authorities|government|people)$/;

function count(
  counts: Counts,
  found: readonly Filler[],
  wanted: readonly Filler[],
  by: (text: string) => string,
): void {
  counts.predicted += found.length;
  counts.gold += wanted.length;
  counts.right += pairsOf(found, wanted, by).size;
}

/** The largest one-to-one matching, by augmenting paths: gold index to filler index. */
function pairsOf(
  found: readonly Filler[],
  wanted: readonly Filler[],
  by: (text: string) => string,
): Map<number, number> {
  const keys = wanted.map((forms) => new Set(forms.map(by)));
  const near = found.map((forms) => keys.flatMap((key, g) => (forms.some((f) => key.has(by(f))) ? [g] : [])));
  const owner = new Map<number, number>();
  const place = (filler: number, seen: Set<number>): boolean => {
    for (const g of near[filler]!) {
      if (seen.has(g)) continue;
      seen.add(g);
      const held = owner.get(g);
      if (held === undefined || place(held, seen)) {
        owner.set(g, filler);
        return true;
      }
    }
    return false;
  };
  for (let filler = 0; filler < found.length; filler++) place(filler, new Set());
  return owner;
}

/** Lower case, without articles, quotation marks and line breaks. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'`[\]()]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|a|an) /, "");
}

function headOf(text: string): string {
  const phrase = plain(text).split(/ (?:of|in|from|at|on|who|which|that|with|for|to|near) |,/)[0]!;
  return phrase.split(" ").at(-1)!;
}

function emptyCounts(): Record<Role, Counts> {
  const counts = ROLES.map((role) => [role, { right: 0, predicted: 0, gold: 0 }]);
  return Object.fromEntries(counts) as Record<Role, Counts>;
}

function figuresOf(counts: Readonly<Record<Role, Counts>>): Record<string, unknown> {
  const all = { right: 0, predicted: 0, gold: 0 };
  const figures: Record<string, unknown> = {};
  for (const role of ROLES) {
    figures[role] = figure(counts[role]);
    for (const key of ["right", "predicted", "gold"] as const) all[key] += counts[role][key];
  }
  return { ...figures, all: figure(all) };
}

function figure({ right, predicted, gold }: Counts): Record<string, number> {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1), right, predicted, gold };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function print(title: string, figures: Record<string, unknown>): void {
  console.log(title);
  console.table(figures);
}

function printMisses(docid: string, role: Role, found: readonly Filler[], wanted: readonly Filler[]): void {
  const at = process.argv.indexOf("--misses");
  if (at < 0 || process.argv[at + 1] !== role) return;
  const pairs = pairsOf(found, wanted, headOf);
  const right = new Set(pairs.values());
  const missed = wanted.filter((_, g) => !pairs.has(g)).map((forms) => forms[0]);
  const extra = found.filter((_, f) => !right.has(f)).map((forms) => forms[0]);
  if (missed.length + extra.length > 0)
    console.log(`${docid} missed: ${missed.join(" | ")}  extra: ${extra.join(" | ")}`);
}

function jsonLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

await main();
