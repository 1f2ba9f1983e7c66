import { doTasks } from "../apart/index.ts";
import { asHeadwaterError, type Document, type ErrorData, errorData } from "../model/index.ts";
import type { HeldFile } from "./holders/member.ts";
import type { DocumentColumns } from "./holders/row-document.ts";
import { DEFAULT_MAX_BYTES, type ReadLimits } from "./limits.ts";
import { type DocumentInput, readDocument } from "./read-document.ts";
import { unpack } from "./unpack.ts";

// The module that the reading process runs: one task after another, as they are sent.

/** A file that holds documents and must be taken apart as a whole: a workbook whose rows are documents, an Outlook message with attachments. */
export type ApartTask = {
  readonly path: string;
  readonly limits: ReadLimits;
} & (
  | { readonly kind: "rows"; readonly columns: DocumentColumns }
  | {
      readonly kind: "attachments";
      /** The message's own id, for notes. */
      readonly id: string;
    }
);

/** What the process is asked for; the file's bytes come beside it. */
export type ReadingTask =
  | { readonly kind: "document"; readonly input: Omit<DocumentInput, "bytes"> }
  | ApartTask;

/** What came of a task. */
export type Read =
  | { readonly document: Document }
  | { readonly members: readonly HeldFile[] }
  | { readonly failed: ErrorData };

// pdf.js leaves errors of damaged files in promises that nobody waits for; what came of the file is said by the one that is waited for.
process.on("unhandledRejection", () => undefined);

doTasks(read);

async function read(task: ReadingTask, bytes: Uint8Array): Promise<Read> {
  try {
    switch (task.kind) {
      case "document":
        return { document: await readDocument({ ...task.input, bytes }) };
      case "rows": {
        const { xlsxDocuments } = await import("./holders/xlsx-rows.ts");
        return { members: xlsxDocuments(await contentOf(task, bytes), task.path, task.columns) };
      }
      case "attachments": {
        const { parseMsg } = await import("./msg/parse-msg.ts");
        const { attachedTo } = await import("./holders/attachments.ts");
        const { mail } = await parseMsg(await contentOf(task, bytes), task.path);
        return { members: [...attachedTo(mail, task.path, task.id)] };
      }
    }
  } catch (thrown) {
    const path = task.kind === "document" ? task.input.path : task.path;
    return { failed: errorData(asHeadwaterError(thrown, "read", path)) };
  }
}

function contentOf({ path, limits }: ApartTask, bytes: Uint8Array): Promise<Uint8Array> {
  return unpack(bytes, path, limits.maxBytes ?? DEFAULT_MAX_BYTES);
}
