/**
 * Adds a made folder of gigabytes (mixed-folder.ts) under a ceiling of 1 GB of memory for the program and all its processes (ceiling.ts), verifies the
 * ledger, and adds the folder again, both under the same ceiling. Everything lies in a temporary folder that is removed at the end; about twice the folder's size must be free there.
 * Run: npm run build && npx tsx bench/robustness/large-folder.ts [gigabytes, 10] [seed, 1]
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../../src/ledger/index.ts";
import { keepResults } from "../results.ts";
import { Ceiling, type UnderCeiling } from "./ceiling.ts";
import { PROGRAM } from "./disturbed.ts";
import { COLUMNS, type MixedFolder, makeMixedFolder } from "./mixed-folder.ts";

const CEILING_BYTES = 1_000_000_000;
const FULL_GIGABYTES = 10;

const gigabytes = Number(process.argv[2] ?? FULL_GIGABYTES);
const seed = Number(process.argv[3] ?? 1);
const home = mkdtempSync(join(tmpdir(), "headwater-large-folder-"));
const ceiling = new Ceiling(CEILING_BYTES);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
process.once("exit", () => {
  rmSync(home, { recursive: true, force: true });
  ceiling.close();
});
await run();

async function run(): Promise<void> {
  const folder = join(home, "folder");
  const db = join(home, "ledger.db");
  const made = await makeMixedFolder(folder, gigabytes * 1e9, seed);
  const all = Object.values(made.kinds);
  const files = all.reduce((sum, one) => sum + one.files, 0);
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
  for (const [kind, one] of Object.entries(made.kinds))
    console.log(
      `${kind.padEnd(44)} ${String(one.files).padStart(5)} files ${(one.bytes / 1e9).toFixed(3).padStart(7)} GB`,
    );
  console.log(`${files} files, ${(bytes / 1e9).toFixed(2)} GB; ceiling 1 GB: ${ceiling.how}`);

  const add = [PROGRAM, "add", folder, "--db", db, "--columns", COLUMNS];
  const first = await ceiling.run(add);
  say("add", first);
  const faults = await compared(made, first, db);
  if (first.status !== 1) faults.push(`add ended with ${first.status}, and not with 1`);
  const record = {
    command: `npm run build && npx tsx bench/robustness/large-folder.ts ${gigabytes}`,
    ceiling: `1 GB, ${ceiling.how}`,
    files,
    bytes,
    kinds: made.kinds,
    documents: made.documents.size,
    laidAgain: made.laid - made.documents.size,
    refused: made.refused.length,
    passedOver: made.passedOver,
    ledgerBytes: statSync(db).size,
    add: took(first),
    verify: null as object | null,
    addAgain: null as object | null,
    faults,
  };
  keep(record);
  const verified = await ceiling.run([PROGRAM, "verify", "--db", db]);
  say("verify", verified);
  record.verify = took(verified);
  if (verified.status !== 0) faults.push(`verify ended with ${verified.status}`);
  keep(record);
  const second = await ceiling.run(add);
  say("add again", second);
  record.addAgain = took(second);
  const said = `0 documents added, ${number(made.laid)} there already, ${number(made.refused.length)} could not be read`;
  if (!second.stdout.replaceAll(",", "").startsWith(said.replaceAll(",", "")))
    faults.push(`adding again said: ${second.stdout.trim()}`);
  for (const { ended } of [first, verified, second])
    if ((ended ?? 0) > 0) faults.push(`${ended} processes had no memory`);
  keep(record);
  for (const fault of faults) console.log(`fault: ${fault}`);
  console.log(`${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

/** What is known so far: later steps take as long as the first. Small tries are not kept. */
function keep(record: object): void {
  if (gigabytes >= 0.5) keepResults("large-folder", `${gigabytes} GB`, record);
}

function took({ seconds, mostResidentMegabytes, ended }: UnderCeiling): object {
  return { seconds, mostResidentMegabytes, ended };
}

function number(count: number): string {
  return count.toLocaleString("en");
}

function say(what: string, { status, stdout, seconds, mostResidentMegabytes, ended }: UnderCeiling): void {
  const killed = ended === null ? "" : `, ${ended} ended for want of memory`;
  console.log(
    `${what}: ${stdout.trim()}\n  exit status ${status}, ${seconds} s, ${mostResidentMegabytes} MB at most${killed}`,
  );
}

/** What is otherwise than the folder was made: documents that are not there, or there and not made; parts that were refused, or not. */
async function compared(made: MixedFolder, { stdout, stderr }: UnderCeiling, db: string): Promise<string[]> {
  const kept = new Map<string, string>();
  const ledger = await openLedger(db, { readonly: true });
  for (let cursor: string | undefined; ; ) {
    const page = await ledger.documents({ limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    for (const { id, path } of page.rows) kept.set(id, path);
    if (page.cursor === null) break;
    cursor = page.cursor;
  }
  await ledger.close();
  const lines = stderr.split("\n").filter((line) => line.startsWith("error "));
  const isNamed = (place: string) => lines.some((line) => line.startsWith(`error ${place}: `));
  const isMade = (line: string) => made.refused.some((place) => line.startsWith(`error ${place}: `));
  const passed = Number(/([\d,]+) files? of other kinds/.exec(stdout)?.[1]?.replaceAll(",", "") ?? 0);
  console.log(
    `${kept.size} documents, ${made.laid - made.documents.size} laid again, ${lines.length} refused, ${passed} passed over`,
  );
  for (const line of lines) console.log(`  ${line.slice(6).replace(home, "")}`);
  return [
    ...[...made.documents].filter((id) => !kept.has(id)).map((id) => `${id} was not added`),
    ...[...kept].filter(([id]) => !made.documents.has(id)).map(([id, path]) => `${path} (${id}) was added`),
    ...made.refused.filter((place) => !isNamed(place)).map((place) => `${place} was not refused`),
    ...lines.filter((line) => !isMade(line)).map((line) => `refused: ${line}`),
    ...(passed === made.passedOver ? [] : [`${passed} passed over, and not ${made.passedOver}`]),
  ];
}
