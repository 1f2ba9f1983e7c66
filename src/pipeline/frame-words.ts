import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FrameWords } from "../model/index.ts";

/** The frames that ship, beside `src` in a checkout and beside `dist` in the package. */
export const FRAMES_FOLDER = fileURLToPath(new URL("../../frames/", import.meta.url));

/**
 * How the frames are said in words, by id. Lists of claims need no more of them, so nothing is checked or compiled here:
 * `loadFrames` does that before a claim is made.
 */
export async function loadFrameWords(
  folder: string = FRAMES_FOLDER,
): Promise<ReadonlyMap<string, FrameWords>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const frames = names.map(async (name) => {
    const { id, label, negative } = JSON.parse(await readFile(join(folder, name), "utf8"));
    return [id, { label, negative }] as const;
  });
  return new Map(await Promise.all(frames));
}
