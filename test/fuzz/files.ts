import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Seeds above this size make inputs slow and find nothing more. */
const MOST_BYTES = 48 * 1024;

const READ = join("test", "read");

/** Files of the tests, the examples and, where it is there, the shared folder, whose names end in one of these. */
export function filesLike(...endings: readonly string[]): Uint8Array[] {
  const folders = [
    join(READ, "files"),
    join(READ, "html"),
    join("examples", "documents"),
    join("..", "shared", "samples", "safe-haven"),
    join("..", "shared", "data", "articles", "html"),
  ];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => endings.some((ending) => name.endsWith(ending)))
        .sort()
        .map((name) => new Uint8Array(readFileSync(join(folder, name))))
        .filter(({ length }) => length <= MOST_BYTES)
        .slice(0, 24),
    );
}

/** A made-up file of a designation list. */
export function listFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(READ, "lists", "files", name)));
}

/** Text as bytes. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf8"));
}
