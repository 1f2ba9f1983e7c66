import { readFile, writeFile } from "node:fs/promises";
import type { Place } from "../../ledger/index.ts";
import {
  type Capture,
  type ErrorCode,
  HeadwaterError,
  type MetadataOverrides,
  type Stage,
} from "../../model/index.ts";
import {
  type Added,
  addDocument,
  addFile,
  addPage,
  joinDesignations,
  type StatedReading,
} from "../../pipeline/index.ts";
import { framesOf, ledgerOf } from "./state.ts";

/** A file that was received: where its bytes lie, what it calls itself, and what the user states of it. */
export interface FileToAdd {
  readonly place: string;
  /** A name of the server's own making. */
  readonly file: string;
  readonly name: string;
  readonly stated: MetadataOverrides;
  readonly into: Place;
}

/** A document that lay in a received file: where its bytes lie now, or why it could not be had. */
export interface HeldFile {
  readonly name: string;
  readonly file: string;
  readonly notes: readonly string[];
  /** What the file that it lay in states of it. */
  readonly recorded: StatedReading | null;
  /** How it came over the network, as a web archive has it. */
  readonly capture: Capture | null;
  readonly refused: {
    readonly code: ErrorCode;
    readonly stage: Stage;
    readonly message: string;
    readonly remedy: string;
  } | null;
}

/** What came of a received file; `added` is null for one that only holds others. */
export interface ReceivedAdded {
  readonly added: Added | null;
  readonly held: readonly HeldFile[];
}

/** Of one upload: documents that it holds, and bytes of them together. */
const MOST_HELD = 2000;
const MOST_HELD_BYTES = 2 * 1024 * 1024 * 1024;

/**
 * Reads, extracts, resolves, traces and commits one received file. What lies in it is laid beside it, under names of the server's making.
 *
 * @throws HeadwaterError as the pipeline's `addFile`
 */
export async function addReceived({ place, file, name, stated, into }: FileToAdd): Promise<ReceivedAdded> {
  const ledger = await ledgerOf(place, false);
  const context = { ledger, frames: await framesOf(), now, overrides: stated, place: into };
  const held: HeldFile[] = [];
  let bytes = 0;
  let isFull = false;
  const keep = (found: Pick<HeldFile, "name"> & Partial<HeldFile>) => {
    held.push({
      file: `${file}-${held.length + 1}`,
      notes: [],
      recorded: null,
      capture: null,
      refused: null,
      ...found,
    });
  };
  const refuse = ({ code, stage, message, remedy, place: at }: HeadwaterError) => {
    keep({ name: at, refused: { code, stage, message, remedy } });
  };
  const { added } = await addFile(file, name, context, async (found) => {
    if (isFull) return;
    if (found.kind === "document") bytes += found.bytes.length;
    isFull = held.length >= MOST_HELD || bytes > MOST_HELD_BYTES;
    if (isFull) refuse(tooMany(name));
    else if (found.kind === "problem") refuse(found.error);
    else {
      await writeFile(`${file}-${held.length + 1}`, found.bytes, { flag: "wx", mode: 0o600 });
      const { path, notes, stated: recorded = null, capture = null } = found;
      keep({ name: path, notes, recorded, capture });
    }
  });
  return { added, held };
}

/** A document that lay in a received file and was laid beside it. */
export type HeldToAdd = FileToAdd & Pick<HeldFile, "notes" | "recorded" | "capture">;

/** The same for a document that was taken out of a received file. */
export async function addHeld({
  place,
  file,
  name,
  stated,
  into,
  notes,
  recorded,
  capture,
}: HeldToAdd): Promise<Added> {
  const ledger = await ledgerOf(place, false);
  const context = {
    ...{ ledger, frames: await framesOf(), now, overrides: stated, place: into, notes },
    ...(recorded === null ? {} : { stated: recorded }),
    ...(capture === null ? {} : { capture }),
  };
  return addDocument(await readFile(file), name, context);
}

function tooMany(name: string): HeadwaterError {
  return new HeadwaterError(
    "too-large",
    "read",
    name,
    `holds more than ${MOST_HELD} documents, or 2 GiB of them: the rest is not read`,
    "add it on the command line: headwater add",
  );
}

/** A page that somebody named, and what the user states of it. */
export interface PageToAdd {
  readonly place: string;
  readonly address: string;
  /** Whether it may lie on this machine or a private network. */
  readonly allowPrivate: boolean;
  readonly stated: MetadataOverrides;
  readonly into: Place;
}

/** Fetches a page and adds it as a file would be; throws as the pipeline's `addPage`. */
export async function addNamedPage({
  place,
  address,
  allowPrivate,
  stated,
  into,
}: PageToAdd): Promise<Added> {
  const ledger = await ledgerOf(place, false);
  return addPage(address, {
    ledger,
    frames: await framesOf(),
    now,
    overrides: stated,
    place: into,
    allowPrivate,
  });
}

/** After documents came: makes entries of loaded lists claims where documents now speak of whom they name. */
export async function joinLists({ place }: { readonly place: string }): Promise<number> {
  const ledger = await ledgerOf(place, false);
  if ((await ledger.lists()).length === 0) return 0;
  return joinDesignations(ledger, { frames: await framesOf(), now });
}

function now(): string {
  return new Date().toISOString();
}
