import type { FrameSet } from "../../src/extract/index.ts";
import type { DocumentRecord, Ledger } from "../../src/ledger/index.ts";
import {
  type Attribution,
  type Certainty,
  type DocumentClaim,
  documentId,
  type Entity,
  type EntityType,
  type Link,
  type ResolvedMention,
  type Segment,
} from "../../src/model/index.ts";
import { documentKeys } from "../../src/pipeline/fingerprint.ts";
import { traceDocument, wordsOf } from "../../src/pipeline/trace-document.ts";
import { findCitations, packSketch, sentencePrints, sketchOf, wordPrints } from "../../src/trace/index.ts";
import { type Random, seeded } from "../seeded.ts";

// Documents with extractions that nobody extracted, recorded straight through the ledger; then all of it is written again many times over with other
// row numbers and ids (multiply-ledger.ts), since recording each costs twenty milliseconds. Who is named how often, and which claims are repeated, is skewed as in
// news: one state stands in most documents, most persons in one. One document in eight copies an earlier one, one in four links to one, one in fifty is a chapter of a report.

const SENTENCES = 5;
const GROUPS = 4000;
const BODIES = 1500;
const STATES = 60;
const PLACES = 3000;
const PUBLISHERS = 300;
const WORDS = 4000;
const WORKS = 7;
const COPIES = 8;
const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 4000;

const FRAMES: readonly (readonly [frame: string, subject: Kind, object: Kind, words: string])[] = [
  ["harbours", "state", "group", "shelters"],
  ["supports", "state", "group", "supports"],
  ["acts_against", "state", "group", "acts against"],
  ["attacks", "group", "place", "attacked"],
  ["allied_with", "group", "group", "is allied with"],
  ["leads", "person", "group", "leads"],
  ["controls", "group", "place", "controls"],
  ["member_of", "person", "group", "is a member of"],
  ["designates", "body", "group", "designated"],
  ["negotiates_with", "state", "state", "negotiates with"],
  ["sanctions", "state", "state", "sanctions"],
  ["operates_in", "body", "state", "operates in"],
];
/** Rare, and of a state that most documents name: thousands are said to lead it, and each stands against all others. */
const RULES: (typeof FRAMES)[number] = ["leads", "person", "state", "leads"];
const RULING = 150;
const CERTAINTIES: readonly Certainty[] = ["stated", "stated", "stated", "hedged", "unconfirmed", "denied"];
const FILLER =
  "according reports officials week border district convoy talks army village government statement residents road checkpoint ministry forces attack river market school hospital harvest electricity prisoners exchange commander ceasefire winter".split(
    " ",
  );

type Kind = "state" | "group" | "body" | "place" | "person";

const TYPES: Readonly<Record<Kind, EntityType>> = {
  state: "Country",
  group: "ArmedGroup",
  body: "PublicBody",
  place: "Place",
  person: "Person",
};

/** Records documents `from` to `to`, each with its claims traced as `headwater add` traces them; copies are not made. */
export async function fillLedger(ledger: Ledger, frames: FrameSet, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) await record(ledger, frames, number);
}

async function record(ledger: Ledger, frames: FrameSet, number: number): Promise<void> {
  await ledger.recordDocument(madeRecord(frames, number));
}

