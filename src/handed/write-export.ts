import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Evidence, type EvidenceFilter, evidenceIn } from "../answer/index.ts";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  FOLDER_FORMATS,
  type FolderFormat,
  type Tlp,
} from "../export/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { cannotWrite, type Marking } from "../model/index.ts";

/** Every format that there is. */
export const FORMATS: readonly (ExportFormat | FolderFormat)[] = [...EXPORT_FORMATS, ...FOLDER_FORMATS];

/** The ceilings (TLP 2.0) of the markings that a bundle can bear. */
export const CEILINGS: Readonly<Record<Tlp, Marking>> = {
  white: "CLEAR",
  green: "GREEN",
  amber: "AMBER",
  red: "RED",
};

/** What is exported, and how. */
export interface ExportAsked {
  /** The name of one of {@link FORMATS}. */
  readonly format: string;
  readonly filter: EvidenceFilter;
  /** Leaves out what is marked stricter. */
  readonly tlp?: Tlp;
  /** Account (name or id) of whoever it is for. */
  readonly person?: string;
}

/**
 * Writes an export to a file, or to the files of a folder: they are there whole or not at all. Whatever was written before stands until all is.
 *
 * @param out the file, or the folder, which is made
 * @param ending of files that are not finished; of two that write the same at once, each has its own
 * @throws HeadwaterError `failed` where they cannot be written
 */
export async function writeExport(
  ledger: Ledger,
  { format: name, filter, tlp }: Pick<ExportAsked, "format" | "filter" | "tlp">,
  out: string,
  ending = ".unfinished",
): Promise<void> {
  const format = FORMATS.find((one) => one.name === name)!;
  const isFolder = "files" in format;
  const files = isFolder
    ? format.files.map(({ name: file, write }) => ({ path: join(out, file), write }))
    : [
        {
          path: out,
          write: (evidence: Evidence) => format.write(evidence, tlp === undefined ? {} : { tlp }),
        },
      ];
  const unfinished = (path: string) => `${path}${ending}`;
  try {
    if (isFolder) await mkdir(out, { recursive: true });
    for (const { path, write } of files) {
      const pieces = Readable.from(write(evidenceIn(ledger, filter)), { objectMode: true });
      await pipeline(pieces, createWriteStream(unfinished(path), { flush: true }));
    }
    for (const { path } of files) await rename(unfinished(path), path);
  } catch (thrown) {
    for (const { path } of files) await rm(unfinished(path), { force: true }).catch(() => undefined);
    throw cannotWrite(thrown, "export", out);
  }
}
