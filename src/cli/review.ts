import { type Command, InvalidArgumentError } from "commander";
import { type ReviewItem, reviewQueue, tallyWords } from "../answer/index.ts";
import {
  type AssertionCorrection,
  type AssertionRow,
  citationSubject,
  type Decision,
  documentsOfSubject,
  echoSubject,
  joinSubject,
  type KeptVerdict,
  type Ledger,
  openLedger,
  type VerdictSubject,
} from "../ledger/index.ts";
import { CERTAINTIES, type Certainty, HeadwaterError, type Polarity } from "../model/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { joinItems, loadFrames, review } from "../pipeline/index.ts";
import { analystName } from "./analyst.ts";
import { count } from "./count.ts";
import { verdictLine } from "./dispute.ts";
import { openToRead } from "./open-to-read.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater review                                           what nobody has judged, what is worth a look first
  headwater review --about "Kesh Network"                    about one person, group or place
  headwater review 4f2a91 --confirm --note "read on p. 3"    an assertion or a dispute, by its id
  headwater review 4f2a91 --reject --note "of another group"
  headwater review 4f2a91 --correct --role object="Nurin Front" --polarity negative --note "reads the wrong clause"
  headwater review 4f2a91 --correct --passage 1689-1747 --certainty hedged
  headwater review COPY --echo-of ORIGINAL --reject          a document that is held to repeat another
  headwater review 4f2a91+07e603 --confirm --note "one act"   two claims that say the same; --reject pulls them apart
  headwater review CITING --citation-of CITED --reject       a document that is held to cite another
  headwater review 4f2a91 --withdraw                         take what was said of it back: it is open again
  headwater review --verdicts                                all verdicts, and what became of each
  headwater review --rejected                                what was rejected, with who, when and why

An assertion is one claim by one chain of voices at one passage; headwater trace shows their ids. A rejected one is kept and shown, and
is in no count, list or dispute. A corrected one is replaced by what it should have been. Verdicts are signed, dated, kept in the log,
and hold when documents are read anew. The last word counts. Where a claim has one passage, the claim's id will do; --all takes all.`;

/** Defines `headwater review [ID]`. */
export function define(command: Command): void {
  withList(command, 20)
    .argument(
      "[id]",
      "an assertion, a dispute, or a claim with one passage: its id or the beginning of it; two claims: A+B",
    )
    .option("--confirm", "it is read rightly")
    .option("--reject", "it is not so read, or no dispute, no echo, no citation, not one claim")
    .option(
      "--correct",
      "it should be read otherwise: with --frame, --role, --polarity, --certainty, --passage",
    )
    .option("--withdraw", "leave it open again")
    .option("--frame <id>", "the kind of claim it is (docs/frames.md)")
    .option("--role <role=entity>", "who fills a role; empty for nobody; may be given again", roleOf, {})
    .option("--polarity <polarity>", "positive, negative", oneOf<Polarity>(["positive", "negative"]))
    .option("--certainty <certainty>", CERTAINTIES.join(", "), oneOf<Certainty>(CERTAINTIES))
    .option("--passage <start-end>", "where it says so, in UTF-16 code units", rangeOf)
    .option("--echo-of <document>", "judge whether the first document repeats this one")
    .option("--citation-of <document>", "judge whether the first document cites this one")
    .option("--all", "all passages of a claim")
    .option("--note <words>", "why; kept with the verdict", "")
    .option("--by <name>", "who decides", analystName())
    .option("--about <entity>", "only claims in which this person, group or place has a role")
    .option("--verdicts", "list the verdicts instead")
    .option("--rejected", "list what was rejected instead")
    .addHelpText("after", HELP)
    .action(run);
}

interface ReviewOptions extends ListOptions {
  readonly confirm?: boolean;
  readonly reject?: boolean;
  readonly correct?: boolean;
  readonly withdraw?: boolean;
  readonly frame?: string;
  readonly role: Readonly<Record<string, string>>;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  readonly passage?: readonly [number, number];
  readonly echoOf?: string;
  readonly citationOf?: string;
  readonly all?: boolean;
  readonly note: string;
  readonly by: string;
  readonly about?: string;
  readonly verdicts?: boolean;
  readonly rejected?: boolean;
}

