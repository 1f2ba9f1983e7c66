import { type Ledger, openLedger, type RecordedEdition } from "../ledger/index.ts";
import { asHeadwaterError } from "../model/index.ts";
import { joinDesignations, loadFrames, loadList } from "../pipeline/index.ts";
import { type OpenList, openLists } from "../read/index.ts";
import type { UpdateOptions } from "./lists-options.ts";
import { printLine } from "./options.ts";
import { reportError } from "./report.ts";
import { formatTable } from "./table.ts";

/** Changes shown below the table; `--jsonl` prints all. */
const MOST_SHOWN = 20;

/**
 * Runs `headwater lists update`: a list that cannot be loaded is said on standard error, and the others go on. Lists are
 * loaded in the order of their dates, so that several editions of one list may be given at once.
 */
export async function update(paths: readonly string[], options: UpdateOptions): Promise<void> {
  const { db, older = false, jsonl = false, ...stated } = options;
  const lists = await openLists(paths, stated);
  const ledger = await openLedger(db);
  const rows: (readonly (string | number)[])[] = [];
  const changes: string[] = [];
  try {
    for (const list of [...lists].sort(byDate)) {
      for (const note of list.notes) process.stderr.write(`note ${list.edition.path}: ${note}\n`);
      try {
        const recorded = await loadList(ledger, list, { now: new Date().toISOString(), older });
        rows.push(rowOf(list, recorded));
        if (recorded.outcome === "loaded") await tellChanges(ledger, list, recorded, jsonl, changes);
      } catch (thrown) {
        reportError(asHeadwaterError(thrown, "read", list.edition.path));
        process.exitCode = 1;
      }
    }
    await joinDesignations(ledger, { frames: await loadFrames(), now: () => new Date().toISOString() });
  } finally {
    await ledger.close();
  }
  if (jsonl || rows.length === 0) return;
  process.stdout.write(`${formatTable(COLUMNS, rows)}\n`);
  if (changes.length > 0) process.stdout.write(`\n${changes.join("\n")}\n`);
}

const COLUMNS = [
  { head: "list", least: 8 },
  { head: "dated", least: 10 },
  { head: "outcome", least: 9 },
  { head: "entries", least: 7, number: true },
  { head: "names", least: 6, number: true },
  { head: "added", least: 5, number: true },
  { head: "removed", least: 7, number: true },
  { head: "changed", least: 7, number: true },
];

function rowOf({ edition }: OpenList, recorded: RecordedEdition): readonly (string | number)[] {
  const { outcome, entries, names, previous, changes } = recorded;
  const dated = edition.published ?? "not stated";
  const { added, removed, changed } = changes;
  const counts = previous === null ? ["first", "", ""] : [added, removed, changed];
  return [edition.list, dated, outcome, entries, names, ...counts];
}

async function tellChanges(
  ledger: Ledger,
  { edition }: OpenList,
  { id }: RecordedEdition,
  jsonl: boolean,
  shown: string[],
): Promise<void> {
  let more = 0;
  for await (const change of ledger.listChanges(id)) {
    if (jsonl) await printLine({ edition: id, published: edition.published, ...change });
    else if (shown.length >= MOST_SHOWN) more += 1;
    else {
      const fields = change.kind === "changed" ? ` (${change.fields.join(", ")})` : "";
      shown.push(`${change.kind} ${change.list} ${change.entry} ${change.name}${fields}`);
    }
  }
  if (more > 0)
    shown.push(`and ${more.toLocaleString("en")} more changes of ${edition.list}: --jsonl prints all`);
}

function byDate(a: OpenList, b: OpenList): number {
  const [first, second] = [a.edition.published ?? "9999", b.edition.published ?? "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
}
