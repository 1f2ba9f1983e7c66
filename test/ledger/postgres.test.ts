import { once } from "node:events";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { postgresServer } from "../postgres/server.ts";
import { madeUpDocument } from "./made-up-document.ts";
import { startRecording } from "./recording-process.ts";
import { traceDocument } from "./trace-document.ts";

const server = postgresServer();
let made = 0;

/** An empty database of this file's own: its name and its address. */
function database(name = "opened"): { readonly name: string; readonly address: string } {
  const own = `${name}-${process.pid}-${++made}`;
  return { name: own, address: server!.makeDatabase(own) };
}

/** What comes of opening a ledger: the error, which never names a password. */
async function refusal(address: string, options: Parameters<typeof openLedger>[1] = {}) {
  const error = await openLedger(address, options).then(
    async (ledger) => {
      await ledger.close();
      throw new Error("it was opened");
    },
    (thrown: { code: string; place: string; remedy: string; message: string }) => thrown,
  );
  expect(JSON.stringify([error.place, error.message, error.remedy])).not.toContain("secret");
  return error;
}

describe.runIf(server !== null)("opening a ledger on a server", () => {
  it("says that no server answers, or that there is none of this name", async () => {
    expect(await refusal("postgres://analyst:secret@127.0.0.1:9/ledger")).toMatchObject({
      code: "unreachable",
      stage: "ledger",
      place: "postgres://analyst:***@127.0.0.1:9/ledger",
    });
    expect(await refusal("postgres://analyst@%2Fno%2Fsuch%2Ffolder/ledger")).toMatchObject({
      code: "unreachable",
    });
    expect(await refusal("postgres://analyst:secret@no-such-host.invalid/ledger")).toMatchObject({
      code: "unreachable",
    });
  });

  it("says that an address cannot be read", async () => {
    expect(await refusal("postgres://analyst:secret@host:port/ledger")).toMatchObject({ code: "bad-usage" });
  });

  it("says that there is no such database, and how one is made", async () => {
    expect(await refusal(server!.address("nowhere"))).toMatchObject({
      code: "not-found",
      remedy: expect.stringContaining("createdb"),
    });
  });

  it("says that the server refuses the user, and a wrong password", async () => {
    const { name } = database();
    server!.run(
      "postgres",
      "do $$ begin create role guarded login password 'right'; exception when duplicate_object then null; end $$",
    );
    expect(await refusal(server!.address(name, "stranger"))).toMatchObject({ code: "no-permission" });
    expect(await refusal(server!.address(name, "guarded:secret"))).toMatchObject({ code: "no-permission" });
    expect(await refusal(server!.address(name, "guarded"))).toMatchObject({ code: "no-permission" });
  });

  it("says that the user may make no tables", async () => {
    const { name } = database();
    server!.run(
      "postgres",
      "do $$ begin create role reader login; exception when duplicate_object then null; end $$",
    );
    expect(await refusal(server!.address(name, "reader"))).toMatchObject({ code: "no-permission" });
  });

  it("lets one who may write add, and one who may read look, without a right to change tables", async () => {
    const { name, address } = database();
    await (await openLedger(address)).close();
    for (const [role, rights] of [
      ["analyst", "select, insert, update, delete"],
      ["reader", "select"],
    ])
      server!.run(
        name,
        `do $$ begin create role ${role} login; exception when duplicate_object then null; end $$;
        grant ${rights} on all tables in schema public to ${role};
        ${role === "analyst" ? "grant usage on all sequences in schema public to analyst" : ""}`,
      );
    const analyst = await openLedger(server!.address(name, "analyst"));
    await analyst.recordDocument(madeUpDocument(0));
    await analyst.close();
    const reader = await openLedger(server!.address(name, "reader"), { readonly: true });
    expect(await reader.verify()).toMatchObject({ documents: 1, problems: [] });
    await reader.close();
  });

  it("says that another program's database is not a ledger, and that a later program wrote one", async () => {
    const other = database();
    server!.run(other.name, "create table bookmarks (url text)");
    expect(await refusal(other.address)).toMatchObject({ code: "malformed" });
    const later = database();
    await (await openLedger(later.address)).close();
    server!.run(later.name, "insert into ledger_migrations values ('999-later', '2030')");
    expect(await refusal(later.address)).toMatchObject({ code: "ledger-too-new" });
  });

  it("says that a database that is not encoded in UTF-8 cannot keep a ledger", async () => {
    const name = `latin-${process.pid}`;
    server!.run(
      "postgres",
      `create database "${name}" encoding latin1 template template0 locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    );
    expect(await refusal(server!.address(name))).toMatchObject({
      code: "bad-usage",
      remedy: expect.stringContaining("UTF8"),
    });
  });

  it("makes no ledger when one must be there, and writes none that was opened for reading", async () => {
    const { name, address } = database();
    expect(await refusal(address, { mustExist: true })).toMatchObject({ code: "not-found" });
    expect(await refusal(address, { readonly: true })).toMatchObject({ code: "not-found" });
    expect(server!.run(name, "select count(*) from pg_tables where schemaname = 'public'").trim()).toBe("0");
    await (await openLedger(address)).close();
    const reader = await openLedger(address, { readonly: true });
    await expect(reader.recordDocument(madeUpDocument(1))).rejects.toMatchObject({ code: "no-permission" });
    expect((await reader.claims()).rows).toEqual([]);
    await reader.close();
  });

  it("keeps two ledgers in two schemas of a database, beside another program's tables", async () => {
    const { name, address } = database();
    server!.run(name, "create table bookmarks (url text); create schema one; create schema two");
    for (const [i, schema] of ["one", "two"].entries()) {
      const ledger = await openLedger(`${address}?options=-csearch_path%3D${schema}`);
      await ledger.recordDocument(madeUpDocument(i));
      await ledger.close();
    }
    expect(
      server!.run(name, "select count(*) from one.documents union all select count(*) from two.documents"),
    ).toBe("1\n1\n");
  });

  it("says that another process is writing, and lets others read meanwhile", async () => {
    const { address } = database();
    const ledger = await openLedger(address, { busyTimeoutMs: 200 });
    await ledger.recordDocument(madeUpDocument(0));
    const other = await openLedger(address);
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    let begun = () => {};
    const writing = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const recorded = other.recordDocument({
      ...madeUpDocument(1),
      trace: () => {
        begun();
        return held;
      },
    });
    await writing;
    await expect(ledger.recordDocument(madeUpDocument(2))).rejects.toMatchObject({ code: "ledger-locked" });
    expect((await ledger.documents()).rows).toHaveLength(1);
    go();
    await recorded;
    expect(await ledger.recordDocument(madeUpDocument(2))).toMatchObject({ outcome: "added" });
    expect((await ledger.verify()).problems).toEqual([]);
    await ledger.close();
    await other.close();
  });

  it("says that the connection was cut, keeps nothing of what was under way, and goes on with another", async () => {
    const { name, address } = database();
    const ledger = await openLedger(address);
    await ledger.recordDocument(madeUpDocument(0));
    const cut = () =>
      server!.run(
        "postgres",
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      );
    const under = ledger.recordDocument({ ...madeUpDocument(1), trace: async () => void cut() });
    await expect(under).rejects.toMatchObject({ code: "unreachable", place: expect.stringContaining(name) });
    expect((await ledger.documents()).rows).toHaveLength(1);
    cut();
    // The pool hears of it when the process next listens.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await ledger.recordDocument(madeUpDocument(1));
    expect(await ledger.verify()).toMatchObject({ documents: 2, entries: 2, problems: [] });
    await ledger.close();
  });
});

describe.runIf(server !== null)("what PostgreSQL keeps otherwise", () => {
  it("keeps texts with characters that it cannot hold, and every offset into them", async () => {
    const { address } = database();
    const ledger = await openLedger(address);
    const record = madeUpDocument(3);
    const { document } = record.extraction;
    const text = `\0\u001a0\u001a${document.text.slice(4)}`;
    await ledger.recordDocument({
      ...record,
      extraction: {
        ...record.extraction,
        claims: [],
        document: { ...document, text, path: "a\0b\u001a.txt" },
      },
    });
    const kept = await ledger.document(document.id);
    expect(kept.text).toBe(text);
    expect(kept.path).toBe("a\0b\u001a.txt");
    expect((await ledger.verify()).problems).toEqual([]);
    await ledger.close();
  });

  it("refuses a document with a key that no index holds, and takes the next", async () => {
    const { address } = database();
    const ledger = await openLedger(address);
    const random = Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join("");
    const { extraction, ...record } = madeUpDocument(4);
    const metadata = { ...extraction.document.metadata, publisher: { value: random, from: "meta" as const } };
    const long = { ...record, extraction: { ...extraction, document: { ...extraction.document, metadata } } };
    await expect(ledger.recordDocument(long)).rejects.toMatchObject({ code: "bad-record" });
    expect(await ledger.recordDocument(madeUpDocument(5))).toMatchObject({ outcome: "added" });
    await ledger.close();
  });

  it("finds words of a text that is too large for a tsvector, and phrases late in a long one", async () => {
    const { address } = database();
    const ledger = await openLedger(address);
    const words = Array.from({ length: 120_000 }, (_, i) => `w${((i * 2654435761) % 2 ** 32).toString(36)}x`);
    await addText(ledger, 0, `${words.join(" ")} the Harl bridge fell`);
    await addText(
      ledger,
      1,
      `${"the convoy crossed Harl and a bridge. ".repeat(4000)} Then the Harl bridge fell.`,
    );
    await addText(ledger, 2, `A bridge at Harl. ${"v".repeat(5000)} Nothing else.`);
    const found = async (typed: string) =>
      (await ledger.search(typed)).documents.map(({ title }) => title).sort();
    expect(await found('"harl bridge"')).toEqual(["Text 0", "Text 1"]);
    expect(await found("harl bridge")).toEqual(["Text 0", "Text 1", "Text 2"]);
    expect(await found(words[77_777]!)).toEqual(["Text 0"]);
    expect(await found(`${words[5]!.slice(0, -1)}*`)).toEqual(["Text 0"]);
    expect(await found("v".repeat(5000))).toEqual(["Text 2"]);
    expect(await found("nothing VVV")).toEqual([]);
    await ledger.close();
  });
});

async function addText(ledger: Ledger, number: number, text: string): Promise<void> {
  const record = madeUpDocument(100 + number);
  const { document } = record.extraction;
  await ledger.recordDocument({
    ...record,
    prints: [],
    extraction: {
      ...record.extraction,
      ...{ mentions: [], entities: [], attributions: [], claims: [] },
      document: {
        ...document,
        text,
        segments: [{ kind: "body", start: 0, end: text.length }],
        metadata: { title: { value: `Text ${number}`, from: "meta" } },
      },
    },
  });
}

describe.runIf(server !== null)("two processes at one ledger", () => {
  it("lose nothing, keep nothing twice, and write one chain", async () => {
    const { name, address } = database("shared");
    const ended = [12, 8].map(async (count) => {
      const child = await startRecording(address, count);
      child.stdout!.resume();
      const [code] = (await once(child, "exit")) as [number | null];
      return code;
    });
    // Both make the ledger, and a third writes other documents here.
    const ledger = await openLedger(address);
    for (let i = 40; i < 48; i++) {
      const record = madeUpDocument(i, { sentences: 10 });
      await ledger.recordDocument({ ...record, trace: traceDocument(record) });
    }
    expect(await Promise.all(ended)).toEqual([0, 0]);
    const { documents, entries, problems } = await ledger.verify();
    expect({ documents, entries, problems }).toEqual({ documents: 20, entries: 20, problems: [] });
    const digest = await ledger.contentDigest();
    await ledger.close();

    const alone = await openLedger(database("alone").address);
    for (const i of [...Array(12).keys(), ...Array.from({ length: 8 }, (_, k) => 40 + k)]) {
      const record = madeUpDocument(i, { sentences: 10 });
      await alone.recordDocument({ ...record, trace: traceDocument(record) });
    }
    expect(await alone.contentDigest()).toBe(digest);
    await alone.close();

    const client = new pg.Client(server!.address(name));
    await client.connect();
    const locks = await client.query(`select 1 from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and d.datname = current_database()`);
    await client.end();
    expect(locks.rowCount).toBe(0);
  }, 120_000);
});
