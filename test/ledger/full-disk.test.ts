import { expect, it } from "vitest";
import { loadSqlite } from "../../src/ledger/dialect/load-sqlite.ts";
import { keepStatements } from "../../src/ledger/dialect/sqlite-connection.ts";

it("says that the disk is full, and undoes quietly what SQLite has undone itself", () => {
  const database = new (loadSqlite())(":memory:");
  database.exec("create table kept (words text); pragma max_page_count = 10");
  const kept = keepStatements(database, "full.db");
  const run = (sql: string) => kept.prepare(sql).run([]);
  run("begin");
  const fill = () => {
    for (let i = 0; i < 100; i++) run("insert into kept values (hex(zeroblob(4000)))");
  };
  expect(fill).toThrow("the disk is full");
  expect(() => run("rollback")).not.toThrow();
  expect(database.inTransaction).toBe(false);
  run("begin");
  run("insert into kept values ('a')");
  run("rollback");
  expect(database.prepare("select count(*) as n from kept").get()).toEqual({ n: 0 });
  database.close();
});
