import { asHeadwaterError, type Capture, HeadwaterError } from "../model/index.ts";
import {
  type ApartOptions,
  discover,
  documentsInBytes,
  documentsInFile,
  type FoundDocument,
  fetchPage,
  isKnownName,
  isPictureName,
  readInput,
  type StatedReading,
} from "../read/index.ts";
import { type ReadingOptions, readingLimits } from "./reading-options.ts";

/** A document to add: its bytes, the name it goes by, and how it came. */
interface Bytes {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly capture?: Capture;
  readonly notes?: readonly string[];
  readonly stated?: StatedReading;
}

/** A document to add, or why an argument, or a part of what it names, gives none. */
export type Source =
  | ({ readonly kind: "document" } & Bytes)
  | { readonly kind: "problem"; readonly error: HeadwaterError };

/** How documents are read and fetched. */
export interface SourceOptions extends ReadingOptions {
  readonly allowPrivate?: boolean;
  readonly columns?: Readonly<Record<string, string>>;
  /** Told of each file of a folder that is passed over, since its kind is not read. */
  readonly onPassedOver?: (path: string) => void;
}

/** What standard input is called in errors, and in the ledger. */
const INPUT = "standard input";

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * The documents behind the arguments of `headwater add`, in their order: files, what is in folders and archives, web addresses, and `-`.
 * One is in memory at a time.
 */
export async function* sourcesOf(args: readonly string[], options: SourceOptions): AsyncGenerator<Source> {
  if (args.filter((arg) => arg === "-").length > 1)
    throw new HeadwaterError("bad-usage", "cli", "-", "standard input is one document", "give - once");
  const limits = options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes };
  let paths: string[] = [];
  for (const arg of [...args, null]) {
    if (arg !== null && arg !== "-" && !ADDRESS.test(arg)) {
      paths.push(arg);
      continue;
    }
    // Paths that stand together are looked through together: a folder reached twice is read once.
    yield* documentsAt(paths, options);
    paths = [];
    if (arg === "-") yield* input(limits);
    else if (arg !== null) yield* fetched(arg, { ...limits, ...options });
  }
}

/** The documents of files, and of what folders hold; tables too where columns say what is in them. */
export async function* documentsAt(
  paths: readonly string[],
  { columns, onPassedOver, ...reading }: SourceOptions,
): AsyncGenerator<FoundDocument> {
  const options: ApartOptions = {
    ...readingLimits(reading),
    ...(columns === undefined ? {} : { columns }),
  };
  const isRead = (path: string) =>
    isKnownName(path) ||
    (columns !== undefined && /\.csv$/i.test(path)) ||
    (reading.ocr === true && isPictureName(path));
  const isWanted = (path: string) => {
    const isOne = isRead(path);
    if (!isOne) onPassedOver?.(path);
    return isOne;
  };
  for await (const found of discover(paths, isWanted)) {
    if (found.kind === "problem") yield found;
    else yield* documentsInFile(found.path, options);
  }
}

async function* input(limits: SourceOptions): AsyncGenerator<Source> {
  try {
    yield* documentsInBytes(await readInput(process.stdin, INPUT, limits), INPUT, limits);
  } catch (thrown) {
    yield { kind: "problem", error: asHeadwaterError(thrown, "read", INPUT) };
  }
}

async function* fetched(address: string, { maxBytes, allowPrivate }: SourceOptions): AsyncGenerator<Source> {
  const limits = maxBytes === undefined ? {} : { maxBytes };
  const found = await fetchPage(address, {
    ...limits,
    ...(allowPrivate === undefined ? {} : { allowPrivate }),
  });
  if (found.kind === "problem") {
    yield found;
    return;
  }
  const { bytes, capture } = found;
  // What came over the network is what was fetched; what that holds came in it.
  for await (const held of documentsInBytes(bytes, capture.url, limits)) {
    if (held.kind === "problem") yield held;
    else if (held.bytes === bytes) yield { ...held, capture };
    else yield { ...held, notes: [`came in ${capture.url}, fetched ${capture.at}`, ...held.notes] };
  }
}
