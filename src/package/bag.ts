import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cannotWrite, HeadwaterError } from "../model/index.ts";

/** A file of a bag's payload: its path below the bag, its SHA-256 in lower-case hex, its size in bytes. */
export interface BagFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** The files beside the payload that a bag needs, and the hash of the last of them: whoever has it can tell that nothing was exchanged. */
export const TAG_FILES = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"] as const;

/** The list of hashes of the tag files. */
export const TAG_MANIFEST = "tagmanifest-sha256.txt";

/** What stands in `bagit.txt`: BagIt 1.0, RFC 8493. */
export const BAG_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/**
 * Makes a bag (BagIt 1.0, RFC 8493) in a folder that is not there yet, or is empty. It is made beside it under another name and moved
 * when it is whole.
 */
export class Bag {
  readonly #folder: string;
  readonly #unfinished: string;
  readonly #files: BagFile[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
    this.#unfinished = `${folder}.unfinished`;
  }

  /** @throws HeadwaterError `bad-usage` for a folder that holds something; `failed` where none can be made */
  static async begin(folder: string): Promise<Bag> {
    const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw cannotWrite(error, "export", folder);
    });
    if (held.length > 0)
      throw new HeadwaterError("bad-usage", "export", folder, "the folder is not empty", "name a new one");
    const bag = new Bag(folder);
    try {
      await rm(bag.#unfinished, { recursive: true, force: true });
      await mkdir(join(bag.#unfinished, "data"), { recursive: true });
    } catch (thrown) {
      throw cannotWrite(thrown, "export", folder);
    }
    return bag;
  }

  /** The payload so far, in the order in which it was added. */
  get files(): readonly BagFile[] {
    return this.#files;
  }

  /** Adds a file to the payload; `path` is below `data/`. */
  async add(path: string, content: string | Uint8Array): Promise<BagFile> {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    const file = { path: `data/${path}`, sha256: hashOf(bytes), size: bytes.length };
    await this.#write(file.path, bytes);
    this.#files.push(file);
    return file;
  }

  /**
   * Writes the lists of hashes and moves the bag to its place.
   *
   * @returns SHA-256 of the list of the lists
   */
  async finish(info: readonly (readonly [name: string, value: string])[]): Promise<string> {
    const octets = this.#files.reduce((sum, { size }) => sum + size, 0);
    const stated = [...info, ["Payload-Oxum", `${octets}.${this.#files.length}`]];
    const tags: Record<(typeof TAG_FILES)[number], string> = {
      "bagit.txt": BAG_DECLARATION,
      "bag-info.txt": stated.map(([name, value]) => `${name}: ${value!.replace(/\s+/g, " ")}\n`).join(""),
      "manifest-sha256.txt": manifestOf(this.#files),
    };
    const listed: BagFile[] = [];
    for (const path of TAG_FILES) {
      const bytes = Buffer.from(tags[path], "utf8");
      await this.#write(path, bytes);
      listed.push({ path, sha256: hashOf(bytes), size: bytes.length });
    }
    const last = manifestOf(listed);
    await this.#write(TAG_MANIFEST, Buffer.from(last, "utf8"));
    await rm(this.#folder, { recursive: true, force: true });
    await rename(this.#unfinished, this.#folder);
    return hashOf(Buffer.from(last, "utf8"));
  }

  /** Takes away what was begun. */
  async abandon(): Promise<void> {
    await rm(this.#unfinished, { recursive: true, force: true });
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const at = join(this.#unfinished, path);
    try {
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, bytes);
    } catch (thrown) {
      throw cannotWrite(thrown, "export", this.#folder);
    }
  }
}

/** A list of hashes as `sha256sum` reads it, sorted by path: a hash, two blanks, a path. */
export function manifestOf(files: readonly Pick<BagFile, "path" | "sha256">[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
