import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const SCRIPT = join(import.meta.dirname, "record-until-killed.ts");

let joined: Promise<string> | null = null;

/** The script and what it imports as one: a start that compiles each of a hundred sources anew takes longer than what is recorded. */
async function script(): Promise<string> {
  // Below node_modules, so that packages are found from there; of this process alone, since test files run beside each other.
  const outfile = join("node_modules", ".cache", "headwater-tests", `record-${process.pid}.mjs`);
  await build({
    ...{
      entryPoints: [SCRIPT],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
    },
    logLevel: "error",
  });
  process.once("exit", () => rmSync(outfile, { force: true }));
  return outfile;
}

/** Starts a process that records so many documents, and prints a line for each. */
export async function startRecording(location: string, documents: number): Promise<ChildProcess> {
  joined ??= script();
  return spawn(process.execPath, [await joined, location, String(documents)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}
