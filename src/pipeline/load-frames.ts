import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { badFrame, compileFrames, type FrameSet, parseFrame } from "../extract/index.ts";
import type { Frame } from "../model/index.ts";
import { checkedFrames, type FrameFile } from "./checked-frames.ts";
import { FRAMES_FOLDER } from "./frame-words.ts";

/**
 * Every frame of a folder, compiled: one `.json` file a frame, in the order of their names. Files that are, to the letter,
 * those that the program was built with are not checked again.
 *
 * @param folder a path; the folder that ships where none is given
 * @throws HeadwaterError `bad-frame` naming file and field; the file system's own error when the folder cannot be read
 */
export async function loadFrames(folder: string = FRAMES_FOLDER): Promise<FrameSet> {
  const files = await readFrameFiles(folder);
  return compileFrames(checkedFrames(files) ?? (await checkFrames(files, folder)));
}

/** The frame files of a folder, in the order of their names. */
export async function readFrameFiles(folder: string): Promise<FrameFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/** The frames in these files, each checked field by field; `folder` is named in errors. */
export function checkFrames(files: readonly FrameFile[], folder: string): Promise<Frame[]> {
  return Promise.all(files.map((file) => checkFile(file, join(folder, file.name))));
}

async function checkFile({ name, text }: FrameFile, place: string): Promise<Frame> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw badFrame(place, [], `is not JSON: ${error.message}`);
    throw error;
  }
  const frame = await parseFrame(value, place);
  if (`${frame.id}.json` !== name)
    throw badFrame(place, ["id"], `is "${frame.id}" where the file is ${name}`);
  return frame;
}
