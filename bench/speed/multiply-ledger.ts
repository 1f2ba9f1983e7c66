import pg from "pg";
import { loadSqlite } from "../../src/ledger/dialect/load-sqlite.ts";

// Writes what a ledger holds again, many times over, as rows with other numbers and other ids. States, bodies and places are shared by all copies, and so are
// the claims about these alone, so that they are named and made as often as in a ledger that had grown to that size; groups, persons, other claims and
// documents are each copy's own, and the copies' groups and persons have names of their own. What links or names a document leads to that of the first
// copy, which so is cited as often as a popular one. Texts are the same words in every copy, and each is in the search index; of their fingerprints one in fifty
// is shared by all copies. For measuring alone: `verify` would find no log entry and no bytes for the copies.

/** Types of entities that all copies share. */
const SHARED = "('Country', 'PublicBody', 'Place')";

/** Tables with a row number of their own, and the columns that hold row numbers of which table. `id` columns get ids of the copy. */
const NUMBERED = {
  documents: {},
  texts: { document: "documents" },
  extractions: { document: "documents", text: "texts" },
  entities: { canonical: "entities" },
  entity_names: { entity: "entities" },
  attributions: { document: "documents", text: "texts", parent: "attributions", speaker: "entities" },
  claims: { standing: "claims" },
  assertions: {
    claim: "claims",
    worded: "claims",
    document: "documents",
    text: "texts",
    attribution: "attributions",
    place: "entities",
    said: "claims",
  },
} as const;

/** Tables without one. */
const JOINING = {
  segments: { text: "texts" },
  entity_types: { entity: "entities" },
  extraction_entities: { extraction: "extractions", entity: "entities" },
  mentions: { extraction: "extractions" },
  passages: { text: "texts" },
  attribution_ranges: { attribution: "attributions" },
  extraction_attributions: { extraction: "extractions", attribution: "attributions" },
  claim_roles: { claim: "claims", entity: "entities", counted: "claims" },
  claim_pairs: { low: "entities", high: "entities", claim: "claims" },
  extraction_assertions: { extraction: "extractions", assertion: "assertions" },
  chain_links: { assertion: "assertions", entity: "entities", attribution: "attributions" },
  claim_origins: { claim: "claims", first_document: "documents" },
  disputes: { a: "claims", b: "claims" },
  join_keys: { claim: "claims" },
  joins: { claim: "claims", partner: "claims" },
  sentence_prints: { document: "documents" },
  word_prints: { document: "documents" },
  sketches: { document: "documents" },
  echoes: { document: "documents", original: "documents" },
  citations: { document: "documents" },
  citation_names: { document: "documents" },
  document_names: { document: "documents" },
} as const;

/** Tables of which a row belongs to the copy only where this claim does. */
const CLAIMS_OWN: Readonly<Record<string, string>> = {
  claims: "serial",
  claim_roles: "claim",
  claim_pairs: "claim",
  claim_origins: "claim",
  join_keys: "claim",
  joins: "claim",
};

type Numbered = keyof typeof NUMBERED;

/** A database whose ledger is multiplied. */
interface Multiplied {
  readonly isServer: boolean;
  run(statements: string): Promise<void>;
  rows<Row>(query: string): Promise<readonly Row[]>;
}

/** Makes a ledger's file hold `times` as much. */
export async function multiplyLedger(
  file: string,
  times: number,
  onCopy: (copy: number) => void,
): Promise<void> {
  const Sqlite = loadSqlite();
  const db = new Sqlite(file);
  for (const setting of ["foreign_keys = off", "synchronous = off", "cache_size = -262144"])
    db.pragma(setting);
  const multiplied: Multiplied = {
    isServer: false,
    run: async (statements) => void db.exec(statements),
    rows: async <Row>(query: string) => db.prepare(query).all() as Row[],
  };
  await multiply(multiplied, times, onCopy);
  db.pragma("wal_checkpoint(truncate)");
  db.exec("analyze");
  db.close();
}

/**
 * Makes a ledger on a server hold `times` as much: the same rows as {@link multiplyLedger}. Indexes that hold no key are made anew at the end.
 *
 * @param address of a superuser, who may leave references unchecked
 */
