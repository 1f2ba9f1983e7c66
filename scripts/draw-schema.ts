import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { loadSqlite } from "../src/ledger/dialect/load-sqlite.ts";
import { openLedger } from "../src/ledger/index.ts";
import { drawTables, type Table } from "./draw-tables.ts";

// Writes docs/schema.md and docs/schema.svg from the ledger itself: columns, keys and indexes are read from a database that
// was migrated a moment ago, comments from src/ledger/schema.ts. With --check nothing is written, and the exit status is 1
// when the files are not up to date. Run: npx tsx scripts/draw-schema.ts [--check]

const root = join(import.meta.dirname, "..");

/** What the two files ought to hold. */
export async function describeSchema(): Promise<{ readonly markdown: string; readonly svg: string }> {
  const tables = await readTables(readComments());
  return { markdown: writeMarkdown(tables), svg: drawTables(tables) };
}

/** Comments on the interfaces of schema.ts: the table's under "", the columns' under their names. */
function readComments(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const path = join(root, "src/ledger/schema.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const interfaces = new Map(
    file.statements.filter(ts.isInterfaceDeclaration).map((statement) => [statement.name.text, statement]),
  );
  const comments = new Map<string, ReadonlyMap<string, string>>();
  for (const member of interfaces.get("LedgerSchema")?.members ?? []) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const table = interfaces.get(member.type.getText());
    if (table === undefined) continue;
    comments.set(
      member.name.getText(),
      new Map([
        ["", commentOn(table)],
        ...table.members.map((column) => [column.name?.getText() ?? "", commentOn(column)] as const),
      ]),
    );
  }
  return comments;
}

function commentOn(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  const comment = doc?.comment;
  return typeof comment === "string" ? comment.replace(/\s+/g, " ").trim() : "";
}

async function readTables(
  comments: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<readonly Table[]> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-schema-"));
  const path = join(folder, "schema.db");
  await (await openLedger(path)).close();
  const database = new (loadSqlite())(path, { readonly: true });
  const rows = <T>(pragma: string) => database.pragma(pragma) as T[];
  const tables = [...comments].map(([name, texts]): Table => {
    const points = new Map(
      rows<{ from: string; table: string }>(`foreign_key_list(${name})`).map((key) => [key.from, key.table]),
    );
    const columns = rows<{ name: string; type: string; notnull: number; pk: number }>(`table_info(${name})`);
    for (const { name: column } of columns)
      if (!texts.get(column)) throw new Error(`src/ledger/schema.ts says nothing of ${name}.${column}`);
    return {
      name,
      comment: texts.get("") ?? "",
      columns: columns.map((column) => ({
        name: column.name,
        type: column.type.toLowerCase(),
        required: column.notnull === 1,
        key: column.pk > 0,
        to: points.get(column.name) ?? null,
        comment: texts.get(column.name) ?? "",
      })),
      indexes: rows<{ name: string; origin: string; unique: number }>(`index_list(${name})`)
        .filter((index) => index.origin !== "pk")
        .map((index) => {
          const of = rows<{ name: string }>(`index_info(${index.name})`).map((column) => column.name);
          return `${of.join(", ")}${index.unique === 1 ? " (unique)" : ""}`;
        })
        .sort(),
    };
  });
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return tables;
}

function writeMarkdown(tables: readonly Table[]): string {
  const relations = tables.flatMap((table) =>
    table.columns.flatMap((column) =>
      column.to === null
        ? []
        : [`  ${column.to} ${column.required ? "||" : "|o"}--o{ ${table.name} : "${column.name}"`],
    ),
  );
  const boxes = tables.map((table) => {
    const lines = table.columns.map((column) => {
      const marks = [column.key ? "PK" : "", column.to === null ? "" : "FK"].filter((mark) => mark !== "");
      return `    ${column.type} ${column.name}${marks.length > 0 ? ` ${marks.join(", ")}` : ""}`;
    });
    return `  ${table.name} {\n${lines.join("\n")}\n  }`;
  });
  const sections = tables.map((table) => {
    const lines = table.columns.map((column) => {
      const type = `${column.type}${column.required ? "" : ", or none"}`;
      const name = column.key ? `**${column.name}**` : column.name;
      return `| ${name} | ${type} | ${column.to ?? ""} | ${column.comment} |`;
    });
    const indexes = table.indexes.length > 0 ? `\nIndexes: ${table.indexes.join("; ")}.\n` : "";
    return `## ${table.name}\n\n${table.comment}\n\n| column | type | points at | |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n${indexes}`;
  });
  return `# The ledger's tables

Made by \`npx tsx scripts/draw-schema.ts\` from a migrated database and the comments in \`src/ledger/schema.ts\`. Bold columns are
the primary key. Three full-text indexes stand beside the tables: \`search_texts\` (what documents say, without menus and tags),
\`search_assertions\` (words of claims and of the passages that say them) and \`search_names\` (names of entities).

![The tables and what points at what](schema.svg)

\`\`\`mermaid
erDiagram
${relations.join("\n")}
${boxes.join("\n")}
\`\`\`

${sections.join("\n")}`;
}

if (process.argv[1] === import.meta.filename) {
  const { markdown, svg } = await describeSchema();
  const stale: string[] = [];
  for (const [name, content] of [
    ["schema.md", markdown],
    ["schema.svg", svg],
  ] as const) {
    const path = join(root, "docs", name);
    if (!process.argv.includes("--check")) writeFileSync(path, content);
    else if (readFileSync(path, "utf8") !== content) stale.push(path);
  }
  for (const path of stale) console.error(`${path} is not up to date: run npx tsx scripts/draw-schema.ts`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}
