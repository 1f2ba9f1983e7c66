import { styleText } from "node:util";
import { type Command, InvalidArgumentError } from "commander";
import type { AssertionRow } from "../ledger/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { type EvidencedGap, findLedgerGaps, loadScreening } from "../pipeline/index.ts";
import { GAP_KINDS, type GapKind } from "../trace/index.ts";
import { count } from "./count.ts";
import { openToRead } from "./open-to-read.ts";
import { isoDate, type LedgerOptions, printLine, withLedger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";

const HELP = `
Examples:
  headwater gaps                          what the documents say and the loaded lists do not hold
  headwater gaps --kind listed-leader     groups on no list whose leader is on one
  headwater gaps --on 2017-07-20          by the lists' own dates of that day

Kinds, by authority: tied-to-designated (a group on no list of an authority that designates one inside it, around it, or led by the same person),
listed-leader, unlisted-name (a designated group that documents call by a name no list of that authority has), lapsed (off all lists of an
authority, and said to be active later).

A gap is a question, not a finding: a list may have its reasons, names may agree by chance, and only the lists that are loaded are
looked at. Every gap shows the claims with their exact words, how many independent origins they have, and the list entries. Those that most
documents say come first of their kind. A sentence that was misread makes a gap: headwater review ASSERTION --reject takes it out, and the gap with it.`;

/** From this score on, names of an entity and of an entry are held to be one here; stricter than for screening. */
const HELD_TO_BE_ONE = 0.85;

/** Passages of a claim that are shown; --jsonl has all. */
const MOST_SHOWN = 2;

/** Defines `headwater gaps`. */
export function define(command: Command): void {
  withLedger(command)
    .option("--kind <kind>", `one of ${GAP_KINDS.join(", ")}`, kindOf)
    .option(
      "--list <id>",
      "by this list alone; may be given again",
      (value, known: string[]) => [...known, value],
      [],
    )
    .option("--on <day>", "by the lists' dates of a day, such as 2017-07-20", isoDate)
    .option("--threshold <score>", "from which score names are held to be one", scoreOf, HELD_TO_BE_ONE)
    .option("--jsonl", "print JSON Lines instead of text")
    .addHelpText("after", HELP)
    .action(gaps);
}

interface GapsOptions extends LedgerOptions {
  readonly kind?: GapKind;
  readonly list: readonly string[];
  readonly on?: string;
  readonly threshold: number;
  readonly jsonl?: boolean;
}

async function gaps({ db, kind, list, on, threshold, jsonl }: GapsOptions): Promise<void> {
  const ledger = await openToRead(db, { frameWords: await loadFrameWords() });
  try {
    const screening = await loadScreening(ledger, db, list);
    const progress = startProgress(0, "entities");
    const onEntity = () => {
      progress.grow(1);
      progress.step("");
    };
    const all = await findLedgerGaps(ledger, { screening, on: on ?? null, threshold, onEntity }).finally(() =>
      progress.stop(),
    );
    const found = all.filter((gap) => kind === undefined || gap.kind === kind);
    if (jsonl === true) {
      for (const gap of found) await printLine(gap);
      return;
    }
    const end = `${found.length} ${found.length === 1 ? "gap" : "gaps"} by ${screening.entries.toLocaleString("en")} list entries. A gap is a question, not a finding.`;
    const none = `No gaps by ${screening.entries.toLocaleString("en")} list entries; only the lists that are loaded were looked at.`;
    process.stdout.write(`${[...found.flatMap(gapLines), found.length === 0 ? none : end].join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

function gapLines(gap: EvidencedGap): string[] {
  const { kind, entity, says, designations, evidence, naming, passages, documents } = gap;
  return [
    `${strong(printable(entity.name))}  ${kind}  rests on ${count(passages, "passage")} in ${count(documents, "document")}`,
    ...says.map((sentence) => `  ${printable(sentence)}`),
    ...designations.map(
      (d) =>
        `  list     ${printable(d.entity.name)}: ${printable(d.title)} (${d.list}), entry ${printable(d.entry)} “${printable(d.listedAs)}”, ${d.listedOn ?? "date not stated"}${d.delistedOn === null ? "" : ` to ${d.delistedOn}`}; “${printable(d.asked)}” and “${printable(d.name)}” agree by ${d.score.toFixed(2)}: ${printable(d.reasons.join(" "))}`,
    ),
    ...evidence.flatMap(({ claim, said }) => [
      `  claim    ${shortId(claim.id)}  ${printable(claim.label)}  (${count(claim.independentOrigins, "independent origin")}${claim.disputed ? ", disputed" : ""})`,
      ...said.slice(0, MOST_SHOWN).map(passageLine),
      ...(said.length > MOST_SHOWN
        ? [`             and ${said.length - MOST_SHOWN} more: headwater trace ${shortId(claim.id)}`]
        : []),
    ]),
    ...naming.map(passageLine),
    "",
  ];
}

function passageLine({ id, passage, document, certainty }: AssertionRow): string {
  const sure = certainty === "stated" ? "" : `, ${certainty}`;
  return `             “${printable(passage.quote)}” [${passage.start}, ${passage.end})  ${printable(document.title ?? document.id)}, ${document.published?.slice(0, 10) ?? "no date"}${sure}  assertion ${shortId(id)}`;
}

function kindOf(text: string): GapKind {
  const kind = GAP_KINDS.find((known) => known === text);
  if (kind === undefined) throw new InvalidArgumentError(`give one of ${GAP_KINDS.join(", ")}.`);
  return kind;
}

function scoreOf(text: string): number {
  const score = Number(text);
  if (!(score > 0 && score <= 1))
    throw new InvalidArgumentError("give a number above 0 and up to 1, such as 0.85.");
  return score;
}

function strong(text: string): string {
  return process.stdout.isTTY ? styleText("bold", text) : text;
}
