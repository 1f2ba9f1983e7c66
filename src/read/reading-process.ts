import { fileURLToPath } from "node:url";
import { ProcessApart, type TaskEnd } from "../apart/index.ts";
import { type Document, errorOf, HeadwaterError } from "../model/index.ts";
import type { HeldFile } from "./holders/member.ts";
import {
  DEFAULT_MAX_MEGABYTES,
  DEFAULT_MAX_SECONDS,
  DEFAULT_OCR_SECONDS,
  type ReadLimits,
} from "./limits.ts";
import type { DocumentInput } from "./read-document.ts";
import type { ApartTask, Read, ReadingTask } from "./reader.ts";

/** What the process runs: always the built program, since Node does not load TypeScript. In dist/program/ it lies beside this module. */
const READER_MODULE = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../dist/program/reader.js" : "./reader.js", import.meta.url),
);

/** What came of a task that did not fail. */
type Done = Exclude<Read, { readonly failed: unknown }>;

/** A process that reads one document after another, ended and started anew when one takes more than it may. */
export class ReadingProcess {
  readonly #process = new ProcessApart<ReadingTask, Read>(READER_MODULE);

  /**
   * Reads a document when those before it are read.
   *
   * @throws HeadwaterError as `readDocument`; `too-large` past the memory or the time that it may take
   */
  async read({ bytes, ...input }: DocumentInput): Promise<Document> {
    const read = await this.#do({ kind: "document", input }, bytes, input.path, input.limits);
    if ("document" in read) return read.document;
    throw new TypeError("the process read no document");
  }

  /**
   * The documents that a file holds which must be taken apart as a whole, in the same turn and limits.
   *
   * @throws HeadwaterError as whoever takes it apart; `too-large` past the memory or the time that it may take
   */
  async takeApart(task: ApartTask, bytes: Uint8Array): Promise<readonly HeldFile[]> {
    const read = await this.#do(task, bytes, task.path, task.limits);
    if ("members" in read) return read.members;
    throw new TypeError("the process took nothing apart");
  }

  async #do(task: ReadingTask, bytes: Uint8Array, path: string, limits: ReadLimits = {}): Promise<Done> {
    const { maxMegabytes: megabytes = DEFAULT_MAX_MEGABYTES, ocr = false } = limits;
    const seconds = limits.maxSeconds ?? (ocr ? DEFAULT_OCR_SECONDS : DEFAULT_MAX_SECONDS);
    const end = await this.#process.run(task, { seconds, megabytes }, bytes);
    if (!("answer" in end)) throw refusal(end, path, seconds, megabytes);
    if ("failed" in end.answer) throw errorOf(end.answer.failed);
    return end.answer;
  }
}

/** Why a document was not read whose process ended. */
function refusal(
  end: Exclude<TaskEnd<Read>, { readonly answer: Read }>,
  path: string,
  seconds: number,
  megabytes: number,
): HeadwaterError {
  switch (end.ended) {
    case "too slow":
      return new HeadwaterError(
        "too-large",
        "read",
        path,
        `takes longer than ${seconds} seconds to read`,
        `split it, or raise the limit with --max-seconds ${seconds * 4}`,
      );
    case "too large":
      return new HeadwaterError(
        "too-large",
        "read",
        path,
        `takes more than ${megabytes} MB of memory to read`,
        `split it, or raise the limit with --max-memory ${megabytes * 4}`,
      );
    case "stopped":
      return new HeadwaterError("failed", "read", path, "was stopped while it was read", "read it again");
    case "crashed":
      return new HeadwaterError(
        "failed",
        "read",
        path,
        `the process that read it ended: ${end.why}`,
        "please report this with the file",
      );
  }
}
