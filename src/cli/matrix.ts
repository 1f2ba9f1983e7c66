import { type Command, InvalidArgumentError } from "commander";
import { type StanceCell, type StanceEnd, type StanceSaid, stanceMatrix } from "../answer/index.ts";
import type { FrameWords } from "../model/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { loadStances } from "../pipeline/load-stances.ts";
import { keysOfOrgans } from "../resolve/index.ts";
import { openToRead } from "./open-to-read.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater matrix                                    who stands how to whom
  headwater matrix --actor Pakistan                   one row: whom it acts against, and whom it does not
  headwater matrix --actor Pakistan --by "State Department"
  headwater matrix --work "Country Reports" --edition 2016

"yes" and "NO" are what is said, each with its independent origins: "NO does not act against 2" is as much said as "yes acts
against 2". "(supposed)" is said only as a plan or a hope, "(unnamed)" only by sources without a name: neither is in a count.
"denied by" counts origins that deny it; "DENIED" is said by nobody here and only denied. An empty cell is silence, not a no. Which frames count is data: frames/matrix/stances.json.`;

/** So many targets fit beside one another; with --actor they stand below one another, and all are shown. */
const MOST_COLUMNS = 5;

/** Defines `headwater matrix`. */
export function define(command: Command): void {
  withList(command, 20)
    .option("--actor <entity>", "one actor's row")
    .option("--by <source>", "only what this source says, or this publisher carries")
    .option("--work <name>", "only what editions of this report say")
    .option("--edition <edition>", "only this edition of it")
    .addHelpText("after", HELP)
    .action(matrix);
}

interface MatrixOptions extends ListOptions {
  readonly actor?: string;
  readonly by?: string;
  readonly work?: string;
  readonly edition?: string;
}

async function matrix({ db, jsonl, limit, ...filter }: MatrixOptions): Promise<void> {
  if (filter.edition !== undefined && filter.work === undefined)
    throw new InvalidArgumentError("give --work beside --edition.");
  const words = await loadFrameWords();
  const ledger = await openToRead(db, { frameWords: words });
  try {
    const cells = await stanceMatrix(ledger, await loadStances(), { ...filter, organsOf: keysOfOrgans });
    if (jsonl === true) for (const cell of cells) await printLine(cell);
    else process.stdout.write(`${page(cells, words, limit, filter.actor !== undefined)}\n`);
  } finally {
    await ledger.close();
  }
}

function page(
  cells: readonly StanceCell[],
  words: ReadonlyMap<string, FrameWords>,
  limit: number,
  oneRow: boolean,
): string {
  if (cells.length === 0)
    return "Nobody is said to stand for or against anybody. Add documents, or ask for less.";
  return oneRow ? row(cells.slice(0, limit), words) : table(cells, words, limit);
}

/** One actor: a line a target and what is said, with the claims. What a state's own bodies do is said of them by name. */
function row(cells: readonly StanceCell[], words: ReadonlyMap<string, FrameWords>): string {
  const main = tops(cells.map(({ actor }) => actor))[0]!;
  const columns = [
    { head: main.name, least: 12 },
    { head: "", least: 30 },
    { head: "claim", least: 8 },
  ];
  const lines = cells.flatMap(({ actor, target, said }) =>
    said.map((one, i) => [
      i === 0 ? target.name : "",
      actor.id === main.id ? inWords(one, words) : `${inWords(one, words)}, by ${actor.name}`,
      shortId(one.claim),
    ]),
  );
  return formatTable(columns, lines);
}

function table(cells: readonly StanceCell[], words: ReadonlyMap<string, FrameWords>, limit: number): string {
  const columnsOf = tops(cells.map(({ target }) => target));
  const rowsOf = tops(cells.map(({ actor }) => actor));
  const targets = columnsOf.slice(0, MOST_COLUMNS);
  const actors = rowsOf
    .filter(({ id }) =>
      cells.some(({ actor, target }) => actor.id === id && targets.some((t) => t.id === target.id)),
    )
    .slice(0, limit);
  const columns = [{ head: "", least: 12 }, ...targets.map(({ name }) => ({ head: name, least: 12 }))];
  const lines = actors.map((actor) => [
    actor.name,
    ...targets.map((target) =>
      (cells.find((cell) => cell.actor.id === actor.id && cell.target.id === target.id)?.said ?? [])
        .map((one) => inWords(one, words))
        .join("; "),
    ),
  ]);
  const left = [
    ...(columnsOf.length > targets.length ? [`${columnsOf.length - targets.length} more targets`] : []),
    ...(rowsOf.length > actors.length ? [`${rowsOf.length - actors.length} more actors`] : []),
  ];
  const more =
    left.length === 0 ? "" : `\n\n${left.join(" and ")}: --actor NAME shows a row whole, --jsonl everything`;
  return `${formatTable(columns, lines)}${more}`;
}

/** Everyone once: those with a name first, and of these those with the most cells. */
function tops(all: readonly StanceEnd[]): readonly StanceEnd[] {
  const counts = new Map<string, StanceEnd & { cells: number }>();
  for (const end of all) {
    const known = counts.get(end.id);
    if (known === undefined) counts.set(end.id, { ...end, cells: 1 });
    else known.cells++;
  }
  return [...counts.values()].sort(
    (a, b) => Number(b.isNamed) - Number(a.isNamed) || b.cells - a.cells || (a.name < b.name ? -1 : 1),
  );
}

/** What somebody denies and nobody says is neither a yes nor a no: the mark says whose word it is. */
function deniedInWords({ frame, polarity, denials }: StanceSaid, words: FrameWords | undefined): string {
  const label = labelOf(frame, polarity, words);
  const by = denials === 0 ? "an unnamed source" : String(denials);
  return `DENIED ${label} 0 (denied by ${by}, said by nobody here)`;
}

function labelOf(frame: string, polarity: StanceSaid["polarity"], words: FrameWords | undefined): string {
  return polarity === "positive" ? (words?.label ?? frame) : (words?.negative ?? `not ${frame}`);
}

function inWords(said: StanceSaid, words: ReadonlyMap<string, FrameWords>): string {
  const { frame, polarity, origins, denials, unnamed, supposed, hedged } = said;
  const of = words.get(frame);
  if (said.onlyDenied) return deniedInWords(said, of);
  const label = labelOf(frame, polarity, of);
  const facts = [
    ...(hedged ? ["hedged"] : []),
    ...(origins === 0 && unnamed > 0 ? ["unnamed"] : []),
    ...(origins === 0 && unnamed === 0 && supposed > 0 ? ["supposed"] : []),
  ];
  const mark = polarity === "positive" ? "yes" : "NO";
  const notes = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
  return `${mark} ${label} ${origins}${notes}${denials === 0 ? "" : `, denied by ${denials}`}`;
}