async function run(id: string | undefined, options: ReviewOptions): Promise<void> {
  const decision = decisionOf(options);
  if (id === undefined && decision !== null)
    throw badUsage(
      `--${decision}`,
      "a verdict needs something that it is on",
      "name it: headwater review ID",
    );
  if (id !== undefined && decision === null)
    throw badUsage(id, "what is decided?", "add --confirm, --reject, --correct or --withdraw");
  const isReading = id === undefined;
  const frameWords = await loadFrameWords();
  const ledger = await (isReading ? openToRead : openLedger)(options.db, { frameWords });
  try {
    if (id !== undefined && decision !== null) await decide(ledger, id, decision, options);
    else if (options.verdicts === true) await listVerdicts(ledger, options);
    else if (options.rejected === true) await listRejected(ledger, options);
    else await listQueue(ledger, options);
  } finally {
    await ledger.close();
  }
}

async function decide(ledger: Ledger, id: string, decision: Decision, options: ReviewOptions): Promise<void> {
  const { by, note: reason } = options;
  const subjects = await subjectsOf(ledger, id, options);
  const correction = decision === "correct" ? await correctionOf(ledger, subjects, options) : undefined;
  const frames = await loadFrames();
  for (const subject of subjects) {
    const at = new Date().toISOString();
    const verdict = {
      subject,
      decision,
      by,
      at,
      reason,
      ...(correction === undefined ? {} : { correction }),
    };
    const kept = await review(ledger, frames, verdict);
    if (options.jsonl === true) {
      await printLine(kept);
      continue;
    }
    const effect =
      subject.kind === "assertion"
        ? await effectLines(ledger, subject.id)
        : subject.kind === "join"
          ? await joinLines(ledger, id)
          : [];
    const lines = [`${subject.kind} ${shortOf(subject)}`, verdictLine(kept), ...effect];
    process.stdout.write(`${lines.join("\n")}\n`);
  }
}

async function subjectsOf(ledger: Ledger, id: string, options: ReviewOptions): Promise<VerdictSubject[]> {
  if (options.echoOf !== undefined) {
    const [copy, original] = [await ledger.document(id), await ledger.document(options.echoOf)];
    return [{ kind: "echo", id: echoSubject(copy.id, original.id) }];
  }
  if (id.startsWith("echo:")) {
    const [copy, original] = documentsOfSubject(id);
    return subjectsOf(ledger, copy, { ...options, echoOf: original });
  }
  if (id.includes("+")) return [await joinMeant(ledger, id)];
  if (options.citationOf !== undefined) {
    const [citing, cited] = [await ledger.document(id), await ledger.document(options.citationOf)];
    return [{ kind: "citation", id: citationSubject(citing.id, cited.id) }];
  }
  const subject = await ledger.subject(id);
  if (subject.kind !== "claim") return [subject];
  const { id: claim, label } = await ledger.claim(subject.id);
  // What was rejected says it no more; to take that back is to mean it.
  const { rows } = await ledger.assertions({
    claim,
    limit: 1000,
    ...(options.withdraw === true ? { rejected: true } : {}),
  });
  if (rows.length === 1 || (options.all === true && rows.length > 0))
    return rows.map((row) => ({ kind: "assertion", id: row.id }));
  const passages = rows
    .slice(0, 10)
    .map((row) => `${shortId(row.id)} “${row.passage.quote}”`)
    .join(", ");
  throw badUsage(
    label,
    rows.length === 0
      ? options.withdraw === true
        ? "nothing of it was rejected"
        : "nothing says it now"
      : `${rows.length} passages say it: ${passages}`,
    rows.length === 0
      ? "headwater review --rejected shows what was rejected"
      : "name one of them, or add --all",
  );
}

/** The pair of claims that is written A+B, each by its own words. */
async function joinMeant(ledger: Ledger, meant: string): Promise<VerdictSubject> {
  const [one = "", other = "", ...more] = meant.replace(/^join:/, "").split("+");
  if (one === "" || other === "" || more.length > 0)
    throw badUsage(meant, "this is no pair of claims", "write both ids: 4f2a91+07e603");
  return {
    kind: "join",
    id: joinSubject(await ledger.wordingId(one), await ledger.wordingId(other)),
  };
}

