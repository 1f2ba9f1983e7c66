import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { asFiles, onServer } from "../postgres/on-server.ts";
import type { Run } from "./run.ts";

/** A command with its ledgers where the tests keep them. */
interface Moved {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** What it printed, with the files that the test named. */
  readonly back: (run: Run) => Run;
}

/**
 * Moves the ledgers of a command, named by `--db FILE` or HEADWATER_DB, to the run's server where the tests are to be of that. A file that is there already, since the test laid it,
 * is copied first.
 *
 * @param copy copies a ledger
 */
export function moved(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  copy: (from: string, to: string) => void,
): Moved {
  const place = (file: string) =>
    onServer(file.startsWith("postgres") ? file : resolve(cwd, file), (path, address) => {
      if (existsSync(path)) copy(path, address);
    });
  const stated = env["HEADWATER_DB"];
  const before = args.map((arg, i) => (args[i - 1] === "--db" ? place(arg) : arg));
  // Where the file itself is meant, it stays as the test wrote it.
  const isMoved = before.some((arg, i) => arg.startsWith("postgres") && arg !== args[i]);
  return {
    args: isMoved ? before : args,
    env: stated === undefined ? env : { ...env, HEADWATER_DB: place(stated) },
    back: ({ status, stdout, stderr }) => ({ status, stdout: asFiles(stdout), stderr: asFiles(stderr) }),
  };
}
