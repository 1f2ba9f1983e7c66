// Writes docs/extraction.md and the pictures in docs/hard-sentences/ from what the program finds in the sentences there.
//   npx tsx scripts/write-extraction.ts [--check]
// With --check nothing is written; the status is 1 when a page or a picture is not what the program would give.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Attribution, DocumentClaim, Extraction, Link, SegmentKind } from "../src/model/index.ts";
import { extractDocument, loadFrames } from "../src/pipeline/index.ts";
import { readPlainText } from "../src/read/index.ts";
import { drawAttributions } from "./draw-attributions.ts";

const PAGE = "docs/extraction.md";
const FOLDER = "docs/hard-sentences";

interface HardSentence {
  /** What is hard about it. */
  readonly hard: string;
  readonly text: string;
  /** Role of the segment that it is, where that is not the body. */
  readonly kind?: SegmentKind;
}

const files = new Map<string, string>();
const frames = await loadFrames();
const sentences = JSON.parse(readFileSync(`${FOLDER}/sentences.json`, "utf8")) as HardSentence[];
const sections: string[] = [];
for (const [i, { hard, text, kind = "body" }] of sentences.entries()) {
  const read = await readPlainText(text, `sentence ${i + 1}`);
  const document = { ...read, segments: [{ kind, start: 0, end: text.length }] };
  const { extraction } = extractDocument(document, frames);
  const picture = `${String(i + 1).padStart(2, "0")}.svg`;
  files.set(`${FOLDER}/${picture}`, drawAttributions(text, extraction.attributions));
  sections.push(section(i + 1, hard, picture, extraction));
}
files.set(PAGE, `${readFileSync(`${FOLDER}/head.md`, "utf8")}\n${sections.join("\n")}`);

if (process.argv.includes("--check")) {
  const stale = [...files].filter(([path, made]) => !existsSync(path) || readFileSync(path, "utf8") !== made);
  for (const [path] of stale) console.error(`${path} is not what the program would give: run npm run docs`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [path, made] of files) writeFileSync(path, made);
  console.log(`wrote ${PAGE} and ${files.size - 1} pictures`);
}

function section(number: number, hard: string, picture: string, extraction: Extraction): string {
  const { text } = extraction.document;
  return [
    `## ${number}. ${hard}`,
    "",
    `> ${text}`,
    "",
    `![Source, cue and content of sentence ${number}](hard-sentences/${picture})`,
    "",
    ...table(
      ["", "source", "cue", "content", "stance"],
      extraction.attributions.map((attribution, i) => [String(i + 1), ...words(text, attribution)]),
    ),
    ...table(
      ["claim", "not / how sure", "when, where, how many", "voices"],
      extraction.claims.map((claim) => claimCells(extraction, claim)),
    ),
  ].join("\n");
}

function words(text: string, { source, cue, content, stance, parent }: Attribution): string[] {
  const said = (ranges: Attribution["source"]) => ranges.map((range) => text.slice(...range)).join(" … ");
  return [
    said(source) || "–",
    said(cue) || "–",
    said(content),
    parent === null ? stance : `${stance}, inside ${parent + 1}`,
  ];
}

function claimCells({ entities }: Extraction, claim: DocumentClaim): string[] {
  const name = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name ?? "";
  const { subject, object, ...others } = claim.roles;
  const rest = Object.entries(others).map(([role, id]) => `${role}: ${name(id)}`);
  const core = [subject && name(subject), `**${claim.frame.replaceAll("_", " ")}**`, object && name(object)];
  const place = claim.place === undefined ? undefined : name(claim.place);
  const voice = (link: Link) =>
    link.kind === "entity"
      ? name(link.entity)
      : link.kind === "reader"
        ? "a reader"
        : link.kind === "unnamed"
          ? "nobody named"
          : "the document";
  return [
    [...core.filter(Boolean), ...(rest.length > 0 ? [`(${rest.join("; ")})`] : [])].join(" "),
    [...(claim.polarity === "negative" ? ["not so"] : []), claim.certainty].join(", "),
    [claim.time?.text, place, claim.quantity?.text].filter(Boolean).join("; ") || "–",
    claim.chain.map(voice).join(" › "),
  ];
}

/** Rows as a Markdown table; nothing where there are none. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line), ""];
}
