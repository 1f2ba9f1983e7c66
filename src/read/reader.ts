import { parentPort } from "node:worker_threads";
import { asHeadwaterError, type Document, type ErrorData, errorData } from "../model/index.ts";
import { type DocumentInput, readDocument } from "./read-document.ts";

// The module that the reading thread runs: one document after another, as they are sent.

/** What came of a document. */
export type Read = { readonly document: Document } | { readonly failed: ErrorData };

// pdf.js leaves errors of damaged files in promises that nobody waits for; what came of the file is said by the one that is waited for.
process.on("unhandledRejection", () => undefined);

parentPort?.on("message", async (input: DocumentInput) => {
  parentPort?.postMessage(await read(input));
});

async function read(input: DocumentInput): Promise<Read> {
  try {
    return { document: await readDocument(input) };
  } catch (thrown) {
    return { failed: errorData(asHeadwaterError(thrown, "read", input.path)) };
  }
}
