import { cpSync, existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { copyLedger, openLedger } from "../../src/ledger/index.ts";
import { loadFrames } from "../../src/pipeline/index.ts";
import { fillLedger } from "./made-ledger.ts";
import { multiplyLedger, multiplyOnServer } from "./multiply-ledger.ts";

/** Documents that are recorded through the ledger; what is more is made of them. */
const RECORDED = 2500;

/**
 * A ledger of so many generated documents: one that an earlier run left in the folder is taken as it is.
 *
 * @returns its file
 */
export async function generated(folder: string, documents: number): Promise<string> {
  const db = join(folder, `generated-${documents}.db`);
  if (existsSync(db)) return db;
  const recorded = Math.min(RECORDED, documents);
  cpSync(await recordedOnce(folder, recorded), `${db}.part`);
  await multiplyLedger(`${db}.part`, Math.round(documents / recorded), (copy) => {
    if (copy % 10 === 9) console.error(`${(copy + 1) * recorded} documents`);
  });
  renameSync(`${db}.part`, db);
  return db;
}

/**
 * The same ledger on a server: what was recorded is copied there row by row, and the rest is made there.
 *
 * @param address an empty database, and a superuser
 */
export async function generatedOnServer(folder: string, documents: number, address: string): Promise<void> {
  const recorded = Math.min(RECORDED, documents);
  await copyLedger(await recordedOnce(folder, recorded), address);
  await multiplyOnServer(address, Math.round(documents / recorded), (copy) => {
    if (copy % 10 === 9) console.error(`${(copy + 1) * recorded} documents on the server`);
  });
}

async function recordedOnce(folder: string, documents: number): Promise<string> {
  const db = join(folder, `recorded-${documents}.db`);
  if (existsSync(db)) return db;
  const frames = await loadFrames();
  const ledger = await openLedger(`${db}.part`);
  for (let from = 0; from < documents; from += 500) {
    await fillLedger(ledger, frames, from, Math.min(documents, from + 500));
    console.error(`${from + 500} documents recorded`);
  }
  await ledger.close();
  renameSync(`${db}.part`, db);
  return db;
}
