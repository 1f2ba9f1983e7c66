import { readFileSync } from "node:fs";
import { HeadwaterError } from "../model/index.ts";

/** What a model says of itself; the rest of its card is the Markdown file beside it. */
export interface ModelHeader {
  readonly name: string;
  readonly version: number;
  readonly classes: readonly string[];
  readonly sections: Readonly<Record<string, number>>;
}

/** A model as it lies on disk: a header, and byte sections by name. */
export interface ModelFile {
  readonly header: ModelHeader;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

const MAGIC = "HWM1";

/**
 * Bytes of a model file: "HWM1", the header's length as a 32-bit little-endian number, the header as JSON, the sections.
 */
export function packModel(
  name: string,
  version: number,
  classes: readonly string[],
  sections: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const lengths = Object.fromEntries(Object.entries(sections).map(([key, bytes]) => [key, bytes.length]));
  const header: ModelHeader = { name, version, classes, sections: lengths };
  const head = Buffer.from(JSON.stringify(header), "utf8");
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([Buffer.from(MAGIC, "latin1"), size, head, ...Object.values(sections)]);
}

/**
 * The model in the house's `models/` folder with this file name.
 *
 * @throws HeadwaterError `not-found` when it cannot be read, `malformed` when it is not a model of this format
 */
export function loadModel(fileName: string): ModelFile {
  const place = new URL(`../../models/${fileName}`, import.meta.url);
  let bytes: Buffer;
  try {
    bytes = readFileSync(place);
  } catch (cause) {
    const remedy = "install the package again, or run `npm run train`";
    throw new HeadwaterError("not-found", "language", place.pathname, "the model is missing", remedy, {
      cause,
    });
  }
  return unpackModel(bytes, place.pathname);
}

/** The model in these bytes; `place` is named when they are not one. */
export function unpackModel(bytes: Uint8Array, place: string): ModelFile {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 8 || view.toString("latin1", 0, 4) !== MAGIC)
    throw new HeadwaterError("malformed", "language", place, "this is no model file", "run `npm run train`");
  const length = view.readUInt32LE(4);
  if (8 + length > view.length) throw cutShort(place);
  const header = JSON.parse(view.toString("utf8", 8, 8 + length)) as ModelHeader;
  const sections = new Map<string, Uint8Array>();
  let at = 8 + length;
  for (const [key, size] of Object.entries(header.sections)) {
    if (at + size > view.length)
      throw new HeadwaterError(
        "malformed",
        "language",
        place,
        "the model is cut short",
        "run `npm run train`",
      );
    sections.set(key, view.subarray(at, at + size));
    at += size;
  }
  return { header, sections };
}

function cutShort(place: string): HeadwaterError {
  return new HeadwaterError("malformed", "language", place, "the model is cut short", "run `npm run train`");
}
