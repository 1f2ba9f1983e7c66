import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadSqlite } from "../../src/ledger/dialect/load-sqlite.ts";
import { openLedger } from "../../src/ledger/index.ts";
import { DIALECTS } from "./dialects.ts";
import { madeUpDocument } from "./made-up-document.ts";

const sqlite = DIALECTS.find((dialect) => dialect.name === "sqlite")!;

describe("opening a ledger in a file", () => {
  let place: ReturnType<typeof sqlite.open>;
  let path = "";
  beforeEach(() => {
    place = sqlite.open();
    path = place.location("a");
  });
  afterEach(() => place.remove());

  const opened = async (): Promise<void> => (await openLedger(path)).close();

  it("says that there is no such folder", async () => {
    await expect(openLedger(`${path}/no/folder.db`)).rejects.toMatchObject({ code: "not-found" });
  });

  it("says that a folder is not a ledger", async () => {
    mkdirSync(path);
    await expect(openLedger(path)).rejects.toMatchObject({ code: "not-a-file" });
  });

  it("makes no ledger when one must be there", async () => {
    await expect(openLedger(path, { mustExist: true })).rejects.toMatchObject({ code: "not-found" });
    await expect(openLedger(path, { readonly: true })).rejects.toMatchObject({ code: "not-found" });
  });

  it("says that a file of another kind is not a ledger, and leaves it as it is", async () => {
    writeFileSync(path, "Orsk Dal Courier, page 1. ".repeat(100));
    await expect(openLedger(path)).rejects.toMatchObject({ code: "malformed" });
    expect(readFileSync(path, "utf8")).toBe("Orsk Dal Courier, page 1. ".repeat(100));
  });

  it("says that another program's database is not a ledger", async () => {
    const database = new (loadSqlite())(path);
    database.exec("create table bookmarks (url text)");
    database.close();
    await expect(openLedger(path)).rejects.toMatchObject({ code: "malformed" });
  });

  it("says that a later program wrote the ledger", async () => {
    await opened();
    const database = new (loadSqlite())(path);
    database.exec("insert into ledger_migrations values ('999-later', '2030')");
    database.close();
    await expect(openLedger(path)).rejects.toMatchObject({ code: "ledger-too-new" });
  });

  it("says that the file is damaged", async () => {
    const ledger = await openLedger(path);
    for (let i = 0; i < 20; i++) await ledger.recordDocument(madeUpDocument(i));
    await ledger.close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096 * 2, bytes.length - 4096);
    writeFileSync(path, bytes);
    const damaged = async () => {
      const again = await openLedger(path);
      try {
        await again.claims();
        await again.documents();
      } finally {
        await again.close();
      }
    };
    await expect(damaged()).rejects.toMatchObject({ code: "ledger-corrupt" });
  });

  it("says that another process is writing", async () => {
    await opened();
    const other = new (loadSqlite())(path);
    other.exec("begin immediate");
    const ledger = openLedger(path, { busyTimeoutMs: 50 });
    await expect(ledger).rejects.toMatchObject({ code: "ledger-locked" });
    const reader = await openLedger(path, { readonly: true, busyTimeoutMs: 50 });
    expect((await reader.claims()).rows).toEqual([]);
    await reader.close();
    other.close();
  });

  it("says that the location is of a database that is not supported, without its password", async () => {
    const refused = openLedger("mysql://analyst:secret@localhost/headwater");
    await expect(refused).rejects.toMatchObject({ code: "bad-usage" });
    await expect(refused).rejects.not.toMatchObject({ place: expect.stringContaining("secret") });
  });

  it("refuses to write to a ledger that was opened for reading", async () => {
    await opened();
    const reader = await openLedger(path, { readonly: true });
    await expect(reader.recordDocument(madeUpDocument(1))).rejects.toMatchObject({ code: "no-permission" });
    await reader.close();
  });

  // Permissions do not bind the superuser, who runs some test machines.
  it.runIf(process.getuid?.() !== 0)("says that the file may not be written to", async () => {
    await opened();
    chmodSync(path, 0o444);
    await expect(openLedger(path)).rejects.toMatchObject({ code: "no-permission" });
  });
});
