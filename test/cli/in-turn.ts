import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { moved } from "./on-server.ts";
import { type Run, requireBuilt } from "./run.ts";

/** A command of the program. */
export interface Asked {
  readonly cwd: string;
  readonly args: readonly string[];
  /** A file in `cwd` that what is printed goes to. */
  readonly output?: string;
}

const ROOT = new URL("../..", import.meta.url).pathname;
const PIECE_BYTES = 1 << 20;

/** The process that runs commands for these tests, once there is one: it is told on one pipe and answers on the other. */
let turn: { readonly ask: number; readonly answers: number } | undefined;

/**
 * Runs a command of the built program to its end, with nothing on standard input, in a process that has run the commands before it
 * (run-in-turn.mjs) and ends with this one: a start takes longer than most commands. What a start itself does is tested by those who start it.
 */
export function runInTurn({ cwd, args, output }: Asked, env: NodeJS.ProcessEnv = process.env): Run {
  const asked = moved(cwd, args, env, (from, to) => run(cwd, ["copy", from, to], env));
  const done = asked.back(run(cwd, asked.args, asked.env));
  if (output !== undefined) writeFileSync(join(cwd, output), done.stdout);
  return done;
}

function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Run {
  turn ??= started();
  writeSync(turn.ask, `${JSON.stringify({ cwd, args, env })}\n`);
  return JSON.parse(answer(turn.answers, args)) as Run;
}

function started(): { readonly ask: number; readonly answers: number } {
  requireBuilt();
  const folder = mkdtempSync(join(tmpdir(), "headwater-in-turn-"));
  const [asked, answered] = [join(folder, "asked"), join(folder, "answered")];
  execFileSync("mkfifo", [asked, answered]);
  spawn(process.execPath, [join(ROOT, "test", "cli", "run-in-turn.mjs"), asked, answered], {
    stdio: ["ignore", "ignore", "inherit"],
  }).unref();
  const pipes = { ask: openSync(asked, "w"), answers: openSync(answered, "r") };
  rmSync(folder, { recursive: true });
  return pipes;
}

/** The line that the process answers. That it ended, and so closed its pipe, is an answer too. */
function answer(pipe: number, args: readonly string[]): string {
  const pieces: Buffer[] = [];
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    const length = readSync(pipe, piece);
    if (length === 0) throw new Error(`the process ended while it ran: headwater ${args.join(" ")}`);
    pieces.push(piece.subarray(0, length));
    if (piece[length - 1] === 0x0a) return Buffer.concat(pieces).toString("utf8");
  }
}
