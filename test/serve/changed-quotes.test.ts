import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { changedQuotes } from "../../src/serve/work/quoting.ts";
import { exampleLedger } from "../example-ledger.ts";

interface Planted {
  readonly cases: readonly {
    readonly kind: string;
    readonly passages: readonly { readonly file: string; readonly role: string }[];
  }[];
}

test("only documents with a planted misquotation have changed quotations in the library", async () => {
  const place = await exampleLedger();
  const ledger = await openLedger(place, { readonly: true });
  const rows = (await ledger.workbench.library({ limit: 100 })).rows;
  await ledger.close();
  const found = await changedQuotes({ place, documents: rows.map(({ id }) => id) });
  const changed = found.flatMap(([id, count]) =>
    count > 0 ? basename(rows.find((row) => row.id === id)!.path) : [],
  );
  const { cases } = JSON.parse(readFileSync("examples/expected.json", "utf8")) as Planted;
  const planted = cases
    .filter(({ kind }) => kind === "misquote")
    .flatMap(({ passages }) => passages.filter(({ role }) => role === "quote").map(({ file }) => file));
  expect(planted.length).toBeGreaterThan(0);
  expect(changed.sort()).toEqual([...new Set(planted)].sort());
});
