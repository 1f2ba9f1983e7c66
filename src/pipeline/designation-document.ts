import { createHash } from "node:crypto";
import type { NamedRecord } from "../ledger/index.ts";
import {
  type Attribution,
  type Document,
  type DocumentClaim,
  documentId,
  type Entity,
  type Extraction,
  LIST_RECORD_READER,
  type Range,
  type ResolvedMention,
  type StatedTime,
} from "../model/index.ts";
import { nameKey } from "../resolve/index.ts";
import { entityKeyOf } from "./list-keys.ts";
import { printCase } from "./print-case.ts";

/** Goes up with every change that can alter what is made of a list's record. */
const VERSION = "headwater-designations/2";

/** The version, whose record it is, and the names by which it is joined: when documents come to use another, it is read anew. */
export function designationExtractor(records: readonly NamedRecord[]): string {
  const known = records.map(({ entry, authority, maker, keys }) => [
    ...[entry.list, entry.id, authority, maker],
    ...keys,
  ]);
  const hash = createHash("sha256").update(JSON.stringify(known)).digest("hex");
  return `${VERSION} ${hash.slice(0, 12)}`;
}

/**
 * What records say that have the same words: for each of them "this authority designates this group", in the voice of whoever
 * made the file and, where that is somebody else, of the authority within it.
 *
 * @param records one, or as many as have these words, in the order of their lists; never none
 */
export function designationDocument(records: readonly [NamedRecord, ...NamedRecord[]]): Extraction {
  const [{ entry, title }] = records;
  const text = entry.raw;
  const publisher = makerOf(records);
  const document: Document = {
    id: documentId(Buffer.from(text, "utf8")),
    path: `${entry.list}#${entry.id}`,
    mediaType: "text/plain",
    bytes: Buffer.byteLength(text, "utf8"),
    text,
    segments: text.trim() === "" ? [] : [{ kind: "table", start: 0, end: text.length }],
    metadata: {
      title: { value: `${printCase(entry.names[0]!.name)} (${title}, ${entry.id})`, from: "list" },
      ...(publisher === null ? {} : { publisher: { value: publisher, from: "list" } }),
    },
    reader: LIST_RECORD_READER,
    notes: notesOn(records),
  };
  const made = new Making(text, publisher);
  for (const record of records) made.add(record);
  return { document, extractor: designationExtractor(records), ...made.found() };
}

/** Who made the file that the words stand in; null where it does not say, or where several files of several makers have them. */
export function makerOf(records: readonly NamedRecord[]): string | null {
  const [first, ...others] = new Set(records.map(({ maker }) => maker));
  return others.length === 0 ? (first ?? null) : null;
}

function notesOn(records: readonly NamedRecord[]): readonly string[] {
  const compiled = records
    .filter(({ maker, authority }) => maker !== authority)
    .map(
      ({ title, maker, authority }) =>
        `${title} of ${authority}: these are the words of a compilation${maker === null ? ", whose maker is not stated" : ` by ${maker}`}`,
    );
  const lists = records.map(({ entry }) => `${entry.list} ${entry.id}`);
  return [...compiled, ...(lists.length > 1 ? [`the same words stand in ${lists.join(" and ")}`] : [])];
}

/** What grows as the records of one text are read. */
class Making {
  readonly #text: string;
  readonly #publisher: string | null;
  readonly #entities = new Map<string, Entity>();
  readonly #mentions = new Map<string, ResolvedMention>();
  readonly #claims = new Map<string, DocumentClaim>();
  #isQuoted = false;

  constructor(text: string, publisher: string | null) {
    this.#text = text;
    this.#publisher = publisher;
  }

  add({ entry, authority, maker, keys }: NamedRecord): void {
    const speaker = this.#entity(nameKey(authority, "PublicBody"), authority, "PublicBody");
    const isOwn = maker === authority && this.#publisher === authority;
    if (!isOwn) this.#isQuoted = true;
    const time = statedTime(this.#text, entry.listedOn, entry.delistedOn);
    for (const key of keys) {
      const listed = entry.names.find(
        (name) => name.kind !== "weak" && entityKeyOf({ ...entry, ...name }) === key,
      );
      if (listed === undefined) continue;
      const entity = this.#entity(key, printCase(listed.name), "Organization");
      const passage = this.#passageOf(listed.name);
      this.#mentions.set(entity, {
        ...{ start: passage[0], end: passage[1], type: "Organization", form: "name", entity },
      });
      this.#claims.set(`${speaker} ${entity}`, {
        frame: "designates",
        roles: { subject: speaker, object: entity },
        polarity: "positive",
        certainty: "stated",
        passage,
        ...(time === null ? {} : { time }),
        attribution: isOwn ? null : 0,
        chain: [
          { kind: "publisher" },
          ...(isOwn ? [] : [{ kind: "entity", entity: speaker, attribution: 0 } as const]),
        ],
        voice: isOwn ? "author" : "source",
      });
    }
  }

  found(): Pick<Extraction, "mentions" | "entities" | "attributions" | "claims"> {
    return {
      mentions: [...this.#mentions.values()].sort((a, b) => a.start - b.start || b.end - a.end),
      entities: [...this.#entities.values()],
      attributions: this.#isQuoted ? [this.#quotation()] : [],
      claims: [...this.#claims.values()],
    };
  }

  /** What a compilation says that the authority says: all of the record. It has no words of its own for who speaks. */
  #quotation(): Attribution {
    return {
      ...{ source: [], cue: [], content: [[0, this.#text.length]] },
      ...{ stance: "asserts", speaker: null, parent: null },
    };
  }

  #entity(key: string, name: string, type: "PublicBody" | "Organization"): string {
    const known = [...this.#entities.values()].find((entity) => entity.key === key);
    if (known !== undefined) return known.id;
    const id = `e${this.#entities.size}`;
    this.#entities.set(id, { id, key, type, name, aliases: [], named: true });
    return id;
  }

  /** The name as it stands in the record; all of the record where it stands there in pieces. */
  #passageOf(name: string): Range {
    const at = this.#text.indexOf(name);
    return at < 0 ? [0, this.#text.length] : [at, at + name.length];
  }
}

/**
 * From when to when the record says that the designation held; null where it has neither day in words. A day that only the reader
 * worked out is left to the list's entry. Open at the end for a designation that the record does not end.
 */
function statedTime(text: string, listedOn: string | null, delistedOn: string | null): StatedTime | null {
  const [from, to] = [rangeOfDay(text, listedOn), rangeOfDay(text, delistedOn)];
  const known = [from, to].filter((range) => range !== null);
  if (known.length === 0) return null;
  const range: Range = [Math.min(...known.map(([start]) => start)), Math.max(...known.map(([, end]) => end))];
  return {
    text: text.slice(...range),
    range,
    from: from === null ? null : listedOn,
    to: to === null ? null : delistedOn,
  };
}

function rangeOfDay(text: string, day: string | null): Range | null {
  if (day === null) return null;
  const [year, month, date] = day.split("-");
  const written = [day, ...(date === undefined ? [] : [`${date}/${month}/${year}`])].find((form) =>
    text.includes(form),
  );
  if (written === undefined) return null;
  const at = text.indexOf(written);
  return [at, at + written.length];
}
