import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { HeadwaterError } from "../../model/index.ts";
import type { ReceivedFile } from "../jobs.ts";
import { Refused } from "./errors.ts";

// Uploads go to a folder of the server's own as they come, under numbers: what a file calls itself is shown and tells its format, and is
// never part of a path.

/** The most bytes of one file: what the readers take. */
const MOST_FILE_BYTES = 64 * 1024 * 1024;
/** Of one request: files, and bytes of them together. */
const MOST_FILES = 2000;
const MOST_BYTES = 2 * 1024 * 1024 * 1024;
const MOST_FIELD_BYTES = 4000;
const MOST_NAME = 200;

/** Where received files lie until they are read; gone when the server stops. */
export class Inbox {
  #folder: Promise<string> | null = null;
  #received = 0;

  /** A new file's path, by number. */
  async #next(): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), "headwater-inbox-"));
    // The number is taken before anything is waited for: the files of a form come at once.
    this.#received += 1;
    const name = String(this.#received);
    return join(await this.#folder, name);
  }

  /** Keeps one body as a file. */
  async one(body: ReadableStream<Uint8Array> | null, name: string): Promise<ReceivedFile> {
    if (body === null) throw new Refused(400, "empty", "the request has no body", "send the file's bytes");
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    return this.#keep(source, cleanName(name));
  }

  /**
   * Keeps the files of a form as they stream in, and its fields.
   *
   * @throws Refused where it is no form, or has no file
   */
  async form(
    body: ReadableStream<Uint8Array> | null,
    type: string,
  ): Promise<{ readonly files: readonly ReceivedFile[]; readonly fields: Readonly<Record<string, string>> }> {
    if (body === null) throw new Refused(400, "empty", "the request has no body", "send a form with files");
    const parser = formParser(type);
    const files: Promise<ReceivedFile>[] = [];
    const fields: Record<string, string> = {};
    let tooMany = false;
    parser.on("file", (_field, stream, { filename }) => {
      files.push(this.#keep(stream, cleanName(filename ?? "")));
    });
    parser.on("field", (name, value) => {
      if (/^[a-z]{1,20}$/.test(name)) fields[name] = value;
    });
    parser.on("filesLimit", () => {
      tooMany = true;
    });
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    try {
      await pipeline(source, bounded(MOST_BYTES), parser);
    } catch (thrown) {
      await this.#drop(files);
      if (thrown instanceof Refused) throw thrown;
      throw new Refused(
        400,
        "malformed",
        "the form ends in the middle or is none",
        "send multipart/form-data",
      );
    }
    const received = await Promise.all(files);
    if (tooMany) {
      await this.#drop(files);
      throw new Refused(
        413,
        "too-large",
        `more than ${MOST_FILES} files at once`,
        "send them in several requests",
      );
    }
    if (received.length === 0) throw new Refused(400, "empty", "the form has no file", "add files to it");
    return { files: received, fields };
  }

  async #keep(stream: Readable, name: string): Promise<ReceivedFile> {
    const file = await this.#next();
    let size = 0;
    let refused: HeadwaterError | null = null;
    const counted = new Transform({
      transform(chunk: Buffer, _, done) {
        size += chunk.length;
        // What is too much is read to its end and let go: the other files of the form come after it.
        if (size > MOST_FILE_BYTES) {
          refused = tooLarge(name);
          done();
        } else done(null, chunk);
      },
    });
    await pipeline(stream, counted, createWriteStream(file, { flags: "wx", mode: 0o600 }));
    return { kind: "file", name, file, refused };
  }

  async #drop(files: readonly Promise<ReceivedFile>[]): Promise<void> {
    for (const result of await Promise.allSettled(files))
      if (result.status === "fulfilled") await rm(result.value.file, { force: true });
  }

  /** Removes the folder and all that is in it. */
  async close(): Promise<void> {
    if (this.#folder !== null) await rm(await this.#folder, { recursive: true, force: true });
  }
}

function formParser(type: string) {
  try {
    return busboy({
      headers: { "content-type": type },
      defParamCharset: "utf8",
      limits: { files: MOST_FILES, fields: 50, fieldSize: MOST_FIELD_BYTES, headerPairs: 100 },
    });
  } catch {
    throw new Refused(
      400,
      "malformed",
      "the form does not say where its parts begin",
      "send it as browsers do",
    );
  }
}

function bounded(most: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size > most)
        done(new Refused(413, "too-large", "more than 2 GiB at once", "send it in several requests"));
      else done(null, chunk);
    },
  });
}

/** The last part of what a file calls itself, without anything that could be a path or a control. */
export function cleanName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(/^\.+/, "")
    .trim();
  return plain.length <= MOST_NAME
    ? plain || "document"
    : `${plain.slice(0, MOST_NAME / 2)}…${plain.slice(-MOST_NAME / 2)}`;
}

function tooLarge(name: string): HeadwaterError {
  return new HeadwaterError(
    "too-large",
    "read",
    name,
    "the file is larger than 64 MiB",
    "split it, or send it packed with gzip",
  );
}
