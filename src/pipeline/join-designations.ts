import { createHash } from "node:crypto";
import type { FrameSet } from "../extract/index.ts";
import type { KeyedName, Ledger, NamedRecord } from "../ledger/index.ts";
import {
  type Document,
  type DocumentClaim,
  documentId,
  type Entity,
  type Extraction,
  type Range,
  type ResolvedMention,
  type StatedTime,
} from "../model/index.ts";
import { nameKey } from "../resolve/index.ts";
import { traceClaims } from "./trace-document.ts";

/** Goes up with every change that can alter what is made of a list's record. */
const VERSION = "headwater-designations/1";

/** What no name alone tells: a person is judged by a person, a ship or an aircraft by its number. */
const NEVER_BY_NAME: ReadonlySet<string> = new Set(["Person", "Vessel", "Airplane"]);

/** A single word up to so long is an abbreviation that several bodies share, unless the entry stands under it. */
const SHORT_WORD = 5;

/** The readers of lists whose authority publishes no file: what is read is somebody's compilation. */
const COMPILED: ReadonlySet<string> = new Set(["us-fto"]);

/**
 * Makes the entries of loaded lists claims like any other, where documents speak of whom they name: "this authority designates
 * this group", in the words of the list's record, which becomes a document of its own. What is made depends on the documents and
 * the lists alone, not on which came first (docs/decisions/068). Persons are never joined.
 *
 * @param now the time, ISO 8601
 * @returns how many records were joined or joined anew; 0 where nothing is new
 */
export async function joinDesignations(
  ledger: Ledger,
  { frames, now }: { readonly frames: FrameSet; readonly now: () => string },
): Promise<number> {
  await ledger.fillListKeys(keyOf);
  const records: NamedRecord[] = [];
  for await (const record of ledger.namedRecords()) records.push(record);
  let joined = 0;
  for (const record of records) {
    const bytes = Buffer.from(record.entry.raw, "utf8");
    const extractor = extractorOf(record);
    if ((await ledger.hasDocument(documentId(bytes), extractor)) === "same") continue;
    await ledger.recordDocument({
      bytes,
      extraction: designationOf(record, bytes, extractor),
      addedAt: now(),
      prints: [],
      publisherKey: nameKey(record.authority, "PublicBody") || null,
      trace: (view) => traceClaims(view, frames),
    });
    joined += 1;
  }
  return joined;
}

/** The key by which documents share the entity that a listed name is of; "" where a name alone joins nobody. */
function keyOf({ schema, name, kind }: KeyedName): string {
  if (NEVER_BY_NAME.has(schema)) return "";
  const isShort = name.length <= SHORT_WORD && !/\s/.test(name);
  return isShort && kind !== "primary" ? "" : nameKey(name, "Organization");
}

/** The version, and the names by which the record is joined: when documents come to use another, it is read anew. */
function extractorOf({ keys, authority }: NamedRecord): string {
  return `${VERSION} ${createHash("sha256")
    .update([authority, ...keys].join("\n"))
    .digest("hex")
    .slice(0, 12)}`;
}

function designationOf(record: NamedRecord, bytes: Uint8Array, extractor: string): Extraction {
  const { entry, authority, title, keys } = record;
  const text = entry.raw;
  const document: Document = {
    id: documentId(bytes),
    path: `${entry.list}#${entry.id}`,
    mediaType: "text/plain",
    bytes: bytes.length,
    text,
    segments: text.trim() === "" ? [] : [{ kind: "table", start: 0, end: text.length }],
    metadata: {
      title: { value: `${entry.names[0]!.name} (${title}, ${entry.id})`, from: "override" },
      publisher: { value: authority, from: "override" },
    },
    reader: "list-record/1",
    notes: COMPILED.has(entry.list)
      ? [`${authority} publishes no file of this list: these are the words of a compilation`]
      : [],
  };
  const speaker: Entity = {
    id: "e0",
    key: nameKey(authority, "PublicBody"),
    type: "PublicBody",
    name: authority,
    aliases: [],
    named: true,
  };
  const named = keys.flatMap((key, i) => {
    const listed = entry.names.find((name) => name.kind !== "weak" && keyOf({ ...entry, ...name }) === key);
    return listed === undefined ? [] : [{ id: `e${i + 1}`, key, name: listed.name }];
  });
  const found = named.map(({ id, key, name }) => {
    const at = text.indexOf(name);
    const passage: Range = at < 0 ? [0, text.length] : [at, at + name.length];
    const entity: Entity = { id, key, type: "Organization", name, aliases: [], named: true };
    return { entity, passage };
  });
  const time = statedTime(text, entry.listedOn);
  return {
    document,
    extractor,
    mentions: found.map(
      ({ entity, passage: [start, end] }): ResolvedMention => ({
        ...{ start, end, type: "Organization", form: "name", entity: entity.id },
      }),
    ),
    entities: [speaker, ...found.map(({ entity }) => entity)],
    attributions: [],
    claims: found.map(
      ({ entity, passage }): DocumentClaim => ({
        frame: "designates",
        roles: { subject: speaker.id, object: entity.id },
        polarity: "positive",
        certainty: "stated",
        passage,
        ...(time === null ? {} : { time }),
        attribution: null,
        chain: [{ kind: "publisher" }],
        voice: "author",
      }),
    ),
  };
}

/** The day of designation where the record has it in these words; a day that only the reader worked out is left to the list's entry. */
function statedTime(text: string, listedOn: string | null): StatedTime | null {
  if (listedOn === null) return null;
  const [year, month, day] = listedOn.split("-");
  const written = [listedOn, `${day}/${month}/${year}`].find((form) => text.includes(form));
  if (written === undefined) return null;
  const at = text.indexOf(written);
  return { text: written, range: [at, at + written.length], from: listedOn, to: listedOn };
}
