import { randomUUID } from "node:crypto";
import { mkdir, readdir, realpath, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { CEILINGS, type ExportAsked, FORMATS, openSeen, writeExport } from "../handed/index.ts";
import { openLedger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";

/** What is exported, and to where in the folder of a worker's exports. */
export interface SaidOfExport extends ExportAsked {
  /** The file, or the folder for a format of several files: relative, with `/` between folders. */
  readonly out: string;
  /** Where the claims of a private corpus are asked for: who is no member is told nothing of the job. */
  readonly place?: { readonly corpus: string };
}

/**
 * Why a path is none in a folder of exports, in words; null where it is one.
 */
export function badOut(out: string): string | null {
  const parts = out.split(/[\\/]/);
  if (out === "" || isAbsolute(out) || /^[a-z]:/i.test(out))
    return "it is to be a path in the folder of the worker's exports";
  if (parts.some((part) => part === "" || part === "." || part === ".."))
    return "it may not lead out of the folder of the worker's exports";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of a file has them
  return /[\u0000-\u001f]/.test(out) ? "it has characters that no file's name has" : null;
}

/**
 * Writes an export to the folder of a worker's exports: whole or not at all, also where the same job is done twice at once.
 *
 * @param folder where the worker's exports go
 * @returns what came of it, in words
 * @throws HeadwaterError `bad-usage` for a path that leads out of the folder; `not-found` for somebody or a corpus that is not there; `failed` where it cannot be written
 */
export async function exportInto(
  folder: string | undefined,
  {
    out,
    job,
    place,
    person,
    ...asked
  }: Omit<SaidOfExport, "place"> & { readonly job: string; readonly place: string },
): Promise<string> {
  const bad = badOut(out);
  if (folder === undefined || bad !== null)
    throw new HeadwaterError(
      "bad-usage",
      "export",
      out,
      bad ?? "this worker writes no exports",
      "headwater export --queue --out PATH",
    );
  const path = join(folder, ...out.split("/"));
  const isFolder = FORMATS.some((format) => format.name === asked.format && "files" in format);
  const inner = isFolder ? path : dirname(path);
  await makeWithin(folder, inner, out);
  const { tlp, filter } = asked;
  const handedTo = { ceiling: tlp === undefined ? undefined : CEILINGS[tlp], person };
  try {
    const { ledger } = await openSeen(place, handedTo, (db, options) =>
      openLedger(db, { ...options, readonly: true }),
    );
    try {
      if (filter.corpus !== undefined) await ledger.corpora.get(filter.corpus);
      await removeEarlier(inner, job);
      await writeExport(ledger, asked, path, `.${job}-${randomUUID()}.unfinished`);
      // Not how large it is: whoever sees the queue may not see all that is in it.
      return `written to ${path} on ${hostname()}`;
    } finally {
      await ledger.close();
    }
  } catch (thrown) {
    // Somebody or something that is asked for and not there is the job's fault, and not the ledger's.
    if (!(thrown instanceof HeadwaterError) || !["not-found", "bad-usage"].includes(thrown.code))
      throw thrown;
    throw new HeadwaterError(thrown.code, "export", thrown.place, thrown.message, thrown.remedy);
  }
}

/** Makes the folders of a path. A link in them may not lead out of the folder of exports. */
async function makeWithin(folder: string, inner: string, out: string): Promise<void> {
  try {
    const base = await realpath(folder);
    // Link by link: making folders behind one that leads elsewhere would make them there.
    let at = base;
    for (const part of relative(folder, inner).split(sep).filter(Boolean)) {
      at = join(at, part);
      await mkdir(at, { recursive: true });
      const real = await realpath(at);
      if (real !== base && !real.startsWith(`${base}${sep}`))
        throw new HeadwaterError(
          "bad-usage",
          "export",
          out,
          "a link in it leads out of the folder of the worker's exports",
          "name another path",
        );
    }
  } catch (thrown) {
    if (thrown instanceof HeadwaterError) throw thrown;
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new HeadwaterError("failed", "export", out, what, "see to the folder of the worker's exports", {
      cause: thrown,
    });
  }
}

/** What a killed worker left of the same job. */
async function removeEarlier(inner: string, job: string): Promise<void> {
  for (const name of await readdir(inner))
    if (name.includes(`.${job}-`) && name.endsWith(".unfinished"))
      await rm(join(inner, name), { force: true });
}
