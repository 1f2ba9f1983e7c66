import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Frame } from "../model/index.ts";

/** A frame's file: its name without the folder, and its text. */
export interface FrameFile {
  readonly name: string;
  readonly text: string;
}

/** Frames that were checked when the program was built, and the digest of the files that they were read from. */
interface CheckedFrames {
  readonly digest: string;
  readonly frames: readonly Frame[];
}

/** Lies in `dist/`, where `scripts/check-frames.ts` puts it with every build; running from the sources there is none, and every frame is checked. */
const CHECKED_FRAMES = new URL("../checked-frames.json", import.meta.url);

/** The frames in these files when they are the files that were checked, to the letter; null for any others. */
export function checkedFrames(files: readonly FrameFile[]): readonly Frame[] | null {
  if (!existsSync(CHECKED_FRAMES)) return null;
  const { digest, frames } = JSON.parse(readFileSync(CHECKED_FRAMES, "utf8")) as CheckedFrames;
  return digest === digestOf(files) ? frames : null;
}

/** What the file of checked frames holds. */
export function asChecked(files: readonly FrameFile[], frames: readonly Frame[]): string {
  return JSON.stringify({ digest: digestOf(files), frames } satisfies CheckedFrames);
}

function digestOf(files: readonly FrameFile[]): string {
  const hash = createHash("sha256");
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex");
}
