import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { HeadwaterError, type ListEdition, type ListEntry, type ListFile } from "../../model/index.ts";
import { pathError } from "../path-error.ts";
import { type Detected, detectFormat } from "./detect.ts";
import type { ListFormat, ListOptions, ListSource } from "./format.ts";

/** An edition that can be read: its entries come from the file anew each time they are asked for. */
export interface OpenList {
  readonly edition: ListEdition;
  /** What a person should know of the reading, in words. */
  readonly notes: readonly string[];
  /** Entries in the order of the file; throws HeadwaterError with file and line at the first that cannot be read. */
  readonly entries: () => AsyncGenerator<ListEntry>;
}

/**
 * Opens files as editions of lists: each file is one, but the parts of OFAC's CSV, which together are one. Formats are
 * known by content. Every file is read once here, for its hash; memory is that of a piece of it.
 *
 * @throws HeadwaterError when a file cannot be read, is no list, is a part without its list, or does not say whose list it
 *   is where the options do not either
 */
export async function openLists(
  paths: readonly string[],
  options: ListOptions = {},
): Promise<readonly OpenList[]> {
  const files: (Detected & ListFile)[] = [];
  for (const path of new Set(paths)) {
    const detected = await detectFormat(path, options.map !== undefined);
    files.push({ ...detected, path, sha256: await hashOf(path) });
  }
  const lists: OpenList[] = [];
  for (const group of grouped(files)) lists.push(await openList(group, options));
  return lists;
}

type File = Detected & ListFile;

/** OFAC's parts together, where its list of entries stands for the group; every other file alone. */
function grouped(files: readonly File[]): readonly (readonly [File, ...File[]])[] {
  const parts = files.filter((file) => file.part !== "entries");
  const whole = files.filter((file) => file.part === "entries");
  const takers = whole.filter((file) => parts.some((part) => part.format === file.format));
  const lone = takers.length === 0 ? parts[0] : undefined;
  if (lone !== undefined) {
    const what = "this is a part of OFAC's CSV (aliases, addresses or comments) without its list of entries";
    throw new HeadwaterError("bad-usage", "read", lone.path, what, "give sdn.csv with it, in one command");
  }
  const twice =
    takers[1] ?? parts.find((part, i) => parts.findIndex((other) => other.part === part.part) < i);
  if (twice !== undefined) {
    const what = "parts of two editions of OFAC's CSV are given together";
    throw new HeadwaterError("bad-usage", "read", twice.path, what, "load one edition after the other");
  }
  return whole.map((file) => [file, ...(takers.includes(file) ? parts : [])]);
}

async function openList(files: readonly [File, ...File[]], options: ListOptions): Promise<OpenList> {
  const [first] = files;
  const { format } = first;
  const source: ListSource = {
    path: first.path,
    parts: Object.fromEntries(files.map((file) => [file.part, file.path])),
  };
  const list = options.list ?? format.list;
  const authority = options.authority ?? format.authority;
  if (list === null || authority === null) {
    const remedy = "state it: --list my-list --authority NAME, and --title TEXT";
    throw new HeadwaterError(
      "bad-usage",
      "read",
      first.path,
      "the file does not say whose list it is",
      remedy,
    );
  }
  const edition: ListEdition = {
    list,
    title: options.title ?? format.title ?? list,
    authority,
    maker: options.compiledBy ?? (format.isCompiled === true ? null : authority),
    published: options.published ?? (await format.published(source)),
    sha256: hashOfAll(files),
    path: first.path,
    reader: format.reader,
    files: files.map(({ path, sha256, size }) => ({ path, sha256, size })),
  };
  return { edition, notes: notesOn(format, source), entries: () => format.entries(source, list, options) };
}

function notesOn(format: ListFormat, { parts }: ListSource): readonly string[] {
  if (!format.reader.startsWith("ofac-csv/") || parts.alt !== undefined) return [];
  return ["alt.csv is not given: aliases that only it holds are missing"];
}

function hashOfAll(files: readonly ListFile[]): string {
  if (files.length === 1) return files[0]!.sha256;
  const hashes = files.map((file) => file.sha256).sort();
  return createHash("sha256").update(hashes.join("\n")).digest("hex");
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  } catch (thrown) {
    throw pathError(thrown, path);
  }
  return hash.digest("hex");
}
