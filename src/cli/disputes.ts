import { type Command, InvalidArgumentError } from "commander";
import { isDeniedSide, originsOfSides } from "../answer/index.ts";
import type { ClaimRow, DisputedPair, DisputeFilter } from "../ledger/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { DISPUTE_KINDS, STRENGTHS } from "../trace/index.ts";
import { openToRead } from "./open-to-read.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

/** Not a dispute, and shown beside them: claims that nobody vouches for. */
const UNCONFIRMED = "unconfirmed";

const HELP = `
Examples:
  headwater disputes                              what cannot all hold, the strongest first
  headwater disputes --about "Kesh Network"       about a person, group or place
  headwater disputes --kind rival-frames          one kind: ${DISPUTE_KINDS.join(", ")}
  headwater disputes --kind unconfirmed           claims that are only reported as unconfirmed: nobody disputes them, nobody vouches
  headwater disputes --own-words                  in which a source stands against its own words, earlier or elsewhere
  headwater dispute 4f2a91                        one of them: both sides' passages, and what would let both be right

"origins" are the independent origins of either side: of one that denies, of those who deny. strong: a named origin on either side states it outright, of one time and
place. moderate: one hedges, or the time is open. weak: a side has no named source, the numbers may be one, or the events two; the list
says which, and weak ones of numbers stand last (docs/disputes.md).
A dispute that was rejected with headwater review is left out; --rejected shows those.`;

/** Defines `headwater disputes`. */
export function define(command: Command): void {
  withList(command)
    .option("--about <entity>", "disputes in which this person, group or place has a role")
    .option("--kind <kind>", `${[...DISPUTE_KINDS, UNCONFIRMED].join(", ")}`, kindOf)
    .option("--strength <strength>", `${STRENGTHS.join(", ")}`, strengthOf)
    .option("--own-words", "those in which a source stands on both sides")
    .option("--rejected", "those that a person rejected")
    .option("--cursor <cursor>", "go on where an earlier list ended")
    .addHelpText("after", HELP)
    .action(disputes);
}

type DisputesOptions = ListOptions & Omit<DisputeFilter, "limit">;

async function disputes({ db, jsonl, ...filter }: DisputesOptions): Promise<void> {
  const ledger = await openToRead(db, { frameWords: await loadFrameWords() });
  try {
    const { rows, cursor } =
      filter.kind === UNCONFIRMED ? { rows: [], cursor: null } : await ledger.disputes(filter);
    const whole =
      filter.rejected !== true &&
      filter.ownWords !== true &&
      filter.strength === undefined &&
      filter.cursor === undefined;
    const unconfirmed =
      whole && (filter.kind === undefined || filter.kind === UNCONFIRMED)
        ? await ledger.unconfirmed({
            limit: filter.limit,
            ...(filter.about === undefined ? {} : { about: filter.about }),
          })
        : [];
    if (jsonl === true) {
      for (const row of rows) await printLine(row);
      for (const claim of unconfirmed) await printLine({ kind: UNCONFIRMED, claim });
      return;
    }
    const parts = [
      ...(filter.kind === UNCONFIRMED ? [] : [rows.length === 0 ? nothing(filter) : disputeTable(rows)]),
      ...(unconfirmed.length === 0 ? [] : [unconfirmedTable(unconfirmed)]),
      ...(filter.kind === UNCONFIRMED && unconfirmed.length === 0 ? ["No claim is only unconfirmed."] : []),
      ...(cursor === null ? [] : [`More: the same command with --cursor ${cursor}`]),
    ];
    process.stdout.write(`${parts.join("\n\n")}\n`);
  } finally {
    await ledger.close();
  }
}

function disputeTable(rows: readonly DisputedPair[]): string {
  const columns = [
    { head: "id", least: 8 },
    { head: "strength", least: 8 },
    { head: "kind", least: 12 },
    { head: "one side", least: 17 },
    { head: "the other", least: 17 },
    { head: "origins", least: 7 },
  ];
  const cells = rows.map((row) => {
    const { id, a, b, kind, reason, strength, why, ownWords } = row;
    const label = (claim: ClaimRow) => (isDeniedSide(row, claim) ? `${claim.label}: ${reason}` : claim.label);
    return [
      shortId(id),
      strength === "" ? "not weighed" : strength,
      kind,
      label(a),
      [
        a.id === b.id ? reason : label(b),
        ...ownWords.map(ownWordsOf),
        ...(strength === "weak" ? [`weak: ${why}`] : []),
      ].join("; "),
      originsWords(row),
    ];
  });
  return formatTable(columns, cells);
}

/** Of either side: of one that denies, the origins of those who deny. */
function originsWords(row: DisputedPair): string {
  const { a, b } = originsOfSides(row);
  return b === null ? `${a}` : `${a} : ${b}`;
}

/** Who says both, and when: against its own earlier words where the days differ. */
function ownWordsOf({ source, a, b }: DisputedPair["ownWords"][number]): string {
  const [one, other] = [a, b].map((date) => date?.slice(0, 10) ?? "no date");
  return one === other
    ? `${source} says both`
    : `${source} says both, the one on ${one}, the other on ${other}`;
}

function unconfirmedTable(claims: readonly ClaimRow[]): string {
  const columns = [
    { head: "id", least: 8 },
    { head: "only reported as unconfirmed; nobody vouches for it", least: 24 },
    { head: "said", least: 4, number: true },
    { head: "docs", least: 4, number: true },
  ];
  const cells = claims.map(({ id, label, tally, documents }) => [
    shortId(id),
    label,
    tally.said.times,
    documents,
  ]);
  return formatTable(columns, cells);
}

function nothing({ about, rejected, ownWords }: DisputeFilter): string {
  if (ownWords === true) return "No source stands against its own words.";
  if (rejected === true) return "No dispute was rejected.";
  return about === undefined
    ? "No disputes."
    : `No disputes about "${about}". Names as they were read: headwater entities --text "${about}"`;
}

function kindOf(text: string): string {
  const kind = [...DISPUTE_KINDS, UNCONFIRMED].find((known) => known === text);
  if (kind === undefined)
    throw new InvalidArgumentError(`give one of ${[...DISPUTE_KINDS, UNCONFIRMED].join(", ")}.`);
  return kind;
}

function strengthOf(text: string): string {
  const strength = STRENGTHS.find((known) => known === text);
  if (strength === undefined) throw new InvalidArgumentError(`give one of ${STRENGTHS.join(", ")}.`);
  return strength;
}
