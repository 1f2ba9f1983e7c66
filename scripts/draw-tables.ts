/** A column as the database and the comments in the code describe it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly key: boolean;
  /** The table whose row it points at. */
  readonly to: string | null;
  readonly comment: string;
}

/** A table with its columns. */
export interface Table {
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly Column[];
  readonly indexes: readonly string[];
}

/** Where each table stands: columns from left to right along the flow, tables from top to bottom. */
const LAYOUT: readonly (readonly string[])[] = [
  [
    "documents",
    "texts",
    "segments",
    "passages",
    "blobs",
    "captures",
    "document_names",
    "citations",
    "citation_names",
  ],
  [
    "sentence_prints",
    "document_facets",
    "word_prints",
    "sketches",
    "echoes",
    "extractions",
    "mentions",
    "extraction_entities",
    "extraction_attributions",
    "extraction_assertions",
  ],
  [
    "entities",
    "entity_names",
    "entity_types",
    "entity_contexts",
    "name_blocks",
    "attributions",
    "attribution_ranges",
  ],
  ["claims", "claim_roles", "claim_pairs", "assertions", "chain_links", "join_keys", "count_keys"],
  [
    "claim_origins",
    "sources",
    "disputes",
    "joins",
    "judged_joins",
    "verdicts",
    "judgements",
    "grades",
    "log",
  ],
  ["list_editions", "list_records", "edition_records", "list_names", "list_words", "list_changes"],
  [
    "watches",
    "watch_runs",
    "watched_items",
    "saved_searches",
    "known_matches",
    "alerts",
    "receivers",
    "deliveries",
  ],
  ["accounts", "identities", "invitations", "sessions", "tokens"],
  ["markings", "corpora", "corpus_documents", "corpus_members", "timestamps"],
];

const BOX_WIDTH = 190;
const COLUMN_GAP = 110;
const ROW_GAP = 28;
const LINE_HEIGHT = 17;
const HEAD_HEIGHT = 26;
const MARGIN = 24;
/** Room for lines between two tables of the first column. */
const LEFT_MARGIN = 60;

/** Colours for light screens, and for dark ones; muted enough that neither glares. */
const STYLE = `
  .page { fill: #ffffff } .box { fill: #f7f9fb; stroke: #9fb0c0 } .head { fill: #dfe9f2 }
  .name { fill: #14283a; font-weight: 600 } .column { fill: #33475a } .key { font-weight: 600 } .type { fill: #6d7f90 }
  .line { fill: none; stroke: #7d94aa; stroke-width: 1.1; opacity: .65 } .end { fill: #7d94aa }
  text { font: 12px ui-sans-serif, system-ui, sans-serif }
  @media (prefers-color-scheme: dark) {
    .page { fill: #10161c } .box { fill: #18212a; stroke: #3d5064 } .head { fill: #223242 }
    .name { fill: #e4edf5 } .column { fill: #b9c8d6 } .type { fill: #7f93a6 } .line { stroke: #6f8aa5 } .end { fill: #6f8aa5 }
  }`;

interface Box {
  readonly table: Table;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/**
 * The tables as boxes, and a line from every column that points at a row of another table: an SVG picture that follows the
 * reader's light or dark theme.
 *
 * @throws Error when a table has no place in the layout
 */
export function drawTables(tables: readonly Table[]): string {
  const boxes = placeBoxes(tables);
  const width = LEFT_MARGIN + MARGIN + LAYOUT.length * BOX_WIDTH + (LAYOUT.length - 1) * COLUMN_GAP;
  const height = MARGIN + Math.max(...[...boxes.values()].map((box) => box.y + box.height));
  const lines = [...boxes.values()].flatMap((box) =>
    box.table.columns.flatMap((column, i) => {
      const target = column.to === null ? undefined : boxes.get(column.to);
      return target === undefined ? [] : [drawLine(box, i, target)];
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The ledger's tables">
<style>${STYLE}
</style>
<rect class="page" width="${width}" height="${height}"/>
${lines.join("\n")}
${[...boxes.values()].map(drawBox).join("\n")}
</svg>
`;
}

function placeBoxes(tables: readonly Table[]): ReadonlyMap<string, Box> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const boxes = new Map<string, Box>();
  for (const [i, names] of LAYOUT.entries()) {
    let y = MARGIN;
    for (const name of names) {
      const table = byName.get(name);
      if (table === undefined) continue;
      const height = HEAD_HEIGHT + table.columns.length * LINE_HEIGHT + 8;
      boxes.set(name, { table, x: LEFT_MARGIN + i * (BOX_WIDTH + COLUMN_GAP), y, height });
      y += height + ROW_GAP;
    }
  }
  const missing = tables.filter((table) => !boxes.has(table.name)).map((table) => table.name);
  if (missing.length > 0) throw new Error(`no place in the picture for ${missing.join(", ")}`);
  return boxes;
}

function drawBox({ table, x, y, height }: Box): string {
  const columns = table.columns.map((column, i) => {
    const at = y + HEAD_HEIGHT + (i + 1) * LINE_HEIGHT - 3;
    return `<text class="column${column.key ? " key" : ""}" x="${x + 10}" y="${at}">${column.name}</text><text class="type" x="${x + BOX_WIDTH - 10}" y="${at}" text-anchor="end">${column.type}${column.required ? "" : "?"}</text>`;
  });
  return `<g><rect class="box" x="${x}" y="${y}" width="${BOX_WIDTH}" height="${height}" rx="6"/><path class="head" d="M${x + 0.5} ${y + HEAD_HEIGHT}v-${HEAD_HEIGHT - 6.5}q0 -6 6 -6h${BOX_WIDTH - 13}q6 0 6 6v${HEAD_HEIGHT - 6.5}z"/><text class="name" x="${x + 10}" y="${y + 18}">${table.name}</text>
${columns.join("\n")}</g>`;
}

/** A curve from a column to the head of the table it points at, leaving on the side that is nearer. */
function drawLine(from: Box, column: number, to: Box): string {
  const y1 = from.y + HEAD_HEIGHT + column * LINE_HEIGHT + LINE_HEIGHT / 2;
  const y2 = to.y + HEAD_HEIGHT / 2;
  const leftward = to.x < from.x;
  const same = to.x === from.x;
  const x1 = leftward || same ? from.x : from.x + BOX_WIDTH;
  const x2 = same ? to.x : leftward ? to.x + BOX_WIDTH : to.x;
  const bend = same ? COLUMN_GAP / 2.4 : Math.max(COLUMN_GAP / 2, Math.abs(x2 - x1) / 2);
  const [c1, c2] = same ? [x1 - bend, x2 - bend] : leftward ? [x1 - bend, x2 + bend] : [x1 + bend, x2 - bend];
  return `<path class="line" d="M${x1} ${y1}C${c1} ${y1} ${c2} ${y2} ${x2} ${y2}"/><circle class="end" cx="${x2}" cy="${y2}" r="3"/>`;
}
