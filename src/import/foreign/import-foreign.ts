import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Ledger } from "../../ledger/index.ts";
import { HeadwaterError } from "../../model/index.ts";
import { addDocument } from "../../pipeline/index.ts";
import type { ImportContext } from "../import-lines.ts";
import { findAnnotated } from "./find-annotated.ts";
import { ftmItems } from "./ftm.ts";
import { hypothesisItems } from "./hypothesis.ts";
import type { Annotated, ForeignDocument, ForeignFormat, ForeignItem } from "./item.ts";
import { stixItems } from "./stix.ts";
import { webAnnotationItems } from "./web-annotation.ts";

/** Things of a file that were not imported: how many of a kind, and why. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
  readonly count: number;
}

/** What came of a file of another program. */
export interface ForeignImported {
  readonly format: ForeignFormat;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Documents that are new here, and claims found in them. */
  readonly added: number;
  readonly claims: number;
  readonly unchanged: number;
  /** By kind, in the order of the file. */
  readonly leftOut: readonly LeftOut[];
  /** What could not be read, with the reason; the rest was. */
  readonly refused: readonly HeadwaterError[];
}

const ITEMS: Readonly<Record<ForeignFormat, (path: string) => AsyncGenerator<ForeignItem>>> = {
  followthemoney: ftmItems,
  stix: stixItems,
  hypothesis: hypothesisItems,
  webannotation: webAnnotationItems,
};

/**
 * Reads the texts of another program's file into the ledger: each becomes a document, whole or not at all, and claims are found in it as in
 * any other. What the file says of people and links without a text has no place in a ledger, and is counted. A run that was stopped
 * can be started again.
 *
 * @throws HeadwaterError `malformed`, `too-large` for the file as a whole; ledger errors. What was recorded before stays
 */
export async function importForeign(
  path: string,
  format: ForeignFormat,
  { ledger, frames, now, place, onLine }: ImportContext,
): Promise<ForeignImported> {
  const tally = { added: 0, claims: 0, unchanged: 0 };
  const leftOut = new Map<string, LeftOut>();
  const refused: HeadwaterError[] = [];
  const add = async ({ name, text, stated, notes, on }: ForeignDocument) => {
    const placed = on === undefined ? [] : await placeNotes(ledger, on, `${path}#${name}`);
    const context = { ledger, frames, now, place, stated, notes: [...notes, ...placed] };
    const { outcome, claims } = await addDocument(Buffer.from(text, "utf8"), `${path}#${name}`, context);
    tally.claims += claims;
    if (outcome === "unchanged") tally.unchanged++;
    else tally.added++;
  };
  for await (const item of ITEMS[format](path)) {
    onLine?.(item.kind);
    if (item.kind === "problem") refused.push(item.error);
    else if (item.kind === "left-out") {
      const key = `${item.what} ${item.why}`;
      leftOut.set(key, { what: item.what, why: item.why, count: (leftOut.get(key)?.count ?? 0) + 1 });
    } else
      try {
        await add(item);
      } catch (thrown) {
        if (!(thrown instanceof HeadwaterError) || thrown.stage === "ledger") throw thrown;
        refused.push(thrown);
      }
  }
  const sha256 = await digestOf(path);
  if (tally.added > 0)
    await ledger.recordImport({ sha256, path, at: now(), recorded: { document: tally.added } });
  return { format, sha256, ...tally, leftOut: [...leftOut.values()], refused };
}

/** Where the words that a remark is on stand in the ledger, for a person. @throws HeadwaterError `not-found` where it has the page without them */
async function placeNotes(ledger: Ledger, on: Annotated, place: string): Promise<readonly string[]> {
  const found = await findAnnotated(ledger, on, place);
  if (found === null)
    return on.exact === "" ? [] : ["the ledger does not have the page: its words were not compared"];
  const { document, range, places } = found;
  const often = places === 1 ? "" : `, one of ${places} places`;
  return [`its words stand at ${range[0]} to ${range[1]} of ${document}${often}`];
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest("hex");
}
