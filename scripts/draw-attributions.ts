import type { Attribution, Range } from "../src/model/index.ts";

const COLUMNS = 88;
const CHARACTER = 8.1;
const LEFT = 96;
const LINE = 30;
const LANE = 17;
const TOP = 12;

/** What a bar under the words is: its part of the attribution, and the class it is coloured by. */
const PARTS = ["content", "source", "cue"] as const;

const STYLE = `
  .page { fill: #ffffff } .words { fill: #14283a } .who { fill: #51667a }
  .source { fill: #2f6fb2 } .cue { fill: #b3701a } .content { fill: #7fb8a4 }
  .on { fill: #ffffff } .oncontent { fill: #12352b }
  text { font: 13.5px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace } .tag, .who { font-size: 10.5px }
  @media (prefers-color-scheme: dark) {
    .page { fill: #10161c } .words { fill: #e4edf5 } .who { fill: #9db0c2 }
    .source { fill: #5b9bd8 } .cue { fill: #d79a45 } .content { fill: #2f6b58 }
    .on { fill: #10161c } .oncontent { fill: #d8f0e6 }
  }`;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence with a lane of bars under each line for every attribution: its source, cue and content, as an SVG picture that
 * follows the reader's light or dark theme.
 */
export function drawAttributions(text: string, attributions: readonly Attribution[]): string {
  const lines = wrap(text);
  const parts: string[] = [];
  let y = TOP;
  for (const line of lines) {
    y += LINE - 10;
    const words = text.slice(line.start, line.end);
    parts.push(
      `<text class="words" x="${LEFT}" y="${y}" textLength="${width(words.length)}" xml:space="preserve">${escapeXml(words)}</text>`,
    );
    y += 7;
    for (const [i, attribution] of attributions.entries()) {
      const bars = PARTS.flatMap((part) => attribution[part].flatMap((range) => bar(range, line, part, y)));
      if (bars.length === 0) continue;
      parts.push(`<text class="who" x="8" y="${y + 11}">${i + 1} ${attribution.stance}</text>`, ...bars);
      y += LANE;
    }
  }
  const height = y + TOP;
  const wide = Math.ceil(LEFT + COLUMNS * CHARACTER + 16);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${height}" role="img" aria-label="${escapeXml(text)}">
<style>${STYLE}
</style>
<rect class="page" width="${wide}" height="${height}"/>
${parts.join("\n")}
</svg>
`;
}

/** The text in lines of at most {@link COLUMNS}, broken at white space. */
function wrap(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + COLUMNS);
    if (end < text.length) {
      const space = text.lastIndexOf(" ", end);
      if (space > start) end = space;
    }
    lines.push({ start, end });
    start = text[end] === " " ? end + 1 : end;
  }
  return lines;
}

function bar([from, to]: Range, { start, end }: Line, part: (typeof PARTS)[number], y: number): string[] {
  const first = Math.max(from, start);
  const last = Math.min(to, end);
  if (first >= last) return [];
  const x = LEFT + width(first - start);
  const long = width(last - first);
  const tag = part.length * 6.4 + 6 <= long && first === from ? part : "";
  const on = part === "content" ? "oncontent" : "on";
  return [
    `<rect class="${part}" x="${x.toFixed(1)}" y="${y}" width="${long.toFixed(1)}" height="${LANE - 3}" rx="2"><title>${part}</title></rect>`,
    ...(tag === ""
      ? []
      : [`<text class="tag ${on}" x="${(x + 4).toFixed(1)}" y="${y + 10.5}">${tag}</text>`]),
  ];
}

function width(characters: number): number {
  return Number((characters * CHARACTER).toFixed(1));
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]!);
}
