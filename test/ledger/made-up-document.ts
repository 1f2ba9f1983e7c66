import {
  type Attribution,
  type Certainty,
  type DocumentClaim,
  documentId,
  type Entity,
  type EntityType,
  type Extraction,
  type Link,
  type ResolvedMention,
  type Segment,
} from "../../src/model/index.ts";
import { packSketch, sketchOf, wordPrints } from "../../src/trace/index.ts";

/** How much a made-up document holds. */
export interface MadeUpSize {
  readonly sentences: number;
  /** Further mentions of the document's entities, beyond the three of each sentence. */
  readonly extraMentions?: number;
  readonly ownEntities?: number;
}

const SMALL: MadeUpSize = { sentences: 4 };

/** The invented world's people, groups and places. */
const WORLD: readonly (readonly [name: string, type: EntityType, ...aliases: string[]])[] = [
  ["Nurin Front", "ArmedGroup", "Noureen Front", "Jabhat al-Nurin", "NF"],
  ["Kesh Network", "ArmedGroup", "KN"],
  ["Free Dunmar Army", "ArmedGroup", "FDA"],
  ["Merenia", "Country"],
  ["Tavaria", "Country"],
  ["Tavarian Ministry of Interior", "PublicBody", "Interior Ministry"],
  ["Tavarian Armed Forces", "PublicBody", "TAF"],
  ["Darim Keshani", "Person", "Keshani"],
  ["Orvan Keshani", "Person"],
  ["Orsk Dal", "Place"],
  ["Varesh", "Place"],
  ["Kelmin", "Place"],
];

const FRAMES = ["harbours", "supports", "attacks", "acts_against", "leads"] as const;
const CERTAINTIES: readonly Certainty[] = ["stated", "hedged", "denied", "stated", "unconfirmed"];
const PUBLISHERS = ["Orsk Dal Courier", "Merenian Press Agency", "The Varesh Herald", "Kelmin Observer"];

/** Numbers from 0 up to 1 that a seed decides: Mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A document of the invented world with everything found in it, decided by its number alone. */
export function madeUpDocument(
  number: number,
  { sentences, extraMentions = 0, ownEntities = 0 }: MadeUpSize = SMALL,
  extractor = "test/1",
): {
  bytes: Uint8Array;
  extraction: Extraction;
  addedAt: string;
  prints: { hash: number; start: number; end: number }[];
  sketch: { packed: Uint8Array; prints: number[] };
} {
  const random = seeded(number + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const entities: Entity[] = WORLD.map(([name, type, ...aliases], i) => ({
    id: `e${i + 1}`,
    key: name.toLowerCase(),
    type,
    name: aliases.length > 0 && random() < 0.2 ? aliases[0]! : name,
    aliases: aliases.slice(0, 2),
    named: true,
  }));
  for (let i = 0; i < ownEntities; i++) {
    const named = i % 5 !== 0;
    const name = named ? `Commander ${number}-${i}` : `${i} officials`;
    entities.push({
      id: `e${entities.length + 1}`,
      key: name.toLowerCase(),
      type: "Person",
      name,
      aliases: [],
      named,
    });
  }

  let text = `Report ${number} from Orsk Dal\n\n`;
  const segments: Segment[] = [{ kind: "headline", start: 0, end: text.length - 2 }];
  const bodyStart = text.length;
  const mentions: ResolvedMention[] = [];
  const attributions: Attribution[] = [];
  const claims: DocumentClaim[] = [];
  const prints: { hash: number; start: number; end: number }[] = [];
  const write = (words: string): readonly [number, number] => {
    const start = text.length;
    text += words;
    return [start, text.length];
  };
  const name = (entity: Entity): number => {
    const [start, end] = write(entity.name);
    return mentions.push({ start, end, type: entity.type, form: "name", entity: entity.id }) - 1;
  };
  for (let i = 0; i < sentences; i++) {
    // Some sentences stand in many documents word for word, as an agency's do.
    const shared = random() < 0.3;
    const draw = shared ? seeded(Math.floor(random() * 40)) : random;
    const from = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
    const start = text.length;
    const speaker = from(entities.slice(5, 7));
    const subject = from(shared ? entities.slice(0, WORLD.length) : entities);
    const object = from(entities.slice(0, 3));
    const frame = from(FRAMES);
    const speakerMention = name(speaker);
    const cue = write(" said");
    write(" that ");
    const content = text.length;
    name(subject);
    write(` ${frame.replace("_", " ")} `);
    name(object);
    const end = text.length;
    const nested = i > 0 && i % 7 === 0;
    attributions.push({
      source: [[start, start + speaker.name.length]],
      cue: [cue],
      content: [[content, end]],
      stance: "asserts",
      speaker: speakerMention,
      parent: nested ? i - 1 : null,
    });
    if (subject !== object) {
      const chain: Link[] = [{ kind: "publisher" }];
      const quoted = i % 3 !== 0;
      if (quoted) chain.push({ kind: "entity", entity: speaker.id, attribution: i });
      const numbers = i % 9 === 4;
      claims.push({
        frame: numbers ? "strength" : frame,
        roles: numbers ? { subject: object.id } : { subject: subject.id, object: object.id },
        polarity: from([0, 1, 2]) === 0 ? "negative" : "positive",
        certainty: from(CERTAINTIES),
        passage: [content, end],
        attribution: quoted ? i : null,
        chain,
        voice: quoted ? "source" : "author",
        ...(numbers
          ? {
              quantity: {
                text: "fighters",
                range: [content, end],
                min: 1000 * from([1, 2, 3]),
                max: null,
                unit: "fighters",
              },
            }
          : {}),
        ...(i % 4 === 0 ? { time: { text: "2017", range: [content, end], from: "2017", to: "2017" } } : {}),
      });
    }
    write(". ");
    prints.push({ hash: hashOf(text.slice(start, end)), start, end });
  }
  for (let i = 0; i < extraMentions; i++) {
    name(pick(entities));
    write(", ");
  }
  segments.push({ kind: "body", start: bodyStart, end: text.trimEnd().length });
  text = `${text.trimEnd()}\n\nSubscribe to our newsletter`;
  segments.push({ kind: "boilerplate", start: text.length - 27, end: text.length });

  const sketch = sketchOf(
    text,
    prints.map(({ start, end }) => [start, end] as const),
  );
  const bytes = new TextEncoder().encode(`<html>${text}</html>`);
  const day = String(1 + (number % 28)).padStart(2, "0");
  return {
    bytes,
    extraction: {
      document: {
        id: documentId(bytes),
        path: `report-${number}.html`,
        mediaType: "text/html",
        bytes: bytes.byteLength,
        text,
        segments,
        metadata: {
          title: { value: `Report ${number} from Orsk Dal`, from: "heading" },
          publisher: { value: PUBLISHERS[number % PUBLISHERS.length]!, from: "meta" },
          ...(number % 6 === 5 ? {} : { published: { value: `2017-07-${day}`, from: "meta" } }),
          language: { value: "en", from: "detected" },
        },
        reader: "html/1",
        notes: [],
      },
      extractor,
      mentions,
      entities,
      attributions,
      claims,
    },
    addedAt: "2026-01-02T03:04:05Z",
    prints,
    sketch: { packed: packSketch(sketch), prints: wordPrints(sketch) },
  };
}

function hashOf(words: string): number {
  let hash = 5381;
  for (let i = 0; i < words.length; i++) hash = (hash * 33 + words.charCodeAt(i)) % Number.MAX_SAFE_INTEGER;
  return hash;
}
