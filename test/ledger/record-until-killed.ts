import { openLedger } from "../../src/ledger/index.ts";
import { madeUpDocument } from "./made-up-document.ts";
import { traceDocument } from "./trace-document.ts";

// Records a number of documents into a ledger, one after the other: `LOCATION COUNT`. Prints a line for each.
const [location, count] = process.argv.slice(2);
const ledger = await openLedger(location!);
for (let i = 0; i < Number(count); i++) {
  const record = madeUpDocument(i, { sentences: 10 });
  await ledger.recordDocument({ ...record, trace: traceDocument(record) });
  process.stdout.write(`${i}\n`);
}
await ledger.close();
