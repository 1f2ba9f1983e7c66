import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The program as a user runs it; `npm test` builds it first. */
export const PROGRAM = join("bin", "headwater.js");

if (!existsSync(join("dist", "program", "main.js")))
  throw new Error("the program is not built: run npm run build, or npm test, which does");

/** What came of one run. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end, with nothing on standard input. */
export function headwater(...args: readonly string[]): Run {
  return headwaterFed("", ...args);
}

/** Runs the program with `input` on standard input. */
export function headwaterFed(input: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
