import { existsSync, readFileSync } from "node:fs";
import { type ModelFile, packModel, unpackModel } from "./model-file.ts";

/**
 * The models of English as they are used. A model file is small, and the tables that are made of it are quick to ask; making them
 * takes a start of the program longer than all else, so a build keeps them made (`scripts/lay-out-models.ts`).
 */
export interface LaidOut {
  /** Tables by name. */
  readonly tables: ReadonlyMap<string, Int32Array>;
  /** What is small, as it lies in the model files, by the model's name. */
  readonly models: ReadonlyMap<string, ModelFile>;
}

interface Contents {
  /** Name and length of each table, in numbers, in the order they lie in. */
  readonly tables: readonly (readonly [name: string, length: number])[];
  /** Name and length of each model, in bytes, behind the tables. */
  readonly models: readonly (readonly [name: string, length: number])[];
}

/** The first number of the file; another on a machine that orders the bytes of a number the other way, which makes its tables anew. */
const MARK = 0x48_57_54_31;

/** Lies in `dist/`; running from the sources there is none, and the tables are made. */
const LAID_OUT = new URL("../english.tables", import.meta.url);

/** Bytes before the contents: the mark and their length. */
const HEAD_BYTES = 8;

let read: LaidOut | null | undefined;

/** What the build kept, read on the first call; null where nothing was built that this machine can use. */
export function laidOut(): LaidOut | null {
  if (read === undefined) read = existsSync(LAID_OUT) ? unpackLaidOut(readFileSync(LAID_OUT)) : null;
  return read;
}

/** The bytes of such a file: the mark, the length of its contents, the contents as JSON, the tables, the models. Numbers lie as this machine keeps them. */
export function packLaidOut({ tables, models }: LaidOut): Uint8Array {
  const packed = [...models].map(
    ([name, { header, sections }]) =>
      [name, packModel(header.name, header.version, header.classes, Object.fromEntries(sections))] as const,
  );
  const contents: Contents = {
    tables: [...tables].map(([name, table]) => [name, table.length]),
    models: packed.map(([name, bytes]) => [name, bytes.length]),
  };
  const json = JSON.stringify(contents);
  // Tables lie at multiples of four bytes, so that they can be used where they lie.
  const head = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4));
  return Buffer.concat([
    Buffer.from(Uint32Array.of(MARK, head.length).buffer),
    head,
    ...[...tables.values()].map((table) => Buffer.from(table.buffer, table.byteOffset, table.byteLength)),
    ...packed.map(([, bytes]) => bytes),
  ]);
}

/** What {@link packLaidOut} packed, or null without its mark. The tables are views of the bytes, which must lie at a multiple of four. */
export function unpackLaidOut(bytes: Buffer): LaidOut | null {
  const [mark, length] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  if (mark !== MARK) return null;
  let at = HEAD_BYTES + length!;
  const contents = JSON.parse(bytes.toString("utf8", HEAD_BYTES, at)) as Contents;
  const tables = new Map<string, Int32Array>();
  for (const [name, count] of contents.tables) {
    tables.set(name, new Int32Array(bytes.buffer, bytes.byteOffset + at, count));
    at += 4 * count;
  }
  const models = new Map<string, ModelFile>();
  for (const [name, size] of contents.models) {
    models.set(name, unpackModel(bytes.subarray(at, at + size), LAID_OUT.pathname));
    at += size;
  }
  return { tables, models };
}
