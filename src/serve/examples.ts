import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentId } from "../model/index.ts";
import { EXAMPLES_FOLDER } from "./folders.ts";

/** Ids of the documents of the example corpus; none where it is not there. Read once. */
export function exampleDocuments(): Promise<ReadonlySet<string>> {
  kept ??= read();
  return kept;
}

let kept: Promise<ReadonlySet<string>> | null = null;

async function read(): Promise<ReadonlySet<string>> {
  const names = await readdir(EXAMPLES_FOLDER).catch(() => []);
  const ids = names.map(async (name) => documentId(await readFile(join(EXAMPLES_FOLDER, name))));
  return new Set(await Promise.all(ids));
}
