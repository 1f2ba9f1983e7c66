import { type KindModel, kindModel } from "./kind-model.ts";
import { type LaidOut, laidOut } from "./laid-out.ts";
import { englishLexicon } from "./lexicon.ts";
import { type LinearTable, linearTable } from "./linear-model.ts";
import { loadModel, type ModelFile } from "./model-file.ts";

/** What the annotator of English needs of its models. */
export interface EnglishModels {
  /** Of the tagger's and the parser's files at least what is not in the tables. */
  readonly tagger: ModelFile;
  readonly parser: ModelFile;
  /** The linear models in the places {@link TAGGER}, {@link RELATIONS} and {@link MARKS}. */
  readonly linear: LinearTable;
  readonly kinds: KindModel;
}

/** Places of the linear models in their table. */
export const TAGGER = 0;
export const RELATIONS = 1;
export const MARKS = 2;

/** Sections that the tables hold, and that nobody asks for once they are made. */
const IN_TABLES = /^(?:marks-|kinds-)?(?:keys|lengths|rows|weights)$/;

/**
 * The models as the build laid them out, else made from `models/`.
 *
 * @throws HeadwaterError when a model is missing or is not one
 */
export function englishModels(): EnglishModels {
  const ready = laidOut();
  if (ready === null) return makeModels();
  const table = (name: string): Int32Array => ready.tables.get(name)!;
  return {
    tagger: ready.models.get("tagger")!,
    parser: ready.models.get("parser")!,
    linear: {
      present: table("linear-present"),
      slots: table("linear-slots"),
      rows: table("linear-rows"),
      layout: table("linear-layout"),
    },
    kinds: {
      present: table("kinds-present"),
      slots: table("kinds-slots"),
      sets: table("kinds-sets"),
    },
  };
}

/** All of it for {@link packLaidOut}, made from `models/`. */
export function layOutEnglish(): LaidOut {
  const { tagger, parser, linear, kinds } = makeModels();
  return {
    tables: new Map([
      ["linear-present", linear.present],
      ["linear-slots", linear.slots],
      ["linear-rows", linear.rows],
      ["linear-layout", linear.layout],
      ["kinds-present", kinds.present],
      ["kinds-slots", kinds.slots],
      ["kinds-sets", kinds.sets],
      ["lexicon-slots", englishLexicon().slots],
    ]),
    models: new Map([
      ["tagger", withoutTables(tagger)],
      ["parser", withoutTables(parser)],
    ]),
  };
}

function makeModels(): EnglishModels {
  const tagger = loadModel("en-tagger.bin");
  const parser = loadModel("en-parser.bin");
  const linear = linearTable([
    { file: tagger, prefix: "" },
    { file: parser, prefix: "" },
    { file: parser, prefix: "marks-" },
  ]);
  return { tagger, parser, linear, kinds: kindModel(parser, "kinds-") };
}

function withoutTables({ header, sections }: ModelFile): ModelFile {
  return { header, sections: new Map([...sections].filter(([name]) => !IN_TABLES.test(name))) };
}
