// Learns models/cues.bin, by which attributions are found, from PolNeAR's train part: npx tsx training/cues.ts
import { writeFileSync } from "node:fs";
import { paragraphsOf, readPolnear } from "../bench/quality/polnear.ts";
import { CUE_MODEL_FILE, packCues } from "../src/extract/attributions/cue-model.ts";
import { analyse, packModel } from "../src/language/index.ts";
import { trainCueModel } from "./attributions/train.ts";

const EPOCHS = 3;
const VERSION = 1;

const lessons = readPolnear("../shared/data/polnear/train").map(({ text, all }) => ({
  analysis: analyse(text, paragraphsOf(text), "en"),
  gold: all,
}));
const model = trainCueModel(lessons, EPOCHS, (line) => console.log(line));
writeFileSync(`models/${CUE_MODEL_FILE}`, packModel("cues", VERSION, [], packCues(model)));
