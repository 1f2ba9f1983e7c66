import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { HeadwaterError } from "../../model/index.ts";

/** A picture as a file that the engine takes (PNG, JPEG, PNM), and how it is to be turned: 1 to 8 as Exif's orientation says it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly orientation: number;
}

/** A word that was recognised, with how sure the engine is: 0 to 100. */
export interface RecognizedWord {
  readonly text: string;
  readonly confidence: number;
}

/** What was recognised in a picture: paragraphs of lines of words, in reading order. */
export type RecognizedPage = readonly (readonly (readonly RecognizedWord[])[])[];

/** The parts of Tesseract that are used, as tesseract.js-core gives them. */
interface TesseractCore {
  readonly FS: {
    readonly writeFile: (path: string, bytes: Uint8Array) => void;
    readonly unlink: (path: string) => void;
  };
  readonly TessBaseAPI: new () => TesseractApi;
}

interface TesseractApi {
  readonly Init: (folder: null, language: string, mode: number) => number;
  readonly SetImageFile: (orientation: number, angle: number) => number;
  readonly Recognize: (monitor: null) => number;
  readonly GetJSONText: () => string;
  readonly Clear: () => void;
}

interface Block {
  readonly paragraphs?: readonly {
    readonly lines: readonly { readonly words: readonly RecognizedWord[] }[];
  }[];
}

interface Engine {
  readonly core: TesseractCore;
  readonly api: TesseractApi;
}

const require = createRequire(import.meta.url);

/** Of Tesseract the network of lines alone (LSTM), which is what the data is for. */
const LINES_ONLY = 1;
const INPUT = "/input";

let engine: Promise<Engine> | null = null;

/**
 * The words in a picture, recognised by Tesseract in this thread: nothing is fetched and nothing written to the disk. English is what it knows.
 *
 * @throws HeadwaterError `unsupported-format` where the engine is not installed; `malformed` for a picture that does not open
 */
export async function recognize(picture: Picture, path: string): Promise<RecognizedPage> {
  engine ??= started(path);
  try {
    const { core, api } = await engine;
    core.FS.writeFile(INPUT, picture.bytes);
    try {
      if (api.SetImageFile(picture.orientation, 0) !== 0) throw new Error("it does not open");
      api.Recognize(null);
      return pageOf(api.GetJSONText());
    } finally {
      core.FS.unlink(INPUT);
      api.Clear();
    }
  } catch (thrown) {
    // What the engine's memory is like after an error, nobody knows.
    engine = null;
    if (thrown instanceof HeadwaterError) throw thrown;
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new HeadwaterError(
      "malformed",
      "read",
      path,
      `is a damaged picture, or holds one: ${what.slice(0, 200)}`,
      "fetch the file again, or save a new copy of it",
      { cause: thrown },
    );
  }
}

function pageOf(json: string): RecognizedPage {
  const { blocks = [] } = JSON.parse(json) as { readonly blocks?: readonly Block[] };
  return blocks
    .flatMap(({ paragraphs = [] }) => paragraphs)
    .map(({ lines }) =>
      lines
        .map(({ words }) =>
          words
            .map(({ text, confidence }) => ({ text: text.replace(/\s+/g, " ").trim(), confidence }))
            .filter(({ text }) => text !== ""),
        )
        .filter((line) => line.length > 0),
    )
    .filter((lines) => lines.length > 0);
}

async function started(path: string): Promise<Engine> {
  const [data, core] = await Promise.all([languageData(), loadedCore()]).catch((thrown: unknown) => {
    throw notInstalled(path, thrown);
  });
  core.FS.writeFile("eng.traineddata", data);
  const api = new core.TessBaseAPI();
  if (api.Init(null, "eng", LINES_ONLY) !== 0)
    throw notInstalled(path, new Error("the language data does not load"));
  return { core, api };
}

async function languageData(): Promise<Uint8Array> {
  const home = require.resolve("@tesseract.js-data/eng/package.json");
  const packed = await readFile(join(home, "..", "4.0.0_best_int", "eng.traineddata.gz"));
  return promisify(gunzip)(packed);
}

/** The build for processors that compute on several numbers at once, else the plain one. */
async function loadedCore(): Promise<TesseractCore> {
  const quiet = { print: () => undefined, printErr: () => undefined };
  try {
    return await require("tesseract.js-core/tesseract-core-simd-lstm")(quiet);
  } catch {
    return await require("tesseract.js-core/tesseract-core-lstm")(quiet);
  }
}

function notInstalled(path: string, cause: unknown): HeadwaterError {
  return new HeadwaterError(
    "unsupported-format",
    "read",
    path,
    "has words in pictures alone, and what recognises them is not installed",
    "npm install tesseract.js-core @tesseract.js-data/eng (58 MB)",
    { cause },
  );
}