/** The document with this number, as it is recorded; the same number gives the same. */
export function madeRecord(frames: FrameSet, number: number): DocumentRecord {
  const own = seeded(number * 2 + 1);
  const isCopy = number > 50 && own.below(COPIES) === 0;
  const made = new MadeDocument(number, own, seeded((isCopy ? own.below(number) : number) * 2 + 2));
  for (let i = 0; i < SENTENCES; i++) made.sentence();
  made.cite();
  const { text, publisher, published, sentences } = made;
  const bytes = Buffer.from(text, "utf8");
  const sketch = sketchOf(text, sentences);
  const kept = {
    prints: sentencePrints(text, sentences),
    sketch: { packed: packSketch(sketch), prints: wordPrints(sketch) },
    citations: findCitations({
      ...{ text, published, links: made.links, lines: [], bodies: [] },
      spoken: [made.body()],
    }),
  };
  return {
    ...kept,
    bytes,
    addedAt: new Date(FIRST_DAY + number * 1000).toISOString(),
    keysOf: documentKeys,
    extraction: {
      document: {
        id: documentId(bytes),
        path: `made/${number}.txt`,
        mediaType: "text/plain",
        bytes: bytes.length,
        text,
        segments: made.segments(),
        metadata: {
          title: { value: made.title, from: "text" },
          publisher: { value: publisher, from: "text" },
          language: { value: "en", from: "detected" },
          url: { value: urlOf(number), from: "meta" },
          ...(published === null ? {} : { published: { value: published, from: "text" } }),
          ...(number % 50 === 0
            ? {
                work: { value: workOf(number % WORKS), from: "text" as const },
                edition: { value: String(2014 + (number % 11)), from: "text" as const },
              }
            : {}),
        },
        reader: "made/1",
        notes: [],
      },
      extractor: "made/1",
      mentions: made.mentions,
      entities: made.entities,
      attributions: made.attributions,
      claims: made.claims,
    },
    trace: (view) => traceDocument(view, wordsOf({ kept, sketch }), frames),
  };
}

class MadeDocument {
  text: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly mentions: ResolvedMention[] = [];
  readonly entities: Entity[] = [];
  readonly attributions: Attribution[] = [];
  readonly claims: DocumentClaim[] = [];
  readonly sentences: [number, number][] = [];
  readonly links: { readonly start: number; readonly end: number; readonly url: string }[] = [];
  readonly #number: number;
  readonly #own: Random;
  /** What it says; a copy says what another document does. */
  readonly #random: Random;
  readonly #known = new Map<string, string>();
  readonly #bodyStart: number;

  constructor(number: number, random: Random, told: Random) {
    this.#number = number;
    this.#own = random;
    this.#random = told;
    this.publisher = `Outlet ${skewed(random, PUBLISHERS)}`;
    const day = new Date(FIRST_DAY + random.below(DAYS) * 86_400_000).toISOString().slice(0, 10);
    this.published = random.below(20) === 0 ? null : day;
    this.title = `Report ${number} on ${FILLER[random.below(FILLER.length)]} and ${FILLER[random.below(FILLER.length)]}`;
    this.text = `${this.title}\n\n`;
    this.#bodyStart = this.text.length;
  }

