import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { postgresServer } from "../postgres/server.ts";
import { madeUpDocument } from "./made-up-document.ts";

const server = postgresServer();

// The commands of docs/backup.md for a ledger on a server.
it.skipIf(server === null)("a dump that is restored is the same ledger, and verifies", async () => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-dump-"));
  try {
    const from = server!.makeDatabase(`dumped-${process.pid}`);
    const ledger = await openLedger(from);
    for (let i = 0; i < 3; i++) await ledger.recordDocument(madeUpDocument(i));
    const before = [await ledger.verify(), await ledger.contentDigest()];
    await ledger.close();
    const dump = join(folder, "headwater.dump");
    execFileSync(join(server!.programs, "pg_dump"), ["--format=custom", `--file=${dump}`, from]);
    const to = server!.makeDatabase(`restored-${process.pid}`);
    execFileSync(join(server!.programs, "pg_restore"), [`--dbname=${to}`, dump]);
    const restored = await openLedger(to);
    expect([await restored.verify(), await restored.contentDigest()]).toEqual(before);
    await restored.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
