import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { documentId } from "../../model/index.ts";
import { documentsInFile, type FoundDocument } from "../../read/index.ts";
import type { ExtractedLine } from "./line-schema.ts";

/**
 * The bytes that lines were read from: those of their text where it is the whole of them, else those of the file that the line names. Only bytes
 * with the document's SHA-256 are ever given. What lies in an archive is taken out of it in the order of the lines, so that an archive is
 * walked through once.
 */
export class Originals {
  readonly #from: string | undefined;
  #open: { readonly file: string; readonly documents: AsyncGenerator<FoundDocument> } | null = null;

  /** @param from the folder in which the paths of lines lie; the current one where it is not given */
  constructor(from?: string) {
    this.#from = from;
  }

  /** The original bytes of a line's document, or null where they are not there. */
  async find({ document, text }: ExtractedLine): Promise<Uint8Array | null> {
    const { id, path } = document;
    const ofText = Buffer.from(text, "utf8");
    if (documentId(ofText) === id) return ofText;
    for (const file of this.#filesOf(path)) {
      if (!(await isFile(file))) continue;
      // Where the one before lay, this one lies behind it; a second walk begins at the start.
      const isOpen = this.#open?.file === file;
      const found = (await this.#next(file, id)) ?? (isOpen ? await this.#next(file, id) : null);
      if (found !== null) return found;
    }
    return null;
  }

  /** Ends what is being read. */
  async close(): Promise<void> {
    await this.#open?.documents.return(undefined);
    this.#open = null;
  }

  async #next(file: string, id: string): Promise<Uint8Array | null> {
    if (this.#open?.file !== file) {
      await this.close();
      this.#open = { file, documents: documentsInFile(file) };
    }
    const { documents } = this.#open!;
    for (let next = await documents.next(); !next.done; next = await documents.next())
      if (next.value.kind === "document" && documentId(next.value.bytes) === id) return next.value.bytes;
    await this.close();
    return null;
  }

  /** The files that a path may name: itself, or, for what lies in an archive, each beginning of it. */
  #filesOf(path: string): readonly string[] {
    const under = (name: string) => (this.#from === undefined ? name : join(this.#from, name));
    const parts = path.split("/");
    const beginnings = parts.map((_, i) => parts.slice(0, i + 1).join("/")).filter((name) => name !== "");
    const longestFirst = beginnings.reverse().map(under);
    return this.#from === undefined ? longestFirst : [...longestFirst, join(this.#from, basename(path))];
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
