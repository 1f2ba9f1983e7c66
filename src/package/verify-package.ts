import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { HeadwaterError } from "../model/index.ts";
import type { TrustedCertificate } from "../timestamp/index.ts";
import { BAG_DECLARATION, type BagFile, manifestOf, TAG_FILES, TAG_MANIFEST } from "./bag.ts";
import { checkContents, type PackageTimestamp } from "./check-contents.ts";

/** Something in a package that is not as it was made. */
export interface PackageProblem {
  /** The file, from the package's folder. */
  readonly path: string;
  readonly what: string;
}

/** What was looked at. `problems` is empty when everything is as it was made. */
export interface PackageChecked {
  readonly files: number;
  readonly documents: number;
  readonly passages: number;
  readonly entries: number;
  readonly timestamps: readonly PackageTimestamp[];
  /** SHA-256 of the list of the lists of hashes. */
  readonly sha256: string;
  readonly problems: readonly PackageProblem[];
}

/** Lists of hashes are small; a larger file is none. */
const MOST_LIST_BYTES = 64 << 20;

/**
 * Checks an evidence package: every file is there, none is added, each has its hash; then that each document's bytes are those of
 * its id, each passage stands in the text at its range, and each entry of the log has the hash that it ought to have. Reads nothing
 * outside the folder and follows no links. Time-stamps are checked against the log, and their signers where certificates are `trusted`.
 *
 * @throws HeadwaterError `not-found` where there is no folder; `malformed` for one that is no package
 */
export async function verifyPackage(
  folder: string,
  { trusted = [] }: { readonly trusted?: readonly TrustedCertificate[] } = {},
): Promise<PackageChecked> {
  const problems: PackageProblem[] = [];
  const found = (path: string, what: string) => problems.push({ path, what });
  const present = await filesIn(folder, found);
  const tags = await listIn(folder, TAG_MANIFEST, found);
  if (present.size === 0 || !present.has("bagit.txt") || !present.has(TAG_MANIFEST))
    throw new HeadwaterError(
      "malformed",
      "read",
      folder,
      "this is no evidence package",
      "name the folder that headwater package made: bagit.txt is in it",
    );
  const payload = await listIn(folder, "manifest-sha256.txt", found);
  for (const name of TAG_FILES) if (!tags.files.has(name)) found(TAG_MANIFEST, `${name} is not listed`);
  const declared = present.has("bagit.txt") ? await readFile(join(folder, "bagit.txt"), "utf8") : "";
  if (declared !== BAG_DECLARATION) found("bagit.txt", "it declares another format");
  let octets = 0;
  for (const [path, sha256] of [...tags.files, ...payload.files]) {
    const size = present.get(path);
    if (size === undefined) {
      found(path, "the file is not there");
      continue;
    }
    if (payload.files.has(path)) octets += size;
    if ((await hashOfFile(join(folder, path))) !== sha256)
      found(path, "its bytes are not those that were packed");
  }
  for (const path of present.keys())
    if (path !== TAG_MANIFEST && !tags.files.has(path) && !payload.files.has(path))
      found(path, "the file is in no list: it was added");
  await checkSum(folder, `${octets}.${payload.files.size}`, found);
  const contents = await checkContents(folder, [...payload.files.keys()], { found, trusted });
  return { files: payload.files.size, ...contents, sha256: tags.sha256, problems };
}

type Found = (path: string, what: string) => void;

/** All files of a folder with their sizes; links and other things that are no files are problems. */
async function filesIn(folder: string, found: Found): Promise<ReadonlyMap<string, number>> {
  const files = new Map<string, number>();
  const visit = async (below: string): Promise<void> => {
    const names = await readdir(join(folder, below)).catch((error: NodeJS.ErrnoException) => {
      const [code, what] =
        error.code === "ENOENT"
          ? (["not-found", "there is no such folder"] as const)
          : error.code === "ENOTDIR"
            ? (["not-a-file", "is no folder"] as const)
            : (["not-a-file", error.message] as const);
      throw new HeadwaterError(code, "read", folder, what, "name the folder of a package");
    });
    for (const name of names.sort()) {
      const path = below === "" ? name : `${below}/${name}`;
      const kind = await lstat(join(folder, path));
      if (kind.isDirectory()) await visit(path);
      else if (kind.isFile()) files.set(path, kind.size);
      else found(path, "this is no file: a package has no links");
    }
  };
  await visit("");
  return files;
}

/** The hashes that a list states. The list must be written just as this program writes it: any other byte is a problem. */
async function listIn(
  folder: string,
  name: string,
  found: Found,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly sha256: string }> {
  const files = new Map<string, string>();
  const size = await lstat(join(folder, name)).then(
    (kind) => (kind.isFile() ? kind.size : Number.POSITIVE_INFINITY),
    () => null,
  );
  if (size === null || size > MOST_LIST_BYTES) {
    found(name, size === null ? "the list is not there" : "this is no list of hashes");
    return { files, sha256: "" };
  }
  const bytes = await readFile(join(folder, name));
  for (const line of bytes.toString("utf8").split("\n")) {
    if (line === "") continue;
    const parts = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line);
    const path = parts?.[2] ?? "";
    const isInside =
      (TAG_FILES as readonly string[]).includes(path) || /^data\/(?!.*(?:^|\/)\.\.?(?:\/|$))/.test(path);
    if (parts === null || !isInside || path.includes("\\"))
      found(name, `a line that is none: ${line.slice(0, 100)}`);
    else files.set(path, parts[1]!);
  }
  const listed = [...files].map(([path, sha256]): Pick<BagFile, "path" | "sha256"> => ({ path, sha256 }));
  if (!bytes.equals(Buffer.from(manifestOf(listed), "utf8")))
    found(name, "the list is not written as it was made");
  return { files, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

async function checkSum(folder: string, expected: string, found: Found): Promise<void> {
  const info = await readFile(join(folder, "bag-info.txt"), "utf8").catch(() => "");
  if (/^Payload-Oxum: (.*)$/m.exec(info)?.[1] !== expected)
    found("bag-info.txt", "it states another number of files or bytes");
}
