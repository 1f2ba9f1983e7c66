import type { ScreeningResult } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import type { Sheet } from "./queries.ts";

/** The largest file that is taken. */
export const MOST_BYTES = 2_000_000;

/**
 * Reads the heading row of a CSV and chooses the column that seems to hold names.
 *
 * @returns null for what has no heading row
 */
export async function readSheet(file: File): Promise<Sheet | null> {
  const text = await file.text();
  const columns = headingOf(text);
  if (columns.length === 0) return null;
  const column = columns.find((one) => /name/i.test(one)) ?? columns[0]!;
  const rows = Math.max(0, text.trimEnd().split(/\r\n|\n|\r/).length - 1);
  return {
    key: `${file.name} ${file.size} ${file.lastModified}`,
    name: file.name,
    text,
    columns,
    column,
    rows,
  };
}

/** The cells of the first row; quotation marks may hold commas, line ends, and doubled quotation marks. */
function headingOf(text: string): readonly string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ["", false];
  for (let at = text.startsWith("\ufeff") ? 1 : 0; at <= text.length; at++) {
    const character = text[at];
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (character === undefined || (!isQuoted && (character === "\n" || character === "\r"))) {
      cells.push(cell.trim());
      break;
    } else if (character === "," && !isQuoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += character;
  }
  return cells.filter((one) => one !== "");
}

/** The results as a CSV: a row a candidate; a name without one has a row of its own. */
export function resultsAsCsv({ rows, on }: ScreeningResult): string {
  const lines: (readonly (string | number | null)[])[] = [strings.screen.columns];
  for (const { row, name, candidates } of rows) {
    if (candidates.length === 0) lines.push([row, name]);
    for (const one of candidates)
      lines.push([
        row,
        name,
        one.score.toFixed(3),
        one.name,
        one.listedAs,
        one.list,
        one.authority,
        one.entry,
        one.programs.join("; "),
        one.listedOn,
        one.delistedOn,
        one.standing,
        on,
        one.reasons.join(" "),
        one.verdict?.decision ?? null,
        one.verdict?.by ?? null,
      ]);
  }
  return lines.map((line) => line.map(quoted).join(",")).join("\r\n");
}

/** A cell that no spreadsheet takes for a formula. */
function quoted(cell: string | number | null): string {
  if (cell === null) return "";
  const text = String(cell);
  const safe = typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