async function correctionOf(
  ledger: Ledger,
  subjects: readonly VerdictSubject[],
  { frame, role, polarity, certainty, passage }: ReviewOptions,
): Promise<AssertionCorrection> {
  const stranger = subjects.find(({ kind }) => kind !== "assertion");
  if (stranger !== undefined)
    throw badUsage(
      shortOf(stranger),
      `a ${stranger.kind} cannot be corrected`,
      "confirm it or reject it; correct the assertions that it rests on",
    );
  const roles: Record<string, string | null> = {};
  for (const [name, entity] of Object.entries(role))
    roles[name] = entity === "" ? null : await ledger.entityId(entity);
  const correction = {
    ...(frame === undefined ? {} : { frame }),
    ...(Object.keys(roles).length === 0 ? {} : { roles }),
    ...(polarity === undefined ? {} : { polarity }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(passage === undefined ? {} : { passage }),
  };
  if (Object.keys(correction).length === 0)
    throw badUsage(
      "--correct",
      "what should be otherwise?",
      "add --frame, --role, --polarity, --certainty or --passage",
    );
  return correction;
}

/** What came of a verdict on an assertion. */
async function effectLines(ledger: Ledger, id: string): Promise<string[]> {
  const { rows } = await ledger.assertions({ id, superseded: true, limit: 1 });
  const row = rows[0];
  if (row === undefined) return [];
  const claim = await ledger.claim(row.claim);
  const now = `  ${printable(claim.label)}: ${count(claim.independentOrigins, "independent origin")}, ${tallyWords(claim.tally)}`;
  const made = (await ledger.assertions({ document: row.document.id, limit: 1000 })).rows.find(
    ({ isStated, verdict }) => isStated && verdict?.subject === id,
  );
  if (made === undefined) return [now];
  const stands = await ledger.claim(made.claim);
  return [
    now,
    `  stands now: ${printable(stands.label)}, ${made.certainty} “${printable(made.passage.quote)}” (assertion ${shortId(made.id)})`,
  ];
}

/** What became of two claims. */
async function joinLines(ledger: Ledger, meant: string): Promise<string[]> {
  const claims = new Map<string, string>();
  for (const one of meant.replace(/^join:/, "").split("+")) {
    const { id, label, independentOrigins, wordings } = await ledger.claim(one);
    claims.set(
      id,
      `  ${shortId(id)}  ${printable(label)}: ${independentOrigins} independent origins${wordings.length > 1 ? `, worded in ${wordings.length} ways` : ""}`,
    );
  }
  return [claims.size === 1 ? "  counted as one:" : "  counted apart:", ...claims.values()];
}

async function listQueue(ledger: Ledger, { about, limit, jsonl }: ReviewOptions): Promise<void> {
  const frames = await loadFrames();
  const items = await reviewQueue(ledger, { limit, ...(about === undefined ? {} : { about }) }, (claims) =>
    joinItems(ledger, frames, claims),
  );
  if (jsonl === true) {
    for (const item of items) await printLine(item);
    return;
  }
  process.stdout.write(
    items.length === 0
      ? `Nothing is open${about === undefined ? "" : ` about "${about}"`}.\n`
      : `${queueTable(items)}\n\nheadwater review ID --confirm, --reject or --correct; why in this order: docs/review.md\n`,
  );
}

function queueTable(items: readonly ReviewItem[]): string {
  const columns = [
    {
      head: "id",
      // What names a copy is long, and is broken behind its first words.
      least: Math.max(...items.map((item) => meantBy(item).replace(/(--echo-of) .*/, "$1").length)),
    },
    { head: "what", least: 9 },
    { head: "says", least: 24 },
    { head: "words", least: 24 },
    { head: "why look", least: 20 },
  ];
  const cells = items.map(({ id, kind, says, words, reasons }) => [
    meantBy({ kind, id }),
    kind,
    says,
    kind === "assertion" ? `“${words}”` : words,
    reasons.join("; "),
  ]);
  return formatTable(columns, cells);
}

/** What names an item behind `headwater review`: of a copy both documents. */
function meantBy({ kind, id }: Pick<ReviewItem, "kind" | "id">): string {
  if (kind !== "echo") return shortOf({ kind, id });
  const [copy, original] = documentsOfSubject(id);
  return `${shortId(copy)} --echo-of ${shortId(original)}`;
}

async function listVerdicts(ledger: Ledger, { limit, jsonl }: ReviewOptions): Promise<void> {
  const { rows } = await ledger.verdicts({ limit });
  if (jsonl === true) {
    for (const row of rows) await printLine(row);
    return;
  }
  process.stdout.write(`${rows.length === 0 ? "No verdicts yet." : verdictTable(rows)}\n`);
}

/** What a person should do about it stands in the word. */
const STATES: Readonly<Record<KeptVerdict["state"], string>> = {
  holds: "holds",
  carried: "holds for a new reading of the same words",
  unmatched: "no longer matches: the document is read otherwise now, look again",
  replaced: "replaced by a later verdict",
  outspoken: "somebody says otherwise since, and that holds",
  withdrawn: "withdrawn",
};

function verdictTable(rows: readonly KeptVerdict[]): string {
  const columns = [
    { head: "on", least: 18 },
    { head: "decision", least: 8 },
    { head: "by", least: 8 },
    { head: "date", least: 10 },
    { head: "note", least: 16 },
    { head: "now", least: 16 },
  ];
  const cells = rows.map(({ subject, decision, by, at, reason, state }) => [
    `${subject.kind} ${shortOf(subject)}`,
    decision,
    by,
    at.slice(0, 10),
    reason,
    STATES[state],
  ]);
  return formatTable(columns, cells);
}

async function listRejected(ledger: Ledger, { limit, jsonl, about }: ReviewOptions): Promise<void> {
  const { rows } = await ledger.assertions({ rejected: true, limit });
  const disputes = await ledger.disputes({
    rejected: true,
    limit,
    ...(about === undefined ? {} : { about }),
  });
  if (jsonl === true) {
    for (const row of rows) await printLine(row);
    for (const row of disputes.rows) await printLine(row);
    return;
  }
  const columns = [
    { head: "id", least: 8 },
    { head: "what", least: 9 },
    { head: "said", least: 24 },
    { head: "words", least: 20 },
    { head: "verdict", least: 20 },
  ];
  const said = async (row: AssertionRow) => [
    shortId(row.id),
    "assertion",
    (await ledger.claim(row.claim)).label,
    `“${row.passage.quote}”`,
    row.verdict === null ? "" : verdictLine(row.verdict).trim(),
  ];
  const cells = await Promise.all(rows.map(said));
  for (const { id, a, b, kind } of disputes.rows)
    cells.push([shortId(id), "dispute", `${a.label} / ${b.label}`, kind, "rejected"]);
  process.stdout.write(`${cells.length === 0 ? "Nothing was rejected." : formatTable(columns, cells)}\n`);
}

function decisionOf({ confirm, reject, correct, withdraw }: ReviewOptions): Decision | null {
  const said = Object.entries({ confirm, reject, correct, withdraw }).filter(([, given]) => given === true);
  if (said.length > 1)
    throw badUsage(said.map(([name]) => `--${name}`).join(" "), "one verdict at a time", "give one of them");
  return (said[0]?.[0] as Decision | undefined) ?? null;
}

function shortOf({ kind, id }: VerdictSubject): string {
  if (kind === "join") return id.slice("join:".length).replace(/([0-9a-f]{8})[0-9a-f]*/g, "$1");
  return kind === "echo" || kind === "citation"
    ? id.slice(`${kind}:`.length).replace(/sha256:([0-9a-f]{8})[0-9a-f]*/g, "$1")
    : shortId(id);
}

function roleOf(text: string, known: Record<string, string>): Record<string, string> {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError('give role=entity, such as object="Nurin Front".');
  return { ...known, [text.slice(0, at)]: text.slice(at + 1) };
}

function oneOf<T extends string>(known: readonly T[]): (text: string) => T {
  return (text) => {
    const found = known.find((one) => one === text);
    if (found === undefined) throw new InvalidArgumentError(`give one of ${known.join(", ")}.`);
    return found;
  };
}

function rangeOf(text: string): readonly [number, number] {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text);
  if (found === null) throw new InvalidArgumentError("give START-END, such as 1689-1747.");
  return [Number(found[1]), Number(found[2])];
}

function badUsage(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "cli", place, what, remedy);
}
