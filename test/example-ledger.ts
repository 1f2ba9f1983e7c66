import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { EXAMPLE_LIST } from "../scripts/example-workspace.mjs";

const ROOT = new URL("..", import.meta.url).pathname;

/**
 * A ledger of the example documents and the example list, in a folder of its own, free to be written to. It is made once for all
 * test files of a run and copied, since reading takes seconds and copying does not.
 *
 * @returns the path of the copy
 */
export async function exampleLedger(): Promise<string> {
  const copy = join(mkdtempSync(join(tmpdir(), "headwater-web-")), "example.db");
  copyFileSync((await madeOnce()).listed, copy);
  return copy;
}

/** Lays the same without the list at a place. */
export async function copyExampleDocuments(place: string): Promise<void> {
  copyFileSync((await madeOnce()).documents, place);
}

/** The ledgers of this run of the tests, made by whoever asks first. */
async function madeOnce(): Promise<{ readonly documents: string; readonly listed: string }> {
  const shared = join(tmpdir(), `headwater-workbench-${process.ppid}`);
  const [documents, listed, done] = [
    join(shared, "documents.db"),
    join(shared, "example.db"),
    join(shared, "done"),
  ];
  if (isFirst(shared)) {
    headwater(documents, "add", join(ROOT, "examples", "documents"));
    copyFileSync(documents, listed);
    headwater(listed, "lists", "update", ...EXAMPLE_LIST);
    headwater(listed, "verify");
    writeFileSync(done, "");
  }
  for (let tries = 0; !existsSync(done); tries++) {
    if (tries > 600) throw new Error("the example ledger was not made within a minute");
    await rest(100);
  }
  return { documents, listed };
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function headwater(db: string, ...args: string[]): void {
  const done = spawnSync(process.execPath, [join(ROOT, "bin", "headwater.js"), ...args], {
    cwd: ROOT,
    env: { ...process.env, HEADWATER_DB: db },
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`headwater ${args[0]}: ${done.stderr}`);
}
