// Every case planted in the example corpus, and whether it is found: npm run build && npx tsx bench/quality/planted.ts
// Documents are added and asked by the commands a user has. A case is found as bench/quality/planted/checks.ts says for its kind. Prints
// a line a case and sums by kind, then what is called a copy or a misquotation and was not planted; writes bench/results/planted.json.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadExpected } from "../../test/examples/corpus.ts";
import { CHECKS, plainly } from "./planted/checks.ts";
import { findAll } from "./planted/found.ts";

const folder = mkdtempSync(join(tmpdir(), "headwater-planted-"));
try {
  const { documents, cases } = loadExpected();
  const found = await findAll(join(folder, "examples.db"), documents);
  const rows: { id: string; kind: string; found: boolean; as: string }[] = [];
  for (const planted of cases) {
    const outcome = await (CHECKS[planted.kind] ?? plainly)(found, planted, found.spotsOf(planted));
    rows.push({ id: planted.id, kind: planted.kind, ...outcome });
  }
  for (const { id, kind, found: isFound, as } of rows)
    console.log(`${isFound ? "found " : "MISSED"}  ${id.padEnd(26)} ${kind.padEnd(20)} ${as.slice(0, 150)}`);
  const kinds = [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const of = rows.filter((row) => row.kind === kind);
    return { kind, planted: of.length, found: of.filter((row) => row.found).length };
  });
  console.table(kinds);
  const planted = (kind: RegExp) =>
    cases.filter((one) => kind.test(one.kind)).flatMap((one) => found.spotsOf(one));
  const copies = new Set(planted(/^wire-copy|^paraphrase/).map(({ document }) => document));
  const wrongCopies = found.echoes.filter(
    ({ document, of, kind }) => kind !== "quotation" && !(copies.has(document.id) && copies.has(of.id)),
  );
  const misquotes = planted(/^misquote/);
  const wrongMisquotes = found.quotes.filter(
    ({ said, quote, verdict }) =>
      verdict === "altered" &&
      !misquotes.some(
        (spot) => spot.document === said.document.id && quote.start < spot.end && spot.start < quote.end,
      ),
  );
  console.log(`found ${rows.filter((row) => row.found).length} of ${rows.length}`);
  console.log(
    `called a copy and not planted: ${wrongCopies.length}; called a misquotation and not planted: ${wrongMisquotes.length}`,
  );
  await found.ledger.close();
  writeFileSync(
    "bench/results/planted.json",
    `${JSON.stringify({ command: "npm run build && npx tsx bench/quality/planted.ts", kinds, wrongCopies: wrongCopies.length, wrongMisquotes: wrongMisquotes.length, cases: rows }, null, 1)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
