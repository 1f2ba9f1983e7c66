// Draws docs/flow.svg: the rooms of src/ in the order in which data passes through them, and which room imports which, as
// the code has it now.  npx tsx scripts/draw-flow.ts [--check]
// With --check nothing is written; the status is 1 when the picture is not what the code would give.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cruise, type ICruiseResult } from "dependency-cruiser";

const PICTURE = "docs/flow.svg";

/** The rooms in the order of the flow, and what passes from each to the next. */
const FLOW: readonly { readonly room: string; readonly gives: string }[] = [
  { room: "read", gives: "Document: text, segments, metadata" },
  { room: "language", gives: "Analysis: sentences, tokens, parse" },
  { room: "extract", gives: "mentions, attributions, claims" },
  { room: "resolve", gives: "entities" },
  { room: "trace", gives: "chains, origins, echoes, disputes" },
  { room: "pipeline", gives: "Extraction, one transaction" },
  { room: "ledger", gives: "rows, a hash-chained log" },
  { room: "answer", gives: "claims, traces, entities" },
  { room: "export", gives: "JSON Lines" },
  { room: "cli", gives: "tables, exit statuses" },
];

const ROW = 64;
const BOX = { x: 24, width: 132, height: 36 };
const ARC_X = 470;
const WIDTH = 760;

const picture = draw(await imports());
if (process.argv.includes("--check")) {
  if (!existsSync(PICTURE) || readFileSync(PICTURE, "utf8") !== picture) {
    console.error(`${PICTURE} is not what the code would give: run npm run docs`);
    process.exit(1);
  }
} else {
  writeFileSync(PICTURE, picture);
  console.log(`wrote ${PICTURE}`);
}

/** Which room imports which: pairs of names. Everybody knows `model`, so that it is said in words and not drawn. */
async function imports(): Promise<readonly (readonly [from: string, to: string])[]> {
  const done = await cruise(["src"], { tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } });
  const pairs = new Set<string>();
  for (const module of (done.output as ICruiseResult).modules) {
    const from = roomOf(module.source);
    for (const { resolved } of module.dependencies) {
      const to = roomOf(resolved);
      if (from !== null && to !== null && from !== to && to !== "model" && from !== "model")
        pairs.add(`${from} ${to}`);
    }
  }
  return [...pairs].sort().map((pair) => pair.split(" ") as [string, string]);
}

function roomOf(path: string): string | null {
  return /^src\/(\w+)\//.exec(path)?.[1] ?? null;
}

function draw(pairs: readonly (readonly [string, string])[]): string {
  const rows = FLOW.map(({ room }) => room);
  const y = (room: string) => 66 + rows.indexOf(room) * ROW;
  const height = 66 + rows.length * ROW + 12;
  const boxes = FLOW.map(({ room, gives }, i) => {
    const top = y(room);
    const arrow =
      i + 1 < FLOW.length
        ? `<path class="flow" d="M${BOX.x + BOX.width / 2} ${top + BOX.height} v${ROW - BOX.height - 3}" marker-end="url(#tip)"/>`
        : "";
    return `<rect class="room" x="${BOX.x}" y="${top}" width="${BOX.width}" height="${BOX.height}" rx="8"/>
<text class="name" x="${BOX.x + BOX.width / 2}" y="${top + 23}">${room}</text>
<text class="gives" x="${BOX.x + BOX.width + 16}" y="${top + 23}">${gives}</text>${arrow}
<circle class="dot" cx="${ARC_X}" cy="${top + 18}" r="3.5"/>`;
  });
  const arcs = pairs
    .filter(([from, to]) => rows.includes(from) && rows.includes(to))
    .map(([from, to]) => {
      const [a, b] = [y(from) + 18, y(to) + 18];
      const bulge = ARC_X + 28 + Math.abs(a - b) * 0.42;
      return `<path class="arc" d="M${ARC_X} ${a} C${bulge} ${a}, ${bulge} ${b}, ${ARC_X + 6} ${b}" marker-end="url(#tip)"><title>${from} imports ${to}</title></path>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif">
<title id="t">How data flows through Headwater</title>
<desc id="d">Top to bottom: ${rows.join(", ")}. Arcs on the right run from a room to each room that it imports: ${pairs.map(([a, b]) => `${a} to ${b}`).join("; ")}. Every room knows model.</desc>
<style>
  svg { --ink: #1d2733; --soft: #5b6b7c; --line: #2f6f8f; --box: #e8f1f5; --paper: #ffffff; }
  @media (prefers-color-scheme: dark) { svg { --ink: #e6edf3; --soft: #9aa9b8; --line: #6db3d2; --box: #16303d; --paper: #0f1720; } }
  .paper { fill: var(--paper); } .room { fill: var(--box); stroke: var(--line); } .name { fill: var(--ink); font-size: 15px; font-weight: 600; text-anchor: middle; }
  .gives, .note { fill: var(--soft); font-size: 13px; } .flow { stroke: var(--line); stroke-width: 2; fill: none; } .dot { fill: var(--line); }
  .arc { stroke: var(--soft); stroke-width: 1.2; fill: none; opacity: .75; } .tip { fill: var(--soft); } .head { fill: var(--ink); font-size: 14px; font-weight: 600; }
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0 L8 4 L0 8 z"/></marker></defs>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<text class="head" x="${BOX.x}" y="32">What passes from room to room</text>
<text class="head" x="${ARC_X - 10}" y="32">Which room imports which</text>
<text class="note" x="${ARC_X - 10}" y="50">(every room knows model)</text>
${boxes.join("\n")}
${arcs.join("\n")}
</svg>
`;
}