  segments(): readonly Segment[] {
    return [
      { kind: "headline", start: 0, end: this.title.length },
      { kind: "body", start: this.#bodyStart, end: this.text.length },
    ];
  }

  body(): readonly [number, number] {
    return [this.#bodyStart, this.text.length];
  }

  /** A report that it names, and a document that it links to: of both a few are cited far more often than all others. */
  cite(): void {
    const start = this.text.length;
    const year = 2014 + this.#own.below(11);
    this.text += `It is in the ${workOf(skewed(this.#own, WORKS))} ${year}.`;
    if (this.#own.below(4) === 0)
      this.links.push({ start, end: start + 2, url: urlOf(skewed(this.#own, this.#number + 1)) });
  }

  /** "The Ministry 12 said that State 3 shelters Front 88 in Town 9 in 2018, officials convoy market." */
  sentence(): void {
    const random = this.#random;
    const [frame, subjectKind, objectKind, words] =
      random.below(RULING) === 0 ? RULES : FRAMES[random.below(FRAMES.length)]!;
    const isOwnVoice = random.below(4) === 0;
    const start = this.text.length;
    let attribution: number | null = null;
    let chain: Link[] = [{ kind: "publisher" }];
    let speaker: {
      readonly entity: string;
      readonly mention: number;
      readonly range: readonly [number, number];
    } | null = null;
    let cue: readonly [number, number] = [start, start];
    if (!isOwnVoice) {
      speaker = this.#name("body", skewed(random, BODIES));
      cue = this.#write(" said");
      this.#write(" that ");
    }
    const contentStart = this.text.length;
    const subject = this.#name(subjectKind, numberOf(subjectKind, random));
    this.#write(` ${words} `);
    const object = this.#name(objectKind, numberOf(objectKind, random));
    const place =
      random.below(3) === 0 ? (this.#write(" in "), this.#name("place", skewed(random, PLACES))) : null;
    const year = random.below(3) === 0 ? String(2012 + random.below(13)) : null;
    let time: DocumentClaim["time"];
    if (year !== null) {
      this.#write(" in ");
      const range = this.#write(year);
      time = { text: year, range, from: `${year}-01-01`, to: `${year}-12-31` };
    }
    const end = this.text.length;
    this.#write(`, ${Array.from({ length: 12 }, () => wordOf(skewed(random, WORDS))).join(" ")}.`);
    this.sentences.push([start, this.text.length]);
    this.#write("\n");
    if (speaker !== null) {
      attribution = this.attributions.length;
      this.attributions.push({
        source: [speaker.range],
        cue: [cue],
        content: [[contentStart, end]],
        stance: "asserts",
        speaker: speaker.mention,
        parent: null,
      });
      chain = [...chain, { kind: "entity", entity: speaker.entity, attribution }];
    }
    this.claims.push({
      frame,
      roles: { subject: subject.entity, object: object.entity },
      polarity: random.below(8) === 0 ? "negative" : "positive",
      certainty: CERTAINTIES[random.below(CERTAINTIES.length)]!,
      passage: [contentStart, end],
      ...(time === undefined ? {} : { time }),
      ...(place === null ? {} : { place: place.entity }),
      attribution,
      chain,
      voice: speaker === null ? "author" : "source",
    });
  }

  #write(words: string): readonly [number, number] {
    const start = this.text.length;
    this.text += words;
    return [start, this.text.length];
  }

  #name(kind: Kind, number: number) {
    const name = `${{ state: "State", group: "Front", body: "Ministry", place: "Town", person: "Commander" }[kind]} ${number}`;
    const [start, end] = this.#write(name);
    let entity = this.#known.get(name);
    if (entity === undefined) {
      entity = `e${this.entities.length + 1}`;
      this.#known.set(name, entity);
      this.entities.push({
        id: entity,
        key: `${kind}:${name.toLowerCase()}`,
        type: TYPES[kind],
        name,
        aliases: [],
        named: true,
        ...(kind === "place" || kind === "state" ? { location: pointOf(name, number) } : {}),
      });
    }
    const mention = this.mentions.push({ start, end, type: TYPES[kind], form: "name", entity }) - 1;
    return { entity, mention, range: [start, end] as const };
  }
}

const SYLLABLES =
  "kel var dun tol harl sot ors bre lom sar vel il koth pas ru tirn mu yel zor ask mer tav nur kesh".split(
    " ",
  );

/** Words by how often they are used, the most common first. */
function wordOf(rank: number): string {
  if (rank < FILLER.length) return FILLER[rank]!;
  const count = SYLLABLES.length;
  const [a, b, c] = [rank % count, Math.floor(rank / count) % count, Math.floor(rank / count ** 2)];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c]}`;
}

function workOf(number: number): string {
  return `Annual Report on ${wordOf(number + 40).replace(/^./, (first) => first.toUpperCase())}`;
}

function urlOf(number: number): string {
  return `https://made.example/${number}`;
}

function numberOf(kind: Kind, random: Random): number {
  if (kind === "person") return random.below(30_000);
  return skewed(random, { state: STATES, group: GROUPS, body: BODIES, place: PLACES }[kind]);
}

/** Small numbers far more often than large ones, as names in news. */
function skewed(random: Random, most: number): number {
  const share = random.below(1_000_000) / 1_000_000;
  return Math.floor(most * share ** 3);
}

function pointOf(name: string, number: number): NonNullable<Entity["location"]> {
  return {
    name,
    kind: "town",
    lat: ((number * 37) % 12_000) / 100 - 60,
    lon: ((number * 73) % 36_000) / 100 - 180,
    country: null,
    division: null,
    within: [],
    geonames: null,
    score: 0.9,
    reason: "made",
  };
}
