import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { badFrame, compileFrames, type FrameSet, parseFrame } from "../extract/index.ts";
import type { Frame } from "../model/index.ts";
import { FRAMES_FOLDER } from "./frame-words.ts";

/**
 * Every frame of a folder, compiled: one `.json` file a frame, in the order of their names.
 *
 * @param folder a path; the folder that ships where none is given
 * @throws HeadwaterError `bad-frame` naming file and field; the file system's own error when the folder cannot be read
 */
export async function loadFrames(folder: string = FRAMES_FOLDER): Promise<FrameSet> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return compileFrames(await Promise.all(names.map((name) => loadFrame(folder, name))));
}

async function loadFrame(folder: string, name: string): Promise<Frame> {
  const place = join(folder, name);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(place, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw badFrame(place, [], `is not JSON: ${error.message}`);
    throw error;
  }
  const frame = parseFrame(value, place);
  if (`${frame.id}.json` !== name)
    throw badFrame(place, ["id"], `is "${frame.id}" where the file is ${name}`);
  return frame;
}
