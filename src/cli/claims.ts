import { type Command, InvalidArgumentError } from "commander";
import type { ClaimFilter, ClaimRow, Ledger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { withClaimFilter } from "./claim-options.ts";
import { heldWords } from "./held.ts";
import { openToRead } from "./open-to-read.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater claims                                     most independent origins first
  headwater claims --about "Nurin Front" --disputed    what is said about a group and somebody disputes
  headwater claims --by "Ministry of Interior"         what one source says, through whichever papers
  headwater claims --frame harbours --since 2024       one kind of claim (docs/frames.md), published since 2024

"origins" counts the identified sources that say it and do not echo one another: ten papers that repeat one report are one.
"said" counts the places at which somebody says it, "denied" (shown where anything is) those at which somebody denies it; plans, hopes and
readers' comments are in neither, and sources without a name are in no count of origins. A narrow terminal leaves out "held by lists",
"first" and "docs"; --jsonl has all of it, with the origins of those who deny.`;

const ORDERS = ["origins", "assertions", "recent"] as const;

/** Defines `headwater claims`. */
export function define(command: Command): void {
  withClaimFilter(withList(command))
    .option("--order <order>", `${ORDERS.join(", ")}`, orderOf, "origins")
    .option("--cursor <cursor>", "go on where an earlier list ended")
    .addHelpText("after", HELP)
    .action(claims);
}

type ClaimsOptions = ListOptions & Omit<ClaimFilter, "limit">;

async function claims({ db, jsonl, ...filter }: ClaimsOptions): Promise<void> {
  const frameWords = await loadFrameWords();
  if (filter.frame !== undefined && !frameWords.has(filter.frame))
    throw noFrame(filter.frame, [...frameWords.keys()]);
  const ledger = await openToRead(db, { frameWords });
  try {
    if (filter.corpus !== undefined) await ledger.corpora.get(filter.corpus);
    const { rows, cursor } = await ledger.claims(filter);
    if (jsonl === true) {
      for (const row of rows) await printLine(row);
      return;
    }
    const without = rows.length === 0 ? await claimsWithout(ledger, filter) : null;
    process.stdout.write(rows.length === 0 ? `${nothing(filter, without)}\n` : `${claimTable(rows)}\n`);
    if (cursor !== null) process.stdout.write(`\nMore: the same command with --cursor ${cursor}\n`);
  } finally {
    await ledger.close();
  }
}

/** Names the frames that begin alike, else says where all are. */
function noFrame(frame: string, known: readonly string[]): HeadwaterError {
  const alike = known.filter((id) => id.startsWith(frame.slice(0, 3).toLowerCase()));
  const remedy = `${alike.length > 0 ? `did you mean ${alike.slice(0, 5).join(", ")}? ` : ""}docs/frames.md shows all of them`;
  return new HeadwaterError("bad-usage", "cli", `--frame ${frame}`, "there is no such kind of claim", remedy);
}

/**
 * Claims as a table: how often each is said, and beside that how often denied where any of them is.
 *
 * @param widthColumns how many characters a line may hold; default the terminal's width
 */
export function claimTable(rows: readonly ClaimRow[], widthColumns?: number): string {
  const areHeld = rows.some(({ held }) => held !== null);
  const areDenied = rows.some(({ tally }) => tally.denied.times > 0);
  const columns = [
    { head: "id", least: 8 },
    { head: "claim", least: 24 },
    { head: "origins", least: 7, number: true },
    { head: "said", least: 4, number: true },
    ...(areDenied ? [{ head: "denied", least: 6, number: true }] : []),
    { head: "docs", least: 4, number: true, mayGo: 3 },
    { head: "disputed", least: 8 },
    { head: "first", least: 10, mayGo: 2 },
    { head: "last", least: 10 },
    ...(areHeld ? [{ head: "held by lists", least: 10, mayGo: 1 }] : []),
  ];
  const cells = rows.map((row) => [
    shortId(row.id),
    row.label,
    row.independentOrigins,
    row.tally.said.times,
    ...(areDenied ? [row.tally.denied.times || ""] : []),
    row.documents,
    row.disputed ? "yes" : "",
    row.firstSaid?.slice(0, 10) ?? "",
    row.lastSaid?.slice(0, 10) ?? "",
    ...(areHeld ? [row.held === null ? "" : heldWords(row.held)] : []),
  ]);
  return formatTable(columns, cells, widthColumns);
}

/** Conditions that narrow what the others choose, as they are written. */
const NARROWING = {
  about: "--about",
  by: "--by",
  place: "--place",
  corpus: "--corpus",
  frame: "--frame",
  text: "--text",
  since: "--since",
  until: "--until",
  disputed: "--disputed",
  minOrigins: "--min-origins",
} as const;

/** The one condition without which there are claims, where several were given and one is the reason that there are none. */
async function claimsWithout(ledger: Ledger, filter: ClaimFilter): Promise<string | null> {
  const given = Object.entries(NARROWING).filter(
    ([name]) => filter[name as keyof typeof NARROWING] !== undefined,
  );
  if (given.length < 2) return null;
  for (const [name, option] of given.reverse()) {
    const { [name as keyof typeof NARROWING]: _, cursor: __, ...rest } = filter;
    if ((await ledger.claims({ ...rest, limit: 1 })).rows.length > 0) return option;
  }
  return null;
}

/** An empty list says what to try, not only that it is empty. */
function nothing(filter: ClaimFilter, without: string | null): string {
  if (without !== null) return `No claims with all these conditions; without ${without} there are some.`;
  if (filter.about !== undefined)
    return `No claims about "${filter.about}". Names as they were read: headwater entities --text "${filter.about}"`;
  if (filter.place !== undefined)
    return `No claims of what happens in "${filter.place}". Places as they were read: headwater entities --type Place --text "${filter.place}"`;
  if (filter.corpus !== undefined)
    return `No claims of documents in "${filter.corpus}". What lies in it: headwater corpora`;
  if (filter.by !== undefined)
    return `No claims by "${filter.by}". Try headwater entities --text "${filter.by}"`;
  if (filter.text !== undefined)
    return `No claims with "${filter.text}": the words of claims and of the passages that they rest on are searched. Documents with these words: the search of headwater serve`;
  return "No claims. Add documents with headwater add, or ask for less.";
}

function orderOf(text: string): (typeof ORDERS)[number] {
  const order = ORDERS.find((known) => known === text);
  if (order === undefined) throw new InvalidArgumentError(`give one of ${ORDERS.join(", ")}.`);
  return order;
}
