import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect } from "vitest";
import type { Run } from "./program.ts";

/** A command of the program. */
export interface Asked {
  readonly cwd: string;
  readonly args: readonly string[];
  /** A file in `cwd` that what is printed goes to. */
  readonly output?: string;
}

/** Runs commands one after another in one process (run-in-turn.mjs), since a start takes longer than most of them. */
export function runInTurn(commands: readonly Asked[]): readonly Run[] {
  const { HEADWATER_DB: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [join("test", "cli", "run-in-turn.mjs")], {
    ...{ input: JSON.stringify(commands), encoding: "utf8", maxBuffer: 1 << 28, env },
  });
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout) as Run[];
}
