import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { badFrame } from "../extract/index.ts";
import { FRAMES_FOLDER } from "./frame-words.ts";

/**
 * Which frames show who holds a place, by id: `frames/map/control.json`, which a domain expert may change.
 *
 * @throws HeadwaterError `bad-frame` for a file that is not so made; the file system's own error when it cannot be read
 */
export async function loadControl(folder: string = FRAMES_FOLDER): Promise<readonly string[]> {
  const file = join(folder, "map", "control.json");
  const { control } = JSON.parse(await readFile(file, "utf8")) as { readonly control?: unknown };
  if (!Array.isArray(control) || control.some((frame) => typeof frame !== "string"))
    throw badFrame(file, ["control"], "is not a list of ids of frames");
  return control as string[];
}
