import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
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

/** What the thread runs: always the built program, since threads do not load TypeScript. In dist/program/ it lies beside this module. */
const READER_MODULE = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../dist/program/reader.js" : "./reader.js", import.meta.url),
);

/** What came of a task that did not fail. */
type Done = Exclude<Read, { readonly failed: unknown }>;

/** A thread that reads one document after another, ended and started anew when one takes more than it may. */
export class ReadingThread {
  #worker: Worker | null = null;
  #megabytes = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * Reads a document when those before it are read.
   *
   * @throws HeadwaterError as `readDocument`; `too-large` past the memory or the time that it may take
   */
  async read(input: DocumentInput): Promise<Document> {
    const read = await this.#inTurn({ kind: "document", input }, input.path, input.limits);
    if ("document" in read) return read.document;
    throw new TypeError("the thread read no document");
  }

  /**
   * The documents that a file holds which must be taken apart as a whole, in the same turn and limits.
   *
   * @throws HeadwaterError as whoever takes it apart; `too-large` past the memory or the time that it may take
   */
  async takeApart(task: ApartTask): Promise<readonly HeldFile[]> {
    const read = await this.#inTurn(task, task.path, task.limits);
    if ("members" in read) return read.members;
    throw new TypeError("the thread took nothing apart");
  }

  #inTurn(task: ReadingTask, path: string, limits: ReadLimits = {}): Promise<Done> {
    const read = this.#turn.then(() => this.#do(task, path, limits));
    this.#turn = read.catch(() => undefined);
    return read;
  }

  #do(task: ReadingTask, path: string, limits: ReadLimits): Promise<Done> {
    const { maxMegabytes = DEFAULT_MAX_MEGABYTES, ocr = false } = limits;
    const maxSeconds = limits.maxSeconds ?? (ocr ? DEFAULT_OCR_SECONDS : DEFAULT_MAX_SECONDS);
    const worker = this.#started(maxMegabytes);
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        // A thread that waits does not keep the program from ending.
        worker.unref();
        end();
      };
      const refuse = (error: HeadwaterError) =>
        settle(() => {
          this.#worker = null;
          // Whoever waits is answered when its memory is given back.
          void worker.terminate().finally(() => reject(error));
        });
      const timer = setTimeout(() => refuse(tooSlow(path, maxSeconds)), maxSeconds * 1000);
      worker.on("message", (read: Read) =>
        settle(() => ("failed" in read ? reject(errorOf(read.failed)) : resolve(read))),
      );
      worker.on("error", (thrown) => refuse(ended(thrown, path, maxMegabytes)));
      worker.on("exit", () => refuse(ended(null, path, maxMegabytes)));
      worker.ref();
      worker.postMessage(task);
    });
  }

  #started(megabytes: number): Worker {
    if (this.#worker !== null && this.#megabytes === megabytes) return this.#worker;
    void this.#worker?.terminate();
    this.#megabytes = megabytes;
    this.#worker = new Worker(READER_MODULE, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // Loaders of the program that runs this one (tests, benches) are of no use to built code.
      execArgv: [],
    });
    return this.#worker;
  }
}

function tooSlow(path: string, seconds: number): HeadwaterError {
  return new HeadwaterError(
    "too-large",
    "read",
    path,
    `takes longer than ${seconds} seconds to read`,
    `split it, or raise the limit with --max-seconds ${seconds * 4}`,
  );
}

function ended(thrown: unknown, path: string, megabytes: number): HeadwaterError {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return new HeadwaterError(
      "too-large",
      "read",
      path,
      `takes more than ${megabytes} MB of memory to read`,
      `split it, or raise the limit with --max-memory ${megabytes * 4}`,
    );
  const what = thrown instanceof Error ? thrown.message : "the thread that read it ended";
  return new HeadwaterError("failed", "read", path, what, "please report this with the file", {
    cause: thrown,
  });
}
