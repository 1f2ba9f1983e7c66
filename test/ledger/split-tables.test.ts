import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { traceClaim } from "../../src/answer/index.ts";
import { copyLedger, type Ledger, openLedger, type SplitTable, splitTables } from "../../src/ledger/index.ts";
import { addDocument, loadFrames } from "../../src/pipeline/index.ts";
import { postgresServer } from "../postgres/server.ts";

const server = postgresServer();
const FOLDER = join("examples", "documents");
const FILES = readdirSync(FOLDER).sort().slice(0, 3);
const PARTS = 4;

/** What a plan says that was carried out. */
interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Loops": number;
  readonly Plans?: readonly PlanNode[];
}

/**
 * The plans of what was asked of tables in parts since a place in the server's log, by the table. As a large ledger's planner would, it prefers indexes here.
 */
const PLANNED = [
  ...["session_preload_libraries=auto_explain", "auto_explain.log_min_duration=0"],
  ...["auto_explain.log_analyze=on", "auto_explain.log_format=json", "auto_explain.log_timing=off"],
  ...["enable_seqscan=off", "enable_hashjoin=off", "enable_mergejoin=off"],
]
  .map((setting) => `-c${setting}`)
  .join(" ");

describe.runIf(server !== null)("a ledger with tables in parts", () => {
  const name = `parts-${process.pid}`;
  let whole = "";
  let address = "";
  let ledgers: readonly [whole: Ledger, parted: Ledger];
  const add = async (ledger: Ledger, files: readonly string[]) => {
    const context = { ledger, frames: await loadFrames(), now: () => "2026-01-02T03:04:05.000Z" };
    for (const file of files) await addDocument(readFileSync(join(FOLDER, file)), file, context);
  };
  const done: SplitTable[] = [];
  const split = (place: string, parts = PARTS) => splitTables(place, parts, (table) => done.push(table));

  beforeAll(async () => {
    whole = server!.makeDatabase(`${name}-whole`);
    const ledger = await openLedger(whole);
    await add(ledger, FILES.slice(0, 2));
    await ledger.close();
    address = server!.makeDatabase(name);
    await copyLedger(whole, address);
    server!.run(name, "grant select on all tables in schema public to public");
    await split(address);
    ledgers = [await openLedger(whole), await openLedger(address)];
  }, 60_000);
  afterAll(async () => {
    for (const ledger of ledgers) await ledger.close();
  });

  it("has all rows in parts, with the same keys, constraints, indexes and rights", async () => {
    expect(done.every(({ parts, rows }) => parts === PARTS && rows > 0)).toBe(true);
    const made = (database: string) =>
      server!.run(
        database,
        `select n.conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(n.oid) from pg_constraint n join pg_class c on c.oid = n.conrelid
          where n.connamespace = 'public'::regnamespace and not c.relispartition and n.contype <> 'n' and n.conparentid = 0 order by 1;
        select replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') from pg_index i join pg_class c on c.oid = i.indrelid
          where c.relnamespace = 'public'::regnamespace and not c.relispartition order by 1`,
      );
    expect(made(name)).toBe(made(`${name}-whole`));
    const readable = `select count(*) from information_schema.role_table_grants
      where grantee = 'PUBLIC' and table_schema = 'public' and privilege_type = 'SELECT'`;
    expect(Number(server!.run(name, readable))).toBeGreaterThan(60);
    const tables = `select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`;
    expect(server!.run(name, readable)).toBe(server!.run(name, tables));
    done.length = 0;
    await split(address);
    expect(done.map(({ parts }) => parts)).toEqual(done.map(() => 0));
  });

  it("answers as before, takes what is added, and is verified", async () => {
    const answers = async (ledger: Ledger) => {
      const { rows } = await ledger.claims({ limit: 6 });
      const { rows: library } = await ledger.workbench.library({});
      return {
        ...{
          rows,
          library,
          found: await ledger.search("minister", 20),
          digest: await ledger.contentDigest(),
        },
        traces: await Promise.all(rows.map(({ id }) => traceClaim(ledger, id))),
      };
    };
    for (const ledger of ledgers) await add(ledger, FILES.slice(2));
    expect(await answers(ledgers[1])).toEqual(await answers(ledgers[0]));
    expect((await ledgers[1].verify()).problems).toEqual([]);
  }, 60_000);

  it("looks into one part of a table for each document, assertion and attribution that is asked about", async () => {
    const log = join(process.env["HEADWATER_TEST_POSTGRES"]!, "log.txt");
    const began = readFileSync(log, "utf8").length;
    const ledger = await openLedger(`${address}?options=${encodeURIComponent(PLANNED)}`);
    const claims = (await ledger.claims({ limit: 100 })).rows.filter(({ assertions }) => assertions === 1);
    for (const { id } of claims) {
      await traceClaim(ledger, id);
      await ledger.workbench.claimOutline(id);
    }
    for (const { id, text } of await Promise.all(
      (await ledger.workbench.library({})).rows.map(({ id }) => ledger.document(id)),
    ))
      await ledger.workbench.readPart(id, 0, text.length);
    await ledger.close();
    const plans = readFileSync(log, "utf8")
      .slice(began)
      .split(/plan:\n/)
      .slice(1)
      .map((said) =>
        said
          .split("\n")
          .filter((line) => line.startsWith("\t"))
          .join("\n"),
      )
      .filter((plan) => /_part_\d/.test(plan))
      .map((plan) => JSON.parse(plan) as { readonly "Query Text": string; readonly Plan: PlanNode });
    const seen = new Set<string>();
    // A document's attributions are joined to their ranges, and those of two documents are quicker read whole.
    const isTold = (query: string) =>
      !/"extraction_attributions" as .* join "attribution_ranges"/.test(query);
    for (const { "Query Text": query, Plan } of plans.filter((plan) => isTold(plan["Query Text"])))
      for (const { table, asked, parts } of looks(Plan)) {
        seen.add(table);
        const [, listed = ""] = /\bin \((\$[^)]*)\)/.exec(query) ?? [];
        const keys = listed.split(",").length;
        expect([query, table, parts <= asked * keys]).toEqual([query, table, true]);
      }
    expect([...seen].sort()).toEqual([
      ...["attribution_ranges", "chain_links", "extraction_assertions", "mentions", "passages", "segments"],
    ]);
  }, 60_000);
});

/** For each time that a table in parts is looked into: how often it is asked, and how many parts were looked into for that. */
function looks(node: PlanNode): { table: string; asked: number; parts: number }[] {
  const inner = node.Plans ?? [];
  const parts = inner.filter((child) => /_part_\d+$/.test(child["Relation Name"] ?? ""));
  if (/Append/.test(node["Node Type"]) && parts.length > 0)
    return [
      {
        table: parts[0]!["Relation Name"]!.replace(/_part_\d+$/, ""),
        asked: node["Actual Loops"],
        parts: parts.reduce((sum, child) => sum + child["Actual Loops"], 0),
      },
    ];
  const own = node["Relation Name"];
  return [
    ...(own !== undefined && /_part_\d+$/.test(own)
      ? [{ table: own.replace(/_part_\d+$/, ""), asked: node["Actual Loops"], parts: node["Actual Loops"] }]
      : []),
    ...inner.flatMap(looks),
  ];
}
