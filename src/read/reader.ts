import { parentPort } from "node:worker_threads";
import { asHeadwaterError, type Document, type ErrorData, errorData } from "../model/index.ts";
import type { HeldFile } from "./holders/member.ts";
import type { DocumentColumns } from "./holders/row-document.ts";
import { DEFAULT_MAX_BYTES, type ReadLimits } from "./limits.ts";
import { type DocumentInput, readDocument } from "./read-document.ts";
import { unpack } from "./unpack.ts";

// The module that the reading thread runs: one task after another, as they are sent.

/** A file that holds documents and must be taken apart as a whole: a workbook whose rows are documents. */
export interface ApartTask {
  readonly kind: "rows";
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly columns: DocumentColumns;
  readonly limits: ReadLimits;
}

/** What the thread is asked for. */
export type ReadingTask = { readonly kind: "document"; readonly input: DocumentInput } | ApartTask;

/** What came of a task. */
export type Read =
  | { readonly document: Document }
  | { readonly members: readonly HeldFile[] }
  | { readonly failed: ErrorData };

// pdf.js leaves errors of damaged files in promises that nobody waits for; what came of the file is said by the one that is waited for.
process.on("unhandledRejection", () => undefined);

parentPort?.on("message", async (task: ReadingTask) => {
  parentPort?.postMessage(await read(task));
});

async function read(task: ReadingTask): Promise<Read> {
  try {
    switch (task.kind) {
      case "document":
        return { document: await readDocument(task.input) };
      case "rows": {
        const { xlsxDocuments } = await import("./holders/xlsx-rows.ts");
        const { bytes, path, columns, limits } = task;
        const content = await unpack(bytes, path, limits.maxBytes ?? DEFAULT_MAX_BYTES);
        return { members: xlsxDocuments(content, path, columns) };
      }
    }
  } catch (thrown) {
    const path = task.kind === "document" ? task.input.path : task.path;
    return { failed: errorData(asHeadwaterError(thrown, "read", path)) };
  }
}
