import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { HeadwaterError } from "../model/index.ts";
import { isKnownName } from "./format.ts";
import { pathError, systemCode } from "./path-error.ts";

/** A file to read, or the reason why a path gives none. `size` is in bytes; `path` is as named, or below a named folder. */
type Found =
  | { readonly kind: "file"; readonly path: string; readonly size: number }
  | { readonly kind: "problem"; readonly error: HeadwaterError };

/**
 * The files behind paths: a named file always; a folder's files of known extensions, its folders after their names in
 * code-unit order, so that the order is the same on every machine. Hidden names are passed over inside folders. Links
 * are followed; a folder reached twice is read once. Memory is that of one branch of folders. No path gives nothing.
 *
 * Never throws for a path: a missing one, one without permission, a broken link, a link back to a folder above itself
 * and what is neither file nor folder each give one problem, and the rest goes on.
 *
 * @param isWanted which files of folders are, by their names; those of known extensions by default
 */
export async function* discover(
  paths: readonly string[],
  isWanted: (path: string) => boolean = isKnownName,
): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths) yield* at(path, { named: true, above: [], seen, isWanted });
}

interface Way {
  readonly named: boolean;
  /** Real paths of the folders on the way down, to know a link that leads back up. */
  readonly above: readonly string[];
  readonly seen: Set<string>;
  readonly isWanted: (path: string) => boolean;
}

async function* at(path: string, way: Way): AsyncGenerator<Found> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* inFolder(path, way);
    else if (found.isFile() && (way.named || way.isWanted(path)))
      yield { kind: "file", path, size: found.size };
    else if (!found.isFile() && way.named)
      yield problem("not-a-file", path, "is neither a file nor a folder");
  } catch (thrown) {
    yield { kind: "problem", error: await explained(thrown, path) };
  }
}

async function* inFolder(path: string, way: Way): AsyncGenerator<Found> {
  const real = await realpath(path);
  if (way.above.includes(real)) {
    yield problem("broken-link", path, `is a link back to a folder above it, ${real}`);
    return;
  }
  if (way.seen.has(real)) return;
  way.seen.add(real);
  const names = (await readdir(path)).filter((name) => !name.startsWith("."));
  names.sort();
  const below: Way = { ...way, named: false, above: [...way.above, real] };
  for (const name of names) yield* at(join(path, name), below);
}

/** A missing target of a link is a broken link; a missing path is not found. */
async function explained(thrown: unknown, path: string): Promise<HeadwaterError> {
  if (systemCode(thrown) !== "ENOENT") return pathError(thrown, path);
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return pathError(thrown, path);
  return new HeadwaterError("broken-link", "read", path, "is a link to nothing", "mend or remove the link", {
    cause: thrown,
  });
}

function problem(code: "not-a-file" | "broken-link", path: string, what: string): Found {
  const remedy = code === "not-a-file" ? "name a file or a folder" : "mend or remove the link";
  return { kind: "problem", error: new HeadwaterError(code, "read", path, what, remedy) };
}