export async function multiplyOnServer(
  address: string,
  times: number,
  onCopy: (copy: number) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const run = async (statements: string) => void (await client.query(statements));
  const rows = async <Row>(query: string) => (await client.query(query)).rows as Row[];
  await run(
    "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '1GB'; set work_mem = '256MB'",
  );
  const indexes = await rows<{ name: string; statement: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as statement from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = current_schema()::regnamespace and not exists (select 1 from pg_constraint where conindid = i.indexrelid)`,
  );
  for (const { name } of indexes) await run(`drop index ${name}`);
  await multiply({ isServer: true, run, rows }, times, onCopy);
  for (const table of Object.keys(NUMBERED))
    await run(
      `select setval(pg_get_serial_sequence('${table}', 'serial'), (select max(serial) + 1 from ${table}), false)`,
    );
  for (const { statement } of indexes) await run(statement);
  await client.end();
}

async function multiply(
  { isServer, run, rows }: Multiplied,
  times: number,
  onCopy: (copy: number) => void,
): Promise<void> {
  const most = {} as Record<Numbered, number>;
  for (const table of Object.keys(NUMBERED) as Numbered[])
    most[table] = Number(
      (await rows<{ n: number | string }>(`select coalesce(max(serial), 0) as n from ${table}`))[0]!.n,
    );
  const columnsOf = async (table: string) =>
    (
      await rows<{ name: string }>(
        isServer
          ? `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped order by attnum`
          : `select name from pragma_table_info('${table}')`,
      )
    ).map(({ name }) => name);
  const columns = new Map<string, readonly string[]>();
  for (const table of Object.keys({ ...NUMBERED, ...JOINING })) columns.set(table, await columnsOf(table));
  await run(`create temp table shared as select serial from entities where type in ${SHARED};
    create unique index shared_serial on shared (serial);
    create temp table shared_claims as select c.serial from claims c where not exists (
      select 1 from claim_roles r where r.claim = c.serial and r.entity not in (select serial from shared));
    create unique index shared_claims_serial on shared_claims (serial);`);
  const moved = (column: string, of: Numbered, copy: number) =>
    of === "entities" || of === "claims"
      ? `case when "${column}" in (select serial from ${of === "claims" ? "shared_claims" : "shared"}) then "${column}" else "${column}" + ${copy * most[of]} end`
      : `"${column}" + ${copy * most[of]}`;
  for (let copy = 1; copy < times; copy++) {
    await run("begin");
    for (const [table, references] of Object.entries({ ...NUMBERED, ...JOINING })) {
      const own = columns.get(table)!;
      const values = own.map((column) => {
        const to = (references as Record<string, Numbered>)[column];
        if (to !== undefined) return moved(column, to, copy);
        if (column === "serial") return `serial + ${copy * most[table as Numbered]}`;
        if (column === "id")
          return `'${prefixed(table)}${copy.toString(16).padStart(8, "0")}' || substr(id, ${prefixed(table).length + 9})`;
        if (table === "documents" && column === "path") return `path || '#${copy}'`;
        if (column === "name" && NAMED.has(table)) return nameIn(table, copy);
        if (column === "hash") return `case when hash % 50 = 0 then hash else hash + ${copy * 1_000_003} end`;
        if (table === "join_keys" && column === "key") return `"key" + ${copy * 1_000_003}`;
        if (table === "document_names" && column === "name")
          return `case when name like 'edition:%' then name else name || '#${copy}' end`;
        return `"${column}"`;
      });
      const where =
        table === "entities"
          ? `where serial <= ${most.entities} and serial not in (select serial from shared)`
          : table === "entity_names" || table === "entity_types"
            ? `where entity <= ${most.entities} and entity not in (select serial from shared)`
            : limitOf(table, references as Record<string, Numbered>, most) + ownClaims(table);
      const named = own.map((column) => `"${column}"`).join(", ");
      await run(`insert into ${table} (${named}) select ${values.join(", ")} from ${table} ${where}`);
    }
    await run("commit");
    onCopy(copy);
  }
  await run(`${isServer ? searchOnServer(most, times) : searchInFile(most)}
    update document_facets set documents = documents * ${times};
    update claims set assertions = assertions * ${times}, documents = documents * ${times}, vouched = vouched * ${times},
      unconfirmed = unconfirmed * ${times},
      said = said * ${times}, hedged = hedged * ${times}, said_documents = said_documents * ${times},
      denied = denied * ${times}, denied_documents = denied_documents * ${times}, supposed = supposed * ${times},
      remarks = remarks * ${times} where serial in (select serial from shared_claims);
    update claim_roles set assertions = assertions * ${times} where counted in (select serial from shared_claims);
    update claim_origins set assertions = assertions * ${times}, echoes = echoes * ${times} where claim in (select serial from shared_claims);
    delete from sources;
    insert into sources (key, name, claims) select origin, min(name), count(*) from claim_origins where kind = 'identified' group by origin;
    update entity_names set documents = documents * ${times}, fullest = fullest * ${times} where entity in (select serial from shared);
    update entity_types set documents = documents * ${times} where entity in (select serial from shared);
    update entities set documents = documents * ${times}, mentions = mentions * ${times} where serial in (select serial from shared);`);
}

function searchInFile(most: Readonly<Record<Numbered, number>>): string {
  return `insert into search_texts (rowid, words) select serial, text from texts where serial > ${most.texts};
    insert into search_names (rowid, words) select serial, name from entity_names where serial > ${most.entity_names};
    insert into search_assertions (rowid, words) select a.serial, p.quote from assertions a
      join passages p on p.text = a.text and p.start = a.start and p."end" = a."end" where a.serial > ${most.assertions};`;
}

/** As src/ledger/dialect/postgres-search.ts has them: the words of what was made here are of letters without marks. */
function searchOnServer(most: Readonly<Record<Numbered, number>>, times: number): string {
  const filled = (index: string, rows: string) => `
    insert into search_${index} (serial, words, length, lexemes)
      select serial, ' ' || array_to_string(words, '  ') || ' ', cardinality(words), array_to_tsvector(words)
      from (select serial, array_remove(regexp_split_to_array(lower(said), '[^a-z0-9]+'), '') as words from (${rows}) as said) as split;
    update search_sizes set (found, words) = (select count(*), sum(length) from search_${index}) where name = '${index}';`;
  return times < 2
    ? ""
    : [
        filled("texts", `select serial, text as said from texts where serial > ${most.texts}`),
        filled("names", `select serial, name as said from entity_names where serial > ${most.entity_names}`),
        filled(
          "assertions",
          `select a.serial, p.quote as said from assertions a join passages p on p.text = a.text and p.start = a.start and p."end" = a."end" where a.serial > ${most.assertions}`,
        ),
      ].join("");
}

const NAMED: ReadonlySet<string> = new Set(["entities", "entity_names", "extraction_entities"]);

/** A name of the copy's own for whom copies do not share. */
function nameIn(table: string, copy: number): string {
  const entity = table === "entities" ? "serial" : "entity";
  return `case when ${entity} in (select serial from shared) then name else name || 'x${copy}' end`;
}

function ownClaims(table: string): string {
  if (table === "disputes")
    return " and not (a in (select serial from shared_claims) and b in (select serial from shared_claims))";
  const claim = CLAIMS_OWN[table];
  return claim === undefined ? "" : ` and ${claim} not in (select serial from shared_claims)`;
}

/** Rows of the first copy alone: told by any column that holds a row number. */
function limitOf(
  table: string,
  references: Record<string, Numbered>,
  most: Record<Numbered, number>,
): string {
  if (table in NUMBERED) return `where serial <= ${most[table as Numbered]}`;
  const [column, to] = Object.entries(references).find(([, of]) => of !== "entities")!;
  return `where "${column}" <= ${most[to]}`;
}

function prefixed(table: string): string {
  return {
    documents: "sha256:",
    entities: "entity:",
    attributions: "attribution:",
    claims: "claim:",
    assertions: "assertion:",
    disputes: "dispute:",
  }[table]!;
}
