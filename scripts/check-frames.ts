import { writeFileSync } from "node:fs";
import { asChecked } from "../src/pipeline/checked-frames.ts";
import { FRAMES_FOLDER } from "../src/pipeline/frame-words.ts";
import { checkFrames, readFrameFiles } from "../src/pipeline/load-frames.ts";

// A step of `npm run build`: checks the frames that ship and keeps them ready beside the compiled program, so that a run
// does not check them again. It fails, naming file and field, when a frame is wrong.
const files = await readFrameFiles(FRAMES_FOLDER);
const frames = await checkFrames(files, FRAMES_FOLDER);
writeFileSync(new URL("../dist/checked-frames.json", import.meta.url), asChecked(files, frames));
