import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { STANCES, type Stance } from "../answer/index.ts";
import { badFrame } from "../extract/index.ts";
import { FRAMES_FOLDER } from "./frame-words.ts";

/**
 * Which frames show how an actor stands to a target, by frame id: `frames/matrix/stances.json`, which a domain expert may change.
 *
 * @throws HeadwaterError `bad-frame` for a file that is not so made; the file system's own error when it cannot be read
 */
export async function loadStances(folder: string = FRAMES_FOLDER): Promise<ReadonlyMap<string, Stance>> {
  const file = join(folder, "matrix", "stances.json");
  const lists = JSON.parse(await readFile(file, "utf8")) as Partial<Record<Stance, unknown>>;
  const found = new Map<string, Stance>();
  for (const stance of STANCES) {
    const frames = lists[stance];
    if (!Array.isArray(frames) || frames.some((frame) => typeof frame !== "string"))
      throw badFrame(file, [stance], "is not a list of ids of frames");
    for (const frame of frames as string[]) {
      if (found.has(frame)) throw badFrame(file, [stance], `has "${frame}" twice`);
      found.set(frame, stance);
    }
  }
  return found;
}
