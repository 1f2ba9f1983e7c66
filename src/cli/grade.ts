import type { Command } from "commander";
import { type ClaimGrade, gradeOfClaim, traceClaim } from "../answer/index.ts";
import { type GradeRow, type GradeSubject, type Ledger, openLedger } from "../ledger/index.ts";
import {
  CREDIBILITY,
  type Credibility,
  HeadwaterError,
  LIKELIHOODS,
  RELIABILITY,
  type Reliability,
} from "../model/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { gradeSubject } from "../pipeline/index.ts";
import { analystName } from "./analyst.ts";
import { openToRead } from "./open-to-read.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater grade                                                          the sources, with their grades
  headwater grade "Orsk Dal Courier" --set C --note "prints the wire unchecked" --by "L. Marsh"
  headwater grade 4f2a91                                                   a claim: what is proposed, and why; what was set, by whom
  headwater grade 4f2a91 --set 2 --note "seen the register" --likelihood "very likely"

Reliability of a source (set by a person):    ${letters(RELIABILITY)}
Credibility of a claim (proposed, or set):    ${letters(CREDIBILITY)}
F and 6 are no bad grades: they say that it cannot be judged. The two axes say nothing of each other, and no grade hides a claim.
Likelihood (ICD 203), set by a person alone:  ${Object.keys(LIKELIHOODS).join(", ")}`;

/** Defines `headwater grade [SOURCE|CLAIM]`. */
export function define(command: Command): void {
  withList(command)
    .argument("[subject]", "a source by its name, or a claim by its id")
    .option("--set <grade>", "A to F for a source, 1 to 6 for a claim")
    .option("--likelihood <words>", "how likely the claim is, in the words of ICD 203")
    .option("--note <words>", "why; needed to set a grade", "")
    .option("--by <name>", "who grades", analystName())
    .addHelpText("after", HELP)
    .action(run);
}

interface GradeOptions extends ListOptions {
  readonly set?: string;
  readonly likelihood?: string;
  readonly note: string;
  readonly by: string;
}

async function run(meant: string | undefined, options: GradeOptions): Promise<void> {
  const sets = options.set !== undefined || options.likelihood !== undefined;
  if (meant === undefined && sets) throw bad("grade", "what is graded?", "name a source or a claim");
  const ledger = await (sets ? openLedger : openToRead)(options.db, { frameWords: await loadFrameWords() });
  try {
    if (meant === undefined) return await listSources(ledger, options);
    const subject = await gradeSubject(ledger, meant);
    if (sets) await setGrade(ledger, subject, options);
    await show(ledger, subject, options.jsonl === true);
  } finally {
    await ledger.close();
  }
}

async function setGrade(ledger: Ledger, subject: GradeSubject, options: GradeOptions): Promise<void> {
  const { set = "", likelihood = null, note: reason, by } = options;
  const scale = subject.kind === "source" ? RELIABILITY : CREDIBILITY;
  const grade = set.toUpperCase();
  if (grade !== "" && !Object.hasOwn(scale, grade))
    throw bad(
      `--set ${set}`,
      `${printable(subject.name)} is a ${subject.kind}; its grades are ${Object.keys(scale).join(", ")}`,
      "give one of those",
    );
  if (likelihood !== null && subject.kind === "source")
    throw bad("--likelihood", "a source is not likely or unlikely; what it says is", "name a claim");
  if (likelihood !== null && !Object.hasOwn(LIKELIHOODS, likelihood))
    throw bad(
      `--likelihood ${likelihood}`,
      "these are no words of ICD 203",
      `give one of: ${Object.keys(LIKELIHOODS).join(", ")}`,
    );
  await ledger.recordGrade({ subject, grade, likelihood, by, at: new Date().toISOString(), reason });
}

async function show(ledger: Ledger, subject: GradeSubject, jsonl: boolean): Promise<void> {
  const history = (await ledger.gradesOf(subject.kind, [subject.id])).get(subject.id) ?? [];
  if (subject.kind === "claim") {
    const grade = await gradeOfClaim(ledger, await traceClaim(ledger, subject.id));
    if (jsonl) return printLine({ subject, ...grade, history });
    const lines = [printable(subject.name), `claim ${shortId(subject.id)}  ${credibilityWords(grade)}`];
    process.stdout.write(`${[...lines, ...historyLines(history)].join("\n")}\n`);
    return;
  }
  const grade = (history.at(-1)?.grade ?? "F") as Reliability;
  if (jsonl) return printLine({ subject, grade, history });
  const words = `reliability ${grade}: ${RELIABILITY[grade]}${history.length === 0 ? " (nobody has graded it)" : ""}`;
  process.stdout.write(`${[printable(subject.name), words, ...historyLines(history)].join("\n")}\n`);
}

/** A claim's grade in words: who set it, or why it is proposed. */
export function credibilityWords({ grade, proposed, reason, set, likelihood }: ClaimGrade): string {
  const chance =
    likelihood === null
      ? ""
      : `; ${likelihood.likelihood} (${printable(likelihood.by)}, ${likelihood.at.slice(0, 10)})`;
  if (set === null) return `credibility ${grade}, proposed: ${reason}${chance}`;
  return `credibility ${grade}, ${CREDIBILITY[grade as Credibility]}: set by ${printable(set.by)} on ${set.at.slice(0, 10)}, ${printable(set.reason)} (proposed ${proposed}: ${reason})${chance}`;
}

function historyLines(history: readonly GradeRow[]): string[] {
  return history.map(
    ({ grade, likelihood, by, at, reason }) =>
      `  ${at.slice(0, 10)}  ${[grade, likelihood].filter(Boolean).join(", ")}  ${printable(by)}  ${printable(reason)}`,
  );
}

async function listSources(ledger: Ledger, { limit, jsonl }: GradeOptions): Promise<void> {
  const sources = await ledger.sources(limit);
  const grades = await ledger.gradesOf(
    "source",
    sources.map(({ key }) => key),
  );
  const rows = sources.map((source) => ({ ...source, set: grades.get(source.key)?.at(-1) ?? null }));
  if (jsonl === true) {
    for (const { set, ...source } of rows) await printLine({ ...source, grade: set?.grade ?? "F", set });
    return;
  }
  const columns = [
    { head: "source", least: 24 },
    { head: "claims", least: 6, number: true },
    { head: "grade", least: 5 },
    { head: "by", least: 8 },
    { head: "since", least: 10 },
    { head: "why", least: 16 },
  ];
  const cells = rows.map(({ name, claims, set }) => [
    name,
    claims,
    set?.grade ?? "F",
    set?.by ?? "",
    set?.at.slice(0, 10) ?? "",
    set?.reason ?? "nobody has graded it",
  ]);
  process.stdout.write(
    `${rows.length === 0 ? "No sources: no claim has a named origin." : formatTable(columns, cells)}\n`,
  );
}

function letters(scale: Readonly<Record<string, string>>): string {
  return Object.entries(scale)
    .map(([grade, words]) => `${grade} ${words}`)
    .join(", ");
}

function bad(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "cli", place, what, remedy);
}
