import { type UnzipFileInfo, unzipSync } from "fflate";
import { HeadwaterError } from "../../model/index.ts";
import { DEFAULT_MAX_BYTES, sizeWords } from "../limits.ts";

/** The named parts of a zip file that a format is made of. Nothing is ever written to the disk: a name is looked up, and no path. */
export interface ZipParts {
  /** Names of its parts, in the order of its directory. */
  readonly names: readonly string[];
  /** The bytes of a part, null where there is none of that name. */
  readonly part: (name: string) => Uint8Array | null;
}

/** Parts of one file: a report of a thousand pages with pictures has some hundreds. */
const MOST_PARTS = 20_000;

/** Bytes that all parts which are asked for unpack to, together; a directory may claim what it likes. */
const MOST_UNPACKED = 2 * DEFAULT_MAX_BYTES;

/**
 * Opens a zip file in memory by its directory. Parts are unpacked when they are asked for, each to no more than the directory says,
 * all together to no more than {@link MOST_UNPACKED}: a small file that unpacks to terabytes costs no more than the limit.
 *
 * @throws HeadwaterError `malformed` for a damaged or cut-off file, `too-large` past a limit, here or when a part is asked for
 */
export function openZip(bytes: Uint8Array, path: string): ZipParts {
  const names: string[] = [];
  unzip(bytes, path, ({ name }) => {
    if (names.length === MOST_PARTS)
      throw tooMuch(path, `holds more than ${MOST_PARTS.toLocaleString("en")} parts`);
    names.push(name);
    return false;
  });
  const known = new Set(names);
  let unpacked = 0;
  const part = (wanted: string): Uint8Array | null => {
    if (!known.has(wanted)) return null;
    let size = -1;
    const found = unzip(bytes, path, ({ name, originalSize }) => {
      // Of two parts of one name the first is taken: what follows may have been added to hide something.
      if (name !== wanted || size >= 0) return false;
      size = originalSize;
      unpacked += size;
      if (unpacked > MOST_UNPACKED)
        throw tooMuch(path, `unpacks to more than the limit of ${sizeWords(MOST_UNPACKED)}`);
      return true;
    })[wanted];
    if (found === undefined || found.length !== size) throw damaged(path, `its part ${wanted} is cut off`);
    return found;
  };
  return { names, part };
}

function unzip(
  bytes: Uint8Array,
  path: string,
  filter: (part: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (thrown) {
    if (thrown instanceof HeadwaterError) throw thrown;
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw damaged(path, what, { cause: thrown });
  }
}

function damaged(path: string, what: string, options?: { cause: unknown }): HeadwaterError {
  return new HeadwaterError(
    "malformed",
    "read",
    path,
    `is damaged or cut off: ${what}`,
    "fetch the file again, or save a new copy from the program that made it",
    options,
  );
}

function tooMuch(path: string, what: string): HeadwaterError {
  return new HeadwaterError("too-large", "read", path, what, "split it into smaller files");
}
