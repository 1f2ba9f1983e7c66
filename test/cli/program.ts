import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runInTurn } from "./in-turn.ts";
import { moved } from "./on-server.ts";
import { type Run, requireBuilt } from "./run.ts";

export type { Run };

/** The program as a user runs it. */
export const PROGRAM = join("bin", "headwater.js");

requireBuilt();

/** Runs a command to its end, with nothing on standard input, in the one process for these tests. */
export function headwater(...args: readonly string[]): Run {
  return runInTurn({ cwd: ".", args });
}

/** Starts the program with `input` on standard input and waits for its end. */
export function headwaterFed(input: string, ...args: readonly string[]): Run {
  const asked = moved(".", args, process.env, (from, to) => void headwater("copy", from, to));
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...asked.args], {
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
    env: asked.env,
  });
  return asked.back({ status, stdout, stderr });
}
